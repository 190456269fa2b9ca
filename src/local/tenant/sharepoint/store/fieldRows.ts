import type { DatabaseSync } from 'node:sqlite';
import { run, selectOne } from '../../sql';
import type { FieldRow } from './rows';

export function fieldById(db: DatabaseSync, id: number): FieldRow | undefined {
  return selectOne<FieldRow>(db, 'SELECT * FROM fields WHERE id = ?', id);
}

type NewField = Pick<FieldRow, 'list_id' | 'guid' | 'name' | 'title' | 'type'> &
  Partial<Pick<FieldRow, 'required' | 'read_only' | 'system' | 'hidden'>>;

/** Adds a column and answers its id. */
export function addFieldRow(db: DatabaseSync, field: NewField): number {
  return run(
    db,
    'INSERT INTO fields (list_id, guid, name, title, type, required, read_only, system, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    field.list_id,
    field.guid,
    field.name,
    field.title,
    field.type,
    field.required ?? 0,
    field.read_only ?? 0,
    field.system ?? 0,
    field.hidden ?? 0,
  );
}

export function updateField(db: DatabaseSync, field: FieldRow): void {
  run(
    db,
    'UPDATE fields SET title = ?, indexed = ?, required = ?, uniq = ?, hidden = ?, read_only = ?, settings = ? WHERE id = ?',
    field.title,
    field.indexed,
    field.required,
    field.uniq,
    field.hidden,
    field.read_only,
    field.settings,
    field.id,
  );
}

/** Removes a column and what its list's items hold in it. */
export function removeField(db: DatabaseSync, field: FieldRow): void {
  run(db, 'DELETE FROM fields WHERE id = ?', field.id);
  run(
    db,
    "UPDATE items SET fields = json_remove(fields, '$.\"' || ? || '\"') WHERE list_id = ?",
    field.name,
    field.list_id,
  );
}

export function isFieldNameTaken(db: DatabaseSync, listId: number, name: string): boolean {
  const found = selectOne(db, 'SELECT 1 FROM fields WHERE list_id = ? AND name = ? COLLATE NOCASE', listId, name);
  return found !== undefined;
}

export function isFieldTitleTaken(db: DatabaseSync, listId: number, title: string): boolean {
  const found = selectOne(db, 'SELECT 1 FROM fields WHERE list_id = ? AND title = ? COLLATE NOCASE', listId, title);
  return found !== undefined;
}

export function hasUniqueField(db: DatabaseSync, listId: number): boolean {
  return selectOne(db, 'SELECT 1 FROM fields WHERE list_id = ? AND uniq = 1', listId) !== undefined;
}

/** Gives one of SharePoint's own columns the id it has everywhere, in every list. */
export function giveSystemColumnId(db: DatabaseSync, name: string, guid: string): void {
  run(db, 'UPDATE fields SET guid = ? WHERE system = 1 AND name = ? AND guid <> ?', guid, name, guid);
}
