import type { OutlookNote } from '../rules/OutlookNote';
import type { Outcome } from '../../ground/rules/Issue';
import type { PersonKey } from '../../ground/rules/Person';
import type { Session } from '../rules/Session';

/** What is asked of the person's own calendar once Home stands. */
export interface OutlookService {
  /**
   * Looks into my calendar, writes to the register what it says about these sessions, and tells what cannot be settled
   * without a person.
   */
  refreshFromOutlook(sessions: readonly Session[]): Promise<OutlookNews>;
  /**
   * Begins to follow my calendar, so that the next look asks only for what changed. Slow and never waited for; without
   * it the next look asks for everything.
   */
  followOutlook(sessions: readonly Session[]): Promise<void>;
  repairOutlook(trouble: OutlookTrouble, repair: OutlookRepair): Promise<Outcome<Session | undefined>>;
  /** A time proposed in Outlook: accepting moves the session and its event, leaving keeps the time and asks no more. */
  answerProposal(session: Session, proposal: OutlookNote, accept: boolean): Promise<Outcome<Session>>;
}

export interface OutlookNews {
  /** The sessions asked about, in their order, as Outlook has them. */
  readonly sessions: readonly Session[];
  /** Only for the person in whose calendar the meetings stand. */
  readonly troubles: readonly OutlookTrouble[];
  /** Names of who did what the sessions' notes tell. */
  readonly names: Readonly<Record<PersonKey, string>>;
  /** The register was changed: what was derived from it is read again. */
  readonly changed: boolean;
  /**
   * Everything was looked at; otherwise only what changed since the last look, and what that one showed still holds.
   */
  readonly whole: boolean;
}

/**
 * gone: a session whose event was taken out of Outlook. stray: an event of ours without a live session. otherYear:
 * moved to where no folder is open yet.
 */
export type OutlookTrouble =
  | { readonly kind: 'gone'; readonly session: Session }
  | { readonly kind: 'otherYear'; readonly session: Session; readonly startsAt: string; readonly endsAt: string }
  | StrayEvent;

export interface StrayEvent {
  readonly kind: 'stray';
  readonly sessionKey: string;
  readonly eventId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** As the invitation names them. */
  readonly withNames: readonly string[];
  /** The register says it was cancelled; otherwise it knows nothing of it. */
  readonly cancelled: boolean;
  /** What the session can be put back from: the one pair of mine with whom the meeting is. */
  readonly putBack:
    | { readonly pairKey: string; readonly superviseeKey: PersonKey; readonly offerKey: string; readonly room: string }
    | undefined;
}

/** makeAgain, cancelToo: of a session without its event. takeOut, putBack: of an event without its session. */
export type OutlookRepair = 'makeAgain' | 'cancelToo' | 'takeOut' | 'putBack';
