import type { DatabaseSync } from 'node:sqlite';
import { run, selectOne } from '../../sql';
import type { ListRow } from './rows';

type NewListRow = Pick<
  ListRow,
  | 'guid'
  | 'web_id'
  | 'title'
  | 'description'
  | 'template'
  | 'root'
  | 'entity'
  | 'scope_id'
  | 'settings'
  | 'created'
  | 'modified'
>;

export function addListRow(db: DatabaseSync, list: NewListRow): number {
  return run(
    db,
    `INSERT INTO lists (guid, web_id, title, description, template, root, entity, scope_id, settings, created, modified)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    list.guid,
    list.web_id,
    list.title,
    list.description,
    list.template,
    list.root,
    list.entity,
    list.scope_id,
    list.settings,
    list.created,
    list.modified,
  );
}

/** Changes a list's own properties; its version counts up. */
export function updateList(
  db: DatabaseSync,
  id: number,
  list: Pick<ListRow, 'title' | 'description' | 'settings'>,
): void {
  run(
    db,
    'UPDATE lists SET title = ?, description = ?, settings = ?, version = version + 1 WHERE id = ?',
    list.title,
    list.description,
    list.settings,
    id,
  );
}

export function countUpList(db: DatabaseSync, id: number): void {
  run(db, 'UPDATE lists SET version = version + 1 WHERE id = ?', id);
}

export function isRootTaken(db: DatabaseSync, root: string): boolean {
  return selectOne(db, 'SELECT 1 FROM lists WHERE root = ?', root) !== undefined;
}

export function placeList(db: DatabaseSync, id: number, root: string, entity: string): void {
  run(db, 'UPDATE lists SET root = ?, entity = ? WHERE id = ?', root, entity, id);
}

export function touchList(db: DatabaseSync, id: number, at: string): void {
  run(db, 'UPDATE lists SET modified = ? WHERE id = ?', at, id);
}

/** Counts items that came (or, below zero, went). */
export function countItems(db: DatabaseSync, id: number, more: 1 | -1, at: string): void {
  run(db, 'UPDATE lists SET item_count = item_count + ?, modified = ? WHERE id = ?', more, at, id);
}

export function setNextId(db: DatabaseSync, id: number, next: number): void {
  run(db, 'UPDATE lists SET next_id = ? WHERE id = ?', next, id);
}

/** Takes a list away; its title and address are free from now on. */
export function markListDeleted(db: DatabaseSync, list: Pick<ListRow, 'id' | 'guid'>, at: string): void {
  const mark = `deleted ${list.guid}`;
  run(db, 'UPDATE lists SET deleted = ?, title = ?, root = ? WHERE id = ?', at, mark, mark, list.id);
}

export function markListRestored(db: DatabaseSync, id: number, title: string, root: string): void {
  run(db, 'UPDATE lists SET deleted = NULL, title = ?, root = ? WHERE id = ?', title, root, id);
}
