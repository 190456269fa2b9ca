import type { DatabaseSync } from 'node:sqlite';
import type { Caller, TenantContext } from '../platform';
import { throttlingOf } from '../throttling';
import type { Endpoint } from './graphCall';
import { GraphError } from './GraphError';

/**
 * Resource units per app and tenant in ten seconds:
 * learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits.
 */
const limits = { small: 3500, medium: 5000, large: 8000 };
const spanMs = 10_000;
/** From this part of the limit on, regular answers tell how near it is. */
const warnFrom = 0.8;

/** What costs more than one unit, by path. */
const costs: Readonly<Record<string, number>> = {
  users: 2,
  groups: 2,
  memberOf: 2,
  transitiveMemberOf: 2,
  getMemberGroups: 2,
  'groups/{group}/members': 3,
  'groups/{group}/transitiveMembers': 5,
};

/** What a read costs; a little less when it asks for little, never below 1. */
function cost({ path }: Endpoint, query: URLSearchParams): number {
  const base = costs[path.replace(/\/microsoft\..*$/, '')] ?? 1;
  const top = query.get('$top');
  return Math.max(
    1,
    base - (query.has('$select') ? 1 : 0) - (top !== null && Number(top) < 20 ? 1 : 0) + (query.has('$expand') ? 1 : 0),
  );
}

function limitFor(people: number): number {
  if (people < 50) return limits.small;
  return people <= 500 ? limits.medium : limits.large;
}

const windows = new WeakMap<DatabaseSync, { from: number; used: number }>();

function scope(caller: Caller): string {
  return `Tenant_Application/ReadWrite/${caller.kind === 'app' ? '11111111-0000-4000-8000-000000000001' : '11111111-0000-4000-8000-000000000002'}/11111111-0000-4000-8000-000000000000`;
}

/**
 * Counts a read of the directory and answers the headers it gets; 429 above the limit while `POST /_tenant/throttling`
 * says `real`.
 */
export function countDirectoryCall(
  context: TenantContext,
  caller: Caller,
  endpoint: Endpoint,
  query: URLSearchParams,
): Readonly<Record<string, string>> {
  const units = cost(endpoint, query);
  const headers = { 'x-ms-resource-unit': String(units) };
  const { mode, retryAfter } = throttlingOf(context.db);
  if (mode === 'off') {
    windows.delete(context.db);
    return headers;
  }
  const limit = limitFor(context.accounts.length);
  const now = context.now().getTime();
  const last = windows.get(context.db);
  const window =
    last !== undefined && now >= last.from && now < last.from + spanMs
      ? { from: last.from, used: last.used + units }
      : { from: now, used: units };
  windows.set(context.db, window);
  if (window.used > limit) {
    const wait = Math.max(1, Math.ceil((window.from + spanMs - now) / 1000));
    throw new GraphError(429, 'TooManyRequests', 'Please retry again later.', {
      'retry-after': retryAfter === 'seconds' ? String(wait) : new Date(now + wait * 1000).toUTCString(),
      'x-ms-throttle-scope': scope(caller),
      'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
    });
  }
  const used = window.used / limit;
  return used > warnFrom ? { ...headers, 'x-ms-throttle-limit-percentage': used.toFixed(2) } : headers;
}
