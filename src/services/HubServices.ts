import type { Outcome } from '../domain/Issue';
import type { Person, PersonKey } from '../domain/Person';
import type { Session } from '../domain/Session';
import type { DeviceServices, DraftServices } from './DraftServices';
import type { OutlookServices } from './OutlookServices';
import type { RecordServices } from './RecordServices';
import type { TimesQuery, TimesView } from './TimesView';
import type { WaitNotice } from './keepPace';
import type { TrustServices } from './TrustServices';
import type { Action, AgendaAddition, CaseNote, HelpRequest, Note } from '../domain/WorkItem';
import type { SessionTarget, SessionRef } from '../sessions/rules/SessionRef';
import type { SuperviseeRow } from '../sessions/rules/SuperviseeRow';
import type { HomeView } from '../sessions/home/HomeView';
import type { PersonView } from '../places/people/SuperviseeService';
import type {
  BookingStart,
  AlongAnswer,
  RepeatQuery,
  RepeatRow,
  BookingInput,
  BookingResult,
  FinishedWork,
} from '../sessions/booking/BookingService';
import type { NoteDraft, CaseDraft, ActionDraft } from '../sessions/room/RoomDrafts';
import type { SessionRoom, SaveResult, FinishInput } from '../sessions/room/RoomService';
import type { RecordView } from '../sessions/record/RecordService';
import type { CalendarView } from '../places/calendar/CalendarService';
import type { Overview } from '../picture/PictureService';
import type { SetUpReport, SetUpProgress } from '../setUp/SetUpService';

/**
 * Everything the interface may ask of the product: use cases with their ports already given.
 * Each may reject with a ServiceError; user mistakes come back as Outcome.
 */
export interface HubServices extends TrustServices, DraftServices, DeviceServices, OutlookServices, RecordServices {
  /**
   * Calls the listener whenever SharePoint or Outlook makes a request wait; answers how to stop listening. Absent where
   * nothing is sent.
   */
  readonly onWait?: (listener: (notice: WaitNotice) => void) => () => void;

  openHome(): Promise<HomeView>;
  listPeople(): Promise<readonly SuperviseeRow[]>;
  openPerson(pairKey: string, superviseeKey: PersonKey): Promise<PersonView>;

  startBooking(input: {
    readonly pairKey?: string;
    readonly superviseeKey?: PersonKey;
    readonly offerKey?: string;
  }): Promise<BookingStart>;
  findTimes(input: TimesQuery): Promise<TimesView>;
  /** Who may be asked along: the people of these schools, for a search as one types. */
  peopleAround(schoolKeys: readonly string[]): Promise<readonly Person[]>;
  /** The same across the whole trust, through the directory. */
  findAlong(text: string): Promise<AlongAnswer>;
  planRepeats(input: RepeatQuery): Promise<readonly RepeatRow[]>;
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
   * fails again: it stays for the next opening.
   */
  finishUnfinished(sessions: readonly Session[]): Promise<readonly FinishedWork[]>;
  /** An .ics file of a session, for people without calendar consent. */
  calendarFile(session: Session): Promise<{ readonly name: string; readonly text: string }>;

  openSession(target: SessionTarget): Promise<SessionRoom>;
  addAgendaItem(room: SessionRef, text: string, key: string): Promise<AgendaAddition>;
  /**
   * Creates when the item has no etag yet; the key is the caller's, so a repeat is harmless. A conflict returns both
   * versions.
   */
  saveNote(room: SessionRef, draft: NoteDraft): Promise<SaveResult<Note>>;
  saveCase(room: SessionRef, draft: CaseDraft): Promise<SaveResult<CaseNote>>;
  saveAction(room: SessionRef, draft: ActionDraft): Promise<SaveResult<Action>>;
  setActionStatus(action: Action, status: Action['status']): Promise<SaveResult<Action>>;
  /** Creates the next session, writes the canonical text and signs it for the supervisor. */
  finishSession(input: FinishInput): Promise<Outcome<RecordView>>;

  askForHelp(input: { readonly pairKey: string; readonly what: 'debrief' | 'adHoc' }): Promise<Outcome<HelpRequest>>;
  answerRequest(request: HelpRequest, status: HelpRequest['status']): Promise<HelpRequest>;

  openCalendar(schoolKey: string | undefined): Promise<CalendarView>;
  openOverview(): Promise<Overview>;

  checkSetUp(): Promise<SetUpReport>;
  /** Safe to run twice, safe to stop (signal) and run again. */
  runSetUp(input: {
    readonly onProgress: (progress: SetUpProgress) => void;
    readonly signal?: AbortSignal;
  }): Promise<SetUpReport>;
}
