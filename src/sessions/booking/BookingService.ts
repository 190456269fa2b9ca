import type { Offer } from '../../ground/rules/Catalogue';
import type { IntentKind } from '../rules/intent';
import type { MeetingPlace } from '../../people/rules/Pair';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day, TermName } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import type { TimeJudgement, TimeQuery } from './rules/TimeJudgement';
import type { Slot, TimesQuery, TimesView } from './rules/TimesView';
import type { Proposal } from './rules/term/proposeTimes';
import type { WritePlan } from '../useCases/judgeUnfinished';
import type { SuperviseeRow } from '../rules/SuperviseeRow';
import type { Outcome } from '../../ground/rules/Issue';

/** Booking, moving and cancelling. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface BookingService {
  startBooking(input: {
    readonly pairKey?: string;
    readonly superviseeKey?: PersonKey;
    readonly offerKey?: string;
  }): Promise<BookingStart>;
  findTimes(input: TimesQuery): Promise<TimesView>;
  /** What there is to say about a time, wherever one is chosen. */
  judgeTime(input: TimeQuery): Promise<TimeJudgement>;
  /** These people with their addresses, to write to them. */
  findPeople(keys: readonly PersonKey[]): Promise<readonly Person[]>;
  /** Who may be asked along: the people of these schools, for a search as one types. */
  peopleAround(schoolKeys: readonly string[]): Promise<readonly Person[]>;
  /** The same across the whole trust, through the directory. */
  findAlong(text: string): Promise<AlongAnswer>;
  planRepeats(input: RepeatQuery): Promise<readonly RepeatRow[]>;
  /** What is due in a half-term with the people I supervise, each with a time to propose. Nothing is written. */
  planHalfTerm(query: HalfTermQuery): Promise<HalfTermPlan>;
  bookSession(input: BookingInput): Promise<Outcome<BookingResult>>;
  moveSession(input: {
    readonly session: Session;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly why: string;
  }): Promise<Outcome<BookingResult>>;
  cancelSession(input: { readonly session: Session; readonly why: string }): Promise<Outcome<Session>>;
  /** Makes the Outlook event of a session kept without one. */
  finishBooking(session: Session): Promise<Outcome<BookingResult>>;
  /**
   * Goes on with what was cut off in these sessions (HomeView.unfinished), or takes it back. Never rejects for one that
   * fails again: it stays for the next opening. What somebody else began and may not be carried out unseen is answered
   * as waiting.
   */
  finishUnfinished(sessions: readonly Session[]): Promise<OpeningWork>;
  /** What I decided about a write that waits for me (`plan`): send it as it was shown, or leave my calendar as it is. */
  answerWaiting(session: Session, accept: boolean): Promise<Outcome<BookingResult>>;
  /** An .ics file of a session, for people without calendar consent. */
  calendarFile(session: Session): Promise<{ readonly name: string; readonly text: string }>;
}

export interface BookingStart {
  readonly offers: readonly Offer[];
  readonly offerKey: string;
  /** Pairs I may book for (as supervisor). */
  readonly pairs: readonly SuperviseeRow[];
  readonly pair: SuperviseeRow | undefined;
  readonly people: readonly Person[];
  readonly lastHeld: Day | undefined;
  readonly dueBy: Day | undefined;
  readonly repeatOffered: boolean;
  /** Terms of the supervisee's school: what "termly" means there. */
  readonly termsAYear: number;
  readonly today: Day;
  readonly myKey: PersonKey;
  /** IANA zone of the trust. */
  readonly zone: string;
}
/**
 * `readable` is false where the directory cannot be searched. `notListed`: found there, but not in the Hub's list of
 * people.
 */
export interface AlongAnswer {
  readonly readable: boolean;
  readonly people: readonly Person[];
  readonly notListed: number;
}
export interface RepeatQuery {
  readonly offerKey: string;
  readonly pairKey: string;
  readonly superviseeKey: PersonKey;
  readonly people: readonly PersonKey[];
  readonly startsAt: string;
  readonly minutes: number;
}
export interface RepeatRow {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly halfTerm: TermName | undefined;
  readonly clash: boolean;
  readonly suggested: Slot | undefined;
}
/** `next`: the half-term after this one, in the same school year. */
export interface HalfTermQuery {
  readonly halfTerm: 'this' | 'next';
  readonly schoolKey?: string | undefined;
  readonly pathwayKey?: string | undefined;
}
export interface HalfTermPlan {
  /** By person, then by day. */
  readonly sessions: readonly PlannedSession[];
  /** False without calendar consent: then no busy times are known. */
  readonly calendarsKnown: boolean;
  readonly zone: string;
  /** Of the people I supervise, whatever was asked for. */
  readonly schools: readonly { readonly key: string; readonly title: string }[];
  readonly pathways: readonly { readonly key: string; readonly title: string }[];
  /** Schools whose dates are not entered: nothing can be said to be due there. */
  readonly withoutDates: readonly string[];
}
export interface PlannedSession extends Proposal {
  /** Its key once it is booked: pressing twice books once. */
  readonly key: string;
  readonly pairKey: string;
  readonly offerKey: string;
  /** Empty for a group. */
  readonly superviseeKey: PersonKey;
  /** The person, or what the group does. */
  readonly name: string;
  readonly offerTitle: string;
  readonly schoolName: string;
  /** By which it is due. */
  readonly lastDay: Day;
  readonly invited: readonly PersonKey[];
}
export interface BookingInput {
  readonly pairKey: string;
  readonly offerKey: string;
  readonly superviseeKey: PersonKey;
  readonly alongKeys: readonly PersonKey[];
  readonly place: MeetingPlace;
  readonly room: string;
  /** One key per session, made when the form opened: pressing twice books once. */
  readonly sessions: readonly { readonly key: string; readonly startsAt: string; readonly endsAt: string }[];
}
export interface BookingResult {
  readonly sessions: readonly Session[];
  /** False where Outlook could not be written; the session is kept and offered as a calendar file. */
  readonly invited: boolean;
  /** True where Outlook made no Teams meeting although it was asked to: there is nothing to join yet. */
  readonly noMeeting?: boolean;
}
export interface OpeningWork {
  readonly done: readonly FinishedWork[];
  readonly waiting: readonly WaitingWork[];
}
/**
 * A write that nobody carries out for its beginner. With a plan it concerns my own calendar, and I decide; without one
 * it waits until its beginner comes back to it.
 */
export interface WaitingWork {
  readonly session: Session;
  readonly kind: IntentKind | 'outlook';
  /** Empty where SharePoint does not say who began it. */
  readonly byName: string;
  readonly plan: WritePlan | undefined;
}
/** What became of a write that was cut off. `outlook`: only the calendar had to follow. `undone`: it was taken back. */
export interface FinishedWork {
  readonly session: Session;
  readonly kind: IntentKind | 'outlook';
  readonly undone: boolean;
}
