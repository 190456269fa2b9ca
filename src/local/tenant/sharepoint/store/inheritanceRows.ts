import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll } from '../../sql';
import type { ItemRow, ListRow } from './rows';

/** A web and every web below it, as a subquery with one parameter. */
const websFrom =
  '(WITH RECURSIVE tree (id) AS (SELECT ? UNION SELECT w.id FROM webs w JOIN tree ON w.parent_id = tree.id) SELECT id FROM tree)';

/** What stands in a folder, however deep, as a condition with three parameters. */
const insideFolder = '(dir = ? OR (dir >= ? AND dir < ?))';

type Folder = Pick<ItemRow, 'dir' | 'leaf'>;

function bounds(folder: Folder): [string, string, string] {
  const path = `${folder.dir}/${folder.leaf}`;
  return [path, `${path}/`, `${path}0`];
}

/** Points an item at a scope. */
export function pointItem(db: DatabaseSync, listId: number, id: number, to: number): void {
  run(db, 'UPDATE items SET scope_id = ? WHERE list_id = ? AND id = ?', to, listId, id);
}

/** Points everything in a folder that inherited `from` at `to`. */
export function pointFolder(db: DatabaseSync, listId: number, folder: Folder, from: number, to: number): void {
  run(
    db,
    `UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND id IN (SELECT scope_id FROM items WHERE list_id = ? AND ${insideFolder} AND unique_scope = 1)`,
    to,
    from,
    listId,
    ...bounds(folder),
  );
  run(
    db,
    `UPDATE items SET scope_id = ? WHERE scope_id = ? AND list_id = ? AND ${insideFolder}`,
    to,
    from,
    listId,
    ...bounds(folder),
  );
}

/** Points a list, and everything in it that inherited `from`, at `to`. */
export function pointList(db: DatabaseSync, listId: number, from: number, to: number): void {
  run(db, 'UPDATE lists SET scope_id = ? WHERE id = ?', to, listId);
  run(db, 'UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND list_id = ? AND id <> ?', to, from, listId, to);
  run(db, 'UPDATE items SET scope_id = ? WHERE scope_id = ? AND list_id = ?', to, from, listId);
}

/** Points a web, and everything in it and in the webs below it that inherited `from`, at `to`. */
export function pointWeb(db: DatabaseSync, id: number, from: number, to: number): void {
  const webs = `web_id IN ${websFrom}`;
  run(db, 'UPDATE webs SET scope_id = ? WHERE id = ?', to, id);
  run(
    db,
    `UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND id <> ? AND id IN (SELECT scope_id FROM webs WHERE unique_scope = 1 AND id IN ${websFrom})`,
    to,
    from,
    to,
    id,
  );
  run(
    db,
    `UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND list_id IN (SELECT id FROM lists WHERE ${webs})`,
    to,
    from,
    id,
  );
  run(
    db,
    `UPDATE items SET scope_id = ? WHERE scope_id = ? AND list_id IN (SELECT id FROM lists WHERE ${webs})`,
    to,
    from,
    id,
  );
  run(db, `UPDATE lists SET scope_id = ? WHERE scope_id = ? AND ${webs}`, to, from, id);
  run(db, `UPDATE webs SET scope_id = ? WHERE scope_id = ? AND id IN ${websFrom}`, to, from, id);
}

export function markWebUnique(db: DatabaseSync, id: number, unique: 0 | 1): void {
  run(db, 'UPDATE webs SET unique_scope = ? WHERE id = ?', unique, id);
}

export function markListUnique(db: DatabaseSync, id: number, unique: 0 | 1): void {
  run(db, 'UPDATE lists SET unique_scope = ? WHERE id = ?', unique, id);
}

export function markItemUnique(db: DatabaseSync, listId: number, id: number, unique: 0 | 1): void {
  run(db, 'UPDATE items SET unique_scope = ? WHERE list_id = ? AND id = ?', unique, listId, id);
}

/** An item with permissions of its own. */
export type UniqueItem = Pick<ItemRow, 'scope_id' | 'id' | 'list_id'>;

const uniqueItems = 'SELECT scope_id, id, list_id FROM items WHERE unique_scope = 1 AND';

export function uniqueItemsInFolder(db: DatabaseSync, listId: number, folder: Folder): UniqueItem[] {
  return selectAll<UniqueItem>(db, `${uniqueItems} list_id = ? AND ${insideFolder}`, listId, ...bounds(folder));
}

export function uniqueItemsInList(db: DatabaseSync, listId: number): UniqueItem[] {
  return selectAll<UniqueItem>(db, `${uniqueItems} list_id = ?`, listId);
}

export function uniqueItemsInWeb(db: DatabaseSync, webId: number): UniqueItem[] {
  return selectAll<UniqueItem>(db, `${uniqueItems} list_id IN (SELECT id FROM lists WHERE web_id = ?)`, webId);
}

export function uniqueListsOf(db: DatabaseSync, webId: number): ListRow[] {
  return selectAll<ListRow>(db, 'SELECT * FROM lists WHERE web_id = ? AND unique_scope = 1', webId);
}

/** Everything on an item's own scope inherits `scope` again. */
export function inheritAgain(db: DatabaseSync, item: Pick<UniqueItem, 'scope_id' | 'list_id'>, scope: number): void {
  run(
    db,
    'UPDATE items SET scope_id = ?, unique_scope = 0 WHERE scope_id = ? AND list_id = ?',
    scope,
    item.scope_id,
    item.list_id,
  );
}

/** Takes every level of a principal on the scopes of all lists of a web and of the webs below it. */
export function removeAssignmentsInWeb(db: DatabaseSync, webId: number, principal: number): void {
  run(
    db,
    `DELETE FROM assignments WHERE principal_id = ? AND scope_id IN (SELECT id FROM scopes WHERE list_id IN (SELECT id FROM lists WHERE web_id IN ${websFrom}))`,
    principal,
    webId,
  );
}
