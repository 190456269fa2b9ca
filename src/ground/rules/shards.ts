import { academicYearOf } from './academicYear';
import type { AcademicYear, Day } from './School';

/**
 * A year's lists hold a limited number of folders with rights of their own; a trust with more scopes has several lists
 * a year, told apart by a letter: `2026-27`, `2026-27 b`, `2026-27 c`. Each of them is a shard.
 */
export const letters = [...'bcdefghijklmnopqrstuvwxyz'];

/** `2026-27` of `2026-27 b`. */
export const yearOfShard = (shard: AcademicYear): AcademicYear => shard.slice(0, '2026-27'.length);

/** The list of its year after this one; undefined after the last letter. */
export function shardAfter(shard: AcademicYear): AcademicYear | undefined {
  const letter = letterAfter(shard.slice(-1));
  return letter === undefined ? undefined : `${yearOfShard(shard)} ${letter}`;
}

/** The letter of the list after the one with this letter; the first of all has none. */
export const letterAfter = (letter: string | undefined): string | undefined =>
  letters[letters.indexOf(letter ?? '') + 1];

export const shardsOfYears = (
  shards: readonly AcademicYear[],
  years: readonly AcademicYear[],
): readonly AcademicYear[] => shards.filter((shard) => years.includes(yearOfShard(shard)));

/** Of a scope's shards the one of this year; undefined where it has no folders in it. */
export const shardOfYear = (shards: readonly AcademicYear[], year: AcademicYear): AcademicYear | undefined =>
  [...shardsOfYears(shards, [year])].sort().pop();

/** Where a scope with these shards keeps what falls on the day. */
export const shardOn = (shards: readonly AcademicYear[], day: Day): AcademicYear | undefined =>
  shardOfYear(shards, academicYearOf(day));
