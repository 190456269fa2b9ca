import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import '@pnp/sp/presets/all';
import type { Queryable } from '@pnp/queryable';
import { DefaultParse } from '@pnp/queryable';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { createTenant } from '../../src/local/tenant/createTenant';
import { checked } from './metadata/checkAnswer';

export const origin = 'http://127.0.0.1:4400';
export const siteUrl = `${origin}/sites/trust`;

/** A tenant whose every answer is checked against what Microsoft publishes. */
export function startTenant(): Tenant {
  const tenant = createTenant({ data: ':memory:', now: new Date('2026-11-23T09:00:00Z'), origin });
  return { ...tenant, handle: checked((request) => tenant.handle(request)) };
}

export async function tokenFor(tenant: Tenant, who: string): Promise<string> {
  const body = JSON.stringify(who === 'app' ? { app: true } : { user: who });
  const response = await tenant.handle(new Request(`${origin}/_tenant/token`, { method: 'POST', body }));
  return ((await response.json()) as { access_token: string }).access_token;
}

/** PnPjs as its users have it, except that bytes go to the tenant in process. */
export async function pnpAs(tenant: Tenant, who: string): Promise<SPFI> {
  const token = await tokenFor(tenant, who);
  return spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), (instance: Queryable) => {
    instance.on.pre.prepend(async (url, init, result) => [
      url.startsWith('http') ? url : `${siteUrl}/${url}`,
      init,
      result,
    ]);
    instance.on.auth.replace(async (url, init) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${token}` };
      return [url, init];
    });
    instance.on.send.replace(async (url, init) => {
      const { cache: _cache, credentials: _credentials, ...rest } = init;
      return tenant.handle(new Request(url, rest));
    });
    return instance;
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** A raw request below `_api/` with a bearer token; nothing of PnPjs in between. */
export async function rawAs(
  tenant: Tenant,
  who: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const token = await tokenFor(tenant, who);
  const response = await tenant.handle(
    new Request(`${siteUrl}/_api/${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  let json: Record<string, unknown> = {};
  if ((response.headers.get('content-type') ?? '').includes('json') && text !== '')
    json = JSON.parse(text) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, text, json };
}

/** The status PnPjs failed with. */
export async function statusOf(work: Promise<unknown>): Promise<number> {
  try {
    await work;
  } catch (error) {
    const status = (error as { status?: unknown }).status;
    if (typeof status === 'number') return status;
    throw error;
  }
  return 200;
}
