import type { AccessFinding, AccessReport, AccessRun } from './AccessReport';
import type { TrustCatalogue, TrustSettings } from '../domain/Catalogue';
import type { Outcome } from '../domain/Issue';
import type { Pair } from '../domain/Pair';
import type { PairRequest } from '../domain/PairRequest';
import type { Person, PersonKey } from '../domain/Person';
import type { AccessSnapshot } from '../domain/SealedRecord';
import type { AcademicYear, Day, School, SchoolYear } from '../domain/School';
import type { SchoolYearDraft } from '../domain/termDates';
import type { ChangeDraft, ChangePlan } from '../sessions/handover/HandoverService';
import type { PairDraft } from '../access/AccessService';

/**
 * What administrators enter and record keepers decide. SharePoint refuses it to everybody else (`forbidden`); every
 * save may be
 * repeated, because its key is the caller's or follows from what is saved.
 */
export interface TrustServices {
  openTrustData(): Promise<TrustData>;
  saveSchool(school: School): Promise<Outcome<School>>;
  /** The whole year of one school: closed days that are no longer in it are taken out. */
  saveSchoolYear(draft: SchoolYearDraft): Promise<Outcome<SchoolYear>>;
  findInDirectory(text: string): Promise<DirectoryAnswer>;
  /** Adds the person to the site and to the staff group, and writes the People row under their directory object id. */
  savePerson(draft: PersonDraft): Promise<Outcome<Person>>;
  saveSettings(draft: SettingsDraft): Promise<Outcome<SettingsDraft>>;
  /** For record keepers: folders with permissions, register rows and a first snapshot of who can read. */
  openPair(draft: PairDraft): Promise<Outcome<readonly Pair[]>>;
  /** For record keepers: reads the pair's real permissions and keeps a dated snapshot that the pair can read. */
  checkAccess(input: {
    readonly pairKey: string;
    readonly shard: AcademicYear;
    readonly key: string;
  }): Promise<AccessSnapshot>;
  /**
   * For record keepers: every list and every folder against the model, with a new snapshot for each open pair. Changes
   * no permission.
   */
  checkEveryFolder(run: AccessRun): Promise<AccessReport>;
  /**
   * For record keepers: puts right what may be put right from here; answers the keys of the findings that are done.
   * Safe to repeat.
   */
  repairAccess(findings: readonly AccessFinding[], onProgress: AccessRun['onProgress']): Promise<readonly string[]>;
  /**
   * A lead asks, a record keeper decides: supervisors about their own pairs, trust leads about all. Kept as a choice
   * and keys.
   */
  askForChange(draft: ChangeDraft): Promise<Outcome<PairRequest>>;
  /** What was asked for and is not decided yet, as far as the asking person may see it. */
  openRequests(): Promise<readonly PairRequest[]>;
  /** For record keepers: what a change would bring with it. */
  foreseeChange(draft: ChangeDraft): Promise<ChangePlan>;
  /**
   * For record keepers: does it, with what is asked kept as a request until it is done, so that a change cut off is
   * gone on with.
   * @param input.cancelBecause reason kept with each booked session that is cancelled; undefined leaves them booked.
   */
  carryOutChange(input: {
    readonly draft: ChangeDraft;
    readonly cancelBecause: string | undefined;
  }): Promise<Outcome<PairRequest>>;
  /** For record keepers. */
  declineChange(request: PairRequest): Promise<PairRequest>;
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

export interface PersonDraft {
  readonly signInName: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly roles: readonly string[];
  /** A school's key, or `trust` for the central team. */
  readonly schoolKey: string;
  readonly inScope: boolean;
  readonly status: Person['status'];
}

export type SettingsDraft = Pick<TrustSettings, 'trustName' | 'caseSystem' | 'dayStarts' | 'dayEnds'>;
