import type { PersonKey } from '../../domain/Person';
import type { Day } from '../../domain/School';

export interface Ending {
  readonly pairKey: string;
  readonly lastDay: Day;
  /** Members who go; without it everybody, and the pair is over. */
  readonly superviseeKeys?: readonly PersonKey[] | undefined;
}
