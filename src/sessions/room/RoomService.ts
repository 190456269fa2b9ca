import type { PromptSet } from '../../ground/rules/Catalogue';
import type { DriftingCase } from './rules/driftingCases';
import type { GroupBoundary, GroupMethod } from '../../ground/rules/Catalogue';
import type { GroupItem } from '../rules/WorkItem';
import type { ClockMove, GroupRun } from './rules/groupRun';
import type { GroupDraft } from './GroupDraft';
import type {
  AgendaBlock,
  AgendaItem,
  LogKind,
  Offer,
  StagePrompt,
  SupervisionFunction,
} from '../../ground/rules/Catalogue';
import type { Pair } from '../../people/rules/Pair';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { AccessSnapshot, RecordContent, SealState } from '../../records/rules/SealedRecord';
import type { Session } from '../rules/Session';
import type {
  Action,
  AgendaAddition,
  CaseNote,
  LogEntry,
  Note,
  PrepareQuestion,
  SessionWords,
} from '../rules/WorkItem';
import type { SessionRef, SessionTarget } from '../rules/SessionRef';
import type { OwnPreparation } from '../rules/OwnPreparation';
import type { ActionRow } from '../rules/ActionRow';
import type { Outcome } from '../../ground/rules/Issue';
import type { Absence } from '../record/rules/composeRecord';
import type { RecordView } from '../record/RecordService';
import type { ActionDraft, CaseDraft, NoteDraft, RoomRef } from './RoomDrafts';

/** A session while it is prepared and run. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface RoomService {
  openSession(target: SessionTarget): Promise<SessionRoom>;
  /** `question`: it answers this one of the preparation. */
  addAgendaItem(room: SessionRef, text: string, key: string, question?: PrepareQuestion): Promise<AgendaAddition>;
  /**
   * Creates when the item has no etag yet; the key is the caller's, so a repeat is harmless. A conflict returns both
   * versions.
   */
  saveNote(room: RoomRef, draft: NoteDraft): Promise<SaveResult<Note>>;
  saveCase(room: RoomRef, draft: CaseDraft): Promise<SaveResult<CaseNote>>;
  saveAction(room: RoomRef, draft: ActionDraft): Promise<SaveResult<Action>>;
  setActionStatus(action: Action, status: Action['status']): Promise<SaveResult<Action>>;
  /** What was new in it was read: a comment, an addition, a record sent back, a reason for moving or cancelling. */
  noteSeen(room: SessionRef): Promise<void>;
  /** "To raise": talked about in this session, or not yet. */
  setRaised(addition: AgendaAddition, talkedIn: string): Promise<SaveResult<AgendaAddition>>;
  /** Other words for what one added oneself, or none: taken back. Until its session begins. */
  changeAgendaItem(addition: AgendaAddition, text: string): Promise<Outcome<AgendaAddition>>;
  /** What I have prepared and not shared; undefined where the site has no list for it yet. */
  readPreparation(sessionKey: string): Promise<OwnPreparation | undefined>;
  /** Keeps one answer for me alone; `known` is what I last knew to be there. An empty one takes it away. */
  keepPreparation(
    sessionKey: string,
    change: { readonly question: PrepareQuestion; readonly text: string; readonly known: string },
  ): Promise<KeptPreparation>;
  /** Takes away all that I have prepared and not shared. */
  dropPreparation(sessionKey: string): Promise<void>;
  /** Begins it before its time; its supervisor alone. */
  startSession(room: SessionRef): Promise<Session>;
  /** How a group stands: who has agreed, method, roles, stage and times. Small. */
  lookAtGroup(room: SessionRef): Promise<GroupRun>;
  /** I agree, for today, to what stays in the room. Safe to repeat with the same key. */
  agreeInGroup(room: SessionRef, key: string): Promise<GroupRun>;
  /** For the facilitator, until notes are open; roles also later. */
  arrangeGroup(room: SessionRef, draft: GroupDraft): Promise<Outcome<GroupRun>>;
  openGroupNotes(room: SessionRef): Promise<Outcome<GroupRun>>;
  moveGroupClock(room: SessionRef, seen: GroupItem, move: ClockMove): Promise<Outcome<GroupRun>>;
  /** Creates the next session, writes the canonical text and signs it for the supervisor. */
  finishSession(input: FinishInput): Promise<Outcome<RecordView>>;
}

/** device: the site has no list for it yet. elsewhere: another window or device of mine wrote something else meanwhile. */
export type KeptPreparation =
  | { readonly kind: 'kept' | 'device' }
  | { readonly kind: 'elsewhere'; readonly text: string };

export interface SessionRoom extends SessionRef {
  /** Names of who administers the site. */
  readonly administrators?: readonly string[];
  readonly session: Session;
  readonly pair: Pair;
  readonly offer: Offer;
  readonly supervisor: Person;
  readonly supervisees: readonly Person[];
  /** Asked along to this session. They attend and are invited; they have no rights to its words. */
  readonly along: readonly Person[];
  readonly myRole: 'supervisor' | 'supervisee' | 'keeper';
  /** Of whoever opened it. */
  readonly myKey: PersonKey;
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
  /** Actions of this year that are done, the latest first. */
  readonly done?: readonly Action[];
  readonly last:
    | { readonly day: Day; readonly record: RecordContent | undefined; readonly state: SealState }
    | undefined;
  /** Decisions not ticked on the child's file or chronology yet, oldest first. */
  readonly notOnFile: readonly CaseNote[];
  /** Cases that came up in this many of the last sessions, one after the other; the oldest first. */
  readonly drifting?: readonly DriftingCase[];
  readonly promptSets?: readonly PromptSet[] | undefined;
  /** Entries of the pair that were made between sessions: what is open, and what came since the last one; the latest first. */
  readonly logs?: readonly LogEntry[];
  readonly logKinds?: readonly LogKind[] | undefined;
  /** Of a group: how its day stands, and what it can choose from. */
  readonly group?: RoomGroup | undefined;
  /** How often each function came up this year, by function key. */
  readonly balance: Readonly<Record<string, number>>;
  readonly words: SessionWords | undefined;
  readonly returned: string;
  /** Entries of this session that a newer version of the Hub may have written; the record is not sent to sign without them. */
  readonly unknown: number;
  /** … and that no version of the Hub wrote so: the record is sent to sign without them. */
  readonly unreadable: number;
  readonly access: AccessSnapshot | undefined;
}
export interface RoomGroup {
  readonly run: GroupRun;
  readonly methods: readonly GroupMethod[];
  readonly boundaries: readonly GroupBoundary[];
  /** Method and roles of the group's last time. */
  readonly before: Pick<GroupItem, 'method' | 'roles'> | undefined;
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
  /** Who was not there, and why; the record names them so. */
  readonly absent?: readonly Absence[];
}
