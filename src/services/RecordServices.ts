import type { Outcome } from '../domain/Issue';
import type { SealState } from '../domain/SealedRecord';
import type { Session } from '../domain/Session';
import type { SessionTarget } from '../sessions/rules/SessionRef';
import type { RecordListRow, RecordView, Verification } from '../sessions/record/RecordService';

/**
 * What the seals say of a session. `unread`: the asking person may read the register, not the words, so nothing is
 * known but what the register says.
 */
export type SealFinding = SealState | 'unread';

/** Records: what was signed, by whom, and whether it still is what was signed. */
export interface RecordServices {
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
