import type { AcademicYear } from '../ground/rules/School';
import type { SealItem } from './rules/SealedRecord';
import type { New } from '../ground/ports';

/** What was signed: may be added to and read, never changed. */
export interface SealStore {
  ofSession(shard: AcademicYear, pairKey: string, sessionKey: string): Promise<readonly SealItem[]>;
  /** Of many sessions at once, in one request unless they are very many; what SharePoint does not show is left out. */
  ofSessions(sessions: readonly { readonly shard: AcademicYear; readonly key: string }[]): Promise<readonly SealItem[]>;
  ofPair(shard: AcademicYear, pairKey: string): Promise<readonly SealItem[]>;
  add<T extends SealItem>(shard: AcademicYear, pairKey: string, item: New<T>): Promise<T>;
}
