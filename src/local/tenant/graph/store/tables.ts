import type { DatabaseSync, StatementSync } from 'node:sqlite';

const schema = `
CREATE TABLE IF NOT EXISTS graph_consent (scope TEXT PRIMARY KEY, granted INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS graph_switch (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS graph_sequence (one INTEGER PRIMARY KEY CHECK (one = 1), last INTEGER NOT NULL);
INSERT OR IGNORE INTO graph_sequence VALUES (1, 0);
CREATE TABLE IF NOT EXISTS graph_calendar (id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, name TEXT NOT NULL, color TEXT NOT NULL, version INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS graph_calendar_mailbox ON graph_calendar (mailbox);
CREATE TABLE IF NOT EXISTS graph_mailbox (mailbox TEXT PRIMARY KEY, settings TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS graph_todo_list (id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, name TEXT NOT NULL, well_known TEXT NOT NULL, version INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS graph_todo_list_mailbox ON graph_todo_list (mailbox);
CREATE TABLE IF NOT EXISTS graph_todo_task (id TEXT PRIMARY KEY, list TEXT NOT NULL, version INTEGER NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL, details TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS graph_todo_task_list ON graph_todo_task (list, created);
CREATE TABLE IF NOT EXISTS graph_todo_change (id TEXT PRIMARY KEY, parent TEXT NOT NULL, seq INTEGER NOT NULL, removed INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS graph_todo_change_parent ON graph_todo_change (parent, seq);
CREATE TABLE IF NOT EXISTS graph_attachment (id TEXT PRIMARY KEY, owner TEXT NOT NULL, name TEXT NOT NULL, content_type TEXT, content_id TEXT, inline INTEGER NOT NULL, modified INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS graph_attachment_owner ON graph_attachment (owner);
CREATE TABLE IF NOT EXISTS graph_event (
  id TEXT PRIMARY KEY,
  immutable_id TEXT NOT NULL UNIQUE,
  mailbox TEXT NOT NULL,
  calendar TEXT,
  meeting TEXT NOT NULL,
  organizes INTEGER NOT NULL,
  kind TEXT NOT NULL,
  master_id TEXT,
  original_start INTEGER,
  start_utc INTEGER NOT NULL,
  end_utc INTEGER NOT NULL,
  last_utc INTEGER NOT NULL,
  transaction_id TEXT,
  version INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  created INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS graph_event_window ON graph_event (mailbox, removed, last_utc, start_utc);
CREATE INDEX IF NOT EXISTS graph_event_meeting ON graph_event (meeting, mailbox);
CREATE INDEX IF NOT EXISTS graph_event_master ON graph_event (master_id);
CREATE INDEX IF NOT EXISTS graph_event_transaction ON graph_event (mailbox, transaction_id);
CREATE INDEX IF NOT EXISTS graph_event_seq ON graph_event (mailbox, seq);
`;

/** Brings a database file of before there were further calendars up to date. */
function addCalendarColumn(db: DatabaseSync): void {
  if (
    !db
      .prepare('PRAGMA table_info(graph_event)')
      .all()
      .some((column) => column['name'] === 'calendar')
  )
    db.exec('ALTER TABLE graph_event ADD COLUMN calendar TEXT');
}

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** Makes Graph's tables where there are none yet. */
export function openTables(db: DatabaseSync): void {
  prepared(db, 'SELECT 1');
}

/** A prepared statement, prepared once per database; makes Graph's tables on first use. */
export function prepared(db: DatabaseSync, sql: string): StatementSync {
  let known = statements.get(db);
  if (known === undefined) {
    db.exec(schema);
    addCalendarColumn(db);
    known = new Map();
    statements.set(db, known);
  }
  let statement = known.get(sql);
  if (statement === undefined) {
    statement = db.prepare(sql);
    known.set(sql, statement);
  }
  return statement;
}

/** All or nothing, also when the caller already holds a transaction (a savepoint nests, BEGIN does not). */
export function atomically<T>(db: DatabaseSync, work: () => T): T {
  db.exec('SAVEPOINT graph_write');
  try {
    const result = work();
    db.exec('RELEASE graph_write');
    return result;
  } catch (error) {
    db.exec('ROLLBACK TO graph_write; RELEASE graph_write');
    throw error;
  }
}

const read = new WeakMap<DatabaseSync, number>();

/** Rows read for Graph since the database was opened; the request log prints the difference. */
export const rowsRead = (db: DatabaseSync): number => read.get(db) ?? 0;

/** Counts rows on their way out of a statement. */
export function counted<T>(db: DatabaseSync, rows: readonly T[]): readonly T[] {
  read.set(db, rowsRead(db) + rows.length);
  return rows;
}
