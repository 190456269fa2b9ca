import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll } from '../../sql';

export interface RecycledRow {
  readonly guid: string;
  readonly list_id: number;
  readonly title: string;
  readonly dir: string;
  readonly leaf: string;
  readonly kind: number;
  readonly deleted: string;
  readonly deleted_by: number;
  readonly author_id: number;
  readonly payload: string;
}

export function addRecycledRow(db: DatabaseSync, row: RecycledRow): void {
  run(
    db,
    'INSERT INTO recycled VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    row.guid,
    row.list_id,
    row.title,
    row.dir,
    row.leaf,
    row.kind,
    row.deleted,
    row.deleted_by,
    row.author_id,
    row.payload,
  );
}

/** What was deleted in a web, newest first, and where `webs` the sub-webs that were deleted. */
export function recycledIn(db: DatabaseSync, webId: number, webs: boolean): RecycledRow[] {
  return selectAll<RecycledRow>(
    db,
    'SELECT r.* FROM recycled r LEFT JOIN lists l ON l.id = r.list_id WHERE l.web_id = ? OR (r.list_id = 0 AND ? = 1) ORDER BY r.deleted DESC, r.guid',
    webId,
    webs ? 1 : 0,
  );
}

export function putRecycledPayload(db: DatabaseSync, guid: string, payload: string): void {
  run(db, 'UPDATE recycled SET payload = ? WHERE guid = ?', payload, guid);
}

export function removeRecycledRow(db: DatabaseSync, guid: string): void {
  run(db, 'DELETE FROM recycled WHERE guid = ?', guid);
}
