import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from './access';
import { actorId, forgetAccess } from './access';
import { fullControlId, limitedAccessId } from './masks';
import { problems } from './protocol/problems';
import type { ItemRow, ListRow, WebRow } from './store/rows';
import { run, selectAll, selectOne } from '../sql';

/** Something that has permissions of its own or its parent's. */
export type Securable =
  | { readonly kind: 'web'; readonly web: WebRow }
  | { readonly kind: 'list'; readonly web: WebRow; readonly list: ListRow }
  | { readonly kind: 'item'; readonly web: WebRow; readonly list: ListRow; readonly item: ItemRow };

const mostScopes = 50000;
const mostItemsToBreak = 100000;

export function scopeOf(target: Securable): number {
  return target.kind === 'web'
    ? target.web.scope_id
    : target.kind === 'list'
      ? target.list.scope_id
      : target.item.scope_id;
}

export function isUnique(target: Securable): boolean {
  return (
    (target.kind === 'web'
      ? target.web.unique_scope
      : target.kind === 'list'
        ? target.list.unique_scope
        : target.item.unique_scope) === 1
  );
}

/** A web and every web below it, as a subquery with one parameter. */
const websFrom =
  '(WITH RECURSIVE tree (id) AS (SELECT ? UNION SELECT w.id FROM webs w JOIN tree ON w.parent_id = tree.id) SELECT id FROM tree)';

function below(item: ItemRow): [string, string, string] {
  const path = `${item.dir}/${item.leaf}`;
  return [path, `${path}/`, `${path}0`];
}

/** Points everything that inherited `from` inside the target at `to`. */
function repoint(db: DatabaseSync, target: Securable, from: number, to: number): void {
  if (target.kind === 'item') {
    run(db, 'UPDATE items SET scope_id = ? WHERE list_id = ? AND id = ?', to, target.list.id, target.item.id);
    if (target.item.folder === 1) {
      const [path, low, high] = below(target.item);
      const inside = 'list_id = ? AND (dir = ? OR (dir >= ? AND dir < ?))';
      run(
        db,
        `UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND id IN (SELECT scope_id FROM items WHERE ${inside} AND unique_scope = 1)`,
        to,
        from,
        target.list.id,
        path,
        low,
        high,
      );
      run(
        db,
        `UPDATE items SET scope_id = ? WHERE scope_id = ? AND ${inside}`,
        to,
        from,
        target.list.id,
        path,
        low,
        high,
      );
    }
  } else if (target.kind === 'list') {
    run(db, 'UPDATE lists SET scope_id = ? WHERE id = ?', to, target.list.id);
    run(
      db,
      'UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND list_id = ? AND id <> ?',
      to,
      from,
      target.list.id,
      to,
    );
    run(db, 'UPDATE items SET scope_id = ? WHERE scope_id = ? AND list_id = ?', to, from, target.list.id);
  } else {
    // what inherits from the web may be in webs below it, which inherit too
    const webs = `web_id IN ${websFrom}`;
    const { id } = target.web;
    run(db, 'UPDATE webs SET scope_id = ? WHERE id = ?', to, id);
    run(
      db,
      `UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND id <> ? AND id IN (SELECT scope_id FROM webs WHERE unique_scope = 1 AND id IN ${websFrom})`,
      to,
      from,
      to,
      id,
    );
    run(
      db,
      `UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND list_id IN (SELECT id FROM lists WHERE ${webs})`,
      to,
      from,
      id,
    );
    run(
      db,
      `UPDATE items SET scope_id = ? WHERE scope_id = ? AND list_id IN (SELECT id FROM lists WHERE ${webs})`,
      to,
      from,
      id,
    );
    run(db, `UPDATE lists SET scope_id = ? WHERE scope_id = ? AND ${webs}`, to, from, id);
    run(db, `UPDATE webs SET scope_id = ? WHERE scope_id = ? AND id IN ${websFrom}`, to, from, id);
  }
}

function setUnique(db: DatabaseSync, target: Securable, unique: 0 | 1): void {
  if (target.kind === 'web') run(db, 'UPDATE webs SET unique_scope = ? WHERE id = ?', unique, target.web.id);
  else if (target.kind === 'list') run(db, 'UPDATE lists SET unique_scope = ? WHERE id = ?', unique, target.list.id);
  else
    run(db, 'UPDATE items SET unique_scope = ? WHERE list_id = ? AND id = ?', unique, target.list.id, target.item.id);
}

