import type { Pair } from '../../domain/Pair';
import type { PairRequest } from '../../domain/PairRequest';
import type { Day } from '../../domain/School';
import type { Session } from '../../domain/Session';

/** A request as somebody makes it. Its key is random and made when the form opened. */
export interface ChangeDraft
  extends Pick<PairRequest, 'key' | 'kind' | 'pairKey' | 'personKey' | 'toKey' | 'offerKey'> {
  readonly day: Day | undefined;
}
/** What a change brings with it, to be said before it is done. */
export interface ChangePlan {
  /** Rows whose people's access ends with it. */
  readonly ending: readonly Pair[];
  /** Booked sessions of the pairs that end. */
  readonly sessions: readonly Session[];
  /** Records still waiting for a signature, which nobody could give afterwards. */
  readonly unsigned: number;
  /** Open actions, which go to a new supervisor, or stay with what has ended. */
  readonly openActions: number;
  /** Supervisees who have nobody afterwards. */
  readonly withoutSupervisor: readonly string[];
  /**
   * Supervisors whose own opening of the Hub takes the sessions out of Outlook: a record keeper cannot reach into their
   * calendar.
   */
  readonly inOutlookOf: readonly string[];
}
