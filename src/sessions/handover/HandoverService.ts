import type { Pair } from '../../people/rules/Pair';
import type { PairRequest, RequestKind } from '../../people/rules/PairRequest';
import type { Day } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import type { Outcome } from '../../ground/rules/Issue';
import type { PairDraft } from '../../access/AccessService';

/** Pairs opened, changed and ended: leads ask, record keepers decide. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface HandoverService {
  /** For record keepers: folders with permissions, register rows and a first snapshot of who can read. */
  openPair(draft: PairDraft): Promise<Outcome<readonly Pair[]>>;
  /**
   * A lead asks, a record keeper decides: supervisors about their own pairs, trust leads about all. Kept as a choice
   * and keys.
   */
  askForChange(draft: ChangeDraft): Promise<Outcome<PairRequest>>;
  /** What was asked for and is not decided yet, as far as the asking person may see it. */
  openRequests(): Promise<readonly PairRequest[]>;
  /** For record keepers: what a change would bring with it. */
  foreseeChange(draft: ChangeDraft): Promise<ChangePlan>;
  /**
   * For record keepers: does it, with what is asked kept as a request until it is done, so that a change cut off is
   * gone on with.
   * @param input.cancelBecause reason kept with each booked session that is cancelled; undefined leaves them booked.
   */
  carryOutChange(input: {
    readonly draft: ChangeDraft;
    readonly cancelBecause: string | undefined;
  }): Promise<Outcome<PairRequest>>;
  /** For record keepers. */
  declineChange(request: PairRequest): Promise<PairRequest>;
}

/** A request as somebody makes it. Its key is random and made when the form opened. */
export interface ChangeDraft extends Pick<PairRequest, 'key' | 'pairKey' | 'personKey' | 'toKey' | 'offerKey'> {
  readonly kind: RequestKind;
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
