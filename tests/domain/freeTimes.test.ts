import fc from 'fast-check';
import { instantAt, minutesInZone } from '../../src/domain/days';
import { freeTimes, type FreeTimesInput } from '../../src/domain/freeTimes';
import { ottersby, quillbrook } from './schoolYears';

const zone = 'Europe/London';
const at = (day: number, minutes: number): string => instantAt(day, minutes, zone);
const busy = (day: number, from: number, to: number): { startsAt: string; endsAt: string } => ({ startsAt: at(day, from), endsAt: at(day, to) });
const ask = (more: Partial<FreeTimesInput> = {}): FreeTimesInput => ({
  day: 20261124, minutes: 45, zone, dayStarts: 480, dayEnds: 1020, schoolYears: [ottersby], availability: [], now: '2026-11-23T09:00:00Z', ...more,
});
const clock = (input: FreeTimesInput): readonly string[] => freeTimes(input).slots.map(({ startsAt }) => {
  const minutes = minutesInZone(startsAt, zone);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

describe('free times', () => {
  test('of an open day are four, well apart', () => {
    expect(clock(ask())).toEqual(['08:00', '10:00', '12:00', '14:00']);
  });

  test('keep to everybody’s hours', () => {
    const hours = (startsAt: number, endsAt: number, weekdays = [1, 2, 3, 4, 5]): FreeTimesInput['availability'][number] => ({ mail: 'carys', busy: [], workingHours: { startsAt, endsAt, weekdays } });
    expect(clock(ask({ availability: [hours(540, 960), hours(600, 720)] }))).toEqual(['10:00', '11:00']);
    expect(freeTimes(ask({ availability: [hours(540, 960, [1, 3])] }))).toEqual({ slots: [], closed: { why: 'offDay', mail: 'carys' } });
  });

  test('prefer a gap on either side, but use a tight one when there is no other', () => {
    const tight = { mail: 'a', busy: [busy(20261124, 480, 600), busy(20261124, 645, 1020)], workingHours: undefined };
    expect(freeTimes(ask({ availability: [tight] })).slots).toEqual([{ ...busy(20261124, 600, 645), roomy: false }]);
    const loose = { mail: 'a', busy: [busy(20261124, 480, 600), busy(20261124, 670, 1020)], workingHours: undefined };
    expect(freeTimes(ask({ availability: [loose] })).slots).toEqual([{ ...busy(20261124, 610, 655), roomy: true }]);
  });

  test.each([
    ['a closure', 20261127, [ottersby, quillbrook], { why: 'closed', who: 'quillbrook' }],
    ['one school’s half-term', 20261020, [ottersby, quillbrook], { why: 'holiday', who: 'quillbrook' }],
    ['a Saturday', 20261128, [ottersby], { why: 'holiday', who: '' }],
    ['a full calendar', 20261124, [], { why: 'noSharedTime', busy: [{ mail: 'carys', until: undefined }] }],
  ])('say why there are none: %s', (_, day, schoolYears, closed) => {
    const availability = [{ mail: 'carys', busy: [busy(20261124, 0, 1440)], workingHours: undefined }];
    expect(freeTimes(ask({ day, schoolYears, availability, now: '2026-09-01T09:00:00Z' }))).toEqual({ slots: [], closed });
  });

  test('say who is busy until when, neighbouring appointments as one, a gap too short for the session passed over', () => {
    const carys = { mail: 'carys', busy: [busy(20261124, 480, 700), busy(20261124, 700, 780)], workingHours: undefined };
    const hannah = { mail: 'hannah', busy: [busy(20261124, 800, 990), busy(20261124, 480, 500)], workingHours: undefined };
    expect(freeTimes(ask({ availability: [hannah, carys] })).closed).toEqual({ why: 'noSharedTime', busy: [{ mail: 'carys', until: at(20261124, 780) }, { mail: 'hannah', until: at(20261124, 990) }] });
    expect(freeTimes(ask({ availability: [hannah, carys], now: at(20261124, 795) })).closed).toEqual({ why: 'noSharedTime', busy: [{ mail: 'hannah', until: at(20261124, 990) }] });
    expect(freeTimes(ask({ now: at(20261124, 1000) })).closed).toEqual({ why: 'noSharedTime', busy: [] });
  });

  test('never overlap an appointment or each other, lie within hours, and are not past', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 180 })), { maxLength: 12 });
    const days = fc.constantFrom(20261023, 20261102, 20270326, 20270412, 20261124);
    fc.assert(fc.property(days, spans, spans, fc.integer({ min: 10, max: 120 }), fc.integer({ min: 480, max: 700 }), fc.integer({ min: 0, max: 1000 }), (day, mine, theirs, minutes, opens, nowMinutes) => {
      const calendars = [mine, theirs].map((list) => list.map(([from, length]) => busy(day, from, from + length)));
      const now = at(day, nowMinutes);
      const input = ask({ day, minutes, now, availability: calendars.map((one, who) => ({ mail: String(who), busy: one, workingHours: { startsAt: opens, endsAt: 990, weekdays: [1, 2, 3, 4, 5] } })) });
      const { slots, closed } = freeTimes(input);
      expect(slots.length === 0).toBe(closed !== undefined);
      if (closed?.why === 'noSharedTime') {
        const untils = closed.busy.map(({ until }) => until ?? '9999');
        expect([...untils].sort()).toEqual(untils);
        for (const { mail, until } of closed.busy) if (until !== undefined) expect(calendars[Number(mail)]?.some(({ endsAt }) => endsAt === until)).toBe(true);
      }
      expect(slots.length).toBeLessThanOrEqual(4);
      const taken = calendars.flat();
      slots.forEach((slot, index) => {
        expect(taken.some((one) => one.startsAt < slot.endsAt && slot.startsAt < one.endsAt)).toBe(false);
        expect(minutesInZone(slot.startsAt, zone)).toBeGreaterThanOrEqual(opens);
        expect(minutesInZone(slot.endsAt, zone)).toBeLessThanOrEqual(990);
        expect(Date.parse(slot.endsAt) - Date.parse(slot.startsAt)).toBe(minutes * 60_000);
        expect(slot.startsAt >= now).toBe(true);
        expect((slots[index + 1]?.startsAt ?? '9999') >= slot.endsAt).toBe(true);
      });
    }));
  });
});
