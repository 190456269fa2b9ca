import type { ReadProgress } from './ports';
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
