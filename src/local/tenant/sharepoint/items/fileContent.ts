import type { Exchange } from '../protocol/Exchange';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';
import { run, selectOne } from '../../sql';

interface Content {
  readonly content: Uint8Array;
}

/** Puts content into a file as it stands now; where the library keeps versions, under the row's version too. */
export function saveContent(exchange: Exchange, list: ListRow, row: ItemRow, bytes: Uint8Array): void {
  const { db } = exchange.tenant;
  run(db, 'INSERT OR REPLACE INTO files VALUES (?, ?, ?)', list.id, row.id, bytes);
  if (listSettings(list).EnableVersioning)
    run(db, 'INSERT OR REPLACE INTO file_versions VALUES (?, ?, ?, ?)', list.id, row.id, row.ui_version, bytes);
}

export function contentOf(exchange: Exchange, list: ListRow, row: ItemRow): Uint8Array {
  return (
    selectOne<Content>(exchange.tenant.db, 'SELECT content FROM files WHERE list_id = ? AND id = ?', list.id, row.id)
      ?.content ?? new Uint8Array()
  );
}

/** What the file held at a version: a version that changed only columns holds what the one before it did. */
export function contentAt(exchange: Exchange, list: ListRow, row: ItemRow, version: number): Uint8Array {
  const kept = selectOne<Content>(
    exchange.tenant.db,
    'SELECT content FROM file_versions WHERE list_id = ? AND id = ? AND ui_version <= ? ORDER BY ui_version DESC LIMIT 1',
    list.id,
    row.id,
    version,
  );
  return kept?.content ?? contentOf(exchange, list, row);
}

/** To be called before a version goes: the next one may hold the same content and keeps it then. */
export function forgetContentAt(exchange: Exchange, list: ListRow, row: ItemRow, version: number): void {
  const { db } = exchange.tenant;
  const next =
    selectOne<{ n: number | null }>(
      db,
      'SELECT min(ui_version) AS n FROM item_versions WHERE list_id = ? AND id = ? AND ui_version > ?',
      list.id,
      row.id,
      version,
    )?.n ?? null;
  if (next !== null)
    run(
      db,
      'UPDATE OR IGNORE file_versions SET ui_version = ? WHERE list_id = ? AND id = ? AND ui_version = ?',
      next,
      list.id,
      row.id,
      version,
    );
  run(db, 'DELETE FROM file_versions WHERE list_id = ? AND id = ? AND ui_version = ?', list.id, row.id, version);
}

/** Lets go of content that only versions older than `oldest`, which are gone, would have shown. */
export function trimContent(exchange: Exchange, list: ListRow, row: ItemRow, oldest: number): void {
  run(
    exchange.tenant.db,
    'DELETE FROM file_versions WHERE list_id = ?1 AND id = ?2 AND ui_version < (SELECT max(ui_version) FROM file_versions WHERE list_id = ?1 AND id = ?2 AND ui_version <= ?3)',
    list.id,
    row.id,
    oldest,
  );
}
