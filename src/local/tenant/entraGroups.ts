import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { findAccount } from './directory';
import type { Account, TenantContext } from './platform';
import { switchesOf } from './switches';

/** A security group of the directory: everybody who works at one school. Graph's memberOf lists the same. */
export interface EntraGroup {
  readonly id: string;
  readonly displayName: string;
  readonly school: string;
}

interface Change {
  readonly belongs: boolean;
  readonly at: number;
}

/** Who was put into or taken out of a group, by `<group>/<person>`; lasts as long as the process. */
const changes = new WeakMap<DatabaseSync, Map<string, Change>>();

const lateBy = 22 * 60_000;

function groupOf(school: string): EntraGroup {
  const hex = createHash('sha256').update(`group ${school}`).digest('hex');
  return {
    id: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
    displayName: `${school.charAt(0).toUpperCase()}${school.slice(1)} staff`,
    school,
  };
}

export function entraGroups(accounts: readonly Account[]): readonly EntraGroup[] {
  return [...new Set(accounts.map(({ school }) => school))].map(groupOf);
}

/** The group a login such as `c:0t.c|tenant|<id>` or `c:0o.c|federateddirectoryclaimprovider|<id>` names. */
export function entraGroupByLogin(accounts: readonly Account[], login: string): EntraGroup | undefined {
  const id = /^c:0[to]\.c\|(?:tenant|federateddirectoryclaimprovider)\|([0-9a-f-]{36})$/i.exec(login)?.[1];
  return id === undefined ? undefined : entraGroups(accounts).find((group) => group.id === id.toLowerCase());
}

/** True where memberships were changed, so that what was worked out from them may be out of date any moment. */
export function membershipsMove(db: DatabaseSync): boolean {
  return changes.has(db);
}

/** Whether SharePoint takes the person for a member by now. A switch lets it notice a leaving 22 minutes late. */
export function isEntraMember(
  { db, now }: Pick<TenantContext, 'db' | 'now'>,
  group: EntraGroup,
  account: Account,
): boolean {
  const change = changes.get(db)?.get(`${group.id}/${account.objectId}`);
  if (change === undefined) return !account.guest && account.school === group.school;
  const unnoticed = switchesOf(db).entraLeaving === 'late' && now().getTime() - change.at < lateBy;
  return change.belongs || unnoticed;
}

/** `{"group":"<id>","user":"priya","belongs":false}`; false where there is no such group or person. */
export function changeEntraMember(context: TenantContext, body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { group, user, belongs } = body as Record<string, unknown>;
  const found = entraGroups(context.accounts).find(({ id }) => id === group);
  const account = typeof user === 'string' ? findAccount(user, context.accounts) : undefined;
  if (!found || !account || typeof belongs !== 'boolean') return false;
  const known = changes.get(context.db) ?? new Map<string, Change>();
  changes.set(context.db, known.set(`${found.id}/${account.objectId}`, { belongs, at: context.now().getTime() }));
  return true;
}
