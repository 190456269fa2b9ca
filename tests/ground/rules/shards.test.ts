import { shardAfter, shardOfYear, shardOn, shardsOfYears, yearOfShard } from '../../../src/ground/rules/shards';

it('knows the year of a list with or without a letter', () => {
  expect(['2026-27', '2026-27 b'].map(yearOfShard)).toEqual(['2026-27', '2026-27']);
});

it('goes on with the next letter, until there is none', () => {
  expect(shardAfter('2026-27')).toBe('2026-27 b');
  expect(shardAfter('2026-27 b')).toBe('2026-27 c');
  expect(shardAfter('2026-27 z')).toBeUndefined();
});

it('finds a scope’s own list of a day, and none of a year in which it has no folders', () => {
  const shards = ['2026-27 b', '2027-28'];
  expect(shardOn(shards, 20261123)).toBe('2026-27 b');
  expect(shardOn(shards, 20270801)).toBe('2027-28');
  expect(shardOn(shards, 20250901)).toBeUndefined();
  expect(shardOfYear(shards, '2025-26')).toBeUndefined();
  expect(shardsOfYears(shards, ['2026-27'])).toEqual(['2026-27 b']);
});
