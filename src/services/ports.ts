import type { TrustCatalogue } from '../domain/Catalogue';
import type { Pair, PairSummary } from '../domain/Pair';
import type { Person, PersonKey } from '../domain/Person';
import type { AcademicYear, Day, School, SchoolYear } from '../domain/School';
import type { AccessSnapshot } from '../domain/SealedRecord';
import type { Reply, Session } from '../domain/Session';
import type { WorkItem } from '../domain/WorkItem';
import type { PairRequest } from '../domain/PairRequest';
import type { AccessFinding, AccessReport, AccessRun } from './AccessReport';
import type { Availability, OwnMailbox } from './Availability';
import type { DocumentWords } from './DocumentWords';
import type { Ending } from './setUp/Ending';
import type { SealStore } from './SealStore';
import type { PairPlan } from './setUp/PairPlan';
import type { DirectoryPerson, SettingsDraft } from './TrustServices';

/** What an adapter fills in itself: SharePoint's ids and stamps. */
type Stamps =
  | 'etag'
  | 'itemId'
  | 'createdBy'
  | 'createdAt'
  | 'modifiedBy'
  | 'modifiedAt'
  | 'authorLogin'
  | 'authorName'
  | 'supervisorName'
  | 'superviseeName';
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K & keyof T> : never;
/**
 * An item to create. Its `key` is made by the client before the first attempt; creating the same key again returns the
 * first item.
 */
export type New<T> = DistributiveOmit<T, Stamps>;

/** Every port method may reject with a ServiceError. */
export interface Ports {
  readonly me: SignedIn;
  readonly home: HomeReader;
  readonly people: PeopleStore;
  readonly pairs: PairStore;
  readonly sessions: SessionStore;
  readonly working: WorkStore;
  readonly seals: SealStore;
  readonly outlook: OutlookCalendar;
  readonly directory: Directory;
  readonly keys: KeyMaker;
  readonly links: Links;
  /**
   * The sentences that leave the Hub (invitations, calendar files, Word): strings/ has them, the host hands them in.
   */
  readonly words: DocumentWords;
  now(): Date;
  /** SHA-256 of the UTF-8 bytes, lower-case hex. */
  sha256(text: string): Promise<string>;
}

/** Who the page says is signed in; SharePoint has the last word on every request. */
export interface SignedIn {
  readonly key: PersonKey;
  readonly login: string;
  readonly name: string;
  readonly mail: string;
  /** Site collection administrator or site owner, as far as the page knows; used only to offer the set-up places. */
  readonly administers: boolean;
}

/** A pair the register shows a person, also one that has ended, and the academic years in which it has folders. */
export interface PairYears {
  readonly pairKey: string;
  readonly shards: readonly AcademicYear[];
}

export interface HomeRows {
  /** Undefined for somebody who is on the site but not in the People list. */
  readonly me: Person | undefined;
  readonly catalogue: TrustCatalogue;
  /** Pairs in which I am supervised; pairs in which I supervise. */
  readonly supervisedIn: readonly Pair[];
  readonly supervises: readonly Pair[];
  /** All pairs of mine, ended ones too: SharePoint has a folder for me in their years' lists, and in no other. */
  readonly pairYears: readonly PairYears[];
  /** The other people of those pairs, for their names, roles and schools. */
  readonly people: readonly Person[];
  /**
   * Sessions of mine from six weeks ago on that are not cancelled (or are, with steps still to take: an intent, or
   * eventStatus wanted), by start.
   */
  readonly sessions: readonly Session[];
  /** My open actions, and additions and requests of the pairs' coming sessions. */
  readonly work: readonly WorkItem[];
  /** The signed-in person is in the Oversight group. */
  readonly oversees: boolean;
  /** … in the Record Keepers group. */
  readonly keeps: boolean;
}

/**
 * First view of the Hub: at most two round trips cold, one warm (reference data and pair keys kept in memory and
 * sessionStorage, never words).
 */
