import type { Stage } from '../../ground/rules/Catalogue';
import type { ClauseKind } from '../../ground/rules/Clause';
import type { PersonKey } from '../../ground/rules/Person';
import type { AcademicYear, Day } from '../../ground/rules/School';

/**
 * What the pair writes while a session is prepared and run. Every one stands in the pair's folder of a Working list.
 */
export type WorkItem =
  | AgendaAddition
  | Note
  | CaseNote
  | Action
  | SessionWords
  | HelpRequest
  | ReturnedComment
  | LogEntry
  | RhythmItem
  | GroupItem
  | PaperDraft
  | UnknownItem;

export interface WorkItemBase {
  readonly key: string;
  readonly pairKey: string;
  readonly shard: AcademicYear;
  /** Empty where the item belongs to the pair, not to one session. */
  readonly sessionKey: string;
  readonly etag: string;
  readonly itemId: number;
  /** Stamped by SharePoint: who wrote it, by directory object id, and as they are called now. */
  readonly authorKey?: PersonKey;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly modifiedBy: string;
  /** Whose write that was; the name is for reading only. */
  readonly modifiedByKey?: PersonKey;
  readonly modifiedAt: string;
}

/**
 * Something that this version cannot read, and leaves in its list. Where a newer version of the Hub may have written it,
 * it is never written here, and a record is not sent to sign without it; anywhere else it is what no Hub wrote, and stops
 * nobody.
 */
export interface UnknownItem extends WorkItemBase {
  readonly kind: 'unknown';
  readonly newer?: true;
}

/** What a preparation asks, each optional. */
export const prepareQuestions = ['mind', 'cases', 'need'] as const;
export type PrepareQuestion = (typeof prepareQuestions)[number];

/** "To raise on Thursday". What was not talked about is carried to the next session, as actions are. */
export interface AgendaAddition extends WorkItemBase {
  readonly kind: 'agenda';
  /** Empty once it was taken back. */
  readonly text: string;
  readonly byKey: PersonKey;
  /** It answers this question of a preparation. */
  readonly question?: PrepareQuestion;
  /** Key of the session in which it was talked about; left out until then. */
  readonly talkedIn?: string;
  /** Keys of the sessions it was carried through, oldest first. */
  readonly carried?: readonly string[];
  /** It is a lesson that the trust has published: what is shown of it is what the trust's own list says. */
  readonly lessonKey?: string;
}

/** Notes of one agenda item that is not a case. */
export interface Note extends WorkItemBase {
  readonly kind: 'note';
  /** Agenda number 1 to 13. */
  readonly agendaNumber: number;
  readonly covered: boolean;
  readonly text: string;
  /** Keys of the functions it was mostly about. */
  readonly functions: readonly string[];
  /** Kept out of the record: it stays with the two, among their working notes. */
  readonly apart?: boolean;
}

/** One case: four stages, tags, and the line for the child's file. Children by reference only. */
export interface CaseNote extends WorkItemBase {
  readonly kind: 'case';
  readonly agendaNumber: number;
  readonly position: number;
  readonly reference: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly functions: readonly string[];
  readonly fileLine: string;
  readonly onFile: boolean;
  readonly onChronology: boolean;
}

/** An agreed action. It keeps its key while it is carried from session to session. */
export interface Action extends WorkItemBase {
  readonly kind: 'action';
  readonly text: string;
  readonly ownerKey: PersonKey;
  readonly dueDay: Day | undefined;
  readonly status: 'open' | 'done' | 'dropped';
  readonly agendaNumber: number;
  /** Empty or the case reference it belongs to. */
  readonly caseReference: string;
  /** Keys of the sessions it was carried through unchanged, oldest first. */
  readonly carried: readonly string[];
  readonly doneDay: Day | undefined;
  /** What came of it, where whoever did it said so. */
  readonly doneNote?: string;
  /** Whoever it is for asks this one to take it; it stays with them until that one says yes. */
  readonly askedKey?: PersonKey;
  /**
   * ISO. When it was first agreed, where that was with an earlier supervisor; otherwise it was when SharePoint took it
   * in.
   */
  readonly agreedAt?: string;
  /** How it came over from an earlier supervisor, by the record keeper who wrote it here; left out where it did not. */
  readonly handedOver?: HandedOver;
}

/**
 * agreed: the two of the earlier pair agreed that it goes along. decided: one of them had left or was away, and the
 * record keeper decided. edition: a group went on with other people.
 */
export const handedOvers = ['agreed', 'decided', 'edition'] as const;
export type HandedOver = (typeof handedOvers)[number];

/** Why a meeting without a record did not happen: out of this list, never in words. */
export const notHeldReasons = ['notNeeded', 'anotherTime', 'personAway', 'supervisorAway'] as const;
export type NotHeldReason = (typeof notHeldReasons)[number];

