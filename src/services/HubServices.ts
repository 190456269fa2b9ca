import type {
  AgendaBlock,
  AgendaItem,
  Offer,
  StagePrompt,
  SupervisionFunction,
  TrustCatalogue,
  Stage,
} from '../domain/Catalogue';
import type { IntentKind } from '../domain/intent';
import type { Outcome } from '../domain/Issue';
import type { AgreementStanding, Meter, Standing } from '../domain/Meter';
import type { Pair, Place } from '../domain/Pair';
import type { Person, PersonKey } from '../domain/Person';
import type { Day, HalfTermName, School } from '../domain/School';
import type {
  AccessSnapshot,
  Addendum,
  RecordContent,
  SealState,
  Signature,
  VoidedSignature,
} from '../domain/SealedRecord';
import type { Session } from '../domain/Session';
import type { DeviceServices, DraftServices } from './DraftServices';
import type { OutlookServices } from './OutlookServices';
import type { RecordServices } from './RecordServices';
import type { Span2, TimesQuery, TimesView } from './TimesView';
import type { WaitNotice } from './keepPace';
import type { TrustServices } from './TrustServices';
import type { Action, AgendaAddition, CaseNote, HelpRequest, Note, SessionWords } from '../domain/WorkItem';

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

export type PlaceKey = 'home' | 'people' | 'calendar' | 'records' | 'overview' | 'trust' | 'setUp';
export type SessionTarget =
  | { readonly code: string }
  | { readonly shard: string; readonly pairKey: string; readonly sessionKey: string };
export interface SessionRef {
  readonly shard: string;
  readonly pairKey: string;
  readonly sessionKey: string;
}

export interface HomeView {
  readonly me: Person | undefined;
  readonly firstName: string;
  readonly today: Day;
  readonly now: string;
  /** e.g. week 4 of autumn2 at my school; undefined in holidays. */
  readonly week: { readonly number: number; readonly halfTerm: HalfTermName } | undefined;
  readonly places: readonly PlaceKey[];
  /** I am a record keeper. */
  readonly keeps: boolean;
  readonly catalogue: TrustCatalogue;
  /** My own supervision, one per offer I am supervised under; the one that counts to the minimum first. */
  readonly mine: readonly MySupervision[];
  readonly actions: readonly ActionRow[];
  readonly additions: readonly AgendaAddition[];
  /** Rows of the people I supervise, whoever waited longest first. */
  readonly supervisees: readonly SuperviseeRow[];
  /** Coming sessions of mine today and this week, as supervisor or supervisee. */
  readonly week7: readonly SessionRow[];
  /** All booked sessions of mine with an event in somebody's calendar, or one still to make. */
  readonly followed: readonly Session[];
  readonly needs: readonly Need[];
  readonly requestsByMe: readonly HelpRequest[];
  /** Sessions of mine with steps still to take, in SharePoint or in Outlook: cut off, or waiting for a calendar. */
  readonly unfinished: readonly Session[];
}

/** What became of a write that was cut off. `outlook`: only the calendar had to follow. `undone`: it was taken back. */
export interface FinishedWork {
  readonly session: Session;
  readonly kind: IntentKind | 'outlook';
  readonly undone: boolean;
}

export interface MySupervision {
  readonly pair: Pair;
  readonly offer: Offer;
  readonly supervisorFirstName: string;
  /** The supervisor has no mailbox in the trust: my own calendar holds the meetings. */
  readonly fromOutside?: boolean;
  readonly next: Session | undefined;
  /** https address of the next session's Teams meeting; empty in person, or where Outlook has not given one. */
  readonly joinUrl: string;
  readonly meter: Meter;
  readonly agreement: { readonly state: 'none' | 'draft' | 'agreed'; readonly sessionNumber: number };
}

export interface ActionRow {
  readonly action: Action;
  readonly timesCarried: number;
  readonly overdue: boolean;
  readonly withName: string;
}
export interface SessionRow {
  readonly session: Session;
  readonly withName: string;
  readonly iSupervise: boolean;
  readonly added: number;
  /** As in MySupervision. */ readonly joinUrl: string;
  /** Supervisees of a group session; absent for one-to-one. Then withName is the offer's title. */ readonly groupSize?: number;
}

