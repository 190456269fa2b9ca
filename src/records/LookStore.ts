import type { AcademicYear, Day } from '../ground/rules/School';
import type { RecordLook, NewLook } from './rules/RecordLook';

/** What record keepers opened, in the pair's folder: keepers add, the pair reads. */
export interface LookStore {
  /** In the order they were written; undefined where Set-up has still to make the list. */
  ofPair(shard: AcademicYear, pairKey: string): Promise<readonly RecordLook[] | undefined>;
  /** The same of several, in one request unless they are very many. */
  ofPairs(pairs: readonly { readonly shard: AcademicYear; readonly pairKey: string }[]): Promise<readonly RecordLook[]>;
  /** For record keepers: the latest of a year over all pairs, at most 1,000; none where the list is not there. */
  newest(shard: AcademicYear): Promise<readonly RecordLook[]>;
  /** Makes the pair's folder first where it is missing. Safe to repeat with the same key. */
  add(
    place: { readonly shard: AcademicYear; readonly pairKey: string; readonly day: Day },
    look: NewLook,
  ): Promise<RecordLook>;
}
