import type { PersonKey } from '../../../ground/rules/Person';

/** Whom and what a booking begins with; everything else is proposed. */
export interface BookingAsk {
  readonly pairKey?: string;
  readonly superviseeKey?: PersonKey;
  readonly offerKey?: string;
}
