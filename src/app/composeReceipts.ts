import type { SPFI } from '@pnp/sp';
import { newDraftKey } from '../ground/drafts/draftCipher';
import { sharePointKeys } from '../ground/drafts/sharePointKeys';
import type { KeyMaker, SignedIn } from '../ground/ports';
import type { ReceiptStore } from '../records/ReceiptStore';
import { sharePointReceipts } from '../records/sharepoint/sharePointReceipts';
import { later } from '../ground/later';

/** The signed-in person's receipts, found by their own key of the list Keys, which is read once. */
export function openReceipts(sp: SPFI, me: SignedIn, keys: KeyMaker): ReceiptStore {
  const secret = later(sharePointKeys(sp, me, newDraftKey));
  return sharePointReceipts(sp, { me, secret, newKey: () => keys.newKey() });
}
