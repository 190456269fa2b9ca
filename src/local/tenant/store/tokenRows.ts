import type { DatabaseSync } from 'node:sqlite';
import { run, selectOne } from '../sql';

export function makeTokenTable(db: DatabaseSync): void {
  db.exec('CREATE TABLE IF NOT EXISTS tenant_tokens (token TEXT PRIMARY KEY, object_id TEXT) WITHOUT ROWID');
}

/** Keeps a token for a person, or (null) for the app. */
export function addToken(db: DatabaseSync, token: string, objectId: string | null): void {
  run(db, 'INSERT INTO tenant_tokens VALUES (?, ?)', token, objectId);
}

/** Whose token it is; undefined where it was never issued, `objectId` null for the app's. */
export function tokenHolder(db: DatabaseSync, token: string): { readonly objectId: string | null } | undefined {
  return selectOne(db, 'SELECT object_id AS objectId FROM tenant_tokens WHERE token = ?', token);
}
