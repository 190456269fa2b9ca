import type { FurtherSupport, Offer, ScopeReason, TrustCatalogue, TrustSettings } from '../ground/rules/Catalogue';
import type { Clause } from '../ground/rules/Clause';
import type { Day, School, SchoolYear, AcademicYear } from '../ground/rules/School';
import type { PairRequest } from './rules/PairRequest';
import type { New } from '../ground/ports';
import type { Person, PersonKey } from '../ground/rules/Person';
import type { DirectoryPerson, SettingsDraft } from './PeopleService';
import type { FirstPairs, FirstPeople, TellRead } from './rules/FirstPages';
import type { TellLeftOut } from './rules/LeftOut';
import type { Pair, PairSummary } from './rules/Pair';
import type { Scope } from './rules/Scope';
import type { SitePerson } from './rules/SitePerson';

/** A pair somebody belongs to, also one that has ended: with whom, and the academic years in which it has folders. */
export interface PairYears {
  readonly pairKey: string;
  readonly supervisorKey: PersonKey;
  readonly superviseeKeys: readonly PersonKey[];
  readonly shards: readonly AcademicYear[];
  /** Last day (yyyymmdd) of a pair that has ended. */
  readonly lastDay?: Day | undefined;
}
export interface PeopleStore {
  /** Rows of the list, also of those who have left. */
  count(): Promise<number>;
  first(most: number): Promise<FirstPeople>;
  findByKeys(keys: readonly PersonKey[]): Promise<readonly Person[]>;
  /** Everyone at these schools; an empty array means the whole trust. */
  atSchools(schoolKeys: readonly string[], onRead?: TellRead): Promise<readonly Person[]>;
}
/**
 * Who belongs where, as record keepers confirmed it. What cannot be read, or lies in another scope's folder, counts for
 * nobody and is told to whoever asks for it.
 */
/** Of supervision, and of what is kept apart from it. */
export type BelongingList = 'belonging' | 'closeBelonging';

export interface BelongingStore {
  /** Scopes that name the person, ended ones too, as far as the lists of these years say. */
  mine(personKey: PersonKey, years: readonly AcademicYear[]): Promise<readonly Scope[]>;
  /** Undefined when I may not see it, or where nobody has confirmed it yet. */
  ofScope(scopeKey: string): Promise<Scope | undefined>;
  /**
   * What the asking person may see: keepers and oversight see all, others their own. Pages of at most 1,000. Of what is
   * kept apart only where its list is named.
   */
  all(leftOut?: TellLeftOut, list?: BelongingList): AsyncIterable<readonly Scope[]>;
  /**
   * For record keepers: brings the rows of the scope's folder in each of its years to this; the folders must exist. Safe
   * to repeat. `seen` is the scope as it was read, undefined for a new one: rejects with `conflict` where the rows say
   * anything else, and with `invalid` where somebody of the scope would be left out of it (they get a last day instead).
   */
  put(scope: Scope, seen: Scope | undefined): Promise<void>;
}
export interface PairStore {
  /** Rows sharing a pairKey (one, or one per member of a group). Empty when I may not see it. */
  findByPairKey(pairKey: string): Promise<readonly Pair[]>;
  /** The same of several, in as few requests as they need. */
  ofKeys(pairKeys: readonly string[]): Promise<readonly Pair[]>;
  supervisedBy(personKey: PersonKey): Promise<readonly Pair[]>;
  /** Confirmed ones in which one of these belongs, in either part; without what the register says of their sessions. */
  ofPeople(personKeys: readonly PersonKey[]): Promise<readonly Pair[]>;
  /** For record keepers: a page of those that go on, without what the register says of their sessions. */
  first(): Promise<FirstPairs>;
  /** What the asking person may see: oversight sees all, others their own. Pages of at most 1,000. */
  all(leftOut?: TellLeftOut, onRead?: TellRead): AsyncIterable<readonly Pair[]>;
  /**
   * MERGE with the etag read; makes a row that is missing. Conflict when somebody else wrote meanwhile, `newer` where the
   * row cannot be read.
   */
  updateSummary(pair: Pair, summary: PairSummary): Promise<Pair>;
  /** Rejects with `NotMadeYet` where the register has no columns for an agreed rhythm and time away. */
  demandRhythms(): Promise<void>;
}
/** A clause with the moment (ISO, UTC) from which it stands so. */
export interface ClauseEdition extends Clause {
  readonly since: string;
}

