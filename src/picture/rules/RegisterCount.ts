import { yearToOpen } from '../../access/rules/nextYear';
import { isInstant } from '../../ground/rules/days';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { count, each, shaped, text } from '../../ground/rules/shapes';
import { shardOfYear } from '../../ground/rules/shards';
import type { LeftOut } from '../../people/rules/LeftOut';
import type { Pair } from '../../people/rules/Pair';

/** What record keepers must know of all registers. */
export interface RegisterFigures {
  /** Rows of pairs that go on: of a group one for each of its people. */
  readonly pairs: number;
  /** Of the first release, which nobody has confirmed. */
  readonly undecided: number;
  /** Pairs without folders of the year that should have them by now. */
  readonly year: AcademicYear;
  readonly lacksFolders: number;
  /** Rows that count for nobody, and the first of them. */
  readonly leftOut: number;
  readonly firstLeftOut: readonly LeftOut[];
}

export interface RegisterCount extends RegisterFigures {
  /** ISO instant. */
  readonly asOf: string;
}

/** So many rows are kept by where they lie: somebody who may write in a folder may write thousands. */
const leftOutKept = 50;

interface WholeRegisters {
  readonly pairs: readonly Pair[];
  readonly ended: readonly Pair[];
  readonly leftOut: readonly LeftOut[];
}

export function registerFigures({ pairs, ended, leftOut }: WholeRegisters, today: Day): RegisterFigures {
  const year = yearToOpen(today);
  return {
    pairs: pairs.length,
    undecided: [...pairs, ...ended].filter(({ decided }) => !decided).length,
    year,
    lacksFolders: pairs.filter(({ decided, shards }) => decided && shardOfYear(shards, year) === undefined).length,
    leftOut: leftOut.length,
    firstLeftOut: leftOut.slice(0, leftOutKept),
  };
}

const shape = shaped({
  asOf: text,
  pairs: count,
  undecided: count,
  year: text,
  lacksFolders: count,
  leftOut: count,
  firstLeftOut: each(shaped({ list: text, folder: text, itemId: count }), leftOutKept),
});

/** Rows of counters are written by clients of leads and keepers; what somebody put there by hand closes no page. */
export const isRegisterCount = (value: unknown): value is RegisterCount =>
  shape(value) && isInstant((value as RegisterCount).asOf);
