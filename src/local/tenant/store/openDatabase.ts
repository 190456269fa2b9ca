import type * as Sqlite from 'node:sqlite';

type Database = Sqlite.DatabaseSync;

type Warn = typeof process.emitWarning;

/** Loads node:sqlite without the notice that it is experimental. */
function loadSqlite(): typeof Sqlite {
  const { emitWarning } = process;
  const quiet: Warn = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).includes('SQLite')) Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  process.emitWarning = quiet;
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

/**
 * Opens a database file (made where missing) or `:memory:`. Durability is not wanted: a crash may lose the last
 * seconds.
 */
export function openDatabase(data: string): Database {
  const { DatabaseSync } = loadSqlite();
  const db = new DatabaseSync(data);
  db.exec(
    'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536',
  );
  return db;
}

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/** Fills an empty database from a snapshot file: tables, rows, then indexes. */
export function loadSnapshot(db: Database, file: string): void {
  db.prepare('ATTACH DATABASE ? AS snapshot').run(file);
  try {
    const rows = db
      .prepare("SELECT type, name, sql FROM snapshot.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
      .all() as unknown as SchemaRow[];
    db.exec('BEGIN');
    for (const { name, sql } of rows.filter((row) => row.type === 'table')) {
      db.exec(sql ?? '');
      const quoted = `"${name.replace(/"/g, '""')}"`;
      db.exec(`INSERT INTO main.${quoted} SELECT * FROM snapshot.${quoted}`);
    }
    for (const { sql } of rows.filter((row) => row.type !== 'table')) db.exec(sql ?? '');
    const counted = db.prepare("SELECT 1 FROM snapshot.sqlite_master WHERE name = 'sqlite_sequence'").get();
    if (counted)
      db.exec(
        'DELETE FROM main.sqlite_sequence; INSERT INTO main.sqlite_sequence SELECT * FROM snapshot.sqlite_sequence',
      );
    db.exec('COMMIT');
  } finally {
    db.exec('DETACH DATABASE snapshot');
  }
}

/** Writes everything to a new file, for `loadSnapshot` or as `--data`. */
export function saveSnapshot(db: Database, file: string): void {
  db.prepare('VACUUM INTO ?').run(file);
}
