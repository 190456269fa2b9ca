import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll, selectOne } from '../../sql';
import type { ItemRow } from '../../sharepoint/store/rows';

type BulkItem = Omit<ItemRow, 'version' | 'ui_version'>;

/** Writes rows one by one with one prepared statement. */
export function itemWriter(db: DatabaseSync): (row: BulkItem) => void {
  const item = db.prepare(
    `INSERT INTO items (list_id, id, guid, dir, leaf, folder, scope_id, unique_scope, created, modified, author_id, editor_id, fields)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (row) =>
    void item.run(
      row.list_id,
      row.id,
      row.guid,
      row.dir,
      row.leaf,
      row.folder,
      row.scope_id,
      row.unique_scope,
      row.created,
      row.modified,
      row.author_id,
      row.editor_id,
      row.fields,
    );
}

/** Writes index rows one by one with one prepared statement. */
export function indexWriter(
  db: DatabaseSync,
  listId: number,
): (field: string, value: string | number, id: number) => void {
  const index = db.prepare('INSERT INTO item_index VALUES (?, ?, ?, ?)');
  return (field, value, id) => void index.run(listId, field, value, id);
}

export function setCounts(db: DatabaseSync, listId: number, items: number): void {
  run(db, 'UPDATE lists SET item_count = ?, next_id = ? WHERE id = ?', items, items + 1, listId);
}

export function principalIdOf(db: DatabaseSync, login: string): number | undefined {
  return selectOne<{ id: number }>(db, 'SELECT id FROM principals WHERE login = ?', login)?.id;
}

/** Does the work with the items' secondary indexes away and builds each once afterwards, from sorted rows. */
export function indexAfter(db: DatabaseSync, work: () => void): void {
  const indexes = selectAll<{ name: string; sql: string }>(
    db,
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('items', 'item_index')",
  );
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  work();
  for (const { sql } of indexes) db.exec(sql);
}

/** All of the work or none of it. */
export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

/** A gigabyte of cache, for lists of a million rows. */
export function useMoreCache(db: DatabaseSync): void {
  db.exec('PRAGMA cache_size = -1048576');
}
