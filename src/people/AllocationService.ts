import type { Role } from '../ground/rules/Catalogue';
import type { Outcome } from '../ground/rules/Issue';
import type { PersonKey } from '../ground/rules/Person';
import type { Day } from '../ground/rules/School';
import type { TrustReadingPorts } from './ports';
import type { TellRead } from './rules/FirstPages';
import type { AllocationInput } from './rules/allocation';
import type { WrittenRoleEdition } from './rules/RoleEdition';
import type { StaffFacts, StaffFactsDraft } from './rules/StaffFacts';

export interface AllocationData extends AllocationInput {
  /** False on a site whose Set-up has not made the list yet: nothing of it can be kept. */
  readonly isThere: boolean;
  /** Is a record keeper. */
  readonly mayOpenPairs: boolean;
}

export type RoleDraft = Pick<Role, 'key' | 'title' | 'supervisedBy' | 'several'>;

/** Who should have supervision, why, and from whom; and the trust's table of who may supervise whom. */
export interface AllocationService {
  /** For trust leads and record keepers; rejects with `forbidden` for everybody else. */
  openAllocation(onRead?: TellRead): Promise<AllocationData>;
  /** The same of one school's staff alone. */
  openSchool(schoolKey: string): Promise<AllocationData>;
  /** `seen`: as it was read; refused with `changedSinceShown` where somebody else changed it meanwhile. */
  saveStaffFacts(draft: StaffFactsDraft, seen: StaffFacts): Promise<Outcome<StaffFacts>>;
  /** How the columns of the last file of allocations were called; none before the first. */
  fileColumns(): Promise<readonly string[]>;
  keepFileColumns(columns: readonly string[]): Promise<void>;
  /** What a role was before, the latest first. */
  roleEditions(key: string): Promise<readonly WrittenRoleEdition[]>;
  /** For administrators and editors: changes a role or adds one, and keeps what it was. */
  saveRole(draft: RoleDraft): Promise<Outcome<Role>>;
}

export interface AllocationStore {
  columns(): Promise<readonly string[]>;
  keepColumns(columns: readonly string[]): Promise<void>;
  isThere(): Promise<boolean>;
  all(): Promise<readonly StaffFacts[]>;
  ofPeople(personKeys: readonly PersonKey[]): Promise<readonly StaffFacts[]>;
  /** Rejects with `conflict` where somebody else wrote meanwhile. Safe to repeat. */
  put(draft: StaffFactsDraft, seen: StaffFacts): Promise<StaffFacts>;
}

export interface RoleStore {
  editions(key: string): Promise<readonly WrittenRoleEdition[]>;
  /** Adds an edition, and never changes one; rejects with `conflict` where it is there and says anything else. */
  add(edition: Omit<WrittenRoleEdition, 'since'>): Promise<void>;
  save(role: Role, position: number): Promise<void>;
}

/** The reading of the first view, as far as this needs it. */
export interface AllocationReadingPorts {
  readonly home: Pick<TrustReadingPorts['home'], 'catalogue'> & {
    read(personKey: PersonKey, today: Day): Promise<{ readonly keeps: boolean; readonly oversees: boolean }>;
  };
}

export interface AllocationPorts {
  readonly allocations: AllocationStore;
  readonly roles: RoleStore;
}
