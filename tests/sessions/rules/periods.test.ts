import fc from 'fast-check';
import { cadenceOf, cadenceUnits, strictest } from '../../../src/sessions/rules/cadence';
import { addDays } from '../../../src/ground/rules/days';
import {
  halfTermAt,
  isSchoolDay,
  lastSchoolDayOf,
  schoolDaysBetween,
  schoolYearOf,
  weekOfHalfTerm,
} from '../../../src/people/rules/halfTerms';
import { periodsOf } from '../../../src/sessions/rules/periods';
import { halfTermNames, type HalfTerm, type SchoolYear } from '../../../src/ground/rules/School';
import { ottersby, quillbrook } from '../../builders/schoolYears';

/** Any calendar: half-terms of 1 to 60 days with breaks between, and days closed anywhere. */
const anyYear = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 59 })), {
      minLength: 6,
      maxLength: 6,
    }),
    fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 15 }),
  )
  .map(([spans, closed]): SchoolYear => {
    let from = 20260831;
    const halfTerms = spans.map(([gap, length], index): HalfTerm => {
      const firstDay = addDays(from, gap);
      from = addDays(firstDay, length);
      return { name: halfTermNames[index] ?? 'autumn1', firstDay, lastDay: from };
    });
    return { schoolKey: 'any', year: '2026-27', halfTerms, closures: closed.map((count) => addDays(20260901, count)) };
  });
const withRhythm = cadenceUnits.filter((unit) => unit !== 'none');
const schoolDaysOf = (year: SchoolYear): readonly number[] => schoolDaysBetween(year, 20260901, 20270831);

describe('half-terms', () => {
  test('are each school’s own', () => {
    expect(halfTermAt(ottersby, 20261020)?.name).toBe('autumn1');
    expect(halfTermAt(quillbrook, 20261020)).toBeUndefined();
    expect(halfTermAt(quillbrook, 20261027)?.name).toBe('autumn2');
    expect(schoolYearOf({ schoolYears: [ottersby, quillbrook] }, 'quillbrook', '2026-27')).toBe(quillbrook);
    expect(schoolYearOf({ schoolYears: [ottersby] }, 'ottersby', '2027-28')).toBeUndefined();
  });

  test('count calendar weeks, also from a Thursday', () => {
    const autumn2 = halfTermAt(ottersby, 20261123);
    const autumn1 = halfTermAt(ottersby, 20260903);
    expect(autumn2 && weekOfHalfTerm(autumn2, 20261123)).toBe(4);
    expect(autumn1 && [20260903, 20260907, 20260913].map((day) => weekOfHalfTerm(autumn1, day))).toEqual([1, 2, 2]);
  });

  test('school days leave out weekends, breaks and closures', () => {
    expect([20261123, 20261121, 20261026, 20270503].map((day) => isSchoolDay(ottersby, day))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(lastSchoolDayOf(quillbrook, 20261123, 20261129)).toBe(20261126);
    expect(lastSchoolDayOf(ottersby, 20261219, 20261225)).toBe(20261225);
  });
});

describe('periods', () => {
  test.each([
    ['termly', 3],
    ['halfTermly', 6],
    ['yearly', 1],
    ['none', 0],
    ['weekly', 38],
    ['fortnightly', 17],
    ['sixWeekly', 6],
  ] as const)('%s gives %i at Ottersby', (unit, count) => {
    expect(periodsOf({ unit }, ottersby)).toHaveLength(count);
  });

  test('a term ends with its second half-term', () => {
    expect(periodsOf({ unit: 'termly' }, ottersby)).toEqual([
      { firstDay: 20260903, lastDay: 20261218 },
      { firstDay: 20270105, lastDay: 20270326 },
      { firstDay: 20270412, lastDay: 20270720 },
    ]);
  });

  test('fortnights fall in half-terms: three, three, three, two, three, three', () => {
    const periods = periodsOf({ unit: 'fortnightly' }, ottersby);
    expect(
      ottersby.halfTerms.map(
        (half) => periods.filter((one) => one.firstDay >= half.firstDay && one.lastDay <= half.lastDay).length,
      ),
    ).toEqual([3, 3, 3, 2, 3, 3]);
  });

  test('partition the school days: all of them, each once, none of another day', () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom(...withRhythm), (year, unit) => {
        const periods = periodsOf({ unit }, year);
        for (const [index, period] of periods.entries()) {
          expect(isSchoolDay(year, period.firstDay) && isSchoolDay(year, period.lastDay)).toBe(true);
          expect(period.firstDay).toBeLessThanOrEqual(period.lastDay);
          const after = periods[index + 1];
          if (after) expect(after.firstDay).toBeGreaterThan(period.lastDay);
        }
        for (const day of schoolDaysOf(year))
          expect(periods.filter((one) => day >= one.firstDay && day <= one.lastDay)).toHaveLength(1);
      }),
    );
  });

  test('a busier cadence never gives fewer', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const counts = (['weekly', 'fortnightly', 'yearly', 'none'] as const).map(
          (unit) => periodsOf({ unit }, year).length,
        );
        expect([...counts].sort((a, b) => b - a)).toEqual(counts);
      }),
    );
  });
});

describe('cadence', () => {
  test('agreed with a person goes before the offer’s own; nonsense does not', () => {
    const offer = { cadence: { unit: 'termly', initialMeeting: true } } as const;
    expect(cadenceOf({ cadence: '' }, offer)).toEqual(offer.cadence);
    expect(cadenceOf({ cadence: 'halfTermly' }, offer)).toEqual({ unit: 'halfTermly', initialMeeting: true });
    expect(cadenceOf({ cadence: 'sometimes' }, offer)).toEqual(offer.cadence);
  });

  test('the strictest meets most often', () => {
    expect(strictest({ unit: 'none' }, { unit: 'termly' }, { unit: 'halfTermly' })).toEqual({ unit: 'halfTermly' });
    expect(strictest()).toEqual({ unit: 'none' });
  });
});
