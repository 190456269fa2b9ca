import { developmentYear } from '../../../../src/sessions/development/rules/developmentYear';
import type { SchoolYear } from '../../../../src/ground/rules/School';

const year: SchoolYear = {
  schoolKey: 'ottersby',
  year: '2026-27',
  closures: [],
  halfTerms: [
    { name: 'autumn1', firstDay: 20260907, lastDay: 20261016 },
    { name: 'autumn2', firstDay: 20261102, lastDay: 20261218 },
    { name: 'spring1', firstDay: 20270105, lastDay: 20270212 },
    { name: 'spring2', firstDay: 20270222, lastDay: 20270326 },
    { name: 'summer1', firstDay: 20270412, lastDay: 20270528 },
    { name: 'summer2', firstDay: 20270607, lastDay: 20270720 },
  ],
};
const cadence = { unit: 'termly', initialMeeting: true } as const;
const dates = { year, today: 20261123, since: 20260901 };

const line = (meetings: Parameters<typeof developmentYear>[1], of = cadence as Parameters<typeof developmentYear>[0]) =>
  developmentYear(of, meetings, dates)?.map(({ first, state, meetingKey }) => [first, state, meetingKey]);

test('a year is a first meeting and one in each term, and the first stands for its term', () => {
  expect(line([])).toEqual([
    [true, 'toCome', ''],
    [false, 'toCome', ''],
    [false, 'toCome', ''],
  ]);
  expect(
    line([
      { key: 'b', day: 20270202, sealed: false },
      { key: 'a', day: 20260917, sealed: true },
    ]),
  ).toEqual([
    [true, 'held', 'a'],
    [false, 'booked', 'b'],
    [false, 'toCome', ''],
  ]);
});

test('without a first meeting in its rhythm none is called so; without dates nothing is said', () => {
  expect(line([], { unit: 'termly' })?.every(([first]) => first === false)).toBe(true);
  expect(developmentYear(cadence, [], { ...dates, year: undefined })).toBeUndefined();
});
