import type { DatabaseSync } from 'node:sqlite';
import { forgetSchema } from './findRows';
import type { ListRow } from './rows';
import { run } from '../../sql';

/** Everything kept about one item. */
const itemTables = [
  'items',
  'item_index',
  'item_versions',
  'files',
  'file_versions',
  'attachments',
  'checkouts',
] as const;

const tables = [
  'scopes',
  'items',
  'item_index',
  'item_versions',
  'files',
  'file_versions',
  'fields',
  'changes',
  'recycled',
  'attachments',
  'checkouts',
  'uploads',
  'views',
] as const;

/** Removes an item for good; or, where `keepHistory`, only from its list, for the recycle bin. */
export function eraseItem(db: DatabaseSync, listId: number, id: number, keepHistory: boolean): void {
  for (const table of keepHistory ? (['items', 'item_index'] as const) : itemTables)
    run(db, `DELETE FROM ${table} WHERE list_id = ? AND id = ?`, listId, id);
}

/** Removes a list with everything in it, for good. */
export function eraseList(db: DatabaseSync, list: Pick<ListRow, 'id'>): void {
  run(db, 'DELETE FROM assignments WHERE scope_id IN (SELECT id FROM scopes WHERE list_id = ?)', list.id);
  for (const table of tables) run(db, `DELETE FROM ${table} WHERE list_id = ?`, list.id);
  run(db, 'DELETE FROM lists WHERE id = ?', list.id);
  forgetSchema(db);
}
