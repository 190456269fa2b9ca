import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';

export interface Ending {
  readonly pairKey: string;
  readonly lastDay: Day;
  /** Members who go; without it everybody, and the pair is over. */
  readonly superviseeKeys?: readonly PersonKey[] | undefined;
}
