import type { Clause, ClauseKind } from '../../ground/rules/Clause';
import type { Outcome } from '../../ground/rules/Issue';
import type { PersonKey } from '../../ground/rules/Person';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { Pair } from '../../people/rules/Pair';
import type { ClauseEdition } from '../../people/ports';
import type { PaperContent } from '../../records/rules/PaperContent';
import type { AccessSnapshot, SealState, Signature } from '../../records/rules/SealedRecord';
import type { NewLook, RecordLook } from '../../records/rules/RecordLook';
import type { Verification } from '../../records/rules/Verification';
import type { LookFacts } from '../record/RecordService';
import type { DraftSection } from '../rules/WorkItem';

/** Supervision agreements. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface PaperService {
  /**
   * Nothing is begun before somebody presses. Rejects with `reasonFirst` for a record keeper who has not said today why
   * they open what is not theirs.
   */
  openAgreement(pairKey: string): Promise<AgreementView>;
  /** For record keepers: whose agreement it is and who opened it before, and none of its words. */
  beforeAgreementLook(pairKey: string): Promise<LookFacts>;
  /** Writes down for the pair that a record keeper opens their agreement, and why; safe to repeat with the same key. */
  lookAtAgreement(pairKey: string, look: Omit<NewLook, 'sessionKey'>): Promise<Outcome<RecordLook>>;
  /** Begins one, or a next one while that in force stays. `key` is made once, so that pressing twice begins one. */
  beginAgreement(pairKey: string, key: string): Promise<Outcome<AgreementView>>;
  /** One clause in the pair's own words. */
  changeClause(change: ClauseChange): Promise<Outcome<AgreementView>>;
  changeReviewDay(draft: DraftView, reviewDay: Day): Promise<Outcome<AgreementView>>;
  /** Signs exactly what was on the screen; the supervisor's signature sends it to the others. */
  signAgreement(draft: DraftView, talkedThrough: boolean): Promise<Outcome<AgreementView>>;
  /** "Is it still as we signed it?" */
  checkAgreement(version: AgreementVersion): Promise<Verification>;
  /** Word file of an agreement. */
  exportAgreement(version: AgreementVersion): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** The trust's clauses, every edition of each. */
  clauseEditions(): Promise<readonly ClauseEdition[]>;
  /** Makes the next edition of a clause; what was agreed before keeps its own. */
  saveClause(draft: Clause): Promise<Outcome<ClauseEdition>>;
}

/** Where a text lies. */
export interface PaperPlace {
  readonly shard: AcademicYear;
  readonly pairKey: string;
  readonly key: string;
}

export interface ClauseChange {
  readonly draft: DraftView;
  readonly section: string;
  readonly words: string;
}

export interface AgreementParty {
  readonly key: PersonKey;
  readonly name: string;
  readonly role: 'supervisor' | 'supervisee';
  readonly jobTitle: string;
  readonly isMe: boolean;
  /** ISO UTC of their signature under the draft as it stands; empty where it is missing. */
  readonly signedAt: string;
}

/** One clause of a draft as its readers see it. */
export interface SectionView extends DraftSection {
  readonly changedBy: string;
}

/** What is being made. */
export interface DraftView extends PaperPlace {
  /** Counted by the texts that the supervisor sent: the one that waits, or the next. */
  readonly number: number;
  readonly sections: readonly SectionView[];
  readonly reviewDay: Day;
  /** ISO, UTC. */
  readonly savedAt: string;
  /** Hash of the text that waits for signatures; empty where the draft says something else. */
  readonly textHash: string;
  readonly iHaveSigned: boolean;
  /** Who may sign it now: the supervisor, then everybody else. */
  readonly mayISign: boolean;
  readonly waitsFor: readonly string[];
  /** First name of who changed it after it was signed; empty where nobody did. */
  readonly changedAfterBy: string;
}

/** A text that was signed by at least its supervisor. */
export interface AgreementVersion extends PaperPlace {
  readonly itemId: number;
  /** draft: replaced before everybody had signed. agreed: in force. earlier: another was agreed since. ended: with a pair that has ended. */
  readonly kind: 'draft' | 'agreed' | 'earlier' | 'ended';
  readonly number: number;
  readonly state: SealState;
  readonly content: PaperContent;
  readonly signatures: readonly Signature[];
  readonly seal: string;
  /** ISO, UTC; when it was written, and when it was complete, or empty. */
  readonly writtenAt: string;
  readonly sealedAt: string;
  /** Last day of the pair it was made in. */
  readonly until: Day | undefined;
}

/** One of the three sessions by which an agreement is made. */
export interface CountedSession {
  readonly state: 'held' | 'booked' | 'toCome';
  readonly day: Day | undefined;
  /** ISO UTC of one that is booked. */
  readonly startsAt: string;
}

export interface AgreementView {
  readonly pair: Pair;
  /** For words: with whom the reader makes it. */
  readonly withNames: readonly string[];
  readonly group: boolean;
  readonly parties: readonly AgreementParty[];
  readonly myRole: 'supervisor' | 'supervisee' | 'keeper';
  /** Of the pair, and it has not ended. */
  readonly mayWrite: boolean;
  readonly draft: DraftView | undefined;
  readonly inForce: AgreementVersion | undefined;
  /** Members who joined after it was agreed. */
  readonly notNamed: readonly string[];
  /** The newest first. */
  readonly versions: readonly AgreementVersion[];
  /** What a new one would begin from; empty where the site has no clauses yet. */
  readonly offered: readonly {
    readonly key: string;
    readonly title: string;
    readonly how: ClauseKind;
    readonly trust: string;
  }[];
  readonly sessions: readonly CountedSession[];
  readonly heldSinceStart: number;
  readonly today: Day;
  readonly zone: string;
  readonly access: AccessSnapshot | undefined;
  /** Which record keepers opened it in the Hub, when and why; oldest first. */
  readonly looks: readonly RecordLook[];
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
}