export interface HomeReader {
  read(personKey: PersonKey, today: Day): Promise<HomeRows>;
  /** Reference data alone, from memory when it was read before. */
  catalogue(): Promise<TrustCatalogue>;
  /** The person's pairs and their years alone, from memory or a reading under way when there is one. */
  pairYears(personKey: PersonKey): Promise<readonly PairYears[]>;
}

export interface PeopleStore {
  findByKeys(keys: readonly PersonKey[]): Promise<readonly Person[]>;
  /** Everyone at these schools; an empty array means the whole trust. */
  atSchools(schoolKeys: readonly string[]): Promise<readonly Person[]>;
}

export interface PairStore {
  /** Rows sharing a pairKey (one, or one per member of a group). Empty when I may not see it. */
  findByPairKey(pairKey: string): Promise<readonly Pair[]>;
  supervisedBy(personKey: PersonKey): Promise<readonly Pair[]>;
  /** What the asking person may see: oversight sees all, others their own. Pages of at most 1,000. */
  all(): AsyncIterable<readonly Pair[]>;
  /** MERGE with the etag read. Conflict when somebody else wrote meanwhile. */
  updateSummary(pair: Pair, summary: PairSummary): Promise<Pair>;
}

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

/** A span of time in ISO UTC. */
export interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface OutlookEvent {
  /** Immutable id in the calendar it was read from. */
  readonly id: string;
  /** iCalendar's id: the same in every attendee's calendar. */
  readonly uid: string;
  /** The session it was made for; empty in attendees' calendars and where it was not asked for. */
  readonly sessionKey: string;
  /** The calendar's owner organises it. */
  readonly mine: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
  /** ISO; any change counts, an answer too. */
  readonly changedAt: string;
  readonly room: string;
  readonly joinUrl: string;
  /** Of the calendar's owner, where somebody else organises. */
  readonly ownReply: Reply;
  readonly replies: readonly OutlookReply[];
  readonly etag: string;
}
export interface OutlookReply {
  readonly mail: string;
  readonly name: string;
  readonly reply: Reply;
  /** ISO; when it was given. Empty when none was. */
  readonly at: string;
  /** Another time the person would rather have. */
  readonly proposed: Span | undefined;
}

/** What a look into a calendar shows. `whole`: everything of the span; otherwise what changed since the last look. */
export interface SeenCalendar {
  readonly whole: boolean;
  readonly events: readonly OutlookEvent[];
  /** Ids of events that left the span or the calendar: which of the two only reading them tells. */
  readonly removed: readonly string[];
  /** To be called when all of it is written down; until then the next look shows it again. */
  settle(): void;
}

export interface Invitation {
  /**
   * The session's key: sent as transactionId and as single-value extended property, so that an event is found again.
   */
  readonly sessionKey: string;
  readonly subject: string;
  /** Neutral lines; first the https link, then the Teams link. Text, never HTML from people. */
  readonly lines: readonly string[];
  readonly webLink: string;
  readonly teamsLink: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly room: string;
  readonly teamsMeeting: boolean;
  readonly attendees: readonly { readonly mail: string; readonly name: string }[];
}

/** Outlook through Graph. `forbidden` means consent is missing: the caller goes on without. */
export interface OutlookCalendar {
  /** At most 20 people and 62 days a call; the adapter splits. */
  availability(mails: readonly string[], span: Span): Promise<readonly Availability[]>;
  /** Asks once in a page's life. `forbidden` where reading mailbox settings was not consented to. */
  ownMailbox(span: Span, zone: string): Promise<OwnMailbox>;
  /** Idempotent by sessionKey. */
  create(invitation: Invitation): Promise<OutlookEvent>;
  findBySession(sessionKey: string): Promise<OutlookEvent | undefined>;
  read(eventId: string): Promise<OutlookEvent | undefined>;
  /** Several at once, by the ids given; those that are gone are left out. Session keys come with them. */
  readMany(eventIds: readonly string[]): Promise<ReadonlyMap<string, OutlookEvent>>;
  /** What my calendar has of meetings with these iCalendar ids, by whomever they are organised. */
  readCopies(uids: readonly string[]): Promise<readonly OutlookEvent[]>;
  /** My calendar in the span, or what changed in it since the last look. One request, more only for a long span. */
  look(span: Span): Promise<SeenCalendar>;
  /** After a whole look that was settled: makes the next one a look for changes. Reads the span once more. */
  follow(span: Span): Promise<void>;
  move(eventId: string, span: Span, zone: string): Promise<OutlookEvent>;
  cancel(eventId: string, comment: string): Promise<void>;
  /** Which of the scopes we ask for are granted, found by harmless reads. */
  consent(): Promise<readonly { readonly scope: string; readonly granted: boolean }[]>;
}

