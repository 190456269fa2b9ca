import { createHash } from 'node:crypto';
import type { Account } from '../platform';
import { grantedScopes } from './consent';
import type { Endpoint, GraphCall } from './graphCall';
import { ownerOf } from './person';
import { page, selecting } from './queryOptions';

/** A name's own GUID, the same after a restart. */
function guidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** One security group of staff per school, and one for the trust's own people. Guests belong to none. */
const group = (school: string): Record<string, unknown> => {
  const displayName = `${school.charAt(0).toUpperCase()}${school.slice(1)} staff`;
  return {
    id: guidOf(`group ${school}`),
    createdDateTime: '2020-09-01T08:00:00Z',
    description: `Everybody who works at ${school}`,
    displayName,
    groupTypes: [],
    mail: null,
    mailEnabled: false,
    mailNickname: `${school}-staff`,
    securityEnabled: true,
    visibility: null,
  };
};

const properties = Object.keys(group(''));

/** Without the right to read groups a person learns of their own only the type and the id. */
function writer(call: GraphCall): (entity: Record<string, unknown>) => object {
  const select = selecting(call, properties, 'microsoft.graph.group');
  const granted = grantedScopes(call.context);
  const whole =
    call.caller.kind === 'app' ||
    ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'].some((scope) => granted.includes(scope));
  const shown = (entity: Record<string, unknown>): Record<string, unknown> =>
    whole
      ? entity
      : Object.fromEntries(
          Object.entries(entity).map(([name, value]) => [
            name,
            name === 'id' ? value : name === 'groupTypes' ? [] : null,
          ]),
        );
  return (entity) => ({ '@odata.type': '#microsoft.graph.group', ...select(shown(entity)) });
}

const groupsOf = (account: Account): Record<string, unknown>[] => (account.guest ? [] : [group(account.school)]);

export const listMemberOf: Endpoint = {
  method: 'GET',
  path: 'memberOf',
  below: 'person',
  service: 'directory',
  scopes: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  ownScopes: ['User.Read'],
  query: ['$select', '$top'],
  handle: (call) => {
    const { value, more } = page(call, groupsOf(ownerOf(call)), { usual: 100, most: 999 });
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#directoryObjects`, ...more, value: value.map(writer(call)) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs:
      'One security group of staff per school, which follows from the demo accounts; no directory roles, no nested groups, no casts such as memberOf/microsoft.graph.group.',
    source: 'https://learn.microsoft.com/graph/api/user-list-memberof',
    confirmed: false,
  },
};
