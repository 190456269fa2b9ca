import type { AcademicYear } from '../ground/rules/School';
import type { Receipt } from './rules/Receipt';

/** The signed-in person's own receipts. SharePoint shows nobody else's. */
export interface ReceiptStore {
  /** Of one session, ascending by id; empty on a site whose Set-up has not made the list of that year. */
  ofSession(shard: AcademicYear, sessionKey: string): Promise<readonly Receipt[]>;
  /** False where the site has no such list yet. */
  add(shard: AcademicYear, sessionKey: string, receipt: Pick<Receipt, 'stage' | 'text' | 'parts'>): Promise<boolean>;
}
