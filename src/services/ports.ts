import type { Pair } from '../domain/Pair';
import type { Person, PersonKey } from '../domain/Person';
import type { AcademicYear, School, SchoolYear } from '../domain/School';
import type { AccessSnapshot } from '../domain/SealedRecord';
import type { AccessFinding, AccessReport, AccessRun } from './AccessReport';
import type { DocumentWords } from './DocumentWords';
import type { Ending } from './setUp/Ending';
import type { SealStore } from './SealStore';
import type { PairPlan } from './setUp/PairPlan';
import type { SettingsDraft } from './TrustServices';
import type { SignedIn, KeyMaker, Links } from '../ground/ports';
import type { PeopleStore, PairStore, Directory, SitePerson } from '../people/ports';
import type { HomeReader } from '../sessions/home/ports';
import type { SessionStore, WorkStore } from '../sessions/ports';
import type { OutlookCalendar } from '../sessions/outlook/ports';
import type { RequestStore } from '../sessions/handover/ports';

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

/** Ports of the place where the trust is entered; loaded with it. */
export interface TrustPorts extends Ports {
  readonly trust: TrustStore;
}
