import fc from 'fast-check';
import type { Pair } from '../../../src/people/rules/Pair';
import { readersOf } from '../../../src/access/rules/pairReaders';
import type { Person } from '../../../src/ground/rules/Person';
import { pairOf } from '../../builders/pairOf';
import { personOf } from '../../builders/personOf';

const person = (key: string, status: Person['status'] = 'active'): Person => personOf({ key, status });
const row = (superviseeKey: string, lastDay?: number): Pair =>
  pairOf({ key: `p.${superviseeKey}`, superviseeKey, status: lastDay === undefined ? 'active' : 'ended', lastDay });
const known = (...people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(people.map((one) => [one.key, one]));
const said = (rows: readonly Pair[], people: ReadonlyMap<string, Person>): readonly string[] =>
  readersOf(rows, people)
    .readers.map((one) => `${one.person.key} ${one.role} ${one.since}`)
    .sort();

const everyone = known(person('hannah'), person('amy'), person('lily'));

test.each([
  ['both of a pair', [row('amy')], everyone, ['amy supervisee now', 'hannah supervisor now']],
  [
    'both of a pair that has ended, as readers',
    [row('amy', 20261120)],
    everyone,
    ['amy supervisee before', 'hannah supervisor before'],
  ],
  [
    'of a group that goes on, not who has left it',
    [row('amy', 20261120), row('lily')],
    everyone,
    ['hannah supervisor now', 'lily supervisee now'],
  ],
  [
    'of a group that has ended, who was in it at the end',
    [row('amy', 20261120), row('lily', 20261122)],
    everyone,
    ['hannah supervisor before', 'lily supervisee before'],
  ],
  [
    'nobody who has left the trust',
    [row('amy')],
    known(person('hannah', 'left'), person('amy')),
    ['amy supervisee now'],
  ],
] as const)('folders belong to %s', (_which, rows, people, expected) => {
  expect(said(rows, people)).toEqual(expected);
});

test('somebody the list of people does not name is told apart, not guessed', () => {
  expect(readersOf([row('amy')], known(person('hannah')))).toMatchObject({
    unknown: ['amy'],
    readers: [{ role: 'supervisor' }],
  });
});

test('nobody ever reads who is not in a row, and nobody takes part in what has ended', () => {
  const rows = fc.array(
    fc.record({
      who: fc.constantFrom('amy', 'lily', 'ruth'),
      lastDay: fc.option(fc.constantFrom(20261120, 20261121), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(rows, (some) => {
      const pairs = some.map(({ who, lastDay }) => row(who, lastDay));
      const { readers } = readersOf(
        pairs,
        known(person('hannah'), person('amy'), person('lily'), person('ruth'), person('tom')),
      );
      expect(
        readers.every((one) => one.person.key === 'hannah' || some.some(({ who }) => who === one.person.key)),
      ).toBe(true);
      if (some.every(({ lastDay }) => lastDay !== undefined))
        expect(readers.every(({ since }) => since === 'before')).toBe(true);
    }),
  );
});
