import { randomUUID } from 'node:crypto';
import { actorId } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { itemSelect } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { run, selectAll } from '../../sql';
import { noteChange } from './changeLog';
import { demandEdit, stamp } from './writeItem';

function inside(exchange: Exchange, list: ListRow, folder: ItemRow): ItemRow[] {
  const path = `${folder.dir}/${folder.leaf}`;
  return selectAll<ItemRow>(exchange.tenant.db, `${itemSelect} WHERE list_id = ? AND (dir = ? OR (dir >= ? AND dir < ?))`, list.id, path, `${path}/`, `${path}0`);
}

function drop(exchange: Exchange, list: ListRow, row: ItemRow): void {
  const { db } = exchange.tenant;
  for (const table of ['items', 'item_index', 'files']) run(db, `DELETE FROM ${table} WHERE list_id = ? AND id = ?`, list.id, row.id);
  if (row.unique_scope === 1) {
    run(db, 'DELETE FROM assignments WHERE scope_id = ?', row.scope_id);
    run(db, 'DELETE FROM scopes WHERE id = ?', row.scope_id);
  }
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
  for (const each of removable(exchange, list, row)) {
    drop(exchange, list, each);
    run(exchange.tenant.db, 'DELETE FROM item_versions WHERE list_id = ? AND id = ?', list.id, each.id);
  }
}

/** Moves to the recycle bin; answers its id there. */
export function recycleItem(exchange: Exchange, list: ListRow, row: ItemRow): string {
  const { db } = exchange.tenant;
  const rows = removable(exchange, list, row);
  const guid = randomUUID();
  const stored = JSON.parse(row.fields) as { Title?: string };
  run(
    db,
    'INSERT INTO recycled VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    guid, list.id, stored.Title ?? row.leaf, row.dir, row.leaf, row.folder === 1 ? 5 : 3, stamp(exchange), actorId(db, exchange.actor), row.author_id, JSON.stringify(rows),
  );
  for (const each of rows) drop(exchange, list, each);
  return guid;
}