/** Gives everybody with a level on a scope Limited Access on each ancestor up to the first unique web. */
function passUp(db: DatabaseSync, scopeId: number): void {
  let parent =
    selectOne<{ parent_id: number | null }>(db, 'SELECT parent_id FROM scopes WHERE id = ?', scopeId)?.parent_id ??
    null;
  while (parent !== null) {
    run(
      db,
      'INSERT OR IGNORE INTO assignments SELECT ?, principal_id, ? FROM assignments WHERE scope_id = ?',
      parent,
      limitedAccessId,
      scopeId,
    );
    const row = selectOne<{ kind: string; parent_id: number | null }>(
      db,
      'SELECT kind, parent_id FROM scopes WHERE id = ?',
      parent,
    );
    parent = row && row.kind !== 'web' ? row.parent_id : null;
  }
}

export function dropScope(db: DatabaseSync, scopeId: number): void {
  run(db, 'DELETE FROM assignments WHERE scope_id = ?', scopeId);
  run(db, 'DELETE FROM scopes WHERE id = ?', scopeId);
}

/** Resets every unique scope below the target to the target's own. */
function clearBelow(db: DatabaseSync, target: Securable, scope: number): void {
  const inside: { scope_id: number; id: number; list_id: number }[] =
    target.kind === 'item'
      ? selectAll(
          db,
          'SELECT scope_id, id, list_id FROM items WHERE list_id = ? AND unique_scope = 1 AND (dir = ? OR (dir >= ? AND dir < ?))',
          target.list.id,
          ...below(target.item),
        )
      : target.kind === 'list'
        ? selectAll(
            db,
            'SELECT scope_id, id, list_id FROM items WHERE list_id = ? AND unique_scope = 1',
            target.list.id,
          )
        : selectAll(
            db,
            'SELECT scope_id, id, list_id FROM items WHERE unique_scope = 1 AND list_id IN (SELECT id FROM lists WHERE web_id = ?)',
            target.web.id,
          );
  for (const each of inside) {
    run(
      db,
      'UPDATE items SET scope_id = ?, unique_scope = 0 WHERE scope_id = ? AND list_id = ?',
      scope,
      each.scope_id,
      each.list_id,
    );
    dropScope(db, each.scope_id);
  }
  if (target.kind !== 'web') return;
  for (const list of selectAll<ListRow>(
    db,
    'SELECT * FROM lists WHERE web_id = ? AND unique_scope = 1',
    target.web.id,
  )) {
    repoint(db, { kind: 'list', web: target.web, list }, list.scope_id, scope);
    run(db, 'UPDATE lists SET unique_scope = 0 WHERE id = ?', list.id);
    dropScope(db, list.scope_id);
  }
}

function refuseBreak(db: DatabaseSync, target: Securable): void {
  if (target.kind === 'web') return;
  if ((target.kind === 'list' || target.item.folder === 1) && target.list.item_count > mostItemsToBreak)
    throw problems.tooManyScopes();
  if (target.kind !== 'item') return;
  if (selectOne(db, 'SELECT 1 FROM fields WHERE list_id = ? AND uniq = 1', target.list.id))
    throw problems.uniqueScopesClash();
  const scopes =
    selectOne<{ n: number }>(db, 'SELECT count(*) AS n FROM scopes WHERE list_id = ?', target.list.id)?.n ?? 0;
  if (scopes >= mostScopes) throw problems.tooManyScopes();
}

