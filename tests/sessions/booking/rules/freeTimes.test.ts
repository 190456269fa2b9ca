import fc from 'fast-check';
import { instantAt, minutesInZone } from '../../../../src/ground/rules/days';
import { freeTimes, type FreeTimesInput } from '../../../../src/sessions/booking/rules/freeTimes';
import { ottersby, quillbrook } from '../../../builders/schoolYears';

const zone = 'Europe/London';
const at = (day: number, minutes: number): string => instantAt(day, minutes, zone);
const busy = (day: number, from: number, to: number): { startsAt: string; endsAt: string } => ({
  startsAt: at(day, from),
  endsAt: at(day, to),
});
const person = (more: Partial<FreeTimesInput['availability'][number]>): FreeTimesInput['availability'][number] => ({
  mail: 'carys',
  busy: [],
  away: [],
  working: undefined,
  ...more,
});
const ask = (more: Partial<FreeTimesInput> = {}): FreeTimesInput => ({
  day: 20261124,
  minutes: 45,
  zone,
  dayStarts: 480,
  dayEnds: 1020,
  schoolYears: [ottersby],
  availability: [],
  now: '2026-11-23T09:00:00Z',
  ...more,
});
const clock = (input: FreeTimesInput): readonly string[] =>
  freeTimes(input).slots.map(({ startsAt }) => {
    const minutes = minutesInZone(startsAt, zone);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  });

