import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll, selectOne } from '../../sql';

export interface ChangeRow {
  readonly seq: number;
  readonly id: number;
  readonly guid: string;
  readonly kind: number;
  readonly at: string;
}

export function addChange(db: DatabaseSync, listId: number, change: Omit<ChangeRow, 'seq'>): void {
  run(
    db,
    'INSERT INTO changes (list_id, id, guid, kind, at) VALUES (?, ?, ?, ?, ?)',
    listId,
    change.id,
    change.guid,
    change.kind,
    change.at,
  );
}

/** The sequence number of the newest change of all lists. */
export function lastChange(db: DatabaseSync): number {
  return selectOne<{ n: number | null }>(db, 'SELECT max(seq) AS n FROM changes')?.n ?? 0;
}

/** A list's changes after `from` up to and with `to`, in order; of these kinds only where they are given. */
export function changesOf(
  db: DatabaseSync,
  listId: number,
  range: { readonly from: number; readonly to: number; readonly limit: number },
  kinds?: readonly number[],
): ChangeRow[] {
  const ofKinds = kinds === undefined ? '' : 'AND kind IN (SELECT value FROM json_each(?))';
  return selectAll<ChangeRow>(
    db,
    `SELECT seq, id, guid, kind, at FROM changes WHERE list_id = ? AND seq > ? AND seq <= ? ${ofKinds} ORDER BY seq LIMIT ?`,
    listId,
    range.from,
    range.to,
    ...(kinds === undefined ? [] : [JSON.stringify(kinds)]),
    range.limit,
  );
}
