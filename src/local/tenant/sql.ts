import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

function prepared(db: DatabaseSync, sql: string): StatementSync {
  let known = statements.get(db);
  if (!known) {
    known = new Map();
    statements.set(db, known);
  }
  let statement = known.get(sql);
  if (!statement) {
    statement = db.prepare(sql);
    known.set(sql, statement);
  }
  return statement;
}

/** All rows of a query. `T` is the row as the schema declares it; this is the only place that believes it. */
export function selectAll<T>(db: DatabaseSync, sql: string, ...params: SQLInputValue[]): T[] {
  return prepared(db, sql).all(...params) as unknown as T[];
}

export function selectOne<T>(db: DatabaseSync, sql: string, ...params: SQLInputValue[]): T | undefined {
  return prepared(db, sql).get(...params) as unknown as T | undefined;
}

/**
 * Node hands SQLite an empty array without an address, which is NULL there; an empty part of something has one and
 * stays a blob.
 */
function bound(value: SQLInputValue): SQLInputValue {
  return ArrayBuffer.isView(value) && value.byteLength === 0 ? new Uint8Array(new ArrayBuffer(1), 0, 0) : value;
}

/** Runs a statement and answers the last row id it made. */
export function run(db: DatabaseSync, sql: string, ...params: SQLInputValue[]): number {
  return Number(prepared(db, sql).run(...params.map(bound)).lastInsertRowid);
}

/** `?,?,?` for a list of values. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(',');
}
