import type { DatabaseSync } from 'node:sqlite';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { selectOne } from '../../sql';

/** The principal who has a file checked out. */
export function checkedOutBy(db: DatabaseSync, listId: number, id: number): number | undefined {
  return selectOne<{ user_id: number }>(db, 'SELECT user_id FROM checkouts WHERE list_id = ? AND id = ?', listId, id)
    ?.user_id;
}

/** While one has a file checked out, nobody else changes or deletes it. */
export function demandNotCheckedOut(exchange: Exchange, list: ListRow, row: ItemRow): void {
  if (list.template === 100 || row.folder === 1) return;
  const by = checkedOutBy(exchange.tenant.db, list.id, row.id);
  if (by !== undefined && by !== exchange.actor.id)
    throw problems.checkedOut(`${row.dir}/${row.leaf}`, principalById(exchange.tenant.db, by)?.login ?? '');
}
