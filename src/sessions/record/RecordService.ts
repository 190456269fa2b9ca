import type { Pair } from '../../people/rules/Pair';
import type {
  AccessSnapshot,
  Addendum,
  RecordContent,
  SealState,
  Signature,
  VoidedSignature,
} from '../../records/rules/SealedRecord';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import type { NewsKind } from '../rules/NewsItem';
import type { BundleAsk, BundleProgress, BundleView } from './BundleView';
import type { EveryRecordQuestion, EveryRecords } from './EveryRecords';
import type { LastSample, SampleView } from './SampleView';
import type { SampleAsk } from './rules/sample';
import type { SessionRef, SessionTarget } from '../rules/SessionRef';
import type { RecordLook, NewLook } from '../../records/rules/RecordLook';
import type { Verification } from '../../records/rules/Verification';
import type { Outcome } from '../../ground/rules/Issue';

/** Records: what was signed, by whom, and whether it still is what was signed. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface RecordService {
  /** My records of one academic year; without it of this year and the last. Newest first, what waits for me on top. */
  listRecords(year?: AcademicYear): Promise<readonly RecordListRow[]>;
  /** The academic years my pairs have had, newest first. */
  recordYears(): Promise<readonly AcademicYear[]>;
  /** For record keepers: records over all pairs by person, kind, year and state, a page at a time, and none of their words. */
  findEveryRecord(asked: EveryRecordQuestion): Promise<EveryRecords>;
  /** For record keepers: signed records of these days, by lot over all schools. The same seed draws the same again. */
  drawSample(ask: SampleAsk): Promise<Outcome<SampleView>>;
  /** For record keepers: when a record was opened as part of a sample last, and when the next is due. */
  lastSample(): Promise<LastSample>;
  /**
   * For record keepers: everything the Hub's lists hold about one member of staff. A line is written first for the people
   * of each session that is opened for it.
   */
  gatherBundle(ask: BundleAsk, onProgress: (progress: BundleProgress) => void): Promise<Outcome<BundleView>>;
  /**
   * For lists: every hash of these sessions' seals recomputed, by session key, in a few round trips. Sessions that were
   * not held are left out.
   */
  checkSeals(sessions: readonly Session[]): Promise<ReadonlyMap<string, SealFinding>>;
  /**
   * For record keepers: every record that the register says is signed, in every year, its hashes recomputed; how many of
   * them have the older seal of the first release. Changes nothing.
   */
  readEverySeal(run: SealsRun): Promise<EverySeal>;
  /** Rejects with `reasonFirst` for a record keeper who has not said today why they open what is not theirs. */
  openRecord(target: SessionTarget): Promise<RecordView>;
  /** For record keepers: whose record it is and who opened it before, and none of its words. */
  beforeLook(target: SessionTarget): Promise<BeforeLook>;
  /** Writes down for the pair that a record keeper opens their record, and why; safe to repeat with the same key. */
  lookAtRecord(target: SessionTarget, look: Omit<NewLook, 'sessionKey'>): Promise<Outcome<RecordLook>>;
  /** These looks were on my screen: Home tells of them no more. */
  noteLooksSeen(keys: readonly string[]): Promise<void>;
  signRecord(record: RecordView, comment: string): Promise<Outcome<RecordView>>;
  sendBack(record: RecordView, comment: string): Promise<Outcome<RecordView>>;
  addToRecord(record: RecordView, text: string): Promise<Outcome<RecordView>>;
  /** By one of its people, whether or not they have signed: they see it otherwise, in words that stand beside it. */
  disputeRecord(record: RecordView, text: string): Promise<Outcome<RecordView>>;
  /** For a record keeper who is no party of it: what came of a dispute. Safe to repeat. */
  settleDispute(record: RecordView, disputeKey: string, text: string): Promise<Outcome<RecordView>>;
  /** For record keepers: records of this year and the last with a dispute that nothing has come of yet, the oldest first. */
  openDisputes(): Promise<readonly OpenDispute[]>;
  /** Compares the record with its seal, its place, receipts and later additions; what differs is read a second time. */
  verifyRecord(target: SessionTarget): Promise<Verification>;
  /** Closes a group's record without those who have not signed it for the trust's days. */
  closeWithout(record: RecordView): Promise<Outcome<RecordView>>;
  /** For record keepers: notes a complete record's fingerprint before retention removes it; answers what is to be removed. */
  noteRemoval(target: SessionTarget): Promise<Outcome<RemovalNote>>;
  /** For record keepers: do the sessions that the register counts as held have the seals they should have? */
  compareWithSeals(sessions: readonly Session[]): Promise<ComparedFigures>;
  /** Word file in the layout of the notes and action table. */
  exportRecord(record: RecordView): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** A reading of every seal that is under way. */
export interface SealsRun {
  readonly onProgress: (read: number) => void;
  readonly signal: AbortSignal;
}

