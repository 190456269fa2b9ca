import type { AcademicYear } from '../ground/rules/School';
import type { SealItem } from './rules/SealedRecord';
import type { New } from '../ground/ports';

/** A session's place: the list of its year, its folder there, its key. */
export interface SealPlace {
  readonly shard: AcademicYear;
  readonly pairKey: string;
  readonly key: string;
}

/** An item with the list of its year and the folder it lies in. */
export interface FoundItem {
  readonly shard: AcademicYear;
  readonly pairKey: string;
  readonly item: SealItem;
}

/** What SharePoint still keeps of an item's earlier words. */
export type EarlierWords =
  | { readonly kind: 'kept'; readonly text: string; readonly createdAt: string }
  /** none: no earlier version is there. hidden: the asking person may not see versions. */
  | { readonly kind: 'none' | 'hidden' };

/** What was signed: may be added to and read, never changed. Read by folder: nothing outside a folder counts in it. */
export interface SealStore {
  ofSession(shard: AcademicYear, pairKey: string, sessionKey: string): Promise<readonly SealItem[]>;
  /** Of many sessions at once, in one request unless they are very many; what SharePoint does not show is left out. */
  ofSessions(sessions: readonly SealPlace[]): Promise<readonly SealItem[]>;
  ofPair(shard: AcademicYear, pairKey: string): Promise<readonly SealItem[]>;
  /** Of all pairs of these years, for whoever may read them all: what is disputed, and what came of it. */
  disputes(years: readonly AcademicYear[]): Promise<readonly FoundItem[]>;
  /** Answers what stands under the key now, whoever wrote it: see addOwn. */
  add<T extends SealItem>(shard: AcademicYear, pairKey: string, item: New<T>): Promise<T>;
  /** The site's user ids of these accounts, by directory object id; who the site does not know is left out. */
  siteIds(people: readonly { readonly key: string; readonly login: string }[]): Promise<ReadonlyMap<string, number>>;
  /** The first version of a text. */
  firstWords(shard: AcademicYear, itemId: number): Promise<EarlierWords>;
  /** May the asking person change or delete what stands in the folder? Undefined where SharePoint does not say. */
  mayChange(shard: AcademicYear, pairKey: string): Promise<boolean | undefined>;
}
