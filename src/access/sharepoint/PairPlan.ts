import type { Person } from '../../ground/rules/Person';
import type { AcademicYear, Day } from '../../ground/rules/School';

/** What a record keeper decides when opening a pair, or a group (several supervisees, one folder, a row for each). */
export interface PairPlan {
  /** Random; names the folders. Repeating with the same key goes on where it stopped. */
  readonly pairKey: string;
  readonly offerKey: string;
  readonly supervisor: Person;
  readonly supervisees: readonly Person[];
  readonly schoolKey: string;
  /** The rhythm agreed for this pair (see agreedCadence), or empty for the offer's own. */
  readonly cadence: string;
  readonly firstDay: Day;
  /** Years to make folders for; their lists must exist (see runSetUp). */
  readonly shards: readonly AcademicYear[];
  /** The pair or group this one goes on from. */
  readonly before?: string;
}
