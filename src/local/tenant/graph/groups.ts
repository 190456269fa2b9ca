import type { Account } from '../platform';
import type { Directory } from './directoryPage';
import { directoryOptions, directoryPage, pageByToken } from './directoryPage';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import type { Group } from './groupsOf';
import { allGroups, groupWriter, groupsOf, membersOf } from './groupsOf';
import { ownerOf, param } from './person';
import { asFlag, asObject, refuseUnknown } from './readBody';
import { readExpand } from './readExpand';
import { profile, userWriter } from './userProfile';

const scopes = ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'];
const differs =
  'One security group of staff per school, which follows from the demo accounts and POST /_tenant/entra-members; no directory roles, no nested groups, no owners, nothing to change.';

function groupIn(call: GraphCall): Group {
  const id = param(call, 'group').toLowerCase();
  const found = allGroups(call.context.accounts).find((group) => group.id === id);
  if (found === undefined)
    throw new GraphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${param(call, 'group')}' does not exist or one of its queried reference-property objects are not present.`,
    );
  return found;
}

const typedUser = (entity: object): object => ({ '@odata.type': '#microsoft.graph.user', ...entity });

/** A group without its type, which a list of groups and a group by itself do not say. */
function entityWriter(call: GraphCall): (group: Group) => object {
  const write = groupWriter(call);
  const [members] = readExpand(call.query.get('$expand'), 'group', { members: ['$select'] });
  return (group) => {
    const { '@odata.type': _, ...entity } = write(group) as Record<string, unknown>;
    if (members === undefined) return entity;
    const writeUser = userWriter(call, members.options.get('$select'));
    const shown = membersOf(call.context, group.id).slice(0, 20);
    return { ...entity, members: shown.map((account) => typedUser(writeUser(account))) };
  };
}

const directory: Directory = {
  type: 'group',
  filterable: {
    id: 'text',
    displayName: 'text',
    description: 'text',
    mail: 'text',
    mailNickname: 'text',
    mailEnabled: 'flag',
    securityEnabled: 'flag',
  },
  searchable: ['displayName', 'description', 'mail', 'mailNickname'],
  sortable: ['displayName'],
};

export const listGroups: Endpoint = {
  method: 'GET',
  path: 'groups',
  below: 'root',
  service: 'directory',
  scopes,
  query: directoryOptions,
  handle: (call) => {
    const write = entityWriter(call);
    const all = allGroups(call.context.accounts).map((group) => ({ entity: group, of: group }));
    const { value, more } = directoryPage(call, directory, all);
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#groups`, ...more, value: value.map(write) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} $filter by groupTypes is 501.`,
    source: 'https://learn.microsoft.com/graph/api/group-list',
    confirmed: false,
  },
};

export const getGroup: Endpoint = {
  method: 'GET',
  path: 'groups/{group}',
  below: 'root',
  service: 'directory',
  scopes,
  query: ['$select', '$expand'],
  handle: (call) => ({
    status: 200,
    body: { '@odata.context': `${call.root}/$metadata#groups/$entity`, ...entityWriter(call)(groupIn(call)) },
  }),
  operation: {
    fidelity: 'partial',
    differs,
    source: 'https://learn.microsoft.com/graph/api/group-get',
    confirmed: false,
  },
};

const people: Directory = {
  type: 'user',
  filterable: { id: 'text', displayName: 'text', mail: 'text', userPrincipalName: 'text' },
  searchable: ['displayName', 'mail', 'userPrincipalName'],
  sortable: ['displayName'],
};

const listMembers = (path: 'members' | 'transitiveMembers', cast: '' | '/microsoft.graph.user'): Endpoint => ({
  method: 'GET',
  path: `groups/{group}/${path}${cast}`,
  below: 'root',
  service: 'directory',
  scopes,
  query: ['$select', '$filter', '$search', '$orderby', '$top', '$skip', '$count', '$skiptoken'],
  handle: (call) => {
    const write = userWriter(call);
    const all = membersOf(call.context, groupIn(call).id).map((account) => ({
      entity: profile(account),
      of: account,
    }));
    const { value, more } = directoryPage(call, people, all);
    const entity = (account: Account): object => (cast === '' ? typedUser(write(account)) : write(account));
    const context = cast === '' ? 'directoryObjects' : 'users';
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#${context}`, ...more, value: value.map(entity) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} Members are people; the transitive ones are the same.`,
    source: `https://learn.microsoft.com/graph/api/group-list-${path.toLowerCase()}`,
    confirmed: false,
  },
});

export const listGroupMembers = listMembers('members', '');
export const listGroupUsers = listMembers('members', '/microsoft.graph.user');
export const listTransitiveMembers = listMembers('transitiveMembers', '');
export const listTransitiveUsers = listMembers('transitiveMembers', '/microsoft.graph.user');

const listGroupsOf = (path: 'memberOf' | 'transitiveMemberOf', cast: '' | '/microsoft.graph.group'): Endpoint => ({
  method: 'GET',
  path: `${path}${cast}`,
  below: 'person',
  service: 'directory',
  scopes,
  ownScopes: ['User.Read'],
  query: ['$select', '$top', '$skiptoken'],
  handle: (call) => {
    const { value, more } = pageByToken(call, groupsOf(call.context, ownerOf(call)));
    const context = cast === '' ? 'directoryObjects' : 'groups';
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#${context}`, ...more, value: value.map(groupWriter(call)) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs,
    ...(path === 'memberOf' && cast !== ''
      ? { guesses: [{ says: 'the cast still names each type', probe: 'graph-member-of-cast' } as const] }
      : {}),
    source: `https://learn.microsoft.com/graph/api/user-list-${path.toLowerCase()}`,
    confirmed: false,
  },
});

export const listMemberOf = listGroupsOf('memberOf', '');
export const listMemberOfGroups = listGroupsOf('memberOf', '/microsoft.graph.group');
export const listTransitiveMemberOf = listGroupsOf('transitiveMemberOf', '');
export const listTransitiveMemberOfGroups = listGroupsOf('transitiveMemberOf', '/microsoft.graph.group');

export const getMemberGroups: Endpoint = {
  method: 'POST',
  path: 'getMemberGroups',
  below: 'person',
  service: 'directory',
  scopes,
  ownScopes: ['User.Read'],
  query: [],
  handle: (call) => {
    const body = asObject(call.body, 'body');
    refuseUnknown(body, ['securityEnabledOnly'], 'Action');
    asFlag(body['securityEnabledOnly'], 'securityEnabledOnly');
    return {
      status: 200,
      body: {
        '@odata.context': `${call.root}/$metadata#Collection(Edm.String)`,
        value: groupsOf(call.context, ownerOf(call)).map(({ id }) => id),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} Every group is a security group, so securityEnabledOnly changes nothing.`,
    source: 'https://learn.microsoft.com/graph/api/directoryobject-getmembergroups',
    confirmed: false,
  },
};
