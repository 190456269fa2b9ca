import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll } from '../sql';

export interface FaultRow {
  readonly id: number;
  readonly match: string;
  readonly nth: number;
  readonly kind: string;
  readonly seen: number;
}

export function makeFaultTable(db: DatabaseSync): void {
  db.exec(
    'CREATE TABLE IF NOT EXISTS tenant_faults (id INTEGER PRIMARY KEY, match TEXT NOT NULL, nth INTEGER NOT NULL, kind TEXT NOT NULL, seen INTEGER NOT NULL DEFAULT 0)',
  );
}

export function addFaultRow(db: DatabaseSync, rule: Pick<FaultRow, 'match' | 'nth' | 'kind'>): void {
  run(db, 'INSERT INTO tenant_faults (match, nth, kind) VALUES (?, ?, ?)', rule.match, rule.nth, rule.kind);
}

export function faultRows(db: DatabaseSync): FaultRow[] {
  return selectAll<FaultRow>(db, 'SELECT * FROM tenant_faults ORDER BY id');
}

/** How many requests a rule has met. */
export function countFault(db: DatabaseSync, id: number, seen: number): void {
  run(db, 'UPDATE tenant_faults SET seen = ? WHERE id = ?', seen, id);
}

export function clearFaultRows(db: DatabaseSync): void {
  run(db, 'DELETE FROM tenant_faults');
}
