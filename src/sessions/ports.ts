import type { DocumentWords } from './outlook/DocumentWords';
import type { PersonKey } from '../ground/rules/Person';
import type { AcademicYear, Day } from '../ground/rules/School';
import type { Session } from './rules/Session';
import type { WorkItem } from './rules/WorkItem';
import type { Writers } from './rules/wishOf';
import type { New } from '../ground/ports';

export interface SessionStore {
  findByKey(shard: AcademicYear, pairKey: string, key: string): Promise<Session | undefined>;
  /**
   * Years whose lists the site shows the asking person: for record keepers and administrators, who have no folder of
   * their own.
   */
  years(): Promise<readonly AcademicYear[]>;
  /** By the short code of a link; looks in the given shards. */
  findByCode(shards: readonly AcademicYear[], code: string): Promise<Session | undefined>;
  ofPair(shard: AcademicYear, pairKey: string): Promise<readonly Session[]>;
  /** My own sessions between two days (inclusive), by supervisor or supervisee key. */
  ofPerson(shard: AcademicYear, personKey: PersonKey, firstDay: Day, lastDay: Day): Promise<readonly Session[]>;
  add(session: New<Session>): Promise<Session>;
  /** Whose hand put into the row what it asks for, as SharePoint stamped it. */
  writersOf(session: Session): Promise<Writers>;
  update(
    session: Session,
    change: Partial<
      Pick<
        Session,
        | 'status'
        | 'startsAt'
        | 'endsAt'
        | 'day'
        | 'place'
        | 'eventId'
        | 'eventUid'
        | 'eventStatus'
        | 'reply'
        | 'outlook'
        | 'intent'
        | 'voidedDay'
      >
    >,
  ): Promise<Session>;
}
export interface WorkStore {
  /** All work items of a pair in a shard, in creation order. */
  ofPair(shard: AcademicYear, pairKey: string): Promise<readonly WorkItem[]>;
  ofSession(shard: AcademicYear, pairKey: string, sessionKey: string): Promise<readonly WorkItem[]>;
  /** My open actions in all my pairs, by the indexed owner key. */
  openActions(shards: readonly AcademicYear[], ownerKey: PersonKey): Promise<readonly WorkItem[]>;
  add<T extends WorkItem>(item: New<T>): Promise<T>;
  /** Sends item.etag. On a conflict rejects with code `conflict`; read again with `find` to show both versions. */
  update<T extends WorkItem>(item: T): Promise<T>;
  find(shard: AcademicYear, pairKey: string, key: string): Promise<WorkItem | undefined>;
}

export interface SessionPorts {
  readonly sessions: SessionStore;
  readonly working: WorkStore;
  /** The sentences that leave the Hub (invitations, calendar files, Word); the host hands them in. */
  readonly words: DocumentWords;
}
