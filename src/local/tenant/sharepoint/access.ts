import type { DatabaseSync } from 'node:sqlite';
import { entraGroupByLogin, isEntraMember, membershipsMove } from '../entraGroups';
import type { Account, Caller, TenantContext } from '../platform';
import type { Mask } from './masks';
import { emptyMask, fullMask, has, union } from './masks';
import { problems } from './protocol/problems';
import { addPrincipal } from './store/addPrincipal';
import { claimRows, groupIdsOf, principalOfAccount } from './store/principalRows';
import { masksOn } from './store/scopeRows';

/** Who is asking, as the site knows them. */
export interface Actor {
  /** Principal id on the site; 0 for somebody the site has not met. */
  readonly id: number;
  readonly account: Account | undefined;
  /** Site collection administrator: every check passes. */
  readonly admin: boolean;
  /** The person and every group they are in. */
  readonly principalIds: readonly number[];
}

export const appPrincipalId = 1073741822;
export const everyoneLogin = 'c:0(.s|true';
export const everyoneInsideLogin = 'c:0-.f|rolemanager|spo-grid-all-users/tenant';

export function loginOf(account: Account): string {
  return `i:0#.f|membership|${account.userPrincipalName.toLowerCase()}`;
}

interface AccessCache {
  readonly actors: Map<string, Actor>;
  readonly masks: Map<string, Mask>;
}

const caches = new WeakMap<DatabaseSync, AccessCache>();

function cacheOf(db: DatabaseSync): AccessCache {
  let cache = caches.get(db);
  if (!cache) {
    cache = { actors: new Map(), masks: new Map() };
    caches.set(db, cache);
  }
  return cache;
}

/** To be called by whatever changes assignments, membership, levels or users, and after a rollback. */
export function forgetAccess(db: DatabaseSync): void {
  caches.delete(db);
}

/** The claims that hold the person: everyone, everyone inside, and the Entra groups they are in. */
function claimsOf(tenant: Clocked, account: Account): number[] {
  return claimRows(tenant.db)
    .filter(({ login }) => {
      if (login === everyoneLogin) return true;
      if (login === everyoneInsideLogin) return !account.guest;
      const group = entraGroupByLogin(tenant.accounts, login);
      return group !== undefined && isEntraMember(tenant, group, account);
    })
    .map(({ id }) => id);
}

type Clocked = Pick<TenantContext, 'db' | 'now' | 'accounts'>;

/** What a site knows of a person by itself, without the Entra groups they are in. */
export function knownPrincipals(db: DatabaseSync, account: Account): number[] {
  const row = principalOfAccount(db, account.objectId);
  const everyone = claimRows(db).filter(
    ({ login }) => login === everyoneLogin || (login === everyoneInsideLogin && !account.guest),
  );
  const own = [...(row ? [row.id] : []), ...everyone.map(({ id }) => id)];
  return [...own, ...groupIdsOf(db, own)];
}

export function findActor(tenant: Clocked, caller: Caller): Actor {
  const { db } = tenant;
  if (caller.kind === 'app')
    return { id: appPrincipalId, account: undefined, admin: true, principalIds: [appPrincipalId] };
  if (membershipsMove(db)) forgetAccess(db);
  const cache = cacheOf(db);
  const known = cache.actors.get(caller.account.objectId);
  if (known) return known;
  const row = principalOfAccount(db, caller.account.objectId);
  const claims = claimsOf(tenant, caller.account);
  const own = row ? [row.id, ...claims] : claims;
  const actor: Actor = {
    id: row?.id ?? 0,
    account: caller.account,
    admin: row?.site_admin === 1,
    principalIds: [...own, ...groupIdsOf(db, own)],
  };
  cache.actors.set(caller.account.objectId, actor);
  return actor;
}

/**
 * The actor's id on the site, adding them to the site's users if it has not met them (as SharePoint does on first
 * write).
 */
export function actorId(db: DatabaseSync, actor: Actor): number {
  if (actor.id !== 0 || !actor.account) return actor.id;
  return addUser(db, actor.account);
}

/** Adds a directory account to the site's users; answers the id it has or gets. */
export function addUser(db: DatabaseSync, account: Account): number {
  const row = principalOfAccount(db, account.objectId);
  if (row) return row.id;
  const id = addPrincipal(db, {
    kind: 'user',
    login: loginOf(account),
    title: account.displayName,
    email: account.mail,
    upn: account.userPrincipalName,
    object_id: account.objectId,
  });
  forgetAccess(db);
  return id;
}

/** The actor's effective permissions on a scope: the union of every level any of their principals has there. */
export function maskOn(db: DatabaseSync, actor: Actor, scopeId: number): Mask {
  if (actor.admin) return fullMask;
  if (actor.principalIds.length === 0) return emptyMask;
  const cache = cacheOf(db);
  const key = `${actor.account?.objectId ?? ''}/${scopeId}`;
  const known = cache.masks.get(key);
  if (known) return known;
  const mask = masksOn(db, scopeId, actor.principalIds).reduce(union, emptyMask);
  cache.masks.set(key, mask);
  return mask;
}

export function may(db: DatabaseSync, actor: Actor, scopeId: number, wanted: Mask): boolean {
  return has(maskOn(db, actor, scopeId), wanted);
}

/** True where the actor holds nothing at all on the scope. */
export function holdsNothing(db: DatabaseSync, actor: Actor, scopeId: number): boolean {
  const { high, low } = maskOn(db, actor, scopeId);
  return high === 0 && low === 0;
}

/** Refuses with 403 where the actor lacks a permission on the scope. */
export function demand(db: DatabaseSync, actor: Actor, scopeId: number, ...wanted: readonly Mask[]): void {
  if (!wanted.every((each) => may(db, actor, scopeId, each))) throw problems.accessDenied();
}
