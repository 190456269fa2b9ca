import type { DatabaseSync } from 'node:sqlite';
import type { FieldRow, ItemRow, ListRow, PrincipalRow, WebRow } from './rows';
import { run, selectAll, selectOne } from '../../sql';

const itemColumns =
  'list_id, id, guid, dir, leaf, folder, scope_id, unique_scope, version, ui_version, created, modified, author_id, editor_id, fields';

export const itemSelect = `SELECT ${itemColumns} FROM items`;

interface SchemaCache {
  readonly fields: Map<number, FieldRow[]>;
  readonly roots: Map<number, readonly { readonly id: number; readonly root: string }[]>;
}

const caches = new WeakMap<DatabaseSync, SchemaCache>();

function cacheOf(db: DatabaseSync): SchemaCache {
  let cache = caches.get(db);
  if (!cache) {
    cache = { fields: new Map(), roots: new Map() };
    caches.set(db, cache);
  }
  return cache;
}

/** To be called by whatever adds, changes or removes lists and columns, and after a rollback. */
export function forgetSchema(db: DatabaseSync): void {
  caches.delete(db);
}

export function findWeb(db: DatabaseSync, url: string): WebRow | undefined {
  return selectOne<WebRow>(db, 'SELECT * FROM webs WHERE url = ?', url);
}

export function webById(db: DatabaseSync, id: number): WebRow | undefined {
  return selectOne<WebRow>(db, 'SELECT * FROM webs WHERE id = ?', id);
}

/** The webs directly below one. */
export function websUnder(db: DatabaseSync, id: number): WebRow[] {
  return selectAll<WebRow>(db, 'SELECT * FROM webs WHERE parent_id = ? ORDER BY title', id);
}

export function listsOf(db: DatabaseSync, webId: number): ListRow[] {
  return selectAll<ListRow>(db, 'SELECT * FROM lists WHERE web_id = ? AND deleted IS NULL ORDER BY title', webId);
}

export function listByTitle(db: DatabaseSync, webId: number, title: string): ListRow | undefined {
  return selectOne<ListRow>(db, 'SELECT * FROM lists WHERE web_id = ? AND title = ? AND deleted IS NULL', webId, title);
}

export function listByGuid(db: DatabaseSync, webId: number, guid: string): ListRow | undefined {
  return selectOne<ListRow>(
    db,
    'SELECT * FROM lists WHERE web_id = ? AND guid = ? AND deleted IS NULL',
    webId,
    guid.replace(/[{}]/g, '').toLowerCase(),
  );
}

export function listById(db: DatabaseSync, id: number): ListRow | undefined {
  return selectOne<ListRow>(db, 'SELECT * FROM lists WHERE id = ? AND deleted IS NULL', id);
}

/** The list whose root folder is `url` or an ancestor of it. */
export function listAround(db: DatabaseSync, webId: number, url: string): ListRow | undefined {
  const lower = url.toLowerCase();
  const { roots } = cacheOf(db);
  let known = roots.get(webId);
  if (!known) {
    known = listsOf(db, webId).map((list) => ({ id: list.id, root: list.root.toLowerCase() }));
    roots.set(webId, known);
  }
  const around = known.find(({ root }) => lower === root || lower.startsWith(`${root}/`));
  return around && listById(db, around.id);
}

export function fieldsOfList(db: DatabaseSync, listId: number): readonly FieldRow[] {
  const { fields } = cacheOf(db);
  let known = fields.get(listId);
  if (!known) {
    known = selectAll<FieldRow>(db, 'SELECT * FROM fields WHERE list_id = ? ORDER BY id', listId);
    fields.set(listId, known);
  }
  return known;
}

export function itemById(db: DatabaseSync, listId: number, id: number): ItemRow | undefined {
  return selectOne<ItemRow>(db, `${itemSelect} WHERE list_id = ? AND id = ?`, listId, id);
}

/** A file or folder of any list of a web by its unique id, with its list. */
export function itemByGuid(
  db: DatabaseSync,
  webId: number,
  guid: string,
): { readonly list: ListRow; readonly row: ItemRow } | undefined {
  for (const row of selectAll<ItemRow>(db, `${itemSelect} WHERE guid = ?`, guid.replace(/[{}]/g, '').toLowerCase())) {
    const list = listById(db, row.list_id);
    if (list?.web_id === webId) return { list, row };
  }
  return undefined;
}

export function itemAt(db: DatabaseSync, listId: number, url: string): ItemRow | undefined {
  const cut = url.lastIndexOf('/');
  return selectOne<ItemRow>(
    db,
    `${itemSelect} WHERE list_id = ? AND dir = ? AND leaf = ?`,
    listId,
    url.slice(0, cut),
    url.slice(cut + 1),
  );
}

export function principalById(db: DatabaseSync, id: number): PrincipalRow | undefined {
  return selectOne<PrincipalRow>(db, 'SELECT * FROM principals WHERE id = ?', id);
}

export function principalByLogin(db: DatabaseSync, login: string): PrincipalRow | undefined {
  return selectOne<PrincipalRow>(db, 'SELECT * FROM principals WHERE login = ?', login);
}

export function metaValue(db: DatabaseSync, name: string): string | undefined {
  return selectOne<{ value: string }>(db, 'SELECT value FROM meta WHERE name = ?', name)?.value;
}

export function setMeta(db: DatabaseSync, name: string, value: string): void {
  run(
    db,
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
}
