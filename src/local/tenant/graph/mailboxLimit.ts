import type { DatabaseSync } from 'node:sqlite';
import type { Account, TenantContext } from '../platform';
import { throttlingOf } from '../throttling';
import { GraphError } from './GraphError';

/** Outlook's own limit: requests per app and mailbox (learn.microsoft.com/graph/throttling-limits#outlook-service-limits). */
const mostRequests = 10_000;
const spanMs = 10 * 60_000;

interface Window {
  readonly from: number;
  readonly used: number;
}

const windows = new WeakMap<DatabaseSync, Map<string, Window>>();

/**
 * Counts one request to a mailbox while `POST /_tenant/throttling` says `real`: 429 with Retry-After once there are too many
 * in ten minutes. Refused requests count too, and each part of a batch counts by itself. There is one app here, so the
 * limit is the mailbox's. Four calls at once, the other half of the limit, cannot happen: requests run one after another.
 */
export function countMailboxCall(context: TenantContext, owner: Account): void {
  const { mode, retryAfter } = throttlingOf(context.db);
  if (mode === 'off') {
    windows.delete(context.db);
    return;
  }
  const known = windows.get(context.db) ?? new Map<string, Window>();
  windows.set(context.db, known);
  const now = context.now().getTime();
  const last = known.get(owner.objectId);
  const open = last !== undefined && now >= last.from && now < last.from + spanMs ? last : { from: now, used: 0 };
  known.set(owner.objectId, { from: open.from, used: open.used + 1 });
  if (open.used < mostRequests) return;
  const wait = Math.max(1, Math.ceil((open.from + spanMs - now) / 1000));
  const after = retryAfter === 'seconds' ? String(wait) : new Date(now + wait * 1000).toUTCString();
  throw new GraphError(429, 'activityLimitReached', 'Application has been throttled.', { 'retry-after': after });
}
