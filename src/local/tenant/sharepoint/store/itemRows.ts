import type { DatabaseSync } from 'node:sqlite';
import { marks, run, selectAll, selectOne } from '../../sql';
import { itemSelect } from './findRows';
import type { ItemRow } from './rows';

export function addItemRow(db: DatabaseSync, row: ItemRow): void {
  run(
    db,
    `INSERT INTO items (list_id, id, guid, dir, leaf, folder, scope_id, unique_scope, version, ui_version, created, modified, author_id, editor_id, fields)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.list_id,
    row.id,
    row.guid,
    row.dir,
    row.leaf,
    row.folder,
    row.scope_id,
    row.unique_scope,
    row.version,
    row.ui_version,
    row.created,
    row.modified,
    row.author_id,
    row.editor_id,
    row.fields,
  );
}

type Named = Pick<ItemRow, 'list_id' | 'id'>;

/** Writes an item's columns, editor and time; its version counts up. */
export function changeItemRow(
  db: DatabaseSync,
  item: Named,
  change: Pick<ItemRow, 'fields' | 'ui_version' | 'modified' | 'editor_id'>,
): void {
  run(
    db,
    'UPDATE items SET fields = ?, version = version + 1, ui_version = ?, modified = ?, editor_id = ? WHERE list_id = ? AND id = ?',
    change.fields,
    change.ui_version,
    change.modified,
    change.editor_id,
    item.list_id,
    item.id,
  );
}

/** Writes an item's columns alone; its version counts up. */
export function putFieldsBack(db: DatabaseSync, item: Named, fields: string): void {
  run(
    db,
    'UPDATE items SET fields = ?, version = version + 1 WHERE list_id = ? AND id = ?',
    fields,
    item.list_id,
    item.id,
  );
}

export function stampItem(
  db: DatabaseSync,
  item: Named,
  stamps: Pick<ItemRow, 'author_id' | 'editor_id' | 'created' | 'modified'>,
): void {
  run(
    db,
    'UPDATE items SET author_id = ?, editor_id = ?, created = ?, modified = ? WHERE list_id = ? AND id = ?',
    stamps.author_id,
    stamps.editor_id,
    stamps.created,
    stamps.modified,
    item.list_id,
    item.id,
  );
}

export function countUpItem(db: DatabaseSync, item: Named): void {
  run(db, 'UPDATE items SET version = version + 1 WHERE list_id = ? AND id = ?', item.list_id, item.id);
}

export function placeItem(db: DatabaseSync, item: Named, dir: string, leaf: string): void {
  run(db, 'UPDATE items SET dir = ?, leaf = ? WHERE list_id = ? AND id = ?', dir, leaf, item.list_id, item.id);
}

/** Gives everything in a folder the folder's new address. */
export function placeContents(db: DatabaseSync, listId: number, from: string, to: string): void {
  run(
    db,
    'UPDATE items SET dir = ? || substr(dir, ?) WHERE list_id = ? AND (dir = ? OR (dir >= ? AND dir < ?))',
    to,
    from.length + 1,
    listId,
    from,
    `${from}/`,
    `${from}0`,
  );
}

export function rowsIn(db: DatabaseSync, listId: number, dir: string): ItemRow[] {
  return selectAll<ItemRow>(db, `${itemSelect} WHERE list_id = ? AND dir = ? AND id > 0 ORDER BY id`, listId, dir);
}

export function filesRightIn(db: DatabaseSync, listId: number, dir: string): ItemRow[] {
  return selectAll<ItemRow>(
    db,
    `${itemSelect} WHERE list_id = ? AND dir = ? AND folder = 0 ORDER BY leaf`,
    listId,
    dir,
  );
}

export function foldersRightIn(db: DatabaseSync, listId: number, dir: string): ItemRow[] {
  return selectAll<ItemRow>(
    db,
    `${itemSelect} WHERE list_id = ? AND dir = ? AND folder = 1 ORDER BY leaf`,
    listId,
    dir,
  );
}

/** Everything in a folder, however deep. */
export function rowsBelow(db: DatabaseSync, listId: number, path: string): ItemRow[] {
  return selectAll<ItemRow>(
    db,
    `${itemSelect} WHERE list_id = ? AND (dir = ? OR (dir >= ? AND dir < ?))`,
    listId,
    path,
    `${path}/`,
    `${path}0`,
  );
}

export function countIn(db: DatabaseSync, listId: number, dir: string): number {
  return (
    selectOne<{ n: number }>(
      db,
      'SELECT count(*) AS n FROM items WHERE list_id = ? AND dir = ? AND id > 0',
      listId,
      dir,
    )?.n ?? 0
  );
}

/** The lowest number a list has given; below nought where it has bare folders. */
export function lowestId(db: DatabaseSync, listId: number): number {
  return selectOne<{ id: number | null }>(db, 'SELECT min(id) AS id FROM items WHERE list_id = ?', listId)?.id ?? 0;
}

/** A list's rows in order, at most `limit` of them where given. */
export function rowsOfList(db: DatabaseSync, listId: number, limit = -1): ItemRow[] {
  return selectAll<ItemRow>(db, `${itemSelect} WHERE list_id = ? AND id > 0 ORDER BY id LIMIT ?`, listId, limit);
}

export function rowsWithIds(db: DatabaseSync, listId: number, ids: readonly number[]): ItemRow[] {
  return selectAll<ItemRow>(
    db,
    `${itemSelect} WHERE list_id = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    listId,
    JSON.stringify(ids),
  );
}

