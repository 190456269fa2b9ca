import type { TrustCatalogue } from '../ground/rules/Catalogue';
import type { Day } from '../ground/rules/School';
import type { AllocationData } from '../people/AllocationService';
import type { Registers } from '../people/PeopleService';
import type { ReadProgress } from './ports';
import type { AllocationCount } from './rules/AllocationCount';
import type { RegisterCount } from './rules/RegisterCount';
import type { Line, SupervisorLoad, SchoolLine, TrustPicture } from './rules/TrustPicture';
import type { TellProgress } from './useCases/bringUpToDate';
import type { HalfTermPeople } from './useCases/dueInHalfTerms';

/** Counts over all of it. Each may reject with a ServiceError; SharePoint refuses it to whoever is no trust lead. */
export interface PictureService {
  /** As it was last counted; undefined where nobody has counted yet. */
  openPicture(): Promise<TrustPicture | undefined>;
  /** With what has changed since, and what days that have passed make different. */
  bringUpToDate(told: TellProgress): Promise<TrustPicture>;
  /** From the registers themselves. */
  countAnew(told: TellProgress): Promise<TrustPicture>;
  /** Everybody of these schools, or of all. */
  openSchools(keys: 'all' | readonly string[], onProgress: ReadProgress): Promise<EverySchool>;
  /** Who should have supervision and has it, as it was last counted; undefined where nobody has counted yet. */
  openAllocationCount(): Promise<CountedAllocation | undefined>;
  /** Counts what somebody has just read whole, and keeps it for whoever comes next. */
  keepAllocationCount(data: AllocationData): Promise<AllocationCount>;
  /** For record keepers: what they must know of all registers, as somebody last read them; undefined before that. */
  openRegisterCount(): Promise<RegisterCount | undefined>;
  /** Counts what a record keeper has just read whole, and keeps it for whoever comes next. */
  keepRegisterCount(registers: Registers): Promise<RegisterCount>;
}

export interface CountedAllocation {
  readonly count: AllocationCount;
  /** With those schools alone that the count names. */
  readonly catalogue: TrustCatalogue;
  readonly today: Day;
  readonly isThere: boolean;
  readonly mayOpenPairs: boolean;
}

export interface EverySchool {
  readonly schools: readonly SchoolLine[];
  readonly lines: readonly Line[];
  readonly halfTerms: readonly HalfTermPeople[];
  /** Of the schools that were asked for: all of them for an answer about the trust. */
  readonly overLimit: readonly SupervisorLoad[];
  /** Schools whose counters cannot be read. */
  readonly unreadable: number;
}
