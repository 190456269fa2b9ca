import {
  agreedCadence,
  agreedRhythms,
  cadenceOf,
  isLessThan,
  minimumOf,
  rhythmRow,
} from '../../../src/sessions/rules/cadence';
import { periodsOf } from '../../../src/sessions/rules/periods';
import { meterOf } from '../../../src/sessions/rules/meterOf';
import { awayIn, awayRow } from '../../../src/sessions/rules/away';
import { standingOf } from '../../../src/sessions/rules/standing';
import { demoSchoolYears } from '../../../src/local/demo/demoTerms';
import type { Cadence } from '../../../src/ground/rules/Catalogue';

const year = demoSchoolYears.find((one) => one.schoolKey === 'ottersby' && one.year === '2026-27');
if (year === undefined) throw new Error('Ottersby has no year');
const termly: Cadence = { unit: 'termly' };
const offer = { cadence: termly, countsToMinimum: true };

test.each([
  ['halfTermly', { unit: 'halfTermly' }],
  ['timesAYear 5', { unit: 'timesAYear', times: 5 }],
  [
    'weekly*2+fortnightly*6+monthly',
    {
      unit: 'monthly',
      steps: [
        { unit: 'weekly', months: 2 },
        { unit: 'fortnightly', months: 6 },
      ],
    },
  ],
  ['timesAYear 5*3+termly', { unit: 'termly', steps: [{ unit: 'timesAYear', times: 5, months: 3 }] }],
  ['weekly*0+monthly', undefined],
  ['weekly*2', undefined],
  ['daily', undefined],
  ['+', undefined],
  ['', undefined],
])('%s is read as the rhythm it says', (text, cadence) => {
  expect(agreedCadence(text)).toEqual(cadence);
});

test('a row keeps day, rhythm and approver, and what cannot be read is left out', () => {
  const row = { from: 20270105, text: 'weekly*2+monthly', approvedBy: 'Miriam Holt' };
  expect(agreedRhythms([rhythmRow(row), '20271399 weekly', '20270105 daily', 'x'])).toEqual([
    { ...row, cadence: { unit: 'monthly', steps: [{ unit: 'weekly', months: 2 }] } },
  ]);
});

test('what the two write is never less than the minimum; what a record keeper wrote is', () => {
  const rare = { cadence: '', summary: { rhythms: ['20270105 yearly'] } };
  expect(cadenceOf(rare, offer, termly).changes).toEqual([{ from: 20270105, cadence: termly }]);
  expect(cadenceOf({ ...rare, approved: ['20270222 yearly|Miriam Holt'] }, offer, termly).changes).toEqual([
    { from: 20270105, cadence: termly },
    { from: 20270222, cadence: { unit: 'yearly' } },
  ]);
  expect(isLessThan({ unit: 'weekly', steps: [{ unit: 'yearly', months: 2 }] }, termly)).toBe(true);
  expect(isLessThan({ unit: 'timesAYear', times: 3 }, termly)).toBe(false);
  expect(
    minimumOf(
      [
        { key: 'dsl', minimum: { unit: 'halfTermly' } },
        { key: 'eyfs', minimum: termly },
      ],
      ['eyfs', 'dsl'],
    ),
  ).toEqual({
    unit: 'halfTermly',
  });
});

test('a change cuts the year at its day: before it as it was, after it as agreed', () => {
  const changed: Cadence = { ...termly, changes: [{ from: 20270104, cadence: { unit: 'halfTermly' } }] };
  const before = periodsOf(termly, year, 20260901);
  const after = periodsOf(changed, year, 20260901);
  expect(after[0]).toEqual(before[0]);
  expect(after.length).toBe(5);
  // agreed in the middle of a term, that term's session is not due any earlier than the new rhythm asks for
  const within: Cadence = { ...termly, changes: [{ from: 20261123, cadence: { unit: 'halfTermly' } }] };
  expect(periodsOf(within, year, 20260901)[0]).toMatchObject({ lastDay: 20261218 });
  // a stepped rhythm counts its months from the day it was agreed
  const stepped: Cadence = {
    ...termly,
    changes: [{ from: 20270104, cadence: { unit: 'halfTermly', steps: [{ unit: 'weekly', months: 1 }] } }],
  };
  const weeks = periodsOf(stepped, year, 20260901).filter(({ firstDay, lastDay }) => lastDay - firstDay <= 6);
  // five weeks, and the one that is left of the half-term
  expect(weeks.length).toBe(6);
});

describe('time away', () => {
  const meter = (away: readonly string[]) =>
    meterOf({
      cadence: { unit: 'halfTermly' },
      year,
      heldDays: [],
      nextDay: undefined,
      today: 20270301,
      since: 20260901,
      away: awayIn(away),
    });

  test('nothing is owed for periods mostly away, and what is left of others ends on the last day in', () => {
    expect(meter([]).periods.filter(({ state }) => state === 'missed').length).toBe(3);
    expect(meter(['20260901-20270212']).periods.filter(({ state }) => state === 'missed')).toEqual([]);
    expect(meter(['20260901-']).total).toBe(0);
    const short = meter(['20261019-20261030']);
    expect(short.total).toBe(6);
    expect(short.periods[0]?.lastDay).toBeLessThan(20261019);
  });

  test('a row keeps its days, and one that cannot be read counts for nothing', () => {
    expect(awayIn([awayRow({ from: 20261101, to: undefined }), '20261201-20261101', 'x-y', '2026-'])).toEqual([
      { from: 20261101, to: undefined },
    ]);
  });

  test('who is away stands so, and never as up to date', () => {
    expect(
      standingOf({
        meter: meter(['20270301-']),
        unsigned: 0,
        nextDay: undefined,
        today: 20270301,
        away: { from: 20270301, to: undefined },
      }),
    ).toEqual({ kind: 'away', until: undefined });
  });
});
