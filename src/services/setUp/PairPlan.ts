import type { PersonKey } from '../../domain/Person';
import type { AcademicYear, Day } from '../../domain/School';

export interface PairPerson {
  readonly key: PersonKey;
  /** Claims login, `i:0#.f|membership|…`. */
  readonly login: string;
  readonly name: string;
}

/** What a record keeper decides when opening a pair, or a group (several supervisees, one folder, a row for each). */
export interface PairPlan {
  /** Random; names the folders. Repeating with the same keys goes on where it stopped. */
  readonly pairKey: string;
  readonly offerKey: string;
  readonly supervisor: PairPerson;
  readonly supervisees: readonly (PairPerson & { /** Random key of the register row. */ readonly rowKey: string; readonly schoolKey: string })[];
  /** A CadenceUnit agreed for this pair, or empty for the offer's own. */
  readonly cadence: string;
  readonly firstDay: Day;
  /** Years to make folders for; their lists must exist (see runSetUp). */
  readonly shards: readonly AcademicYear[];
}