export interface SuperviseeRow {
  readonly pair: Pair;
  readonly offer: Offer;
  readonly roleTitle: string;
  readonly schoolName: string;
  readonly lastHeld: Day | undefined;
  readonly next: Pair['summary']['next'];
  readonly standing: Standing;
  readonly agreement: AgreementStanding;
}

export type Need =
  | { readonly kind: 'request'; readonly request: HelpRequest; readonly name: string; readonly schoolName: string }
  | { readonly kind: 'overdue'; readonly row: SuperviseeRow }
  | { readonly kind: 'sign'; readonly records: readonly { readonly session: Session; readonly name: string }[] }
  | { readonly kind: 'agreement'; readonly row: SuperviseeRow }
  | { readonly kind: 'outlook'; readonly sessions: readonly Session[] };

export interface PersonView {
  readonly row: SuperviseeRow;
  readonly meter: Meter;
  readonly sessions: readonly Session[];
  readonly actions: readonly ActionRow[];
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
  readonly halfTerm: HalfTermName | undefined;
  readonly clash: boolean;
  readonly suggested: Span2 | undefined;
}
export interface BookingInput {
  readonly pairKey: string;
  readonly offerKey: string;
  readonly superviseeKey: PersonKey;
  readonly alongKeys: readonly PersonKey[];
  readonly place: Place;
  readonly room: string;
  /** One key per session, made when the form opened: pressing twice books once. */
  readonly sessions: readonly { readonly key: string; readonly startsAt: string; readonly endsAt: string }[];
}
export interface BookingResult {
  readonly sessions: readonly Session[];
  /** False where Outlook could not be written; the session is kept and offered as a calendar file. */
  readonly invited: boolean;
}

export interface SessionRoom extends SessionRef {
  readonly session: Session;
  readonly pair: Pair;
  readonly offer: Offer;
  readonly supervisor: Person;
  readonly supervisees: readonly Person[];
  /** Asked along to this session. They attend and are invited; they have no rights to its words. */
  readonly along: readonly Person[];
  readonly myRole: 'supervisor' | 'supervisee' | 'keeper';
  /** IANA zone of the trust. */
  readonly zone: string;
  readonly mayWrite: boolean;
  readonly blocks: readonly AgendaBlock[];
  readonly agenda: readonly AgendaItem[];
  readonly functions: readonly SupervisionFunction[];
  readonly stagePrompts: readonly StagePrompt[];
  readonly caseSystem: string;
  readonly keepers: readonly string[];
  readonly additions: readonly AgendaAddition[];
  readonly notes: readonly Note[];
  readonly cases: readonly CaseNote[];
  readonly actions: readonly Action[];
  /** Open actions from earlier sessions, drift (carried three times or more) first. */
  readonly carried: readonly ActionRow[];
  readonly last:
    | { readonly day: Day; readonly record: RecordContent | undefined; readonly state: SealState }
    | undefined;
  /** Decisions not ticked on the child's file or chronology yet, oldest first. */
  readonly notOnFile: readonly CaseNote[];
  /** How often each function came up this year, by function key. */
  readonly balance: Readonly<Record<string, number>>;
  readonly words: SessionWords | undefined;
  readonly returned: string;
  readonly access: AccessSnapshot | undefined;
}

export interface NoteDraft {
  readonly key: string;
  readonly stored: Note | undefined;
  readonly agendaNumber: number;
  readonly covered: boolean;
  readonly text: string;
  readonly functions: readonly string[];
}
export interface CaseDraft {
  readonly key: string;
  readonly stored: CaseNote | undefined;
  readonly agendaNumber: number;
  readonly position: number;
  readonly reference: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly functions: readonly string[];
  readonly fileLine: string;
  readonly onFile: boolean;
  readonly onChronology: boolean;
}
export interface ActionDraft {
  readonly key: string;
  readonly stored: Action | undefined;
  readonly text: string;
  readonly ownerKey: PersonKey;
  readonly dueDay: Day | undefined;
  readonly agendaNumber: number;
  readonly caseReference: string;
  readonly status: Action['status'];
}
/** `theirs` is what stands in SharePoint now; nothing of ours was written. */
export type SaveResult<T> =
  | { readonly kind: 'saved'; readonly item: T }
  | { readonly kind: 'conflict'; readonly theirs: T };

