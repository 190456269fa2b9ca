import type { DatabaseSync } from 'node:sqlite';
import { CutConnection } from './CutConnection';
import type { TenantContext } from './platform';
import { addFaultRow, countFault, faultRows } from './store/faultRows';

/** A rule of the contract: `match` is part of "METHOD path", `nth` counts its matches from 1 (0 = every time). */
export interface FaultRule {
  readonly match: string;
  readonly nth: number;
  readonly kind: string;
}

const kinds =
  /^(429|429-date|503|500|412|digest|cut-before|cut-after|delay:\d+|duplicate-same|duplicate-409|duplicate-400|duplicate-true)$/;

/** Reads one rule of a posted array; undefined where it is not one. */
export function readRule(value: unknown): FaultRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { match, nth = 0, kind } = value as Record<string, unknown>;
  if (
    typeof match !== 'string' ||
    typeof kind !== 'string' ||
    typeof nth !== 'number' ||
    !Number.isInteger(nth) ||
    nth < 0 ||
    !kinds.test(kind)
  )
    return undefined;
  return { match, nth, kind };
}

export function addFaults(db: DatabaseSync, rules: readonly FaultRule[]): void {
  for (const rule of rules) addFaultRow(db, rule);
}

interface Target {
  /** The verb on the wire. */
  readonly method: string;
  /** The verb meant, where it travels inside a POST. */
  readonly verb: string;
  /** Path and query. */
  readonly path: string;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The kind of the first rule that hits; every matching rule counts the request. */
function hit(db: DatabaseSync, target: Target, duplicates: boolean): string | undefined {
  const rules = faultRows(db);
  if (rules.length === 0) return undefined;
  const texts = [target.method, target.verb].flatMap((verb) => [
    `${verb} ${target.path}`,
    `${verb} ${decoded(target.path)}`,
  ]);
  let kind: string | undefined;
  for (const rule of rules) {
    if (rule.kind.startsWith('duplicate-') !== duplicates) continue;
    if (!texts.some((text) => text.includes(rule.match))) continue;
    const seen = rule.seen + 1;
    countFault(db, rule.id, seen);
    if (kind === undefined && (rule.nth === 0 || rule.nth === seen)) kind = rule.kind;
  }
  return kind;
}

const graphCodes: Readonly<Record<string, readonly [string, string]>> = {
  429: ['activityLimitReached', 'Application has been throttled.'],
  503: ['serviceNotAvailable', 'The service is not available. Try the request again after a delay.'],
  500: ['generalException', 'An unexpected error occurred.'],
  412: [
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  ],
};

const sharePointCodes: Readonly<Record<string, readonly [string, string]>> = {
  429: ['-1, Microsoft.SharePoint.Client.ServerTooBusyException', 'The request was throttled.'],
  503: ['-1, Microsoft.SharePoint.Client.ServerTooBusyException', 'The server is busy now. Try again later.'],
  500: ['-1, System.Exception', 'An unexpected error has occurred.'],
  412: [
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    "The request ETag value does not match the object's ETag value.",
  ],
  403: [
    '-2130575252, Microsoft.SharePoint.SPException',
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
  ],
};

const retrySeconds = 2;

function failure(context: TenantContext, kind: string, graph: boolean): Response {
  const status = kind === 'digest' ? 403 : Number.parseInt(kind, 10);
  const [code, message] = (graph ? graphCodes : sharePointCodes)[String(status)] ?? [
    '-1, System.Exception',
    'An unexpected error has occurred.',
  ];
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (kind === '429' || kind === '503') headers['Retry-After'] = String(retrySeconds);
  if (kind === '429-date') {
    headers['Retry-After'] = new Date(context.now().getTime() + retrySeconds * 1000).toUTCString();
    // a client reckons the wait from the answer's own date; the tenant's clock may be far from this machine's
    headers.Date = context.now().toUTCString();
  }
  const body = graph
    ? {
        error: {
          code,
          message,
          innerError: {
            date: context.now().toISOString().slice(0, 19),
            'request-id': '00000000-0000-0000-0000-000000000000',
          },
        },
      }
    : { 'odata.error': { code, message: { lang: 'en-US', value: message } } };
  return new Response(JSON.stringify(body), { status, headers });
}

/** Runs a request, or a part of a batch, under the fault rules. */
export async function withFaults(
  context: TenantContext,
  target: Target,
  graph: boolean,
  work: () => Promise<Response>,
): Promise<Response> {
  const kind = hit(context.db, target, false);
  if (kind === undefined) return work();
  if (kind === 'cut-before') throw new CutConnection();
  if (kind === 'cut-after') {
    await work();
    throw new CutConnection();
  }
  const delay = /^delay:(\d+)$/.exec(kind)?.[1];
  if (delay === undefined) return failure(context, kind, graph);
  await new Promise((resolve) => setTimeout(resolve, Number(delay)));
  return work();
}

/**
 * What a repeated transactionId should get from Graph, where a `duplicate-…` rule hits: `same`, `409`, `400` or `true`.
 */
export function duplicateRule(context: TenantContext, method: string, path: string): string | undefined {
  return hit(context.db, { method, verb: method, path }, true)?.slice('duplicate-'.length);
}
