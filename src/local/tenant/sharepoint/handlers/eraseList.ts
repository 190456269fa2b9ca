import type { DatabaseSync } from 'node:sqlite';
import { forgetSchema } from '../store/findRows';
import type { ListRow } from '../store/rows';
import { run } from '../../sql';

const tables = ['scopes', 'items', 'item_index', 'item_versions', 'files', 'fields', 'changes', 'recycled'] as const;

/** Removes a list with everything in it, for good. */
export function eraseList(db: DatabaseSync, list: ListRow): void {
  run(db, 'DELETE FROM assignments WHERE scope_id IN (SELECT id FROM scopes WHERE list_id = ?)', list.id);
  for (const table of tables) run(db, `DELETE FROM ${table} WHERE list_id = ?`, list.id);
  run(db, 'DELETE FROM lists WHERE id = ?', list.id);
  forgetSchema(db);
}
