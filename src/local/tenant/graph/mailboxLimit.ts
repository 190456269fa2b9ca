import type { DatabaseSync } from 'node:sqlite';
import type { Account, TenantContext } from '../platform';
import { throttlingOf } from '../throttling';
import { readSwitch, setSwitch } from './consent';
import { GraphError } from './GraphError';
import type { Json } from './readBody';
import { asNumber, asWhole, invalidProperty } from './readBody';

/** Outlook's limits for one app and mailbox: learn.microsoft.com/graph/throttling-limits#outlook-service-limits. */
interface MailboxLimits {
  /** Requests in ten minutes. */
  readonly requests: number;
  /** Requests at one time. */
  readonly concurrent: number;
  /** Bytes sent by POST and PATCH in five minutes. */
  readonly uploadBytes: number;
  /** How long a request is taken to last; 0 is one turn of the event loop. */
  readonly holdMs: number;
  /** What is added to the seconds of Retry-After: Outlook was seen to write decimals. */
  readonly retryFraction: number;
}

const real: MailboxLimits = { requests: 10_000, concurrent: 4, uploadBytes: 150_000_000, holdMs: 0, retryFraction: 0 };
const requestsMs = 10 * 60_000;
const uploadMs = 5 * 60_000;

export function mailboxLimits(context: TenantContext): MailboxLimits {
  const stored = readSwitch(context, 'mailboxLimits');
  return stored === undefined ? real : { ...real, ...(JSON.parse(stored) as Partial<MailboxLimits>) };
}

function readFraction(value: unknown): number {
  const fraction = asNumber(value ?? real.retryFraction, 'retryFraction');
  if (fraction < 0 || fraction >= 1) throw invalidProperty();
  return fraction;
}

/**
 * Reads what `POST /_tenant/mailbox-limits` sent, so that a test need not send ten thousand requests. What it leaves
 * out is as Microsoft has it.
 */
export function setMailboxLimits(context: TenantContext, body: Json): void {
  const figure = (name: Exclude<keyof MailboxLimits, 'retryFraction'>, least: number): number => {
    const value = body[name] === undefined ? real[name] : asWhole(body[name], name);
    if (value < least) throw invalidProperty();
    return value;
  };
  setSwitch(
    context,
    'mailboxLimits',
    JSON.stringify({
      requests: figure('requests', 1),
      concurrent: figure('concurrent', 1),
      uploadBytes: figure('uploadBytes', 1),
      holdMs: figure('holdMs', 0),
      retryFraction: readFraction(body['retryFraction']),
    }),
  );
}

interface Window {
  readonly from: number;
  readonly used: number;
}

interface Use {
  requests: Window;
  uploaded: Window;
  inFlight: number;
}

const uses = new WeakMap<DatabaseSync, Map<string, Use>>();

function useOf(context: TenantContext, owner: Account): Use {
  const known = uses.get(context.db) ?? new Map<string, Use>();
  uses.set(context.db, known);
  const use = known.get(owner.objectId) ?? {
    requests: { from: -Infinity, used: 0 },
    uploaded: { from: -Infinity, used: 0 },
    inFlight: 0,
  };
  known.set(owner.objectId, use);
  return use;
}

const grown = ({ from, used }: Window, now: number, spanMs: number, by: number): Window =>
  now >= from && now < from + spanMs ? { from, used: used + by } : { from: now, used: by };

function refuse(context: TenantContext, limit: string, waitMs: number): GraphError {
  const wait = Math.max(1, Math.ceil(waitMs / 1000));
  const after =
    throttlingOf(context.db).retryAfter === 'seconds'
      ? String(wait + mailboxLimits(context).retryFraction)
      : new Date(context.now().getTime() + wait * 1000).toUTCString();
  return new GraphError(429, 'ApplicationThrottled', `Application is over its ${limit} limit.`, {
    'retry-after': after,
  });
}

/**
 * Lets one request into a mailbox while `POST /_tenant/throttling` says `real`, and answers how it leaves: 429 with
 * Retry-After, and no RateLimit headers (only the former Outlook endpoints had those), for one too many in ten minutes,
 * at
 * one time or in bytes. Refused requests count too, and each part of a batch counts by itself.
 */
export function enterMailbox(context: TenantContext, owner: Account, bytes: number): () => Promise<void> {
  if (throttlingOf(context.db).mode === 'off') {
    uses.delete(context.db);
    return () => Promise.resolve();
  }
  const limits = mailboxLimits(context);
  const use = useOf(context, owner);
  const now = context.now().getTime();
  use.requests = grown(use.requests, now, requestsMs, 1);
  use.uploaded = grown(use.uploaded, now, uploadMs, bytes);
  if (use.requests.used > limits.requests) throw refuse(context, 'RequestRate', use.requests.from + requestsMs - now);
  if (use.uploaded.used > limits.uploadBytes)
    throw refuse(context, 'IncomingBytes', use.uploaded.from + uploadMs - now);
  if (use.inFlight >= limits.concurrent) throw refuse(context, 'MailboxConcurrency', 1000);
  use.inFlight += 1;
  return async () => {
    await new Promise((resolve) => (limits.holdMs === 0 ? setImmediate(resolve) : setTimeout(resolve, limits.holdMs)));
    use.inFlight -= 1;
  };
}
