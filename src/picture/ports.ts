import type { PersonKey } from '../ground/rules/Person';
import type { Day } from '../ground/rules/School';
import type { SchoolFacts } from './rules/Facts';
import type { SchoolSummary, TrustPicture } from './rules/TrustPicture';
import type { WrittenDown } from './rules/WrittenDown';

export type ReadProgress = (done: number, total: number) => void;

/** Up to where each register was counted, by the list's name: SharePoint's own change tokens. */
export type Tokens = Readonly<Record<string, string>>;

/** The row of the whole trust. */
export interface TrustCounters {
  readonly picture: TrustPicture;
  readonly tokens: Tokens;
}

/** A school's counters. */
export interface SchoolCounters {
  readonly facts: SchoolFacts;
  readonly summary: SchoolSummary;
  readonly turnsOn: Day;
}

/** What stands there now, with what a write needs of it; opaque to everybody else. */
export interface Seen<T> {
  readonly value: T;
  readonly stamps: ReadonlyMap<string, RowStamp>;
}

export interface RowStamp {
  readonly itemId: number;
  readonly etag: string;
  /** The columns that may change, as one text. */
  readonly text: string;
}

export interface StoredSchool {
  /** Undefined where its rows are missing or cannot be read: it has to be counted anew. */
  readonly facts: SchoolFacts | undefined;
  readonly written: WrittenDown;
}

/** What is kept beside the trust's picture, each in a row of its own. */
export type CountedKey = 'allocation' | 'registers';

/**
 * The counters of trust leads. Rows lie there for whoever may write: one that cannot be read counts as missing. Writes
 * send the etag that was read and reject with `conflict` where somebody else wrote meanwhile; every write may be repeated.
 */
export interface CounterStore {
  /** False on a site whose Set-up has still to make the list. */
  isThere(): Promise<boolean>;
  /** Undefined where nobody has counted yet, or its row cannot be read. */
  trust(): Promise<Seen<TrustCounters | undefined>>;
  /** Schools, all or these, by key. */
  schools(keys: 'all' | readonly string[], onProgress?: ReadProgress): Promise<Seen<ReadonlyMap<string, StoredSchool>>>;
  summaries(): Promise<readonly SchoolSummary[]>;
  /** Schools of which something is different today although nobody has written anything. */
  turned(today: Day): Promise<readonly string[]>;
  /** Their rows, and one for each of their half-terms; only what differs is written. */
  putSchools(
    schools: readonly SchoolCounters[],
    seen: Seen<unknown>,
    asOf: string,
    onProgress?: ReadProgress,
  ): Promise<void>;
  putTrust(trust: TrustCounters, seen: Seen<unknown>): Promise<void>;
  /** Undefined where nobody has counted it yet; whoever asks looks at its shape. */
  counted(key: CountedKey): Promise<Seen<unknown>>;
  putCounted(key: CountedKey, value: unknown, seen: Seen<unknown>): Promise<void>;
}

export interface RegisterChanges {
  readonly tokens: Tokens;
  /** Pairs of whose rows, sessions or belonging something changed. */
  readonly pairKeys: readonly string[];
  /** Who belongs where changed, for one of them at least. */
  readonly belonging: boolean;
  readonly personKeys: readonly PersonKey[];
  /** Schools, dates, kinds of supervision or settings: other ones make other figures of what is known. */
  readonly reference: boolean;
}

/** SharePoint's change log of the registers that figures are made of. */
export interface RegisterLog {
  tokens(): Promise<Tokens>;
  /**
   * What changed since; undefined where that cannot be said, or is too much to follow: then everything is counted anew.
   */
  changes(since: Tokens): Promise<RegisterChanges | undefined>;
}

export interface PicturePorts {
  readonly counters: CounterStore;
  readonly registerLog: RegisterLog;
  /** Makes the next reading of schools, dates and settings a fresh one: this page may have read them before they changed. */
  forgetReference(): void;
}
