import { Client } from '@microsoft/microsoft-graph-client';
import { DatabaseSync } from 'node:sqlite';
import directory from '../../../src/local/tenant/directory.json';
import type { Account, Caller, Surface, TenantContext } from '../../../src/local/tenant/platform';
import { checked } from '../metadata/checkAnswer';
import type { AroundPart } from '../../../src/local/tenant/graph/graphSurface';
import { createGraphSurface } from '../../../src/local/tenant/graph/graphSurface';

export const origin = 'http://127.0.0.1:4400';

/** JSON as it came off the wire, of whatever shape a test expects. */
export type Wire = ReturnType<typeof JSON.parse>;

export interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Received {
  readonly status: number;
  readonly body: Wire;
  readonly headers: Headers;
}

/**
 * A tenant of Graph alone, in memory, with the demo directory and a clock that tests move. Every answer is held to the
 * published metadata.
 */
export function graphTenant(aroundPart?: AroundPart) {
  const clock = { now: new Date('2026-11-23T09:00:00Z') };
  const context: TenantContext = {
    db: new DatabaseSync(':memory:'),
    now: () => clock.now,
    origin,
    accounts: directory.people,
    graphOrigin: 'https://graph.microsoft.com',
  };
  const unchecked = createGraphSurface(context, aroundPart);
  const surface: Surface = (within, who, request) => checked((asked) => unchecked(within, who, asked))(request);
  const account = (alias: string): Account => {
    const found = context.accounts.find((one) => one.alias === alias);
    if (found === undefined) throw new Error(`No ${alias} in the directory.`);
    return found;
  };
  const caller = (alias: string): Caller =>
    alias === 'app' ? { kind: 'app' } : { kind: 'user', account: account(alias) };
  const raw = async (
    alias: string,
    path: string,
    { method = 'GET', body, headers = {} }: Sent = {},
  ): Promise<Response> => {
    const url = path.startsWith('http') ? path : `${origin}/graph/v1.0${path}`;
    return surface(
      context,
      caller(alias),
      new Request(url, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  };
  const send = async (alias: string, path: string, sent: Sent = {}): Promise<Received> => {
    const response = await raw(alias, path, sent);
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
  };
  /** The real client library, its last middleware handing requests to the surface instead of the network. */
  const client = (alias: string): Client =>
    Client.initWithMiddleware({
      middleware: {
        execute: async (call) => {
          const request = typeof call.request === 'string' ? new Request(call.request, call.options) : call.request;
          call.response = await surface(context, caller(alias), request);
        },
      },
    });
  return { context, clock, account, send, raw, client };
}

export const at = (dateTime: string, timeZone = 'GMT Standard Time'): { dateTime: string; timeZone: string } => ({
  dateTime,
  timeZone,
});

/** A meeting of half an hour in the demo's week. */
export const meeting = (attendees: readonly string[], more: Record<string, unknown> = {}): Record<string, unknown> => ({
  subject: 'Catch-up',
  start: at('2026-11-24T10:00:00'),
  end: at('2026-11-24T10:30:00'),
  attendees: attendees.map((alias) => ({
    type: 'required',
    emailAddress: { address: `${alias}@thistlemere.example` },
  })),
  ...more,
});
