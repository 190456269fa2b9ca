import type { DatabaseSync } from 'node:sqlite';
import { switchesOf } from '../switches';
import type { Actor } from './access';
import { actorId, forgetAccess } from './access';
import { fullControlId, limitedAccessId, webOnlyLimitedAccessId } from './masks';
import { problems } from './protocol/problems';
import { hasUniqueField } from './store/fieldRows';
import { listById } from './store/findRows';
import type { UniqueItem } from './store/inheritanceRows';
import { ensureListGroup } from './store/limitedAccessGroups';
import {
  inheritAgain,
  markItemUnique,
  markListUnique,
  markWebUnique,
  pointFolder,
  pointItem,
  pointList,
  pointWeb,
  removeAssignmentsInWeb,
  uniqueItemsInFolder,
  uniqueItemsInList,
  uniqueItemsInWeb,
  uniqueListsOf,
} from './store/inheritanceRows';
import type { ItemRow, ListRow, WebRow } from './store/rows';
import {
  addAssignmentRow,
  addScope,
  copyAssignments,
  countScopesOf,
  dropScope,
  hangScope,
  removeAssignmentRow,
  removeAssignmentsInList,
  removeAssignmentsOn,
  scopeById,
  scopesUnder,
  spreadRole,
} from './store/scopeRows';

/** Something that has permissions of its own or its parent's. */
export type Securable =
  | { readonly kind: 'web'; readonly web: WebRow }
  | { readonly kind: 'list'; readonly web: WebRow; readonly list: ListRow }
  | { readonly kind: 'item'; readonly web: WebRow; readonly list: ListRow; readonly item: ItemRow };

const mostScopes = 50000;
const mostItemsToBreak = 100000;

function rowOf(target: Securable): Pick<WebRow, 'scope_id' | 'unique_scope'> {
  switch (target.kind) {
    case 'web':
      return target.web;
    case 'list':
      return target.list;
    case 'item':
      return target.item;
  }
}

export function scopeOf(target: Securable): number {
  return rowOf(target).scope_id;
}

export function isUnique(target: Securable): boolean {
  return rowOf(target).unique_scope === 1;
}

/** Points everything that inherited `from` inside the target at `to`. */
function repoint(db: DatabaseSync, target: Securable, from: number, to: number): void {
  switch (target.kind) {
    case 'web':
      return pointWeb(db, target.web.id, from, to);
    case 'list':
      return pointList(db, target.list.id, from, to);
    case 'item':
      pointItem(db, target.list.id, target.item.id, to);
      if (target.item.folder === 1) pointFolder(db, target.list.id, target.item, from, to);
  }
}

function setUnique(db: DatabaseSync, target: Securable, unique: 0 | 1): void {
  switch (target.kind) {
    case 'web':
      return markWebUnique(db, target.web.id, unique);
    case 'list':
      return markListUnique(db, target.list.id, unique);
    case 'item':
      return markItemUnique(db, target.list.id, target.item.id, unique);
  }
}

/** Gives everybody with a level on a scope Limited Access on each ancestor up to the first unique web. */
function passUp(db: DatabaseSync, scopeId: number): void {
  let parent = scopeById(db, scopeId)?.parent_id ?? null;
  while (parent !== null) {
    spreadRole(db, scopeId, parent, limitedAccessId);
    const row = scopeById(db, parent);
    const list = row?.kind === 'list' && row.list_id !== null ? listById(db, row.list_id) : undefined;
    if (list) ensureListGroup(db, list.guid, parent);
    parent = row && row.kind !== 'web' ? row.parent_id : null;
  }
}

function uniqueItemsBelow(db: DatabaseSync, target: Securable): UniqueItem[] {
  switch (target.kind) {
    case 'web':
      return uniqueItemsInWeb(db, target.web.id);
    case 'list':
      return uniqueItemsInList(db, target.list.id);
    case 'item':
      return uniqueItemsInFolder(db, target.list.id, target.item);
  }
}

/** Resets every unique scope below the target to the target's own. */
function clearBelow(db: DatabaseSync, target: Securable, scope: number): void {
  for (const each of uniqueItemsBelow(db, target)) {
    inheritAgain(db, each, scope);
    dropScope(db, each.scope_id);
  }
  if (target.kind !== 'web') return;
  for (const list of uniqueListsOf(db, target.web.id)) {
    pointList(db, list.id, list.scope_id, scope);
    markListUnique(db, list.id, 0);
    dropScope(db, list.scope_id);
  }
}

