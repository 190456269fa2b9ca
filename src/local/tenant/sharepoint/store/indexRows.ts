import type { DatabaseSync } from 'node:sqlite';
import { marks, run, selectAll, selectOne } from '../../sql';

export type Indexable = string | number;

export function indexValue(db: DatabaseSync, listId: number, field: string, value: Indexable, id: number): void {
  run(db, 'INSERT OR REPLACE INTO item_index VALUES (?, ?, ?, ?)', listId, field, value, id);
}

export function forgetIndexOf(db: DatabaseSync, listId: number, id: number): void {
  run(db, 'DELETE FROM item_index WHERE list_id = ? AND id = ?', listId, id);
}

export function dropIndexRows(db: DatabaseSync, listId: number, field: string): void {
  run(db, 'DELETE FROM item_index WHERE list_id = ? AND field = ?', listId, field);
}

/** True where another item of the list holds this value, without case. */
export function isValueTaken(db: DatabaseSync, listId: number, field: string, value: Indexable, id: number): boolean {
  const taken = selectOne(
    db,
    'SELECT 1 FROM item_index WHERE list_id = ? AND field = ? AND value = ? AND id <> ?',
    listId,
    field,
    value,
    id,
  );
  return taken !== undefined;
}

export function hasDuplicates(db: DatabaseSync, listId: number, field: string): boolean {
  const twice = selectOne(
    db,
    'SELECT value FROM item_index WHERE list_id = ? AND field = ? GROUP BY value HAVING count(*) > 1',
    listId,
    field,
  );
  return twice !== undefined;
}

/** What a value of the index (or an id) is compared with. */
export type Condition =
  | { readonly op: '=' | '>' | '>=' | '<' | '<='; readonly value: Indexable }
  | { readonly op: 'between'; readonly from: Indexable; readonly to: Indexable }
  | { readonly op: 'in'; readonly values: readonly Indexable[] };

function written(column: string, condition: Condition): [text: string, values: readonly Indexable[]] {
  switch (condition.op) {
    case 'between':
      return [`${column} BETWEEN ? AND ?`, [condition.from, condition.to]];
    case 'in':
      return [`${column} IN (${marks(condition.values)})`, condition.values];
    default:
      return [`${column} ${condition.op} ?`, [condition.value]];
  }
}

/**
 * The ids of items that meet every condition on one indexed column (`undefined`: on the id itself), at most `limit`.
 */
export function idsWhere(
  db: DatabaseSync,
  listId: number,
  field: string | undefined,
  conditions: readonly Condition[],
  limit: number,
): number[] {
  const parts = conditions.map((condition) => written(field === undefined ? 'id' : 'value', condition));
  const where = parts.map(([text]) => text).join(' AND ');
  const values = parts.flatMap(([, each]) => each);
  const sql =
    field === undefined
      ? `SELECT id FROM items WHERE list_id = ? AND id > 0 AND ${where} ORDER BY id LIMIT ${limit}`
      : `SELECT id FROM item_index WHERE list_id = ? AND field = ? AND ${where} LIMIT ${limit}`;
  const named = field === undefined ? [listId] : [listId, field];
  return selectAll<{ id: number }>(db, sql, ...named, ...values).map((row) => row.id);
}
