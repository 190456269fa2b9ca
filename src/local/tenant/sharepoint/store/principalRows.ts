import type { DatabaseSync } from 'node:sqlite';
import { marks, run, selectAll, selectOne } from '../../sql';
import type { PrincipalRow } from './rows';
import { removeAssignmentsOfPrincipal } from './scopeRows';

/** The site's entry of a directory account. */
export function principalOfAccount(db: DatabaseSync, objectId: string): PrincipalRow | undefined {
  return selectOne<PrincipalRow>(db, 'SELECT * FROM principals WHERE object_id = ?', objectId);
}

/** The groups Entra computes (everyone and the like). */
export function claimRows(db: DatabaseSync): PrincipalRow[] {
  return selectAll<PrincipalRow>(db, "SELECT * FROM principals WHERE kind = 'claim'");
}

/** The groups one of these principals is in. */
export function groupIdsOf(db: DatabaseSync, ids: readonly number[]): number[] {
  if (ids.length === 0) return [];
  return selectAll<{ group_id: number }>(
    db,
    `SELECT DISTINCT group_id FROM group_members WHERE user_id IN (${marks(ids)})`,
    ...ids,
  ).map((row) => row.group_id);
}

/** Everybody the site knows who is no group. */
export function userRows(db: DatabaseSync): PrincipalRow[] {
  return selectAll<PrincipalRow>(db, "SELECT * FROM principals WHERE kind <> 'group' ORDER BY id");
}

export function groupRows(db: DatabaseSync): PrincipalRow[] {
  return selectAll<PrincipalRow>(db, "SELECT * FROM principals WHERE kind = 'group' ORDER BY id");
}

export function userByEmail(db: DatabaseSync, email: string): PrincipalRow | undefined {
  return selectOne<PrincipalRow>(
    db,
    "SELECT * FROM principals WHERE email = ? COLLATE NOCASE AND kind = 'user'",
    email,
  );
}

export function groupByName(db: DatabaseSync, name: string): PrincipalRow | undefined {
  return selectOne<PrincipalRow>(
    db,
    "SELECT * FROM principals WHERE kind = 'group' AND title = ? COLLATE NOCASE",
    name,
  );
}

export function groupsOfUser(db: DatabaseSync, userId: number): PrincipalRow[] {
  return selectAll<PrincipalRow>(
    db,
    'SELECT p.* FROM principals p JOIN group_members m ON m.group_id = p.id WHERE m.user_id = ? ORDER BY p.id',
    userId,
  );
}

export function groupMembers(db: DatabaseSync, groupId: number): PrincipalRow[] {
  return selectAll<PrincipalRow>(
    db,
    'SELECT p.* FROM principals p JOIN group_members m ON m.user_id = p.id WHERE m.group_id = ? ORDER BY p.id',
    groupId,
  );
}

export function addMember(db: DatabaseSync, groupId: number, userId: number): void {
  run(db, 'INSERT OR IGNORE INTO group_members VALUES (?, ?)', groupId, userId);
}

export function removeMember(db: DatabaseSync, groupId: number, userId: number): void {
  run(db, 'DELETE FROM group_members WHERE group_id = ? AND user_id = ?', groupId, userId);
}

/** Takes a user off the site; what they wrote keeps their id. */
export function removeUser(db: DatabaseSync, id: number): void {
  removeAssignmentsOfPrincipal(db, id);
  run(db, 'DELETE FROM group_members WHERE user_id = ?', id);
  run(db, "UPDATE principals SET login = login || '#deleted' || id, object_id = NULL WHERE id = ?", id);
}

export function removeGroup(db: DatabaseSync, id: number): void {
  removeAssignmentsOfPrincipal(db, id);
  run(db, 'DELETE FROM group_members WHERE group_id = ?', id);
  run(db, 'DELETE FROM principals WHERE id = ?', id);
}

export function updateGroup(
  db: DatabaseSync,
  id: number,
  group: Pick<PrincipalRow, 'title' | 'description' | 'settings'>,
): void {
  run(
    db,
    'UPDATE principals SET title = ?, login = ?, description = ?, settings = ? WHERE id = ?',
    group.title,
    group.title,
    group.description,
    group.settings,
    id,
  );
}

export function setGroupOwner(db: DatabaseSync, id: number, ownerId: number): void {
  run(db, 'UPDATE principals SET owner_id = ? WHERE id = ?', ownerId, id);
}

export function makeSiteAdmin(db: DatabaseSync, id: number): void {
  run(db, 'UPDATE principals SET site_admin = 1 WHERE id = ?', id);
}
