import type { CadenceUnit } from '../domain/Catalogue';
import type { PersonKey } from '../domain/Person';
import type { Day } from '../domain/School';

export interface PairDraft {
  /** Random; made when the form opened. Sending it again goes on where it stopped. */
  readonly pairKey: string;
  readonly supervisorKey: PersonKey;
  readonly superviseeKeys: readonly PersonKey[];
  readonly offerKey: string;
  /** Agreed rhythm, or empty for the offer's own. */
  readonly cadence: '' | CadenceUnit;
  readonly firstDay: Day | undefined;
}
