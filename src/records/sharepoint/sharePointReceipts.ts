import type { SPFI } from '@pnp/sp';
import type { SignedIn } from '../../ground/ports';
import type { AcademicYear } from '../../ground/rules/School';
import { authorsOf } from '../../ground/sharepoint/authors';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { listAt } from '../../ground/sharepoint/listAddress';
import { answered, quoted } from '../../ground/sharepoint/readRows';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInList } from '../../ground/sharepoint/writeRows';
import { isServiceError } from '../../ground/rules/ServiceError';
import type { ReceiptStore } from '../ReceiptStore';
import { ownKeyOf } from './ownKeyOf';
import { receiptCells, receiptColumns, receiptFrom } from './receiptColumns';

const { selection } = receiptColumns;

export interface ReceiptOptions {
  readonly me: Pick<SignedIn, 'key'>;
  /** The person's secret out of their own item in Keys. */
  readonly secret: () => Promise<string>;
  readonly newKey: () => string;
}

/**
 * Receipts in the list that shows everybody only what they wrote. They are found by a key that their person alone can
 * work out, so that rows planted by others are never among them; an item counts only if its person wrote it, because
 * administrators are shown everybody's.
 */
export function sharePointReceipts(sp: SPFI, { me, secret, newKey }: ReceiptOptions): ReceiptStore {
  const authors = authorsOf(sp);
  const place = (shard: AcademicYear) => ({ list: 'receipts', shard }) as const;
  const ownKey = async (sessionKey: string): Promise<string> => ownKeyOf(await secret(), sessionKey);
  return {
    async ofSession(shard, sessionKey) {
      if (!(await isListThere(sp, place(shard)))) return [];
      const filter = `OwnKey eq ${quoted(await ownKey(sessionKey))}`;
      const rows = await unreadable(readFiltered(sp, place(shard), selection, filter), []);
      const by = await authors.of(rows, ['AuthorId']);
      return rows.filter((row) => by(row, 'AuthorId').key === me.key).flatMap((row) => receiptFrom(row) ?? []);
    },
    async add(shard, sessionKey, receipt) {
      if (!(await isListThere(sp, place(shard))) || !(await isMade(sp, shard))) return false;
      const key = newKey();
      await createInList(sp, place(shard), receiptCells(receipt, { key, ownKey: await ownKey(sessionKey) }), selection);
      return true;
    },
  };
}

/** A year's list may still have to be made by Set-up. */
async function isMade(sp: SPFI, shard: AcademicYear): Promise<boolean> {
  try {
    await answered(() => listAt(sp, { list: 'receipts', shard }).select('Id')());
    return true;
  } catch (error) {
    if (isServiceError(error) && (error.code === 'notFound' || error.code === 'forbidden')) return false;
    throw error;
  }
}
