import { createHash } from 'node:crypto';
import { entraGroups, isEntraMember } from '../entraGroups';
import type { Account, TenantContext } from '../platform';
import { grantedScopes } from './consent';
import type { GraphCall } from './graphCall';
import { answered } from './published/answered';
import { selecting } from './queryOptions';
import { schoolName } from './userProfile';

export type Group = Record<string, unknown> & { readonly id: string };

/** A name's own GUID, the same after a restart. */
function guidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const lists = ['groupTypes', 'proxyAddresses'];
const nothingSaid = Object.fromEntries(
  answered.group.properties.map((name): [string, unknown] => [name, lists.includes(name) ? [] : null]),
);

/** One security group of staff per school, and one for the trust's own people. */
const group = (school: string): Group => ({
  ...nothingSaid,
  id: guidOf(`group ${school}`),
  createdDateTime: '2020-09-01T08:00:00Z',
  description: `Everybody who works at ${school}`,
  displayName: `${schoolName(school)} staff`,
  mailEnabled: false,
  mailNickname: `${school}-staff`,
  renewedDateTime: '2020-09-01T08:00:00Z',
  securityEnabled: true,
});

/** Every group of the directory, by name. */
export const allGroups = (accounts: readonly Account[]): Group[] =>
  [...new Set(accounts.filter(({ guest }) => !guest).map(({ school }) => school))].sort().map(group);

/** As the site sees it too: who was put into a group or taken out of it (`POST /_tenant/entra-members`), late or not. */
function belongs(context: TenantContext, account: Account, id: string): boolean {
  const found = entraGroups(context.accounts).find((one) => one.id === id);
  return found !== undefined && isEntraMember(context, found, account);
}

/** Guests belong to no group until they are put into one. */
export const groupsOf = (context: TenantContext, account: Account): Group[] =>
  allGroups(context.accounts).filter(({ id }) => belongs(context, account, id));

export const membersOf = (context: TenantContext, id: string): Account[] =>
  context.accounts.filter((account) => belongs(context, account, id));

/** Without the right to read groups a person learns of their own only the type and the id. */
export function groupWriter(call: GraphCall, select = call.query.get('$select')): (entity: Group) => object {
  const choose = selecting({ query: new Map(select === undefined ? [] : [['$select', select]]) }, 'group');
  const granted = grantedScopes(call.context);
  const whole =
    call.caller.kind === 'app' ||
    ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'].some((scope) => granted.includes(scope));
  return (entity) => ({
    '@odata.type': '#microsoft.graph.group',
    ...choose(whole ? entity : { ...nothingSaid, id: entity.id }),
  });
}
