import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll, selectOne } from '../../sql';
import type { ItemRow } from './rows';

export interface VersionRow {
  readonly ui_version: number;
  readonly modified: string;
  readonly editor_id: number;
  readonly fields: string;
}

type Named = Pick<ItemRow, 'list_id' | 'id'>;

/** An item's versions, oldest first. */
export function versionsOf(db: DatabaseSync, item: Named): VersionRow[] {
  return selectAll<VersionRow>(
    db,
    'SELECT ui_version, modified, editor_id, fields FROM item_versions WHERE list_id = ? AND id = ? ORDER BY ui_version',
    item.list_id,
    item.id,
  );
}

export function keepVersionRow(db: DatabaseSync, row: ItemRow): void {
  run(
    db,
    'INSERT OR REPLACE INTO item_versions VALUES (?, ?, ?, ?, ?, ?)',
    row.list_id,
    row.id,
    row.ui_version,
    row.modified,
    row.editor_id,
    row.fields,
  );
}

/** Lets go of versions up to and with `last`. */
export function trimVersionRows(db: DatabaseSync, item: Named, last: number): void {
  run(db, 'DELETE FROM item_versions WHERE list_id = ? AND id = ? AND ui_version <= ?', item.list_id, item.id, last);
}

export function removeVersionRow(db: DatabaseSync, item: Named, version: number): void {
  run(db, 'DELETE FROM item_versions WHERE list_id = ? AND id = ? AND ui_version = ?', item.list_id, item.id, version);
}

export function versionAfter(db: DatabaseSync, item: Named, version: number): number | undefined {
  const next = selectOne<{ n: number | null }>(
    db,
    'SELECT min(ui_version) AS n FROM item_versions WHERE list_id = ? AND id = ? AND ui_version > ?',
    item.list_id,
    item.id,
    version,
  )?.n;
  return next ?? undefined;
}
