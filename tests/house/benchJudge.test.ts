import { overBudget, percentile, typingOver } from '../bench/judge';
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
  emptyMs: 300,
  ratio: 1,
  blockedRatio: 0,
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

  it('refuses a slow cold Home that takes or blocks too long against an empty web part', () => {
    const home = row({ place: '', visit: 'cold', slower: 4, ratio: 2.9, blockedRatio: 0.9 });
    expect(overBudget([home])).toEqual([]);
    expect(overBudget([{ ...home, ratio: 3.1 }])).toHaveLength(1);
    expect(overBudget([{ ...home, blockedRatio: 1.1 }])).toEqual([
      expect.stringMatching(/^home, hannah.*blocked for 1\.1/),
    ]);
    expect(overBudget([{ ...home, slower: 1, ratio: 9, blockedRatio: 9 }])).toEqual([]);
    const card = row({ place: 'my supervision', visit: 'cold', slower: 4, ratio: 2.1 });
    expect(overBudget([card])).toEqual([expect.stringMatching(/^my supervision, hannah.*2\.1 times/)]);
  });

  it('refuses typing that takes too many times what a bare text box takes', () => {
    const typing = { slower: 4, p50: 20, p95: 48, ratio: 3.9 };
    expect(typingOver([typing])).toEqual([]);
    expect(typingOver([{ ...typing, p95: 1, ratio: 4.1 }])).toEqual([
      expect.stringMatching(/4 times slower: 4\.1 times/),
    ]);
  });

  it('refuses a place that takes too many times what an empty web part takes, and never a time', () => {
    const slow = row({ slower: 4, contentMs: 90_000, ratio: 2.9 });
    expect(overBudget([slow])).toEqual([]);
    expect(overBudget([{ ...slow, contentMs: 10, ratio: 3.1 }])).toHaveLength(1);
  });
});
