import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll } from '../../sql';
import type { WebRow } from './rows';

export function addWebRow(db: DatabaseSync, web: Omit<WebRow, 'id'>): void {
  run(
    db,
    `INSERT INTO webs (guid, url, title, description, parent_id, site_guid, scope_id, unique_scope, created, modified, owners_id, members_id, visitors_id, settings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    web.guid,
    web.url,
    web.title,
    web.description,
    web.parent_id,
    web.site_guid,
    web.scope_id,
    web.unique_scope,
    web.created,
    web.modified,
    web.owners_id,
    web.members_id,
    web.visitors_id,
    web.settings,
  );
}

export function updateWeb(db: DatabaseSync, id: number, web: Pick<WebRow, 'title' | 'description' | 'settings'>): void {
  run(
    db,
    'UPDATE webs SET title = ?, description = ?, settings = ? WHERE id = ?',
    web.title,
    web.description,
    web.settings,
    id,
  );
}

/** Takes a web and its lists from their addresses: `mark` is put in their place. */
export function moveWebAway(db: DatabaseSync, id: number, mark: string): void {
  run(db, 'UPDATE webs SET url = ?, parent_id = NULL WHERE id = ?', mark, id);
  run(db, 'UPDATE lists SET root = ? || root WHERE web_id = ?', mark, id);
}

/** Undoes `moveWebAway`. */
export function moveWebBack(db: DatabaseSync, id: number, mark: string, url: string, parent: number): void {
  run(db, 'UPDATE webs SET url = ?, parent_id = ? WHERE id = ?', url, parent, id);
  run(db, 'UPDATE lists SET root = substr(root, ?) WHERE web_id = ?', mark.length + 1, id);
}

export function removeWebRow(db: DatabaseSync, id: number): void {
  run(db, 'DELETE FROM webs WHERE id = ?', id);
}

/** The lists of a web, those in the recycle bin among them. */
export function listIdsOf(db: DatabaseSync, webId: number): number[] {
  return selectAll<{ id: number }>(db, 'SELECT id FROM lists WHERE web_id = ?', webId).map(({ id }) => id);
}

export function rootWebs(db: DatabaseSync): WebRow[] {
  return selectAll<WebRow>(db, 'SELECT * FROM webs WHERE parent_id IS NULL');
}
