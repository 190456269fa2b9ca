import type { DatabaseSync } from 'node:sqlite';

/** Runs work that leaves nothing behind where it throws; savepoints nest. `onUndone` runs after the rollback. */
export function inSavepoint<T>(db: DatabaseSync, work: () => T, onUndone: () => void): T {
  db.exec('SAVEPOINT request');
  let kept = false;
  try {
    const result = work();
    kept = true;
    return result;
  } finally {
    if (!kept) {
      db.exec('ROLLBACK TO request');
      onUndone();
    }
    db.exec('RELEASE request');
  }
}
