import type { Pair } from '../../people/rules/Pair';
import type {
  AccessSnapshot,
  Addendum,
  RecordContent,
  SealState,
  Signature,
  VoidedSignature,
} from '../../records/rules/SealedRecord';
import type { Session } from '../rules/Session';
import type { SessionRef, SessionTarget } from '../rules/SessionRef';
import type { Outcome } from '../../ground/rules/Issue';

/** Records: what was signed, by whom, and whether it still is what was signed. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface RecordService {
  listRecords(): Promise<readonly RecordListRow[]>;
  /**
   * For lists: every hash of these sessions' seals recomputed, by session key, in a few round trips. Sessions that were
   * not held are left out.
   */
  checkSeals(sessions: readonly Session[]): Promise<ReadonlyMap<string, SealFinding>>;
  openRecord(target: SessionTarget): Promise<RecordView>;
  signRecord(record: RecordView, comment: string): Promise<Outcome<RecordView>>;
  sendBack(record: RecordView, comment: string): Promise<Outcome<RecordView>>;
  addToRecord(record: RecordView, text: string): Promise<Outcome<RecordView>>;
  /** Reads the seal again from SharePoint and recomputes every hash. */
  verifyRecord(target: SessionTarget): Promise<Verification>;
  /** Word file in the layout of the notes and action table. */
  exportRecord(record: RecordView): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
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

/**
 * What the seals say of a session. `unread`: the asking person may read the register, not the words, so nothing is
 * known but what the register says.
 */
export type SealFinding = SealState | 'unread';
