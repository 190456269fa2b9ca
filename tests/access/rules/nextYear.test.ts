import { nextYearOf, yearToOpen } from '../../../src/access/rules/nextYear';
import type { Scope } from '../../../src/people/rules/Scope';

const scope = (key: string, change: Partial<Scope> = {}): Scope => ({
  key,
  kind: 'pair',
  recordClass: 'signed',
  offerKey: 'dsl',
  schoolKey: 'ottersby',
  cadence: '',
  firstDay: 20260901,
  lastDay: undefined,
  shards: ['2026-27'],
  before: '',
  members: [
    { personKey: 'p', siteId: 2, name: 'Priya', role: 'supervisee', firstDay: 20260901, lastDay: undefined },
    { personKey: 'h', siteId: 1, name: 'Hannah', role: 'supervisor', firstDay: 20260901, lastDay: undefined },
  ],
  ...change,
});

it.each([
  [20260430, '2025-26'],
  [20260501, '2026-27'],
  [20260831, '2026-27'],
  [20260901, '2026-27'],
  [20270430, '2026-27'],
  [20270501, '2027-28'],
  [20270731, '2027-28'],
  [20270801, '2027-28'],
])('on %s the folders of %s are to be open', (day, year) => {
  expect(yearToOpen(day)).toBe(year);
});

it('opens for what goes on and has none yet, and names its people, the supervisor first', () => {
  const scopes = [
    scope('goes on'),
    scope('has ended', { lastDay: 20270401 }),
    scope('has them', { shards: ['2026-27', '2027-28 b'] }),
    scope('of a school', { kind: 'school' }),
  ];
  const found = nextYearOf(scopes, '2027-28', 20270510);
  expect(found.open.map(({ scope: { key }, names }) => [key, names])).toEqual([['goes on', ['Hannah', 'Priya']]]);
  expect(found.opened).toBe(1);
});

it('is another plan where somebody else belongs', () => {
  const [member] = scope('a').members;
  const other = scope('a', { members: member ? [member] : [] });
  expect(nextYearOf([scope('a')], '2027-28', 20270510).print).not.toBe(nextYearOf([other], '2027-28', 20270510).print);
});