export interface FinishInput {
  readonly room: SessionRoom;
  /** ISO UTC; the next session is booked with it unless one exists then already. */
  readonly nextStartsAt: string;
  readonly nextKey: string;
}

export interface RecordListRow {
  readonly session: Session;
  readonly offerTitle: string;
  readonly withName: string;
  readonly iSupervise: boolean;
  readonly waitsForMe: boolean;
}

export interface RecordView extends SessionRef {
  readonly session: Session;
  readonly pair: Pair;
  readonly state: SealState;
  readonly content: RecordContent | undefined;
  readonly text: string;
  readonly textHash: string;
  readonly signatures: readonly Signature[];
  readonly addenda: readonly Addendum[];
  /** Short human form of the seal, e.g. `7f3a 91c0 4be2 d85e`; empty before sealing. */
  readonly seal: string;
  readonly sealedAt: string;
  readonly myRole: 'supervisor' | 'supervisee' | 'keeper';
  /** IANA zone of the trust. */
  readonly zone: string;
  readonly iHaveSigned: boolean;
  readonly waitsFor: readonly string[];
  /**
   * When the draft was changed after it was signed (ISO); empty while it says what was signed. Then no signature
   * counts, and nobody can sign before it is finished anew.
   */
  readonly changedAt: string;
  /** Whose signature is on an earlier text, and when that was changed. */
  readonly voided: readonly VoidedSignature[];
  readonly returned: string;
  readonly access: AccessSnapshot | undefined;
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
  /**
   * This year's sessions held, this one among them, of those due; undefined where it does not count towards this year.
   */
  readonly nextMeterText: { readonly held: number; readonly total: number } | undefined;
  readonly myActions: number;
}

export interface Verification {
  readonly checkedAt: string;
  readonly ok: boolean;
  readonly seal: string;
  readonly problems: readonly ('textChanged' | 'signatureChanged' | 'signerNotAuthor' | 'signatureMissing')[];
}

export interface CalendarView {
  readonly schools: readonly School[];
  readonly schoolKey: string;
  readonly halfTerms: readonly {
    readonly name: HalfTermName;
    readonly firstDay: Day;
    readonly lastDay: Day;
    readonly now: boolean;
  }[];
  readonly rows: readonly { readonly offer: Offer; readonly cells: readonly CalendarCell[] }[];
}
export interface CalendarCell {
  readonly held: number;
  readonly booked: number;
  readonly planned: number;
  readonly missed: number;
  readonly due: Day | undefined;
  readonly next: Day | undefined;
}

export interface Overview {
  readonly schools: number;
  readonly inScope: number;
  readonly overdue: readonly SuperviseeRow[];
  readonly withoutSupervisor: readonly {
    readonly key: PersonKey;
    readonly name: string;
    readonly roleTitle: string;
    readonly schoolName: string;
  }[];
  readonly withoutAgreement: readonly SuperviseeRow[];
  readonly unsigned: number;
  readonly bySchool: readonly {
    readonly school: School;
    readonly halfTerms: readonly {
      readonly name: HalfTermName;
      readonly held: number;
      readonly due: number;
      readonly now: boolean;
      readonly past: boolean;
    }[];
    readonly overdue: number;
  }[];
}

export interface SetUpProgress {
  readonly done: number;
  readonly total: number;
  readonly step: SetUpStep;
}
/** Neutral facts for a sentence: what kind of thing, and its name. */
export interface SetUpStep {
  readonly kind: 'level' | 'group' | 'list' | 'column' | 'index' | 'permission' | 'content' | 'setting';
  readonly name: string;
  readonly list?: string;
}
export interface SetUpFinding extends SetUpStep {
  readonly problem: 'missing' | 'different' | 'tooOpen' | 'notGranted' | 'empty';
  readonly repairable: boolean;
}
export interface SetUpReport {
  readonly checkedAt: string;
  readonly version: number;
  readonly findings: readonly (SetUpFinding | ConsentFinding)[];
  readonly ready: readonly SetUpStep[];
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
}
export interface ConsentFinding {
  readonly kind: 'consent';
  readonly name: string;
  readonly problem: 'notGranted';
  readonly repairable: false;
}
