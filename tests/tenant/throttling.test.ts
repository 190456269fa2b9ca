import type { Tenant } from '../../src/local/tenant/createTenant';
import { origin, pnpAs, rawAs, startTenant, statusOf } from './startTenant';

describe('throttling', () => {
  let tenant: Tenant;

  beforeEach(() => {
    tenant = startTenant();
  });

  afterEach(() => tenant.close());

  const post = (path: string, body: unknown): Promise<Response> =>
    tenant.handle(new Request(`${origin}/_tenant/${path}`, { method: 'POST', body: JSON.stringify(body) }));

  it('is off until switched on, and then has the real figures', async () => {
    const read = async (): Promise<unknown> =>
      (await tenant.handle(new Request(`${origin}/_tenant/throttling`))).json();
    expect(await read()).toMatchObject({ mode: 'off' });
    expect((await post('throttling', { mode: 'real' })).status).toBe(200);
    expect(await read()).toEqual({ mode: 'real', retryAfter: 'seconds', userRequests: 3000, appUnits: 1250 });
    for (const bad of [
      {},
      { mode: 'maybe' },
      { mode: 'real', retryAfter: 'never' },
      { mode: 'real', userRequests: 0 },
      'x',
    ])
      expect((await post('throttling', bad)).status).toBe(400);
  });

  it('refuses one request too many, for that person only, until the five minutes are over', async () => {
    await post('throttling', { mode: 'real', userRequests: 3 });
    const ask = (who: string): ReturnType<typeof rawAs> => rawAs(tenant, who, 'GET', 'web?$select=Title');
    for (let count = 0; count < 3; count += 1) expect((await ask('jo')).status).toBe(200);
    const refused = await ask('jo');
    expect([refused.status, refused.json]).toMatchObject([
      429,
      { 'odata.error': { code: '-1, Microsoft.SharePoint.Client.ServerTooBusyException' } },
    ]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(290);
    expect((await ask('app')).status).toBe(200);
    await post('clock', { now: '2026-11-23T09:04:00Z' });
    expect((await ask('jo')).status).toBe(429);
    await post('clock', { now: '2026-11-23T09:05:05Z' });
    expect((await ask('jo')).status).toBe(200);
  });

  it("may give the wait as a date, by the tenant's own clock", async () => {
    await post('throttling', { mode: 'real', userRequests: 1, retryAfter: 'date' });
    await rawAs(tenant, 'jo', 'GET', 'web?$select=Title');
    const { headers } = await rawAs(tenant, 'jo', 'GET', 'web?$select=Title');
    const wait = Date.parse(headers.get('retry-after') ?? '') - Date.parse(headers.get('date') ?? '');
    expect(wait / 1000).toBeGreaterThan(290);
    expect(wait / 1000).toBeLessThanOrEqual(301);
  });

  it('counts an app in resource units and warns it from four fifths on', async () => {
    await post('throttling', { mode: 'real', appUnits: 10 });
    const ask = (path: string): ReturnType<typeof rawAs> => rawAs(tenant, 'app', 'GET', path);
    expect((await ask('web/roleassignments')).headers.get('ratelimit-limit')).toBeNull();
    const warned = await ask('web/lists?$select=Title');
    expect(warned.headers.get('ratelimit-limit')).toBeNull();
    const near = await ask('web?$select=Title');
    expect([near.status, near.headers.get('ratelimit-remaining'), near.headers.get('ratelimit-limit')]).toEqual([
      200,
      '1',
      '10',
    ]);
    expect((await ask('web?$select=Title')).status).toBe(429);
  });

  it('counts and refuses the parts of a batch one by one', async () => {
    await post('throttling', { mode: 'real', userRequests: 2 });
    const jo = await pnpAs(tenant, 'jo');
    const [batched, execute] = jo.batched();
    const parts = [1, 2, 3].map(() => statusOf(batched.web.select('Title')()));
    await execute();
    expect(await Promise.all(parts)).toEqual([200, 200, 429]);
  });
});