export interface KeyMaker {
  /** Random GUID. */
  newKey(): string;
  /** Eight characters of an alphabet without look-alikes. */
  newCode(): string;
}

export interface Links {
  /** https link to the session on the site's full page. */
  web(code: string): string;
  teams(code: string): string;
}

/** Somebody as the site knows them. */
export interface SitePerson {
  readonly key: PersonKey;
  readonly name: string;
  readonly login: string;
  readonly mail: string;
}

/** What administrators enter and record keepers decide. Every write may be repeated; `forbidden` for everybody else. */
export interface TrustStore {
  /** Makes the next reading of the catalogue a fresh one. */
  forgetReference(): void;
  saveSchool(school: School): Promise<void>;
  /** Rows of this school and year that are not in it any more are recycled. */
  saveSchoolYear(year: SchoolYear): Promise<void>;
  savePerson(person: Person): Promise<void>;
  saveSettings(settings: SettingsDraft): Promise<void>;
  /** Makes the site know a person of the directory; undefined when the directory knows nobody of that name. */
  meet(signInName: string): Promise<SitePerson | undefined>;
  addToStaff(login: string): Promise<void>;
  openPair(plan: PairPlan): Promise<readonly Pair[]>;
  checkAccess(input: {
    readonly pairKey: string;
    readonly shard: AcademicYear;
    readonly key: string;
  }): Promise<AccessSnapshot>;
  /** Every scope; `key` names the snapshots it writes. */
  checkScopes(input: AccessRun & { readonly now: Date; readonly key: string }): Promise<AccessReport>;
  /** Answers the keys of the findings that were put right. */
  repairScopes(findings: readonly AccessFinding[], onProgress: AccessRun['onProgress']): Promise<readonly string[]>;
  /** People rows of this login that stand for another account. */
  earlierAccounts(login: string, key: PersonKey): Promise<readonly Person[]>;
  endPair(ending: Ending): Promise<readonly Pair[]>;
  closeFolders(pairKey: string): Promise<void>;
  movePair(input: {
    readonly pairKey: string;
    readonly superviseeKey: PersonKey;
    readonly schoolKey: string;
  }): Promise<void>;
  readonly requests: RequestStore;
}

/** What leads ask for. Lead and keepers see a pair's requests; oversight sees all. Never words. */
export interface RequestStore {
  /** Those that wait for a record keeper. */
  asked(): Promise<readonly PairRequest[]>;
  /**
   * In the folder of the pair whose supervisor asks; without one in the list itself, where trust leads and keepers may
   * add. Safe to repeat.
   */
  add(request: New<PairRequest>, folder: string | undefined): Promise<PairRequest>;
  /** For record keepers. */
  settle(request: PairRequest, status: PairRequest['status']): Promise<PairRequest>;
}

/** The organisation's people through Graph. `forbidden` means consent is missing. */
export interface Directory {
  /** At most ten whose names or addresses begin with the words. */
  find(text: string): Promise<readonly DirectoryPerson[]>;
}

/** Ports of the place where the trust is entered; loaded with it. */
export interface TrustPorts extends Ports {
  readonly trust: TrustStore;
}
