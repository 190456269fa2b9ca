import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { dropScope } from '../scopes';
import { itemTables } from '../store/eraseList';
import { itemSelect } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { run, selectAll } from '../../sql';
import { noteChange } from './changeLog';
import { addRecycled, recycledKinds } from './recycled';
import { demandEdit, stamp } from './writeItem';

function inside(exchange: Exchange, list: ListRow, folder: ItemRow): ItemRow[] {
  const path = `${folder.dir}/${folder.leaf}`;
  return selectAll<ItemRow>(
    exchange.tenant.db,
    `${itemSelect} WHERE list_id = ? AND (dir = ? OR (dir >= ? AND dir < ?))`,
    list.id,
    path,
    `${path}/`,
    `${path}0`,
  );
}

/** Takes a row out of its list. Versions, content and permissions of its own stay where `keep`, for the recycle bin. */
function drop(exchange: Exchange, list: ListRow, row: ItemRow, keep: boolean): void {
  const { db } = exchange.tenant;
  for (const table of keep ? (['items', 'item_index'] as const) : itemTables)
    run(db, `DELETE FROM ${table} WHERE list_id = ? AND id = ?`, list.id, row.id);
  if (row.unique_scope === 1 && !keep) dropScope(db, row.scope_id);
  run(db, 'UPDATE lists SET item_count = item_count - 1, modified = ? WHERE id = ?', stamp(exchange), list.id);
  noteChange(exchange, list, row, 'delete');
}

function removable(exchange: Exchange, list: ListRow, row: ItemRow): ItemRow[] {
  const rows = row.folder === 1 ? [...inside(exchange, list, row), row] : [row];
  for (const each of rows) demandEdit(exchange, list, each, permission.deleteListItems);
  return rows;
}

/** Deletes for good: item, its versions, and for a folder everything in it. Needs DeleteListItems on each. */
export function deleteItem(exchange: Exchange, list: ListRow, row: ItemRow): void {
  for (const each of removable(exchange, list, row)) drop(exchange, list, each, false);
}

/** Moves to the recycle bin; answers its id there. */
export function recycleItem(exchange: Exchange, list: ListRow, row: ItemRow): string {
  const rows = removable(exchange, list, row);
  const stored = JSON.parse(row.fields) as { Title?: string };
  const kind =
    row.folder === 1 ? recycledKinds.folder : list.template === 100 ? recycledKinds.item : recycledKinds.file;
  for (const each of rows) drop(exchange, list, each, true);
  return addRecycled(exchange, list.id, {
    title: stored.Title ?? row.leaf,
    dir: row.dir,
    leaf: row.leaf,
    kind,
    author: row.author_id,
    payload: { rows },
  });
}