/** The clauses of the supervision agreement; editors and administrators write them, everybody on the site reads. */
export interface ClauseStore {
  /** All editions; none on a site whose Set-up has not written them yet. What cannot be read is left out. */
  editions(): Promise<readonly ClauseEdition[]>;
  /** Adds an edition, and never changes one. Rejects with `conflict` where that edition is there already and says anything else. */
  add(clause: Clause): Promise<ClauseEdition>;
}
/** The organisation's people through Graph. `forbidden` means consent is missing. */
export interface Directory {
  /** At most ten whose names or addresses begin with the words. */
  find(text: string): Promise<readonly DirectoryPerson[]>;
  /** What this account signs in with now; undefined where the directory knows no such account. */
  signInNameOf(key: PersonKey): Promise<string | undefined>;
}

/** What administrators enter. Every write may be repeated; `forbidden` for everybody else. */
export interface TrustStore {
  /** Makes the next reading of the catalogue a fresh one. */
  forgetReference(): void;
  saveSchool(school: School): Promise<void>;
  /** False where the site has no columns yet for all that is known of it. */
  maySaveSchool(school: School): Promise<boolean>;
  /** Rows of this school and year that are not in it any more are recycled. */
  saveSchoolYear(year: SchoolYear): Promise<void>;
  /** Rejects with `newer` where a newer version of the Hub wrote the person's row. */
  savePerson(person: Person): Promise<void>;
  saveSettings(
    settings: Partial<
      SettingsDraft &
        Pick<TrustSettings, 'lateSteps' | 'retention' | 'dutyRota' | 'debriefTemplate' | 'importColumns' | 'trustCode'>
    >,
  ): Promise<void>;
  /** Rows of the catalogue; what is no longer in it is recycled. */
  saveFurtherSupport(support: readonly FurtherSupport[]): Promise<void>;
  /** Rows of the catalogue; none is taken out. */
  saveScopeReasons(reasons: readonly ScopeReason[]): Promise<void>;
  /** The row of one kind of session; `position` among all of them. */
  saveOffer(offer: Offer, position: number): Promise<void>;
  /** Makes the site know a person of the directory; undefined when the directory knows nobody of that name. */
  meet(signInName: string): Promise<SitePerson | undefined>;
  addToStaff(login: string): Promise<void>;
  /** People rows of this login that stand for another account. */
  earlierAccounts(login: string, key: PersonKey): Promise<readonly Person[]>;
}

/** Who asks, and where, is SharePoint's to say. */
export type NewRequest = Omit<New<PairRequest>, 'byKey' | 'folder'>;

/** What leads ask for. Lead and keepers see a pair's requests; oversight sees all. Never words. */
export interface RequestStore {
  /** Those that wait for a record keeper, and those in a state that only a newer version of the Hub knows. */
  asked(): Promise<readonly PairRequest[]>;
  /**
   * In the folder of the pair whose supervisor asks; without one in the list itself, where trust leads and keepers may
   * add. Safe to repeat.
   */
  add(request: NewRequest, about: Pick<Pair, 'pairKey' | 'register'> | undefined): Promise<PairRequest>;
  /** For record keepers: the key of the pair they open for a request, so that another goes on with the same. */
  giveKey(request: PairRequest, pairKey: string): Promise<PairRequest>;
  /** For record keepers. */
  settle(request: PairRequest, status: PairRequest['status']): Promise<PairRequest>;
}

export interface PeoplePorts {
  readonly clauses: ClauseStore;
  readonly belonging: BelongingStore;
  readonly people: PeopleStore;
  readonly pairs: PairStore;
  readonly directory: Directory;
  readonly trust: TrustStore;
  readonly requests: RequestStore;
}

/** The reading of the first view, as far as the trust's own data need it. */
export interface TrustReadingPorts {
  readonly home: {
    read(personKey: PersonKey, today: Day): Promise<{ readonly keeps: boolean }>;
    catalogue(): Promise<TrustCatalogue>;
  };
}

/** The signed-in person's own pairs, as the first view has read them. */
export interface OwnPairsPorts {
  readonly home: { pairYears(personKey: PersonKey): Promise<readonly PairYears[]> };
}
