import type { Account } from '../platform';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { ownerOf } from './person';
import { page } from './queryOptions';
import { userWriter } from './users';

const has = (account: Account, role: string): boolean => account.roles.includes(role);

/**
 * Officers of the trust who work in schools report to their lead, other staff to their headteacher, heads and trust
 * staff to the chief executive.
 */
function managerOf(accounts: readonly Account[], account: Account): Account | undefined {
  if (account.guest || ['ceo', 'trustee', 'noRights'].some((role) => has(account, role))) return undefined;
  const lead = has(account, 'feso') ? 'feoLead' : has(account, 'cwso') ? 'cwoLead' : undefined;
  const found =
    lead === undefined
      ? accounts.find((other) => has(other, 'headteacher') && other.school === account.school && other !== account)
      : accounts.find((other) => has(other, lead));
  return found === undefined || has(account, 'headteacher') ? accounts.find((other) => has(other, 'ceo')) : found;
}

const typed = (entity: object): object => ({ '@odata.type': '#microsoft.graph.user', ...entity });
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
    source: 'https://learn.microsoft.com/graph/api/user-list-manager',
    confirmed: false,
  },
};

const reports = (call: GraphCall): Account[] => {
  const owner = ownerOf(call);
  return call.context.accounts.filter((account) => managerOf(call.context.accounts, account) === owner);
};

export const listDirectReports: Endpoint = {
  method: 'GET',
  path: 'directReports',
  below: 'person',
  service: 'directory',
  scopes,
  ownScopes: ['User.Read'],
  query: ['$select', '$top'],
  handle: (call) => {
    const write = userWriter(call);
    const { value, more } = page(call, reports(call), { usual: 100, most: 999 });
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
