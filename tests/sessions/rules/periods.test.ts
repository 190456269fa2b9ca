import fc from 'fast-check';
import { cadenceUnits } from '../../../src/ground/rules/Catalogue';
import { cadenceOf, strictest } from '../../../src/sessions/rules/cadence';
import { addDays, daysBetween } from '../../../src/ground/rules/days';
import type { Cadence } from '../../../src/ground/rules/Catalogue';
import { cadenceWords, offeredRhythm } from '../../../src/ground/words/cadences';
import {
  halfTermAt,
  isSchoolDay,
  lastSchoolDayOf,
  schoolDaysBetween,
  schoolYearOf,
  weekOfHalfTerm,
} from '../../../src/people/rules/halfTerms';
import { periodsOf } from '../../../src/sessions/rules/periods';
import { countedTermNames, halfTermNames, type HalfTerm, type SchoolYear } from '../../../src/ground/rules/School';
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
    ['fourWeekly', 9],
    ['monthly', 11],
  ] as const)('%s gives %i at Ottersby', (unit, count) => {
    expect(periodsOf({ unit }, ottersby)).toHaveLength(count);
  });

  test('a number a year is spread evenly', () => {
    expect(periodsOf({ unit: 'timesAYear', times: 4 }, ottersby)).toHaveLength(4);
    const lengths = periodsOf({ unit: 'timesAYear', times: 4 }, ottersby).map(
      ({ firstDay, lastDay }) => schoolDaysBetween(ottersby, firstDay, lastDay).length,
    );
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });

  test('months are the calendar’s, and one with a few days joins its neighbour', () => {
    const periods = periodsOf({ unit: 'monthly' }, quillbrook);
    expect(periods[0]).toEqual({ firstDay: 20260902, lastDay: 20260930 });
    const [autumn1, ...rest] = quillbrook.halfTerms;
    if (autumn1 === undefined) throw new Error('no half-term');
    const august = { ...quillbrook, halfTerms: [{ ...autumn1, firstDay: 20260826 }, ...rest] };
    expect(periodsOf({ unit: 'monthly' }, august)[0]).toEqual({ firstDay: 20260826, lastDay: 20260930 });
  });

  test.each([5, 6] as const)('termly means %i where the school counts so many terms', (count) => {
    const year: SchoolYear = {
      ...ottersby,
      halfTerms: ottersby.halfTerms
        .slice(0, count)
        .map((one, index) => ({ ...one, name: countedTermNames[index] ?? 'term1' })),
    };
    expect(periodsOf({ unit: 'termly' }, year)).toHaveLength(count);
    expect(periodsOf({ unit: 'halfTermly' }, year)).toHaveLength(count);
  });

  test('steps follow each other from the pair’s first day: weekly for two months, then fortnightly, then monthly', () => {
    const stepped: Cadence = {
      unit: 'monthly',
      steps: [
        { unit: 'weekly', months: 2 },
        { unit: 'fortnightly', months: 6 },
      ],
    };
    const periods = periodsOf(stepped, ottersby, 20260903);
    const weeks = (from: number, to: number): readonly number[] =>
      periods
        .filter(({ firstDay }) => firstDay >= from && firstDay < to)
        .map(({ firstDay, lastDay }) => Math.ceil((daysBetween(firstDay, lastDay) + 1) / 7));
    // until 9 November weeks, until 3 May fortnights (an odd week joins the last), then months
    expect(Math.max(...weeks(20260914, 20261109))).toBe(1);
    expect(weeks(20261109, 20270503).every((count) => count >= 2 && count <= 3)).toBe(true);
    expect(periods.filter(({ firstDay }) => firstDay >= 20270503).map(({ lastDay }) => lastDay)).toEqual([
      20270528, 20270630, 20270720,
    ]);
    // a colleague who began in January is still met weekly then
    expect(periodsOf(stepped, ottersby, 20270105).filter((one) => one.firstDay < 20270301)).not.toEqual(
      periods.filter((one) => one.firstDay < 20270301),
    );
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
    expect(cadenceOf({ cadence: 'timesAYear 4' }, offer)).toEqual({
      unit: 'timesAYear',
      times: 4,
      initialMeeting: true,
    });
    for (const nonsense of ['timesAYear', 'timesAYear 0', 'timesAYear x', 'weekly 3', 'toString'])
      expect(cadenceOf({ cadence: nonsense }, offer)).toEqual(offer.cadence);
  });

  test('is said with its number a year, and its steps in order', () => {
    expect(cadenceWords({ unit: 'termly' }, 3)).toBe('Every term, three a year');
    expect(cadenceWords({ unit: 'termly' }, 6)).toBe('Every term, six a year');
    expect(cadenceWords({ unit: 'timesAYear', times: 2 }, 3)).toBe('Twice a year');
    expect(cadenceWords({ unit: 'timesAYear', times: 5 }, 3)).toBe('Five times a year');
    const steps = [
      { unit: 'weekly', months: 2 },
      { unit: 'fortnightly', months: 6 },
    ] as const;
    expect(cadenceWords({ unit: 'monthly', steps }, 3)).toBe(
      'Every week for two months, every fortnight for six months, then every month',
    );
    const own = { cadence: { unit: 'termly' }, cadenceWords: 'Once a term at least' } as const;
    expect(offeredRhythm(own, 6)).toBe('Once a term at least, six a year');
    expect(offeredRhythm({ ...own, cadenceWords: 'Termly (3)' }, 3)).toBe('Termly (3)');
    expect(offeredRhythm({ cadence: { unit: 'fourWeekly' }, cadenceWords: '' }, 3)).toBe('Every four weeks');
  });

  test('the strictest meets most often', () => {
    expect(strictest({ unit: 'none' }, { unit: 'termly' }, { unit: 'halfTermly' })).toEqual({ unit: 'halfTermly' });
    expect(strictest({ unit: 'termly' }, { unit: 'timesAYear', times: 4 })).toEqual({ unit: 'timesAYear', times: 4 });
    expect(strictest()).toEqual({ unit: 'none' });
  });
});
