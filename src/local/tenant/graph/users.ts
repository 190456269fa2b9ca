import type { Account } from '../platform';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import type { Filterable } from './matchFilter';
import { ownerOf } from './person';
import { filtering, ordering, page, selecting } from './queryOptions';

type Entity = Record<string, unknown>;
const type = 'microsoft.graph.user';

/** What Graph answers without $select. */
const usual = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];
const selectable = [...usual, 'userType', 'accountEnabled'];
/** What User.ReadBasic.All shows of somebody else; the rest answers null. */
const basic = new Set(['displayName', 'givenName', 'id', 'mail', 'surname', 'userPrincipalName']);

function profile(account: Account): Record<string, string | boolean | string[] | null> {
  const [givenName = account.displayName, ...rest] = account.displayName.split(' ');
  return {
    businessPhones: [],
    displayName: account.displayName,
    givenName,
    jobTitle: account.jobTitle,
    mail: account.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: rest.length > 0 ? rest.join(' ') : null,
    userPrincipalName: account.userPrincipalName,
    id: account.objectId,
    userType: account.guest ? 'Guest' : 'Member',
    accountEnabled: true,
  };
}

/** A profile as the caller may see it: the whole of one's own, the basics of others. */
function visible(call: GraphCall, account: Account): Entity {
  const whole = profile(account);
  if (call.caller.kind === 'app' || call.caller.account.objectId === account.objectId) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [
      name,
      basic.has(name) ? value : name === 'businessPhones' ? [] : null,
    ]),
  );
}

/** Shapes people as the request asks and the caller may see them. */
export function userWriter(call: GraphCall): (account: Account) => Entity {
  const chosen =
    call.query.get('$select') === undefined ? { ...call, query: new Map([['$select', usual.join(',')]]) } : call;
  const select = selecting(chosen, selectable, type);
  // $select names everything it wants here: Graph's directory leaves out even the id.
  const wanted = (chosen.query.get('$select') ?? '').split(',').map((name) => name.trim().toLowerCase());
  return (account) =>
    Object.fromEntries(
      Object.entries(select(visible(call, account))).filter(
        ([name]) => wanted.includes('*') || wanted.includes(name.toLowerCase()),
      ),
    );
}

export const getUser: Endpoint = {
  method: 'GET',
  path: '',
  below: 'person',
  service: 'directory',
  scopes: ['User.ReadBasic.All', 'User.Read.All'],
  ownScopes: ['User.Read'],
  query: ['$select'],
  handle: (call) => ({
    status: 200,
    body: { '@odata.context': `${call.root}/$metadata#users/$entity`, ...userWriter(call)(ownerOf(call)) },
  }),
  operation: {
    fidelity: 'partial',
    differs:
      'Of other people only the basic profile is answered, the rest as null. Properties the directory of demo accounts does not have are refused by name.',
    source:
      'https://learn.microsoft.com/graph/api/user-get; https://learn.microsoft.com/graph/permissions-reference#userreadbasicall',
    confirmed: false,
  },
};

const photo = (path: string): Endpoint => ({
  method: 'GET',
  path,
  below: 'person',
  service: 'directory',
  scopes: ['User.ReadBasic.All', 'User.Read.All'],
  ownScopes: ['User.Read'],
  query: [],
  handle: () => {
    throw new GraphError(
      404,
      'ImageNotFound',
      "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.",
    );
  },
  operation: {
    fidelity: 'partial',
    differs: 'Nobody here has a photo, and none can be given.',
    source: 'https://learn.microsoft.com/graph/api/profilephoto-get',
    confirmed: false,
  },
});

export const getPhoto = photo('photo/$value');
export const getPhotoDetails = photo('photo');
export const getPhotoOfSize = photo('photos/{size}/$value');

const filterable: Filterable = {
  id: 'text',
  displayName: 'text',
  givenName: 'text',
  surname: 'text',
  mail: 'text',
  userPrincipalName: 'text',
  userType: 'text',
  accountEnabled: 'flag',
};
const searchable = ['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname'];

const unsupported = (message: string): GraphError => new GraphError(400, 'Request_UnsupportedQuery', message);

