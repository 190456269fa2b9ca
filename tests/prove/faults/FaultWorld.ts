import { everyService } from '../../../src/local/demo/everyService';
import { createTenant } from '../../../src/local/tenant/createTenant';
import type { Tenant } from '../../../src/local/tenant/createTenant';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import { loadServices } from '../../../src/app/loadServices';
import type { EveryService } from '../../../src/local/demo/everyService';
import { connectSharePoint } from '../../../src/ground/sharepoint/connectSharePoint';
import { documents } from '../../../src/sessions/outlook/documents';
import type { SPFI } from '@pnp/sp';
import { changedRows, watchRows } from './changedRows';
import { addFaults } from '../../../src/local/tenant/faults';
import { clearFaultRows } from '../../../src/local/tenant/store/faultRows';
import { requestLines } from './requestLines';
import type { Exchanges, Together } from './together';

export const origin = 'http://127.0.0.1:4400';
export const webUrl = `${origin}/sites/trust`;
export const began = new Date('2026-11-23T09:00:00Z');

export interface FaultRule {
  readonly match: string;
  readonly nth: number;
  readonly kind: string;
}

/**
 * A trust of its own in memory, and pages opened in it: the product's whole services over the real client libraries.
 */
export interface FaultWorld {
  readonly tenant: Tenant;
  /** A page opened afresh: nothing remembered, a digest of its own. */
  open(alias: string): Promise<EveryService>;
  /** For what the fresh trust is made with. */
  sp(alias: string): Promise<SPFI>;
  /** A raw request, as a person or (undefined) as the app; with a body it is a POST. */
  raw(alias: string | undefined, url: string, body?: object): Promise<unknown>;
  setFaults(rules: readonly FaultRule[]): Promise<void>;
  /** Disturbs each request of a group; see `together`. */
  setTogether(plan: Together | undefined): void;
  /** How many requests, and parts of batches, the rules standing now have seen, in their order. */
  seen(): readonly number[];
  /** What was sent since the rules were set, in the order they count. */
  sent(): Exchanges;
  wait(minutes: number): Promise<void>;
  /** Everything that is changed from here on, as text; asked as often as wanted. */
  watch(): () => string;
  /** Keeps the state as a file, for further worlds. */
  keep(file: string): void;
  close(): void;
}

export function openWorld(snapshot: string | undefined, now = began): FaultWorld {
  const tenant = createTenant({ data: ':memory:', origin, now, snapshot });
  const sent: (readonly string[])[] = [];
  let plan: Together | undefined;
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    if (!url.startsWith(`${origin}/_tenant/`)) {
      const lines = requestLines(url, init);
      sent.push(lines);
      const rules = plan?.before(lines);
      if (rules !== undefined) {
        clearFaultRows(tenant.context.db);
        addFaults(tenant.context.db, rules);
      }
    }
    return tenant.handle(new Request(url, init));
  };
  const contract = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await send(`${origin}/_tenant/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The tenant refused ${method} ${path}`);
    return response;
  };
  const token = async (alias: string | undefined): Promise<string> =>
    (
      (await (await contract('POST', 'token', alias === undefined ? { app: true } : { user: alias })).json()) as {
        readonly access_token: string;
      }
    ).access_token;
  const tokens = new Map<string, Promise<string>>();
  /** As a browser sends: signed in by a cookie, so that SharePoint wants a digest. */
  const asBrowser = async (alias: string): Promise<typeof send> => {
    const answer = await send(`${origin}/_tenant/sign-in?user=${alias}`);
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return (url, init = {}) =>
      send(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } });
  };
  return {
    tenant,
    async open(alias) {
      const graphToken = await token(alias);
      const { key, login, name, mail } =
        alias === 'jo' || alias === 'sam' ? { key: alias, login: alias, name: alias, mail: '' } : demoPerson(alias);
      return everyService(
        loadServices({
          sharePoint: { webUrl, fetch: await asBrowser(alias), wait: async () => undefined },
          graph: { getToken: async () => graphToken, fetch: send },
          me: { key, login, name, mail, administers: alias === 'jo' || alias === 'sam' },
          links: {
            web: (code) => `${webUrl}/SitePages/Hub.aspx?session=${code}`,
            teams: (code) => `https://teams.microsoft.com/l/entity/hub?context=${code}`,
          },
          words: documents,
          now: () => tenant.now(),
        }).loaders,
      );
    },
    sp: async (alias) =>
      connectSharePoint({
        webUrl,
        fetch: send,
        bearer: await token(alias),
        wait: async () => undefined,
        clock: () => tenant.now(),
      }),
    async raw(alias, url, body) {
      const known = tokens.get(alias ?? '') ?? token(alias);
      tokens.set(alias ?? '', known);
      const response = await send(url, {
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        headers: {
          authorization: `Bearer ${await known}`,
          accept: 'application/json;odata=nometadata',
          'content-type': 'application/json',
          prefer: 'outlook.timezone="UTC"',
        },
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${await response.text()}`);
      const text = await response.text();
      return text === '' ? undefined : (JSON.parse(text) as unknown);
    },
    async setFaults(rules) {
      await contract('DELETE', 'faults');
      if (rules.length > 0) await contract('POST', 'faults', rules);
      sent.length = 0;
    },
    setTogether: (next) => {
      plan = next;
    },
    sent: () => [...sent],
    seen: () =>
      (
        tenant.context.db.prepare('SELECT seen FROM tenant_faults ORDER BY id').all() as { readonly seen: number }[]
      ).map(({ seen }) => seen),
    wait: async (minutes) => {
      await contract('POST', 'clock', { now: new Date(tenant.now().getTime() + minutes * 60_000).toISOString() });
    },
    watch: () => {
      const session = watchRows(tenant.context.db);
      return () => changedRows(session);
    },
    keep: (file) => tenant.saveSnapshot(file),
    close: () => tenant.close(),
  };
}
