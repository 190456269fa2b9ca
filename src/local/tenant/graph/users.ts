import type { Account } from '../platform';
import type { Directory } from './directoryPage';
import { directoryOptions, directoryPage, pageByToken } from './directoryPage';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { groupWriter, groupsOf } from './groupsOf';
import { ownerOf } from './person';
import type { Expansion } from './readExpand';
import { readExpand } from './readExpand';
import { managerOf, reportsOf } from './reportingLines';
import { profile, userWriter } from './userProfile';

type Entity = Record<string, unknown>;

const typed = (entity: object): Entity => ({ '@odata.type': '#microsoft.graph.user', ...entity });

/** The most the directory expands of a list. */
const mostExpanded = 20;

function expansion(call: GraphCall, account: Account, { name, options }: Expansion): unknown {
  const { accounts } = call.context;
  const select = options.get('$select');
  if (name === 'memberOf') return groupsOf(call.context, account).slice(0, mostExpanded).map(groupWriter(call, select));
  const write = userWriter(call, select);
  if (name === 'directReports')
    return reportsOf(accounts, account)
      .slice(0, mostExpanded)
      .map((one) => typed(write(one)));
  const manager = managerOf(accounts, account);
  return manager === undefined ? undefined : typed(write(manager));
}

/** A person with what $select and $expand ask for; somebody without a manager has none to expand. */
function entityWriter(call: GraphCall): (account: Account) => Entity {
  const write = userWriter(call);
  const taken = ['$select'];
  const expansions = readExpand(call.query.get('$expand'), 'user', {
    directReports: taken,
    manager: taken,
    memberOf: taken,
  });
  if (expansions.length > 1)
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      'The query specified in the URI is not valid. Only one property can be expanded in a single query.',
    );
  return (account) => ({
    ...write(account),
    ...Object.fromEntries(
      expansions
        .map((one) => [one.name, expansion(call, account, one)] as const)
        .filter(([, value]) => value !== undefined),
    ),
  });
}

export const getUser: Endpoint = {
  method: 'GET',
  path: '',
  below: 'person',
  service: 'directory',
  scopes: ['User.ReadBasic.All', 'User.Read.All'],
  ownScopes: ['User.Read'],
  query: ['$select', '$expand'],
  handle: (call) => ({
    status: 200,
    body: { '@odata.context': `${call.root}/$metadata#users/$entity`, ...entityWriter(call)(ownerOf(call)) },
  }),
  operation: {
    fidelity: 'partial',
    differs:
      'Of other people only the basic profile is answered, the rest as null. What the directory of demo accounts does not hold is null, as of somebody nobody has written more about; department is the school. ' +
      'Expands manager, directReports and memberOf, whatever the scope.',
    guesses: [
      {
        says: 'properties the basic profile does not show answer null instead of being left out',
        probe: 'graph-basic-profile',
      },
      { says: 'the words of the refusal to expand two at once', probe: 'graph-expand-user' },
      { says: 'nobody as manager leaves the expansion out', probe: 'graph-expand-user' },
    ],
    source:
      'https://learn.microsoft.com/graph/api/user-get; https://learn.microsoft.com/graph/permissions-reference#userreadbasicall; ' +
      'https://learn.microsoft.com/graph/query-parameters#expand',
    confirmed: false,
  },
};

const directory: Directory = {
  type: 'user',
  filterable: {
    id: 'text',
    accountEnabled: 'flag',
    city: 'text',
    companyName: 'text',
    country: 'text',
    createdDateTime: 'moment',
    department: 'text',
    displayName: 'text',
    employeeId: 'text',
    givenName: 'text',
    jobTitle: 'text',
    mail: 'text',
    mailNickname: 'text',
    officeLocation: 'text',
    surname: 'text',
    usageLocation: 'text',
    userPrincipalName: 'text',
    userType: 'text',
  },
  searchable: ['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname'],
  sortable: ['displayName', 'userPrincipalName'],
};

export const listUsers: Endpoint = {
  method: 'GET',
  path: 'users',
  below: 'root',
  service: 'directory',
  scopes: ['User.ReadBasic.All', 'User.Read.All'],
  query: directoryOptions,
  handle: (call) => {
    const write = entityWriter(call);
    const all = call.context.accounts.map((account) => ({ entity: profile(account), of: account }));
    const { value, more } = directoryPage(call, directory, all);
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#users`, ...more, value: value.map(write) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs:
      'Filters by names, addresses, job, department, company, place and state of the account, whatever of it the caller may see. $search finds words by their beginning and takes clauses joined by AND or OR without brackets.',
    guesses: [{ says: 'the words of each refused $search, $filter and $orderby', probe: 'graph-users-refusals' }],
    source: 'https://learn.microsoft.com/graph/api/user-list; https://learn.microsoft.com/graph/aad-advanced-queries',
    confirmed: false,
  },
};

const differs = "Reporting lines follow from the demo accounts' roles and schools and cannot be changed.";
const scopes = ['User.Read.All', 'Directory.Read.All'];

export const getManager: Endpoint = {
  method: 'GET',
  path: 'manager',
  below: 'person',
  service: 'directory',
  scopes,
  query: ['$select'],
  handle: (call) => {
    const found = managerOf(call.context.accounts, ownerOf(call));
    if (found === undefined) {
      throw new GraphError(
        404,
        'Request_ResourceNotFound',
        "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
      );
    }
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#directoryObjects/$entity`, ...typed(userWriter(call)(found)) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs,
    guesses: [{ says: 'the words of the 404 for nobody', probe: 'graph-expand-user' }],
    source: 'https://learn.microsoft.com/graph/api/user-list-manager',
    confirmed: false,
  },
};

export const listDirectReports: Endpoint = {
  method: 'GET',
  path: 'directReports',
  below: 'person',
  service: 'directory',
  scopes,
  ownScopes: ['User.Read'],
  query: ['$select', '$top', '$skiptoken'],
  handle: (call) => {
    const write = userWriter(call);
    const { value, more } = pageByToken(call, reportsOf(call.context.accounts, ownerOf(call)));
    return {
      status: 200,
      body: {
        '@odata.context': `${call.root}/$metadata#directoryObjects`,
        ...more,
        value: value.map((account) => typed(write(account))),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} No advanced query capabilities.`,
    source: 'https://learn.microsoft.com/graph/api/user-list-directreports',
    confirmed: false,
  },
};