/** `"displayName:gra"` and clauses joined by AND or OR: every word must begin a word of the property. */
function searching(call: GraphCall): (account: Account) => boolean {
  const option = call.query.get('$search');
  if (option === undefined) return () => true;
  if (call.headers.get('consistencylevel')?.toLowerCase() !== 'eventual') {
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const clauses = option.trim().split(/\s+(OR|AND)\s+/);
  const test = (clause: string): ((account: Account) => boolean) => {
    const match = /^"(\w+):([^"]*)"$/.exec(clause);
    const [, property = '', text = ''] = match ?? [];
    if (match === null || !searchable.includes(property) || text.trim() === '') {
      throw new GraphError(
        400,
        'BadRequest',
        `Syntax error in $search: a clause in the form "property:text" is expected, over ${searchable.join(', ')}.`,
      );
    }
    const words = text
      .toLowerCase()
      .split(/[\s.@_-]+/)
      .filter((word) => word !== '');
    return (account) => {
      const value = profile(account)[property];
      const parts = typeof value === 'string' ? value.toLowerCase().split(/[\s.@_-]+/) : [];
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    };
  };
  return clauses.slice(1).reduce<(account: Account) => boolean>(
    (left, part, index, all) => {
      if (index % 2 === 1) return left;
      const right = test(all[index + 1] ?? '');
      return part === 'OR'
        ? (account) => left(account) || right(account)
        : (account) => left(account) && right(account);
    },
    test(clauses[0] ?? ''),
  );
}

export const listUsers: Endpoint = {
  method: 'GET',
  path: 'users',
  below: 'root',
  service: 'directory',
  scopes: ['User.ReadBasic.All', 'User.Read.All'],
  query: ['$select', '$filter', '$search', '$orderby', '$top', '$skip', '$count', '$skiptoken'],
  handle: (call) => {
    const eventual = call.headers.get('consistencylevel')?.toLowerCase() === 'eventual';
    const [filter, order] = [call.query.get('$filter'), call.query.get('$orderby')];
    if (call.query.has('$skip')) throw unsupported("'$skip' is not supported by the service.");
    if (call.query.has('$count') && !eventual)
      throw unsupported("$count needs the header 'ConsistencyLevel: eventual'.");
    if (
      filter !== undefined &&
      /endswith\(|contains\(|\bne\b|\bnot\b/i.test(filter) &&
      !(eventual && call.query.get('$count') === 'true')
    ) {
      throw unsupported(
        "Operator is not supported because the 'ConsistencyLevel:eventual' header is missing. Please refer to Advanced query capabilities on directory objects.",
      );
    }
    if (filter !== undefined && /contains\(/i.test(filter))
      throw unsupported('Operator contains is not supported for users.');
    if (order !== undefined && (filter !== undefined || call.query.has('$search')) && !eventual)
      throw unsupported('Sorting not supported for current query.');
    const matches = filtering(call, filterable, type);
    const finds = searching(call);
    const sort = ordering(call, ['displayName', 'userPrincipalName'], type);
    const write = userWriter(call);
    const found = call.context.accounts
      .filter((account) => matches(profile(account)) && finds(account))
      .map((account) => ({ account, shape: profile(account) }));
    if (sort !== undefined) found.sort((a, b) => sort(a.shape, b.shape));
    const paged = pageByToken(
      call,
      found.map(({ account }) => account),
    );
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#users`, ...paged.more, value: paged.value.map(write) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs:
      'Filters by id, names, addresses, userType and accountEnabled. $search finds words by their beginning and takes clauses joined by AND or OR without brackets.',
    source: 'https://learn.microsoft.com/graph/api/user-list; https://learn.microsoft.com/graph/aad-advanced-queries',
    confirmed: false,
  },
};

/** The directory pages by $skiptoken, which only its own next link carries. */
function pageByToken(call: GraphCall, accounts: readonly Account[]): { value: Account[]; more: Entity } {
  const query = new Map(call.query);
  const token = call.url.searchParams.get('$skiptoken');
  if (token !== null) query.set('$skip', token);
  const { value, more } = page({ ...call, query }, accounts, { usual: 100, most: 999 });
  const next = more['@odata.nextLink'];
  if (typeof next === 'string') {
    const link = new URL(next);
    link.searchParams.set('$skiptoken', link.searchParams.get('$skip') ?? '');
    link.searchParams.delete('$skip');
    more['@odata.nextLink'] = link.toString().replaceAll('%24', '$');
  }
  return { value, more };
}
