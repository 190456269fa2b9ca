import fc from 'fast-check';
import { academicYearOf, nextYear, previousYear } from '../../../src/ground/rules/academicYear';
import {
  addDays,
  dayInZone,
  dayOfIsoDate,
  daysBetween,
  instantAt,
  isoDate,
  minutesInZone,
  weekdayOf,
} from '../../../src/ground/rules/days';

const london = 'Europe/London';
const someDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(20000101, count));

describe('days', () => {
  test.each([
    ['an ordinary winter morning', 20261123, 540, '2026-11-23T09:00:00.000Z'],
    ['summer time', 20260710, 540, '2026-07-10T08:00:00.000Z'],
    ['before the clocks go back', 20261025, 30, '2026-10-24T23:30:00.000Z'],
    ['the hour that comes twice means its first time', 20261025, 90, '2026-10-25T00:30:00.000Z'],
    ['after the clocks went back', 20261025, 120, '2026-10-25T02:00:00.000Z'],
    ['before the clocks go forward', 20270328, 30, '2027-03-28T00:30:00.000Z'],
    ['the hour that is skipped means an hour later', 20270328, 90, '2027-03-28T01:30:00.000Z'],
    ['after the clocks went forward', 20270328, 120, '2027-03-28T01:00:00.000Z'],
  ])('knows London’s clock: %s', (_, day, minutes, instant) => {
    expect(instantAt(day, minutes, london)).toBe(instant);
  });

  test('a wall-clock time found from an instant leads back to it, every half-hour of a year', () => {
    const start = Date.UTC(2026, 8, 1);
    const lost: string[] = [];
    for (let at = start; at < Date.UTC(2027, 8, 1); at += 1_800_000) {
      const instant = new Date(at).toISOString();
      if (instantAt(dayInZone(instant, london), minutesInZone(instant, london), london) !== instant) lost.push(instant);
    }
    // The second run of the doubled hour: its wall clock is that of the first.
    expect(lost).toEqual(['2026-10-25T01:00:00.000Z', '2026-10-25T01:30:00.000Z']);
  });

  test('leads back in zones far away too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'),
        fc.integer({ min: 0, max: 17_519 }),
        (zone, half) => {
          const instant = new Date(Date.UTC(2026, 8, 1) + half * 1_800_000).toISOString();
          const [day, minutes] = [dayInZone(instant, zone), minutesInZone(instant, zone)];
          const back = instantAt(day, minutes, zone);
          expect([dayInZone(back, zone), minutesInZone(back, zone)]).toEqual([day, minutes]);
        },
      ),
    );
  });

  test('adding and counting days undo each other over month and year ends', () => {
    expect(addDays(20261231, 1)).toBe(20270101);
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  test('weekdays run from Monday 1 to Sunday 7', () => {
    expect([20261123, 20261127, 20261129].map(weekdayOf)).toEqual([1, 5, 7]);
    fc.assert(
      fc.property(someDay, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  test('ISO dates are read back and impossible ones refused', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayOfIsoDate(isoDate(day))).toBe(day);
      }),
    );
    for (const text of ['2026-02-30', '2026-13-01', '23/11/2026', '', '2026-1-1'])
      expect(dayOfIsoDate(text)).toBeUndefined();
  });

  test('text that is no instant is an error, not a date', () => {
    expect(() => dayInZone('soon', london)).toThrow(RangeError);
  });
});

describe('academic years', () => {
  // by regulation the year begins with the first term after July, and schools open from 24 August on
  test.each([
    [20250731, '2024-25'],
    [20250801, '2025-26'],
    [20260731, '2025-26'],
    [20260801, '2026-27'],
    [20260826, '2026-27'],
    [20260901, '2026-27'],
    [20270731, '2026-27'],
    [20270801, '2027-28'],
    [20990901, '2099-00'],
  ])('%i is in %s', (day, year) => {
    expect(academicYearOf(day)).toBe(year);
  });

  test('follow each other without a gap, from 1 August', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const [year, next] = [academicYearOf(day), academicYearOf(addDays(day, 1))];
        expect(next).toBe(addDays(day, 1) % 10_000 === 801 ? nextYear(year) : year);
      }),
    );
  });

  test('have one before and one after', () => {
    expect([previousYear('2026-27'), nextYear('2026-27'), nextYear('2098-99')]).toEqual([
      '2025-26',
      '2027-28',
      '2099-00',
    ]);
    fc.assert(
      fc.property(someDay, (day) => {
        expect(previousYear(nextYear(academicYearOf(day)))).toBe(academicYearOf(day));
      }),
    );
  });
});
