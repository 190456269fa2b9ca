import { overBudget, percentile } from '../bench/judge';
import type { Measured } from '../bench/judge';
import { longestChain } from '../bench/longestChain';

const row = (change: Partial<Measured>): Measured => ({
  person: 'hannah',
  place: 'records',
  visit: 'warm',
  slower: 1,
  schools: 4,
  trips: 2,
  chain: 2,
  rows: 100,
  bytes: 50_000,
  contentMs: 300,
  blockedMs: 0,
  ratio: 1,
  ...change,
});

describe('what the bench judges', () => {
  it('counts the requests that waited for one another, not those sent together', () => {
    expect(longestChain([])).toBe(0);
    expect(
      longestChain([
        { from: 0, to: 10 },
        { from: 1, to: 12 },
        { from: 11, to: 20 },
        { from: 21, to: 30 },
      ]),
    ).toBe(3);
    expect(
      longestChain([
        { from: 0, to: 10 },
        { from: 5, to: 30 },
      ]),
    ).toBe(1);
  });

  it('takes the value below which so many lie', () => {
    expect(percentile([5, 1, 3, 2, 4, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
  });

  it.each([
    ['more requests', { trips: 3 }, /3 trips at 90 schools, 2 at 4/],
    ['more rows', { rows: 140 }, /140 rows at 90 schools/],
    ['more bytes', { bytes: 80_000 }, /80000 bytes at 90 schools/],
    ['a longer chain', { chain: 3 }, /3 round trips after each other/],
  ])('refuses %s in a large trust than in a small one', (_, change, words) => {
    const over = overBudget([row({}), row({ schools: 90, ...change })]);
    expect(over).toHaveLength(1);
    expect(over[0]).toMatch(words);
  });

  it('refuses a place that takes too many times what an empty web part takes, and never a time', () => {
    const slow = row({ slower: 4, contentMs: 90_000, ratio: 2.9 });
    expect(overBudget([slow])).toEqual([]);
    expect(overBudget([{ ...slow, contentMs: 10, ratio: 3.1 }])).toHaveLength(1);
  });
});