/** The session's own words: room, and why it was moved or cancelled. */
export interface SessionWords extends WorkItemBase {
  readonly kind: 'session';
  readonly room: string;
  readonly joinUrl: string;
  /** People asked along who are not of the pair: they are invited in Outlook and can read nothing here. */
  readonly alongKeys?: readonly PersonKey[];
  readonly reasons: readonly {
    readonly at: string;
    /** notHeld: then the reason is one of notHeldReasons. */
    readonly what: 'moved' | 'cancelled' | 'notHeld';
    readonly byName: string;
    readonly why: string;
  }[];
  /** Of a meeting without a record: after how many days whoever held it has looked in again. */
  readonly lookedIn?: readonly number[];
}

/** How soon somebody would like to be seen; never why. */
export const urgencies = ['today', 'thisWeek', 'noHurry'] as const;
export type Urgency = (typeof urgencies)[number];

/** Somebody asked for a debrief or ad-hoc supervision. Says only that, never why. */
export interface HelpRequest extends WorkItemBase {
  readonly kind: 'request';
  readonly what: 'debrief' | 'adHoc';
  readonly fromKey: PersonKey;
  /** Of ad-hoc supervision, where it was said. */
  readonly urgency?: Urgency;
  readonly status: 'asked' | 'offered' | 'held' | 'withdrawn';
}

/** "Not quite": the supervisee's words when sending a record back. */
export interface ReturnedComment extends WorkItemBase {
  readonly kind: 'comment';
  readonly text: string;
  readonly byKey: PersonKey;
  readonly answered: boolean;
}

/** none: nothing of it goes there. owed: a decision that is not there yet. */
export type FileState = 'none' | 'owed' | 'onFile';

/**
 * A short dated entry by reference. One of a person's own has neither pair nor shard: it lies in the list that shows
 * everybody only what they wrote.
 */
export interface LogEntry extends WorkItemBase {
  readonly kind: 'log';
  /** Key of its kind in the catalogue. */
  readonly logKind: string;
  /** When it was. */
  readonly day: Day;
  readonly byKey: PersonKey;
  /** Who sees to what is still open of it. */
  readonly ownerKey: PersonKey;
  /** Of a person's own: whom it was with, by name; else empty. */
  readonly withName: string;
  readonly reference: string;
  readonly file: FileState;
  readonly chaseDay: Day | undefined;
  /** Days on which it was chased, ascending. */
  readonly chased: readonly Day[];
  /** open: something is still to be seen to. dropped: taken back, or handed over. */
  readonly status: 'open' | 'done' | 'dropped';
  readonly doneDay: Day | undefined;
  /** By the key of a field of its kind. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Why somebody is not in work; for the two alone. */
export type AwayReason = 'sickness' | 'parental' | 'partYear' | 'other';

/** How often the two want to meet, or when one of them is not in work. The register says from when, and never why. */
export interface RhythmItem extends WorkItemBase {
  readonly kind: 'rhythm';
  readonly what: 'rhythm' | 'away';
  readonly byKey: PersonKey;
  /** Who is asked; of time away whoever wrote it. */
  readonly ownerKey: PersonKey;
  /** As agreedCadence reads it; empty of time away. */
  readonly cadence: string;
  readonly from: Day;
  readonly to: Day | undefined;
  /** In their own words; of time away one of awayReasons. */
  readonly why: string;
  /** open: it waits for an answer. done: agreed, or noted. dropped: not agreed, or taken back. */
  readonly status: 'open' | 'done' | 'dropped';
}

/**
 * Of one group session. agreed: somebody agreed, for that day, to what stays in the room; their own item. run: how the
 * group goes on, written by whoever facilitates: method, roles, stage and its times.
 */
export interface GroupItem extends WorkItemBase {
  readonly kind: 'group';
  readonly what: 'run' | 'agreed';
  readonly byKey: PersonKey;
  /** Of a run from here on. Key of the method; empty where the trust's agenda is followed. */
  readonly method: string;
  readonly roles: Readonly<Record<PersonKey, string>>;
  /** Counted from 1; 0 while notes are closed. */
  readonly stage: number;
  /** ISO instants: when the stage began, later by every pause; and since when it pauses, empty while it runs. */
  readonly stageAt: string;
  readonly pausedAt: string;
  /** Minutes given to the stage beyond its own. */
  readonly added: number;
  /** Who agreed aloud, as the facilitator heard it; and who is not part of the day. */
  readonly aloud: readonly PersonKey[];
  readonly without: readonly PersonKey[];
}

/** One part of a text while it is made. */
export interface DraftSection {
  readonly key: string;
  /** Of the trust's clause that it was made from. */
  readonly edition: number;
  readonly title: string;
  readonly how: ClauseKind;
  /** As the trust wrote it; of a free note, what to write about. */
  readonly trust: string;
  /** As it stands; a free note is empty until somebody writes it. */
  readonly words: string;
  /** Who changed it last, and when (ISO, UTC); empty where nobody did. */
  readonly byKey: PersonKey;
  readonly at: string;
}

/** A text that records no session, while its people make it. Its session key is its own key. */
export interface PaperDraft extends WorkItemBase {
  readonly kind: 'paper';
  /** A PaperKind; anything else is a newer version's. */
  readonly paper: string;
  readonly sections: readonly DraftSection[];
  readonly reviewDay: Day;
}