export interface EverySeal {
  /** ISO, UTC. */
  readonly asOf: string;
  /** Complete records that were read. */
  readonly sealed: number;
  /** Of those that are as their seal says. */
  readonly older: number;
  /** Whose seal could not be read. */
  readonly unread: number;
  /** Not as they were signed, or sealed by the register alone. */
  readonly differing: readonly Session[];
  /** It was stopped before the last of them. */
  readonly stopped: boolean;
}

/** A record that somebody sees otherwise, and nothing has come of it yet. */
export interface OpenDispute extends SessionRef {
  /** ISO, UTC. */
  readonly since: string;
}

/** For the record's readers. Times are ISO, UTC. */
export interface DisputeView {
  readonly key: string;
  readonly byName: string;
  readonly at: string;
  readonly text: string;
  /** It is not as it was written. */
  readonly changed: boolean;
  readonly settled: { readonly byName: string; readonly at: string; readonly text: string } | undefined;
}

/** What stands above the question for a reason. */
export interface BeforeLook extends SessionRef, LookFacts {
  readonly status: Session['status'];
  readonly offerTitle: string;
}

/** The same of whatever a record keeper opens that is not theirs. */
export interface LookFacts {
  /** Of the session, or today where it is of none. */
  readonly day: Day;
  /** Whose it is: the supervised first. */
  readonly names: readonly string[];
  readonly myName: string;
  /** ISO, UTC. */
  readonly now: string;
  readonly zone: string;
  /** By whom it was opened before, oldest first. */
  readonly looks: readonly RecordLook[];
}

/** Where the items of a record lie that an administrator removes once its fingerprint is noted. */
export interface RemovalNote {
  readonly shard: string;
  /** Last part of the folder's address. */
  readonly folder: string;
  /** Ids in the list of seals. */
  readonly items: readonly number[];
}
/** Somebody who has still to sign a record. */
export interface ToSign {
  readonly isMe: boolean;
  readonly name: string;
}

export interface RecordListRow {
  readonly session: Session;
  readonly offerTitle: string;
  readonly withName: string;
  readonly iSupervise: boolean;
  readonly waitsForMe: boolean;
  /** Who has still to sign; empty where it is signed, or where the session has not been held. */
  readonly toSign: readonly ToSign[];
  /** Days past the trust's day for signing; none where it is in time or signed. */
  readonly daysLate?: number | undefined;
  /** Last day (yyyymmdd) of a pair that has ended. */
  readonly until?: Day | undefined;
  /** It was sent to sign and came back: its supervisor finishes it anew. */
  readonly cameBack?: boolean;
  /** Which record keeper opened it last. */
  readonly look?: RecordLook | undefined;
  /** What somebody else has done with it that I have not seen yet. */
  readonly news?: NewsKind | undefined;
}
export interface RecordView extends SessionRef {
  readonly session: Session;
  readonly pair: Pair;
  readonly state: SealState;
  /** The register says sealed; the seal does not. It decides nothing and is told to every reader. */
  readonly registerOnly: boolean;
  /** Its items are not there any more; a record keeper noted its fingerprint for that. Times are ISO, UTC. */
  readonly removed?: { readonly by: string; readonly notedAt: string; readonly completedAt: string } | undefined;
  /** Sealed by release 0.1.0, whose text names neither its parties nor the record before it. */
  readonly older: boolean;
  /** Names it was closed without. */
  readonly without: readonly string[];
  /** Names of who belonged on that day and is not named in it; and of who is named and did not belong. */
  readonly notNamed: readonly string[];
  readonly notBelonging: readonly string[];
  /** Whose Hub has compared it with their own receipt, and when (ISO); empty for who has not yet. */
  readonly compared: readonly { readonly name: string; readonly at: string }[];
  /** Days past the trust's day for signing; none where it is in time or signed. */
  readonly daysLate?: number | undefined;
  /** Of a group's record that waits: from when (ISO) its supervisor may close it without those who have not signed. */
  readonly closableFrom: string;
  readonly content: RecordContent | undefined;
  readonly text: string;
  readonly textHash: string;
  readonly signatures: readonly Signature[];
  readonly addenda: readonly Addendum[];
  /** The oldest first. */
  readonly disputes: readonly DisputeView[];
  /** Which record keepers opened it in the Hub, when and why; oldest first. */
  readonly looks: readonly RecordLook[];
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

/**
 * What the seals say of a session. `unread`: the asking person may read the register, not the words, so nothing is
 * known but what the register says. `registerOnly`: the register says sealed; the seal does not.
 * `removed`: it is not there any more, and a record keeper noted its fingerprint for that.
 */
export type SealFinding = SealState | 'unread' | 'registerOnly' | 'removed';

/** Figures of the register compared with the seals. */
export interface ComparedFigures {
  /** ISO, UTC. */
  readonly asOf: string;
  readonly compared: number;
  readonly notCompared: number;
  /** Sessions that the register counts as held, and whose seal does not say so. */
  readonly notHeld: readonly { readonly session: Session; readonly finding: SealFinding }[];
}