/** Gives the target permissions of its own. Without copying, the caller alone stays. A second call does nothing. */
export function breakInheritance(
  db: DatabaseSync,
  actor: Actor,
  target: Securable,
  copy: boolean,
  clearSubscopes: boolean,
): void {
  if (isUnique(target)) return;
  refuseBreak(db, target);
  const old = scopeOf(target);
  const scope = run(
    db,
    'INSERT INTO scopes (kind, parent_id, list_id) VALUES (?, ?, ?)',
    target.kind,
    old,
    target.kind === 'web' ? null : target.list.id,
  );
  if (copy)
    run(
      db,
      'INSERT INTO assignments SELECT ?, principal_id, role_id FROM assignments WHERE scope_id = ? AND role_id <> ?',
      scope,
      old,
      limitedAccessId,
    );
  else run(db, 'INSERT INTO assignments VALUES (?, ?, ?)', scope, actorId(db, actor), fullControlId);
  repoint(db, target, old, scope);
  setUnique(db, target, 1);
  if (clearSubscopes) clearBelow(db, target, scope);
  else
    for (const each of selectAll<{ id: number }>(db, 'SELECT id FROM scopes WHERE parent_id = ?', scope))
      passUp(db, each.id);
  passUp(db, scope);
  forgetAccess(db);
}

/**
 * Hangs a row that goes to another folder under that folder's scope: it and what is in it inherit from there unless
 * they have their own.
 */
export function inheritFrom(db: DatabaseSync, target: Securable & { readonly kind: 'item' }, parent: number): void {
  if (isUnique(target)) {
    run(db, 'UPDATE scopes SET parent_id = ? WHERE id = ?', parent, target.item.scope_id);
    passUp(db, target.item.scope_id);
  } else if (target.item.scope_id !== parent) {
    repoint(db, target, target.item.scope_id, parent);
    for (const each of selectAll<{ id: number }>(db, 'SELECT id FROM scopes WHERE parent_id = ?', parent))
      passUp(db, each.id);
  }
  forgetAccess(db);
}

/** Hangs a web that comes back under what its parent's permissions are by now. */
export function followParent(db: DatabaseSync, web: WebRow, parent: number): void {
  if (web.unique_scope === 1) run(db, 'UPDATE scopes SET parent_id = ? WHERE id = ?', parent, web.scope_id);
  else if (web.scope_id !== parent) repoint(db, { kind: 'web', web }, web.scope_id, parent);
  forgetAccess(db);
}

/** Back to the parent's permissions; child scopes go too. */
export function resetInheritance(db: DatabaseSync, target: Securable): void {
  if (!isUnique(target)) return;
  const old = scopeOf(target);
  const parent =
    selectOne<{ parent_id: number | null }>(db, 'SELECT parent_id FROM scopes WHERE id = ?', old)?.parent_id ?? null;
  if (parent === null) throw problems.failed('Inheritance cannot be reset on a root site.');
  clearBelow(db, target, old);
  repoint(db, target, old, parent);
  setUnique(db, target, 0);
  dropScope(db, old);
  forgetAccess(db);
}

export function addAssignment(db: DatabaseSync, target: Securable, principalId: number, roleId: number): void {
  if (!isUnique(target))
    throw problems.failed('The operation is not allowed because the object inherits its permissions from its parent.');
  if (roleId === limitedAccessId) throw problems.failed('You cannot grant a user the permission level Limited Access.');
  run(db, 'INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)', scopeOf(target), principalId, roleId);
  passUp(db, scopeOf(target));
  forgetAccess(db);
}

export function removeAssignment(db: DatabaseSync, target: Securable, principalId: number, roleId: number): void {
  if (!isUnique(target))
    throw problems.failed('The operation is not allowed because the object inherits its permissions from its parent.');
  run(
    db,
    'DELETE FROM assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?',
    scopeOf(target),
    principalId,
    roleId,
  );
  forgetAccess(db);
}

/** Removes a principal from the target; on a web or list also from every scope below it, as SharePoint does. */
export function removePrincipal(db: DatabaseSync, target: Securable, principalId: number): void {
  if (!isUnique(target))
    throw problems.failed('The operation is not allowed because the object inherits its permissions from its parent.');
  run(db, 'DELETE FROM assignments WHERE scope_id = ? AND principal_id = ?', scopeOf(target), principalId);
  if (target.kind !== 'item') {
    const lists = target.kind === 'list' ? 'SELECT ?' : `SELECT id FROM lists WHERE web_id IN ${websFrom}`;
    const id = target.kind === 'list' ? target.list.id : target.web.id;
    run(
      db,
      `DELETE FROM assignments WHERE principal_id = ? AND scope_id IN (SELECT id FROM scopes WHERE list_id IN (${lists}))`,
      principalId,
      id,
    );
  }
  forgetAccess(db);
}