describe('free times', () => {
  test('of an open day are four, well apart', () => {
    expect(clock(ask())).toEqual(['08:00', '10:00', '12:00', '14:00']);
  });

  test('of a staff day are those of any open day, in a holiday, beside one and where the school had closed', () => {
    const school = { ...ottersby, closures: [20261125], staffDays: [20260902, 20261030, 20261127] };
    for (const day of [20261030, 20261127])
      expect(clock(ask({ day, schoolYears: [school], now: '2026-10-01T09:00:00Z' }))).toEqual([
        '08:00',
        '10:00',
        '12:00',
        '14:00',
      ]);
    expect(freeTimes(ask({ day: 20261029, schoolYears: [school] })).closed).toEqual({
      why: 'holiday',
      who: 'ottersby',
    });
    // the other school's people are away all the same
    expect(freeTimes(ask({ day: 20261127, schoolYears: [school, quillbrook] })).closed).toEqual({
      why: 'closed',
      who: 'quillbrook',
    });
  });

  test('keep to everybody’s hours', () => {
    const hours = (
      startsAt: number,
      endsAt: number,
      days = [20261123, 20261124],
    ): FreeTimesInput['availability'][number] => person({ working: days.map((day) => busy(day, startsAt, endsAt)) });
    expect(clock(ask({ availability: [hours(540, 960), hours(600, 720)] }))).toEqual(['10:00', '11:00']);
    expect(freeTimes(ask({ availability: [hours(540, 960, [20261123, 20261125])] }))).toEqual({
      slots: [],
      closed: { why: 'offDay', mail: 'carys' },
    });
  });

  test('know hours that reach over midnight or come in two parts, and hours the trust does not share', () => {
    const from = (...working: readonly { startsAt: string; endsAt: string }[]): FreeTimesInput['availability'] => [
      person({ working }),
    ];
    expect(clock(ask({ availability: from(busy(20261123, 1200, 2040), busy(20261124, 960, 1500)) }))).toEqual([
      '08:00',
      '09:00',
      '16:00',
    ]);
    // all of it before and after the trust's day: the person works, only not with us
    expect(freeTimes(ask({ availability: from(busy(20261123, 1140, 1680), busy(20261124, 1140, 1680)) }))).toEqual({
      slots: [],
      closed: { why: 'noSharedTime', busy: [] },
    });
  });

  test('count scheduled automatic replies as time away, and say so', () => {
    const away = (...spans: readonly { startsAt: string; endsAt: string }[]): FreeTimesInput['availability'] => [
      person({ away: spans, working: [busy(20261124, 540, 1020)] }),
    ];
    const leave = { startsAt: at(20261120, 1020), endsAt: at(20261205, 0) };
    expect(freeTimes(ask({ availability: away(leave) }))).toEqual({
      slots: [],
      closed: { why: 'away', mail: 'carys', until: leave.endsAt },
    });
    expect(clock(ask({ availability: away({ startsAt: leave.startsAt, endsAt: at(20261124, 900) }) }))).toEqual([
      '15:30',
    ]);
    const others = { ...person({ busy: [busy(20261124, 720, 1020)] }), mail: 'hannah' };
    expect(freeTimes(ask({ availability: [...away(busy(20261124, 480, 740)), others] })).closed).toEqual({
      why: 'noSharedTime',
      busy: [
        { mail: 'carys', until: at(20261124, 740), away: true },
        { mail: 'hannah', until: undefined },
      ],
    });
  });

  test('prefer a gap on either side, but use a tight one when there is no other', () => {
    const tight = person({ busy: [busy(20261124, 480, 600), busy(20261124, 645, 1020)] });
    expect(freeTimes(ask({ availability: [tight] })).slots).toEqual([{ ...busy(20261124, 600, 645), roomy: false }]);
    const loose = person({ busy: [busy(20261124, 480, 600), busy(20261124, 670, 1020)] });
    expect(freeTimes(ask({ availability: [loose] })).slots).toEqual([{ ...busy(20261124, 610, 655), roomy: true }]);
  });

  test.each([
    ['a closure', 20261127, [ottersby, quillbrook], { why: 'closed', who: 'quillbrook' }],
    ['one school’s half-term', 20261020, [ottersby, quillbrook], { why: 'holiday', who: 'quillbrook' }],
    ['a Saturday', 20261128, [ottersby], { why: 'holiday', who: '' }],
    ['a full calendar', 20261124, [], { why: 'noSharedTime', busy: [{ mail: 'carys', until: undefined }] }],
  ])('say why there are none: %s', (_, day, schoolYears, closed) => {
    const availability = [person({ busy: [busy(20261124, 0, 1440)] })];
    expect(freeTimes(ask({ day, schoolYears, availability, now: '2026-09-01T09:00:00Z' }))).toEqual({
      slots: [],
      closed,
    });
  });

  test('say who is busy until when, neighbouring appointments as one, a gap too short for the session passed over', () => {
    const carys = person({ busy: [busy(20261124, 480, 700), busy(20261124, 700, 780)] });
    const hannah = person({ mail: 'hannah', busy: [busy(20261124, 800, 990), busy(20261124, 480, 500)] });
    expect(freeTimes(ask({ availability: [hannah, carys] })).closed).toEqual({
      why: 'noSharedTime',
      busy: [
        { mail: 'carys', until: at(20261124, 780) },
        { mail: 'hannah', until: at(20261124, 990) },
      ],
    });
    expect(freeTimes(ask({ availability: [hannah, carys], now: at(20261124, 795) })).closed).toEqual({
      why: 'noSharedTime',
      busy: [{ mail: 'hannah', until: at(20261124, 990) }],
    });
    expect(freeTimes(ask({ now: at(20261124, 1000) })).closed).toEqual({ why: 'noSharedTime', busy: [] });
  });

  test('never overlap an appointment or each other, lie within hours, and are not past', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 180 })), {
      maxLength: 12,
    });
    const days = fc.constantFrom(20261023, 20261102, 20270326, 20270412, 20261124);
    fc.assert(
      fc.property(
        days,
        spans,
        spans,
        fc.integer({ min: 10, max: 120 }),
        fc.integer({ min: 480, max: 700 }),
        fc.integer({ min: 0, max: 1000 }),
        (day, mine, theirs, minutes, opens, nowMinutes) => {
          const calendars = [mine, theirs].map((list) => list.map(([from, length]) => busy(day, from, from + length)));
          const now = at(day, nowMinutes);
          const input = ask({
            day,
            minutes,
            now,
            availability: calendars.map((one, who) =>
              person({ mail: String(who), busy: one, working: [busy(day, opens, 990)] }),
            ),
          });
          const { slots, closed } = freeTimes(input);
          expect(slots.length === 0).toBe(closed !== undefined);
          if (closed?.why === 'noSharedTime') {
            const untils = closed.busy.map(({ until }) => until ?? '9999');
            expect([...untils].sort()).toEqual(untils);
            for (const { mail, until } of closed.busy)
              if (until !== undefined)
                expect(calendars[Number(mail)]?.some(({ endsAt }) => endsAt === until)).toBe(true);
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
        },
      ),
    );
  });
});