/** Above 100,000 items neither is broken off nor taken back (Microsoft: troubleshooting, list view threshold). */
function refuseAbove(target: Securable): void {
  if (target.kind === 'web' || (target.kind === 'item' && target.item.folder !== 1)) return;
  if (target.list.item_count > mostItemsToBreak) throw problems.threshold();
}

/** Whether unique values and permissions of items' own exclude each other; notes of Microsoft's text say so. */
export function uniqueScopesClash(db: DatabaseSync): boolean {
  return switchesOf(db).uniqueBesideScopes === 'refused';
}

function refuseBreak(db: DatabaseSync, target: Securable): void {
  if (target.kind === 'web') return;
  refuseAbove(target);
  if (target.kind !== 'item') return;
  if (uniqueScopesClash(db) && hasUniqueField(db, target.list.id)) throw problems.uniqueScopesClash();
  if (countScopesOf(db, target.list.id) >= mostScopes) throw problems.tooManyScopes();
}

/**
 * Gives the target permissions of its own. Without copying, the caller alone stays. A second call does nothing.
 * @returns the new scope; undefined where there was one.
 */
export function breakInheritance(
  db: DatabaseSync,
  actor: Actor,
  target: Securable,
  copy: boolean,
  clearSubscopes: boolean,
): number | undefined {
  if (isUnique(target)) return undefined;
  refuseBreak(db, target);
  const old = scopeOf(target);
  const scope = addScope(db, target.kind, old, target.kind === 'web' ? null : target.list.id);
  if (copy) copyAssignments(db, old, scope, [limitedAccessId, webOnlyLimitedAccessId]);
  else addAssignmentRow(db, scope, actorId(db, actor), fullControlId);
  repoint(db, target, old, scope);
  setUnique(db, target, 1);
  if (clearSubscopes) clearBelow(db, target, scope);
  else for (const each of scopesUnder(db, scope)) passUp(db, each);
  passUp(db, scope);
  forgetAccess(db);
  return scope;
}

/**
 * Hangs a row that goes to another folder under that folder's scope: it and what is in it inherit from there unless
 * they have their own.
 */
export function inheritFrom(db: DatabaseSync, target: Securable & { readonly kind: 'item' }, parent: number): void {
  if (isUnique(target)) {
    hangScope(db, target.item.scope_id, parent);
    passUp(db, target.item.scope_id);
  } else if (target.item.scope_id !== parent) {
    repoint(db, target, target.item.scope_id, parent);
    for (const each of scopesUnder(db, parent)) passUp(db, each);
  }
  forgetAccess(db);
}

/** Hangs a web that comes back under what its parent's permissions are by now. */
export function followParent(db: DatabaseSync, web: WebRow, parent: number): void {
  if (web.unique_scope === 1) hangScope(db, web.scope_id, parent);
  else if (web.scope_id !== parent) repoint(db, { kind: 'web', web }, web.scope_id, parent);
  forgetAccess(db);
}

/** Back to the parent's permissions; child scopes go too. */
export function resetInheritance(db: DatabaseSync, target: Securable): void {
  if (!isUnique(target)) return;
  const old = scopeOf(target);
  const parent = scopeById(db, old)?.parent_id ?? null;
  if (parent === null) throw problems.failed('Inheritance cannot be reset on a root site.');
  refuseAbove(target);
  clearBelow(db, target, old);
  repoint(db, target, old, parent);
  setUnique(db, target, 0);
  dropScope(db, old);
  forgetAccess(db);
}

function demandUnique(target: Securable): void {
  if (!isUnique(target))
    throw problems.failed('The operation is not allowed because the object inherits its permissions from its parent.');
}

export function addAssignment(db: DatabaseSync, target: Securable, principalId: number, roleId: number): void {
  demandUnique(target);
  if (roleId === limitedAccessId || roleId === webOnlyLimitedAccessId) throw problems.limitedAccessByHand();
  addAssignmentRow(db, scopeOf(target), principalId, roleId);
  passUp(db, scopeOf(target));
  forgetAccess(db);
}

export function removeAssignment(db: DatabaseSync, target: Securable, principalId: number, roleId: number): void {
  demandUnique(target);
  removeAssignmentRow(db, scopeOf(target), principalId, roleId);
  forgetAccess(db);
}

/** Removes a principal from the target; on a web or list also from every scope below it, as SharePoint does. */
export function removePrincipal(db: DatabaseSync, target: Securable, principalId: number): void {
  demandUnique(target);
  removeAssignmentsOn(db, scopeOf(target), principalId);
  if (target.kind === 'list') removeAssignmentsInList(db, target.list.id, principalId);
  if (target.kind === 'web') removeAssignmentsInWeb(db, target.web.id, principalId);
  forgetAccess(db);
}
