import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { findAccount } from './directory';
import type { Account, TenantContext } from './platform';
import { switchesOf } from './switches';

/** A security group of the directory: everybody who works at one school. Graph's memberOf lists the same people. */
export interface EntraGroup {
  readonly id: string;
  readonly displayName: string;
  readonly school: string;
}

interface Change {
  readonly belongs: boolean;
  /** How it stood until then. */
  readonly before: boolean;
  readonly at: number;
}

/** Who was put into or taken out of a group, by `<group>/<person>`; lasts as long as the process. */
const changes = new WeakMap<DatabaseSync, Map<string, Change>>();

/** As a live site was seen to notice (TimeSheet, runbook-identity-jml 2026-10-05). */
const leavingLateBy = 22 * 60_000;
const joiningLateBy = 26 * 60_000;

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

/** Who belongs until somebody says otherwise. */
function isFirstMember(group: EntraGroup, account: Account): boolean {
  return !account.guest && account.school === group.school;
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

/** Whether the person is taken for a member by now. Switches let a leaving or joining be noticed late. */
export function isEntraMember(
  { db, now }: Pick<TenantContext, 'db' | 'now'>,
  group: EntraGroup,
  account: Account,
): boolean {
  const change = changes.get(db)?.get(`${group.id}/${account.objectId}`);
  if (change === undefined) return isFirstMember(group, account);
  const { entraLeaving, entraJoining } = switchesOf(db);
  const [late, by] = change.belongs ? [entraJoining, joiningLateBy] : [entraLeaving, leavingLateBy];
  const unnoticed = late === 'late' && now().getTime() - change.at < by;
  return unnoticed ? change.before : change.belongs;
}

/** `{"group":"<id>","user":"priya","belongs":false}`; false where there is no such group or person. */
export function changeEntraMember(context: TenantContext, body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { group, user, belongs } = body as Record<string, unknown>;
  const found = entraGroups(context.accounts).find(({ id }) => id === group);
  const account = typeof user === 'string' ? findAccount(user, context.accounts) : undefined;
  if (!found || !account || typeof belongs !== 'boolean') return false;
  const known = changes.get(context.db) ?? new Map<string, Change>();
  const key = `${found.id}/${account.objectId}`;
  const before = known.get(key)?.belongs ?? isFirstMember(found, account);
  changes.set(context.db, known.set(key, { belongs, before, at: context.now().getTime() }));
  return true;
}
