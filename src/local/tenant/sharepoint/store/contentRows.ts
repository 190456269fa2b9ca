import type { DatabaseSync } from 'node:sqlite';
import { run, selectOne } from '../../sql';
import type { ItemRow } from './rows';

interface Content {
  readonly content: Uint8Array;
}

type Named = Pick<ItemRow, 'list_id' | 'id'>;

export function putContent(db: DatabaseSync, file: Named, bytes: Uint8Array): void {
  run(db, 'INSERT OR REPLACE INTO files VALUES (?, ?, ?)', file.list_id, file.id, bytes);
}

export function contentRow(db: DatabaseSync, file: Named): Uint8Array | undefined {
  return selectOne<Content>(db, 'SELECT content FROM files WHERE list_id = ? AND id = ?', file.list_id, file.id)
    ?.content;
}

export function contentLength(db: DatabaseSync, file: Named): number {
  const found = selectOne<{ n: number }>(
    db,
    'SELECT length(content) AS n FROM files WHERE list_id = ? AND id = ?',
    file.list_id,
    file.id,
  );
  return found?.n ?? 0;
}

export function putContentVersion(db: DatabaseSync, file: Named, version: number, bytes: Uint8Array): void {
  run(db, 'INSERT OR REPLACE INTO file_versions VALUES (?, ?, ?, ?)', file.list_id, file.id, version, bytes);
}

/** The newest content kept at or before a version. */
export function contentUpTo(db: DatabaseSync, file: Named, version: number): Uint8Array | undefined {
  return selectOne<Content>(
    db,
    'SELECT content FROM file_versions WHERE list_id = ? AND id = ? AND ui_version <= ? ORDER BY ui_version DESC LIMIT 1',
    file.list_id,
    file.id,
    version,
  )?.content;
}

/** Keeps a version's content under another version, unless that has content of its own. */
export function passContentOn(db: DatabaseSync, file: Named, from: number, to: number): void {
  run(
    db,
    'UPDATE OR IGNORE file_versions SET ui_version = ? WHERE list_id = ? AND id = ? AND ui_version = ?',
    to,
    file.list_id,
    file.id,
    from,
  );
}

export function removeContentVersion(db: DatabaseSync, file: Named, version: number): void {
  run(db, 'DELETE FROM file_versions WHERE list_id = ? AND id = ? AND ui_version = ?', file.list_id, file.id, version);
}

/** Lets go of content older than what the version `oldest` shows. */
export function trimContentRows(db: DatabaseSync, file: Named, oldest: number): void {
  run(
    db,
    'DELETE FROM file_versions WHERE list_id = ?1 AND id = ?2 AND ui_version < (SELECT max(ui_version) FROM file_versions WHERE list_id = ?1 AND id = ?2 AND ui_version <= ?3)',
    file.list_id,
    file.id,
    oldest,
  );
}

/** What an upload in slices has brought so far, where this person began it for this file. */
export function uploadedSoFar(db: DatabaseSync, id: string, file: Named, userId: number): Uint8Array | undefined {
  return selectOne<Content>(
    db,
    'SELECT content FROM uploads WHERE upload = ? AND list_id = ? AND id = ? AND user_id = ?',
    id,
    file.list_id,
    file.id,
    userId,
  )?.content;
}

export function isUploadKnown(db: DatabaseSync, id: string): boolean {
  return selectOne(db, 'SELECT 1 FROM uploads WHERE upload = ?', id) !== undefined;
}

export function putUpload(db: DatabaseSync, id: string, file: Named, userId: number, bytes: Uint8Array): void {
  run(db, 'INSERT OR REPLACE INTO uploads VALUES (?, ?, ?, ?, ?)', id, file.list_id, file.id, userId, bytes);
}

export function removeUpload(db: DatabaseSync, id: string): void {
  run(db, 'DELETE FROM uploads WHERE upload = ?', id);
}

/** A file checked out: by whom, and how it stood then. */
export interface CheckoutRow {
  readonly user_id: number;
  readonly content: Uint8Array;
  readonly fields: string;
}

export function checkoutOf(db: DatabaseSync, file: Named): CheckoutRow | undefined {
  return selectOne<CheckoutRow>(
    db,
    'SELECT user_id, content, fields FROM checkouts WHERE list_id = ? AND id = ?',
    file.list_id,
    file.id,
  );
}

/** The principal who has a file checked out. */
export function checkedOutBy(db: DatabaseSync, file: Named): number | undefined {
  return selectOne<{ user_id: number }>(
    db,
    'SELECT user_id FROM checkouts WHERE list_id = ? AND id = ?',
    file.list_id,
    file.id,
  )?.user_id;
}

export function addCheckout(db: DatabaseSync, file: Named, kept: CheckoutRow): void {
  run(
    db,
    'INSERT INTO checkouts VALUES (?, ?, ?, ?, ?)',
    file.list_id,
    file.id,
    kept.user_id,
    kept.content,
    kept.fields,
  );
}

export function removeCheckout(db: DatabaseSync, file: Named): void {
  run(db, 'DELETE FROM checkouts WHERE list_id = ? AND id = ?', file.list_id, file.id);
}
