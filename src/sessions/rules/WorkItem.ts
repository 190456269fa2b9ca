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
 * Something of a kind or in a state that only a newer version of the Hub knows. It stays in its list and is never
 * written here; a record is not sent to sign without it.
 */
export interface UnknownItem extends WorkItemBase {
  readonly kind: 'unknown';
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

/** Somebody asked for a debrief or ad-hoc supervision. Says only that, never why. */
export interface HelpRequest extends WorkItemBase {
  readonly kind: 'request';
  readonly what: 'debrief' | 'adHoc';
  readonly fromKey: PersonKey;
  readonly status: 'asked' | 'offered' | 'held' | 'withdrawn';
}

/** "Not quite": the supervisee's words when sending a record back. */
export interface ReturnedComment extends WorkItemBase {
  readonly kind: 'comment';
  readonly text: string;
  readonly byKey: PersonKey;
  readonly answered: boolean;
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
