import type { Pair } from '../../people/rules/Pair';
import type { PairRequest, RequestKind } from '../../people/rules/PairRequest';
import type { Day, School } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import type { Outcome } from '../../ground/rules/Issue';
import type { PairDraft } from '../../access/AccessService';
import type { AccessPlan } from '../../access/rules/accessPlan';
import type { ReadBack } from '../../access/rules/ReadBack';
import type { OpenedScope } from '../../access/ports';

/** Pairs opened, changed and ended: leads ask, record keepers decide. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface HandoverService {
  /** For record keepers: who would gain access by opening it. Changes nothing. */
  foreseeOpening(draft: PairDraft): Promise<Outcome<AccessPlan>>;
  /**
   * For record keepers: who belongs to it, folders with permissions, register rows and a first snapshot of who can read.
   * Refused with `planChanged` where the plan is not what is found now.
   */
  openPair(draft: PairDraft, plan: AccessPlan): Promise<Outcome<OpenedScope>>;
  /**
   * A lead asks, a record keeper decides: supervisors about their own pairs, trust leads about all. Kept as a choice
   * and keys.
   */
  askForChange(draft: ChangeDraft): Promise<Outcome<PairRequest>>;
  /** Every school of the trust, for the one somebody moves to. */
  schools(): Promise<readonly School[]>;
  /** What was asked for and is not decided yet, as far as the asking person may see it. */
  openRequests(): Promise<readonly PairRequest[]>;
  /** For record keepers: what a change would bring with it. */
  foreseeChange(draft: ChangeDraft): Promise<ChangePlan>;
  /**
   * For record keepers: does it, with what is asked kept as a request until it is done, so that a change cut off is
   * gone on with.
   * @param input.plan who gains and who loses, as it was shown; refused with `planChanged` where it is not so any more.
   * @param input.cancelBecause reason kept with each booked session: all of what ends are cancelled. Undefined where the
   * change ends nothing.
   */
  carryOutChange(input: {
    readonly draft: ChangeDraft;
    readonly cancelBecause: string | undefined;
    readonly plan: AccessPlan | undefined;
  }): Promise<Outcome<ChangeDone>>;
  /** For record keepers. */
  declineChange(request: PairRequest): Promise<PairRequest>;
}

export interface ChangeDone {
  readonly request: PairRequest;
  readonly readBack: ReadBack;
}

/** A request as somebody makes it. Its key is random and made when the form opened. */
export interface ChangeDraft extends Pick<PairRequest, 'key' | 'pairKey' | 'personKey' | 'toKey' | 'offerKey'> {
  readonly kind: RequestKind;
  readonly day: Day | undefined;
  /** Of a pair that goes on with another supervisor; `stay` where nothing is said. */
  readonly actions?: ActionsChoice;
  /** Of a pair that is opened although the trust's table does not name it; see PairDraft. */
  readonly unusual?: string;
  readonly until?: Day;
}

/**
 * Open actions go along only where the two agreed, or where one of them has left or is away and the record keeper, by
 * name, decided. Otherwise they stay in the old folder.
 */
export const actionsChoices = ['stay', 'agreed', 'decided'] as const;
export type ActionsChoice = (typeof actionsChoices)[number];

/** An open action of what ends, without its words. */
export interface OpenAction {
  readonly ownerName: string;
  readonly dueDay: Day | undefined;
  /** Written between sessions, to be chased by the day. */
  readonly toChase?: true | undefined;
}

/** A booked session that the change cancels. Only the calendar that called it can take it out of Outlook. */
export interface CancelledSession {
  /** ISO UTC. */
  readonly startsAt: string;
  /** Who called it. */
  readonly byName: string;
  /** atOnce: from the calendar of whoever carries it out. whenOpened: by the organiser's own Hub. nowhere: in no calendar. */
  readonly inOutlook: 'atOnce' | 'whenOpened' | 'nowhere';
}
/** What a change brings with it, to be said before it is done. */
export interface ChangePlan {
  /** Who gains and who loses, by name; undefined where nobody's access is touched. */
  readonly access: AccessPlan | undefined;
  /** Pairs whose belonging no record keeper has confirmed yet: nothing of them can be changed before. */
  readonly undecided: readonly string[];
  /** Rows whose people's access ends with it. */
  readonly ending: readonly Pair[];
  /** Booked sessions of the pairs that end. */
  readonly sessions: readonly Session[];
  /** Records that both have signed, as the register says. */
  readonly sealed: number;
  /** Days of those that wait for a signature. */
  readonly waiting: readonly Day[];
  /** Records still waiting for a signature, which nobody could give afterwards. */
  readonly unsigned: number;
  /** Open actions of what ends; and of what goes on with somebody else, each of them. */
  readonly openActions: number;
  readonly actionsToHandOver: readonly OpenAction[];
  /** Supervisees who have nobody afterwards. */
  readonly withoutSupervisor: readonly string[];
  /** What becomes of each of these sessions, in their order. */
  readonly cancelled: readonly CancelledSession[];
  /**
   * Supervisors whose own opening of the Hub takes the sessions out of Outlook: a record keeper cannot reach into their
   * calendar.
   */
  readonly inOutlookOf: readonly string[];
}
