import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';

/**
 * open: a new pair. end: a pair, or one member of a group. replace: another supervisor from then on. left, moved: a
 * person, with all their pairs.
 */
export const requestKinds = ['open', 'end', 'replace', 'left', 'moved'] as const;
export type RequestKind = (typeof requestKinds)[number];

/**
 * What a lead asks the record keepers to do: a choice and keys. Also what a keeper is doing, from before the first step
 * until it is done.
 */
export interface PairRequest {
  readonly key: string;
  /** unknown: only a newer version of the Hub knows what is asked for; it waits, and is not settled here. */
  readonly kind: RequestKind | 'unknown';
  /**
   * The pair it concerns; empty for a person. Of `open` the key that a record keeper's client gave the new pair when it
   * began to carry the request out, empty before: whoever asks names no key.
   */
  readonly pairKey: string;
  /** The supervisee; of `left` and `moved` the person; of `end` empty when the whole group ends. */
  readonly personKey: PersonKey;
  /** The new supervisor; of `moved` the new school's key. */
  readonly toKey: string;
  /** Of `open` alone. */
  readonly offerKey: string;
  /** Who SharePoint says wrote it; empty where that is nobody of the directory. */
  readonly byKey: PersonKey;
  /** The pair in whose folder it lies; empty beside the folders, where only trust leads and record keepers may add. */
  readonly folder: string;
  /** The register's letter of the list it lies in; see Scope. */
  readonly register?: string | undefined;
  /** Last day of what ends, first day of what begins. */
  readonly day: Day;
  readonly status: 'asked' | 'done' | 'declined' | 'unknown';
  readonly etag: string;
  readonly itemId: number;
}
