import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll, selectOne } from '../../sql';
import type { RoleRow } from './rows';

export function roleRows(db: DatabaseSync): RoleRow[] {
  return selectAll<RoleRow>(db, 'SELECT * FROM roles ORDER BY position');
}

export function roleById(db: DatabaseSync, id: number): RoleRow | undefined {
  return selectOne<RoleRow>(db, 'SELECT * FROM roles WHERE id = ?', id);
}

export function roleByName(db: DatabaseSync, name: string): RoleRow | undefined {
  return selectOne<RoleRow>(db, 'SELECT * FROM roles WHERE name = ?', name);
}

/** A built-in level by SP.RoleType; levels people made are of kind 0 and not found this way. */
export function roleByKind(db: DatabaseSync, kind: number): RoleRow | undefined {
  return selectOne<RoleRow>(db, 'SELECT * FROM roles WHERE kind = ? AND kind <> 0', kind);
}

export function highestRoleId(db: DatabaseSync): number | undefined {
  return selectOne<{ id: number }>(db, 'SELECT max(id) AS id FROM roles')?.id;
}

export function addRole(db: DatabaseSync, role: RoleRow): void {
  run(
    db,
    'INSERT INTO roles (id, name, description, high, low, position, hidden, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    role.id,
    role.name,
    role.description,
    role.high,
    role.low,
    role.position,
    role.hidden,
    role.kind,
  );
}

export function updateRole(db: DatabaseSync, role: RoleRow): void {
  run(
    db,
    'UPDATE roles SET name = ?, description = ?, position = ?, high = ?, low = ? WHERE id = ?',
    role.name,
    role.description,
    role.position,
    role.high,
    role.low,
    role.id,
  );
}

/** Removes a level with its assignments. */
export function removeRole(db: DatabaseSync, id: number): void {
  run(db, 'DELETE FROM assignments WHERE role_id = ?', id);
  run(db, 'DELETE FROM roles WHERE id = ?', id);
}

export function setRoleKind(db: DatabaseSync, id: number, kind: number): void {
  run(db, 'UPDATE roles SET kind = ? WHERE id = ?', kind, id);
}
