import type {
  DutyRow,
  FurtherSupport,
  ScopeReason,
  LateStep,
  Offer,
  TrustCatalogue,
  TrustDocument,
  TrustSettings,
} from '../ground/rules/Catalogue';
import type { Outcome } from '../ground/rules/Issue';
import type { FirstPairs, FirstPeople, TellRead } from './rules/FirstPages';
import type { LeftOut } from './rules/LeftOut';
import type { Pair } from './rules/Pair';
import type { PairRequest } from './rules/PairRequest';
import type { RetentionPeriod } from '../ground/rules/Retention';
import type { Person, PersonKey } from '../ground/rules/Person';
import type { Day, School, SchoolYear } from '../ground/rules/School';
import type { PersonLine } from './rules/peopleLines';
import type { SchoolYearDraft } from './rules/termDates';

/**
 * What administrators enter. SharePoint refuses it to everybody else (`forbidden`); every save may be repeated, because
 * its key is the caller's or follows from what is saved.
 */
export interface PeopleService {
  /** What the place shows first: as much to read for ninety schools as for three, but for the schools' names. */
  openTrust(): Promise<TrustView>;
  /** Everything, for what is compared with everything: a file that is brought in, and one that is saved. */
  openTrustData(onRead?: TellRead): Promise<TrustData>;
  /** The dates of these schools, of last year, this and the next. */
  termsOf(schoolKeys: readonly string[]): Promise<readonly SchoolYear[]>;
  /** The first page of the list of people. */
  firstPeople(): Promise<FirstPeople>;
  /** Of one school, by name. */
  peopleOf(schoolKey: string): Promise<readonly Person[]>;
  peopleByKeys(keys: readonly PersonKey[]): Promise<readonly Person[]>;
  /** By name. */
  everybody(onRead?: TellRead): Promise<readonly Person[]>;
  /** For record keepers: the first page of the pairs that go on. */
  firstPairs(): Promise<FirstPairs>;
  /** For record keepers: every pair, and what counts for nobody. */
  readRegisters(onRead?: TellRead): Promise<Registers>;
  /** Pairs of these people, and of those whom they supervise; and the rows of a pair. */
  pairsAround(personKeys: readonly PersonKey[], pairKey: string): Promise<PairsRead>;
  /** For record keepers: what leads have asked for, with the people and pairs it is about. */
  openAsked(): Promise<AskedChanges>;
  saveSchool(school: School): Promise<Outcome<School>>;
  /** The whole year of one school: closed days that are no longer in it are taken out. */
  saveSchoolYear(draft: SchoolYearDraft): Promise<Outcome<SchoolYear>>;
  /**
   * Names of the staff somebody works with and of schools, and the domains of their mail: who may be named where no
   * child may be.
   */
  whoMayBeNamed(): Promise<NameableOfTrust>;
  findInDirectory(text: string): Promise<DirectoryAnswer>;
  /** Each line of a pasted list, in Microsoft 365. */
  lookUpPeople(lines: readonly PersonLine[]): Promise<FoundPeople>;
  /** Adds the person to the site and to the staff group, and writes the People row under their directory object id. */
  savePerson(draft: PersonDraft): Promise<Outcome<Person>>;
  /** `before`: as they were read; only what differs is written. */
  saveSettings(draft: SettingsDraft, before: SettingsDraft): Promise<Outcome<SettingsDraft>>;
  /** For administrators: how long each kind of record is kept, and who approves by name what is due. */
  saveRetention(periods: readonly RetentionPeriod[]): Promise<Outcome<readonly RetentionPeriod[]>>;
  saveLateSteps(steps: LateStepsDraft): Promise<Outcome<LateStepsDraft>>;
  /** Who takes debriefs, and what they are talked along by. Who may see what was asked, the group of those on duty says. */
  saveDebriefs(draft: DebriefsDraft): Promise<Outcome<DebriefsDraft>>;
  /** Help beside supervision, whole and in order; what is no longer in it is taken out. */
  saveFurtherSupport(support: readonly FurtherSupport[]): Promise<Outcome<readonly FurtherSupport[]>>;
  /** For administrators: why staff should have supervision, whole and in order. */
  saveScopeReasons(reasons: readonly ScopeReason[]): Promise<Outcome<readonly ScopeReason[]>>;
  /** A kind of session; refused with `changedSinceShown` where somebody else changed it since it was `seen`. */
  saveOffer(draft: OfferDraft, seen: Offer): Promise<Outcome<Offer>>;
  /** For administrators and editors: a kind of session of the trust's own. Safe to repeat with the same key. */
  addOffer(draft: NewOfferDraft): Promise<Outcome<Offer>>;
  /** How the columns of the trust's files are called, and its number in the public register; for the next file. */
  keepImport(kept: KeptImport): Promise<void>;
}

