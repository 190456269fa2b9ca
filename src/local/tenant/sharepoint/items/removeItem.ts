import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { eraseItem } from '../store/eraseList';
import type { ItemRow, ListRow } from '../store/rows';
import { noteChange } from './changeLog';
import { addRecycled, recycledKinds } from './recycled';
import { demandEdit, stamp } from './writeItem';
import { rowsBelow } from '../store/itemRows';
import { countItems } from '../store/listRows';
import { dropScope } from '../store/scopeRows';

/** Takes a row out of its list. Versions, content and permissions of its own stay where `keep`, for the recycle bin. */
function drop(exchange: Exchange, list: ListRow, row: ItemRow, keep: boolean): void {
  const { db } = exchange.tenant;
  eraseItem(db, list.id, row.id, keep);
  if (row.unique_scope === 1 && !keep) dropScope(db, row.scope_id);
  countItems(db, list.id, -1, stamp(exchange));
  noteChange(exchange, list, row, 'delete');
}

function removable(exchange: Exchange, list: ListRow, row: ItemRow): ItemRow[] {
  const inside = row.folder === 1 ? rowsBelow(exchange.tenant.db, list.id, `${row.dir}/${row.leaf}`) : [];
  const rows = [...inside, row];
  for (const each of rows) demandEdit(exchange, list, each, permission.deleteListItems);
  return rows;
}

/** Deletes for good: item, its versions, and for a folder everything in it. Needs DeleteListItems on each. */
export function deleteItem(exchange: Exchange, list: ListRow, row: ItemRow): void {
  for (const each of removable(exchange, list, row)) drop(exchange, list, each, false);
}

function kindOf(list: ListRow, row: ItemRow): number {
  if (row.folder === 1) return recycledKinds.folder;
  return list.template === 100 ? recycledKinds.item : recycledKinds.file;
}

/** Moves to the recycle bin; answers its id there. */
export function recycleItem(exchange: Exchange, list: ListRow, row: ItemRow): string {
  const rows = removable(exchange, list, row);
  const stored = JSON.parse(row.fields) as { Title?: string };
  for (const each of rows) drop(exchange, list, each, true);
  return addRecycled(exchange, list.id, {
    title: stored.Title ?? row.leaf,
    dir: row.dir,
    leaf: row.leaf,
    kind: kindOf(list, row),
    author: row.author_id,
    payload: { rows },
  });
}