export function hasUniqueScopes(db: DatabaseSync, listId: number): boolean {
  return selectOne(db, 'SELECT 1 FROM items WHERE list_id = ? AND unique_scope = 1', listId) !== undefined;
}

/** Rows whose columns or name hold every word. */
export function rowsWithWords(db: DatabaseSync, listId: number, words: readonly string[]): ItemRow[] {
  const conditions = words
    .map(() => "(lower(fields) LIKE ? ESCAPE '\\' OR lower(leaf) LIKE ? ESCAPE '\\')")
    .join(' AND ');
  const like = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`).flatMap((pattern) => [pattern, pattern]);
  return selectAll<ItemRow>(
    db,
    `${itemSelect} WHERE list_id = ? AND id > 0 AND ${conditions} ORDER BY id`,
    listId,
    ...like,
  );
}

export interface RowPage {
  readonly listId: number;
  /** The id the page before ended with. */
  readonly from: number;
  readonly descending: boolean;
  readonly limit: number;
  /** One folder, or (deep) everything in it; the whole list where absent. */
  readonly folder?: { readonly path: string; readonly deep: boolean } | undefined;
  /** Only rows one of these principals may view; everything where absent. */
  readonly readers?: readonly number[] | undefined;
}

function placeCondition(folder: RowPage['folder']): [condition: string, values: string[]] {
  if (folder === undefined) return ['', []];
  const { path, deep } = folder;
  return deep ? ['AND (dir = ? OR (dir >= ? AND dir < ?))', [path, `${path}/`, `${path}0`]] : ['AND dir = ?', [path]];
}

/** The next rows by id. */
export function pageOfRows(db: DatabaseSync, page: RowPage): ItemRow[] {
  const [place, places] = placeCondition(page.folder);
  const { readers } = page;
  const trim =
    readers === undefined
      ? ''
      : `AND scope_id IN (SELECT a.scope_id FROM assignments a JOIN roles r ON r.id = a.role_id WHERE (r.low & 1) AND a.principal_id IN (${marks(readers)}))`;
  return selectAll<ItemRow>(
    db,
    `${itemSelect} WHERE list_id = ? AND id > ? AND id < ? ${place} ${trim} ORDER BY id ${page.descending ? 'DESC' : 'ASC'} LIMIT ?`,
    page.listId,
    page.descending ? 0 : page.from,
    page.descending ? page.from : Number.MAX_SAFE_INTEGER,
    ...places,
    ...(readers ?? []),
    page.limit,
  );
}
