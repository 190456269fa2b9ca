import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { checkedOutBy } from '../store/contentRows';

/** While one has a file checked out, nobody else changes or deletes it. */
export function demandNotCheckedOut(exchange: Exchange, list: ListRow, row: ItemRow): void {
  if (list.template === 100 || row.folder === 1) return;
  const by = checkedOutBy(exchange.tenant.db, row);
  if (by !== undefined && by !== exchange.actor.id)
    throw problems.checkedOut(`${row.dir}/${row.leaf}`, principalById(exchange.tenant.db, by)?.login ?? '');
}
