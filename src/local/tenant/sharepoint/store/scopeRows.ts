import type { DatabaseSync } from 'node:sqlite';
import { marks, run, selectAll, selectOne } from '../../sql';
import type { Mask } from '../masks';

interface ScopeRow {
  readonly kind: string;
  readonly parent_id: number | null;
  readonly list_id: number | null;
}

/** One level of one principal. */
export interface AssignmentRow {
  readonly principal_id: number;
  readonly role_id: number;
}

export function scopeById(db: DatabaseSync, id: number): ScopeRow | undefined {
  return selectOne<ScopeRow>(db, 'SELECT kind, parent_id, list_id FROM scopes WHERE id = ?', id);
}

/** Adds a scope and answers its id. */
export function addScope(db: DatabaseSync, kind: string, parent: number | null, listId: number | null): number {
  return run(db, 'INSERT INTO scopes (kind, parent_id, list_id) VALUES (?, ?, ?)', kind, parent, listId);
}

export function hangScope(db: DatabaseSync, id: number, parent: number): void {
  run(db, 'UPDATE scopes SET parent_id = ? WHERE id = ?', parent, id);
}

export function scopesUnder(db: DatabaseSync, parent: number): number[] {
  return selectAll<{ id: number }>(db, 'SELECT id FROM scopes WHERE parent_id = ?', parent).map(({ id }) => id);
}

export function countScopesOf(db: DatabaseSync, listId: number): number {
  return selectOne<{ n: number }>(db, 'SELECT count(*) AS n FROM scopes WHERE list_id = ?', listId)?.n ?? 0;
}

/** Removes a scope with its assignments. */
export function dropScope(db: DatabaseSync, id: number): void {
  run(db, 'DELETE FROM assignments WHERE scope_id = ?', id);
  run(db, 'DELETE FROM scopes WHERE id = ?', id);
}

/** Gives a level; one that is there already stays. */
export function addAssignmentRow(db: DatabaseSync, scope: number, principal: number, role: number): void {
  run(db, 'INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)', scope, principal, role);
}

/** Copies every assignment but those of some levels. */
export function copyAssignments(db: DatabaseSync, from: number, to: number, except: readonly number[]): void {
  run(
    db,
    `INSERT INTO assignments SELECT ?, principal_id, role_id FROM assignments WHERE scope_id = ? AND role_id NOT IN (${marks(except)})`,
    to,
    from,
    ...except,
  );
}

/** Gives everybody who has a level on `from` the level `role` on `to`. */
export function spreadRole(db: DatabaseSync, from: number, to: number, role: number): void {
  run(
    db,
    'INSERT OR IGNORE INTO assignments SELECT ?, principal_id, ? FROM assignments WHERE scope_id = ?',
    to,
    role,
    from,
  );
}

export function removeAssignmentRow(db: DatabaseSync, scope: number, principal: number, role: number): void {
  run(db, 'DELETE FROM assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?', scope, principal, role);
}

/** Takes every level of a principal on one scope. */
export function removeAssignmentsOn(db: DatabaseSync, scope: number, principal: number): void {
  run(db, 'DELETE FROM assignments WHERE scope_id = ? AND principal_id = ?', scope, principal);
}

/** Takes every level of a principal on the scopes of one list. */
export function removeAssignmentsInList(db: DatabaseSync, listId: number, principal: number): void {
  run(
    db,
    'DELETE FROM assignments WHERE principal_id = ? AND scope_id IN (SELECT id FROM scopes WHERE list_id = ?)',
    principal,
    listId,
  );
}

export function removeAssignmentsOfPrincipal(db: DatabaseSync, principal: number): void {
  run(db, 'DELETE FROM assignments WHERE principal_id = ?', principal);
}

/** Every level on a scope, by principal and level. */
export function assignmentRows(db: DatabaseSync, scope: number): AssignmentRow[] {
  return selectAll<AssignmentRow>(
    db,
    'SELECT principal_id, role_id FROM assignments WHERE scope_id = ? ORDER BY principal_id, role_id',
    scope,
  );
}

/** The masks of every level that one of the principals has on a scope. */
export function masksOn(db: DatabaseSync, scope: number, principals: readonly number[]): Mask[] {
  return selectAll<Mask>(
    db,
    `SELECT r.high AS high, r.low AS low FROM assignments a JOIN roles r ON r.id = a.role_id
     WHERE a.scope_id = ? AND a.principal_id IN (${marks(principals)})`,
    scope,
    ...principals,
  );
}
