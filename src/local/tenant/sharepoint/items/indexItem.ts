import type { DatabaseSync } from 'node:sqlite';
import type { FieldRow, ItemRow, ListRow } from '../store/rows';
import { stampedValue } from './stampedValue';
import type { Indexable } from '../store/indexRows';
import { dropIndexRows, forgetIndexOf, indexValue } from '../store/indexRows';
import { rowsOfList } from '../store/itemRows';

function storedOf(field: FieldRow, row: ItemRow): unknown {
  return stampedValue(row, JSON.parse(row.fields) as Record<string, unknown>, field.name);
}

function indexable(value: unknown): Indexable | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

/** Rewrites the index rows of one item. Empty values are not in the index. */
export function indexItem(db: DatabaseSync, fields: readonly FieldRow[], row: ItemRow): void {
  if (row.version > 1) forgetIndexOf(db, row.list_id, row.id);
  for (const field of fields) {
    if (field.indexed === 0 && field.uniq === 0) continue;
    const value = indexable(storedOf(field, row));
    if (value !== undefined) indexValue(db, row.list_id, field.name, value, row.id);
  }
}

/** Builds a column's index over what is already there. */
export function indexColumn(db: DatabaseSync, list: ListRow, field: FieldRow): void {
  for (const row of rowsOfList(db, list.id)) {
    const value = indexable(storedOf(field, row));
    if (value !== undefined) indexValue(db, list.id, field.name, value, row.id);
  }
}

export function dropColumnIndex(db: DatabaseSync, list: ListRow, field: FieldRow): void {
  dropIndexRows(db, list.id, field.name);
}
