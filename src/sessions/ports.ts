import type { ChangingField } from '../../sharepoint/lists/ColumnRow';
import type { sessionsList } from '../../sharepoint/lists/sessionsList';
import type { DocumentWords } from './outlook/DocumentWords';
import type { PairYears } from '../people/ports';
import type { AcademicYear } from '../ground/rules/School';
import type { LateDeed } from './rules/LateDeed';
import type { OwnPreparation } from './rules/OwnPreparation';
import type { OwnPlan } from './rules/OwnPlan';
import type { Session } from './rules/Session';
import type { WorkItem } from './rules/WorkItem';
import type { Writers } from './rules/wishOf';
import type { New } from '../ground/ports';

/** What of a session may be changed. */
type SessionChange = Partial<Pick<Session, ChangingField<typeof sessionsList.columns>>>;

/** A pair's folder of one academic year. */
export interface PairShard {
  readonly shard: AcademicYear;
  readonly pairKey: string;
}

/** A row counts only in the folder of the pair it names. */
export interface SessionStore {
  findByKey(shard: AcademicYear, pairKey: string, key: string): Promise<Session | undefined>;
  /**
   * Years whose lists the site shows the asking person: for record keepers and administrators, who have no folder of
   * their own.
   */
  years(): Promise<readonly AcademicYear[]>;
  /**
   * A page of a year's register over all pairs, the rows made last first, for who may read it: those before an id.
   * `last` is where the next page begins; undefined behind the end.
   */
  newest(
    shard: AcademicYear,
    before: number | undefined,
  ): Promise<{ readonly sessions: readonly Session[]; readonly last: number | undefined }>;
  /**
   * By the short code of a link; looks in the given years. Where somebody's rows crowd out the answer it looks through
   * the folders of the given pairs.
   */
  findByCode(
    shards: readonly AcademicYear[],
    code: string,
    own: readonly Pick<PairYears, 'pairKey' | 'shards'>[],
  ): Promise<Session | undefined>;
  ofPair(shard: AcademicYear, pairKey: string): Promise<readonly Session[]>;
  /** The same of several, in one request unless they are very many. */
  ofPairs(pairs: readonly PairShard[]): Promise<readonly Session[]>;
  add(session: New<Session>): Promise<Session>;
  /** Whose hand put into the row what it asks for, as SharePoint stamped it. */
  writersOf(session: Session): Promise<Writers>;
  update(session: Session, change: SessionChange): Promise<Session>;
}
export interface WorkStore {
  /** All work items of a pair in a shard, in creation order. */
  ofPair(shard: AcademicYear, pairKey: string): Promise<readonly WorkItem[]>;
  ofSession(shard: AcademicYear, pairKey: string, sessionKey: string): Promise<readonly WorkItem[]>;
  /** Items of kind `group` of a session, in one small request unless others' rows crowd them out. */
  groupOf(shard: AcademicYear, pairKey: string, sessionKey: string): Promise<readonly WorkItem[]>;
  add<T extends WorkItem>(item: New<T>): Promise<T>;
  /** Sends item.etag. On a conflict rejects with code `conflict`; read again with `find` to show both versions. */
  update<T extends WorkItem>(item: T): Promise<T>;
  find(shard: AcademicYear, pairKey: string, key: string): Promise<WorkItem | undefined>;
}

/** What the signed-in person wrote for themselves; SharePoint shows it to nobody else but administrators of the site. */
export interface OwnPlanStore {
  /** Undefined where there is none, or the site has no list for it yet. */
  read(): Promise<OwnPlan | undefined>;
  /** Rejects with `notFound` where the site has no list for it yet, and with `conflict` when another window of theirs wrote meanwhile. */
  write(plan: OwnPlan): Promise<void>;
  /** Takes it away, not only its words, and past the recycle bin. */
  remove(): Promise<void>;
}

/** The same of what they did about a late session. */
export interface OwnLateStore {
  /** Nothing where there is none, or the site has no list for it yet. */
  read(): Promise<readonly LateDeed[]>;
  /** Rejects with `notFound` where the site has no list for it yet, and with `conflict` when another window of theirs wrote meanwhile. */
  write(deeds: readonly LateDeed[]): Promise<void>;
  clear(): Promise<void>;
}

/** What the signed-in person has prepared for a session and not shared; theirs alone. */
export interface OwnPreparationStore {
  /** Undefined where the site has no list for it yet. */
  read(sessionKey: string): Promise<OwnPreparation | undefined>;
  /** Rejects with `notFound` where the site has no list for it yet, and with `conflict` when another window of theirs wrote meanwhile. */
  write(sessionKey: string, preparation: OwnPreparation): Promise<void>;
  /** Takes it away, not only its words, and past the recycle bin. */
  remove(sessionKey: string): Promise<void>;
}

/** Keys of the looks of record keepers that the signed-in person has seen; theirs alone. */
export interface SeenLooksStore {
  /** Nothing where there is none, or the site has no list for it yet. */
  read(): Promise<readonly string[]>;
  /** Rejects with `notFound` where the site has no list for it yet, and with `conflict` when another window of theirs wrote meanwhile. */
  write(keys: readonly string[]): Promise<void>;
}

export interface SessionPorts {
  readonly sessions: SessionStore;
  readonly working: WorkStore;
  readonly ownPlan: OwnPlanStore;
  readonly ownLate: OwnLateStore;
  readonly ownPreparation: OwnPreparationStore;
  readonly seenLooks: SeenLooksStore;
  /** The sentences that leave the Hub (invitations, calendar files, Word); the host hands them in. */
  readonly words: DocumentWords;
}