export interface NameableOfTrust {
  readonly known: { readonly people: readonly string[]; readonly places: readonly string[] };
  readonly ownDomains: readonly string[];
}

/** Active ones by the supervisee's name, a row for each member of a group; and those that have ended, the latest first. */
export type PairsRead = Pick<TrustData, 'pairs' | 'ended'>;
export type Registers = Pick<TrustData, 'pairs' | 'ended' | 'leftOut'>;
export type AskedChanges = Pick<TrustData, 'requests' | 'people' | 'pairs' | 'ended'>;

export interface TrustView extends Pick<TrustData, 'mayEdit' | 'mayOpenPairs' | 'today'> {
  /** With the names of its schools, and without their dates. */
  readonly catalogue: TrustCatalogue;
  /** Rows of the list of people, also of those who have left. */
  readonly staff: number;
}

export interface TrustData {
  /** May enter schools, dates, people and settings. */
  readonly mayEdit: boolean;
  /** Is a record keeper. */
  readonly mayOpenPairs: boolean;
  readonly today: Day;
  readonly catalogue: TrustCatalogue;
  /** By name. */
  readonly people: readonly Person[];
  /** Active pairs by the supervisee's name, a row for each member of a group. Empty unless `mayOpenPairs`. */
  readonly pairs: readonly Pair[];
  /** Pairs that have ended, the latest first; their records stay. Empty unless `mayOpenPairs`. */
  readonly ended: readonly Pair[];
  /** Rows that count for nobody. Empty unless `mayOpenPairs`. */
  readonly leftOut: readonly LeftOut[];
  /** Waiting for a record keeper. Empty unless `mayOpenPairs`. */
  readonly requests: readonly PairRequest[];
}

/** Somebody of the directory: what User.ReadBasic.All shows. */
export interface DirectoryPerson {
  readonly key: PersonKey;
  readonly name: string;
  /** User principal name, as the person signs in. */
  readonly signInName: string;
  readonly mail: string;
}

/** `readable` is false without consent: then a sign-in name is entered by hand. */
export interface DirectoryAnswer {
  readonly readable: boolean;
  readonly people: readonly DirectoryPerson[];
}

/** One line of a pasted list, with whom it may mean. */
export interface FoundPerson extends PersonLine {
  readonly people: readonly DirectoryPerson[];
  /** One person alone is called so, or has this address. */
  readonly isExact: boolean;
}

/** `readable` is false without consent: then nobody was looked up. */
export interface FoundPeople {
  readonly readable: boolean;
  readonly found: readonly FoundPerson[];
  /** Of those who were found: whoever is entered already and works here. */
  readonly here: readonly PersonKey[];
}

export interface PersonDraft {
  /** Of somebody entered before: they stay the same person, whatever they sign in with now. */
  readonly key?: PersonKey;
  readonly signInName: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly roles: readonly string[];
  /** A school's key, or `trust` for the central team. */
  readonly schoolKey: string;
  readonly inScope: boolean;
  readonly status: Person['status'];
}

export type SettingsDraft = Pick<
  TrustSettings,
  | 'trustName'
  | 'caseSystem'
  | 'dayStarts'
  | 'dayEnds'
  | 'closeWithoutDays'
  | 'checkInDays'
  | 'agreementFirstMonths'
  | 'agreementThenMonths'
  | 'mostSupervisees'
  | 'supervisorMonths'
>;

/** The rota, whole and in order, and the template's file on the trust's own site. */
export interface DebriefsDraft {
  readonly rota: readonly DutyRow[];
  readonly template: TrustDocument;
}

export type KeptImport = Pick<TrustSettings, 'importColumns' | 'trustCode'>;

/** Kinds that a trust adds: with one, or with a group. */
export const newOfferKinds = ['oneToOne', 'group'] as const;

export interface NewOfferDraft
  extends Pick<Offer, 'key' | 'title' | 'pathwayKey' | 'minutes' | 'countsToMinimum' | 'forRoles' | 'byRoles'> {
  readonly kind: (typeof newOfferKinds)[number];
}

/** What of a kind of session administrators change. */
export type OfferDraft = Pick<Offer, 'title' | 'minutes' | 'cadence' | 'cadenceWords'>;

/** The policy's steps when a session is late, whole. */
export type LateStepsDraft = readonly LateStep[];
