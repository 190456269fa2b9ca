import type { Outcome } from '../../ground/rules/Issue';
import type { LateDeed } from '../rules/LateDeed';
import type { OwnPlan } from '../rules/OwnPlan';
import type { Session } from '../rules/Session';
import type { SessionRef } from '../rules/SessionRef';
import type { HelpRequest, NotHeldReason, Urgency } from '../rules/WorkItem';

/** Asking for help, and answering. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface HelpService {
  /** Asks once; pressing again while it waits answers the same request. */
  askForHelp(input: {
    readonly pairKey: string;
    readonly what: 'debrief' | 'adHoc';
    /** Of ad-hoc supervision alone. */
    readonly urgency?: Urgency;
  }): Promise<Outcome<HelpRequest>>;
  answerRequest(request: HelpRequest, status: HelpRequest['status']): Promise<HelpRequest>;
  /** A meeting of which the fact alone is kept: it took place, or did not. Its supervisor alone says so. */
  noteHeld(target: SessionRef): Promise<Outcome<Session>>;
  noteNotHeld(target: SessionRef, why: NotHeldReason): Promise<Outcome<Session>>;
  /** The same of one that no time was booked for: they talked at once. */
  noteTalked(request: HelpRequest): Promise<Outcome<HelpRequest>>;
  /** What one will do for oneself after a debrief: one's own alone. */
  readOwnPlan(): Promise<OwnPlan | undefined>;
  writeOwnPlan(plan: OwnPlan): Promise<void>;
  removeOwnPlan(): Promise<void>;
  /** What one did about a session that is late: one's own alone. Looking leaves nothing. */
  readLate(): Promise<readonly LateDeed[]>;
  /** Notes one more, and answers all. */
  noteLate(deed: LateDeed): Promise<readonly LateDeed[]>;
  clearLate(): Promise<void>;
  /** Looked in again so many days later. */
  noteLookedIn(target: SessionRef, days: readonly number[]): Promise<void>;
}
