import { CutConnection } from '../../src/local/tenant/CutConnection';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { origin, pnpAs, rawAs, siteUrl, startTenant, statusOf, tokenFor } from './startTenant';

const post = (tenant: Tenant, path: string, body: unknown): Promise<Response> =>
  tenant.handle(new Request(`${origin}/_tenant/${path}`, { method: 'POST', body: JSON.stringify(body) }));

describe("the tenant's contract", () => {
  let tenant: Tenant;

  beforeEach(() => {
    tenant = startTenant();
  });

  afterEach(() => tenant.close());

  async function cookieOf(user: string): Promise<string> {
    const response = await tenant.handle(new Request(`${origin}/_tenant/sign-in?user=${user}&to=/teams`));
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/teams');
    return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  it("lists the directory's people and refuses unknown ones", async () => {
    const users = (await (await tenant.handle(new Request(`${origin}/_tenant/users`))).json()) as Record<
      string,
      unknown
    >[];
    expect(users).toHaveLength(44);
    expect(Object.keys(users[0] ?? {}).sort()).toEqual(['displayName', 'roles', 'school', 'userPrincipalName']);
    expect((await post(tenant, 'token', { user: 'nobody@elsewhere.example' })).status).toBe(400);
    expect((await tenant.handle(new Request(`${origin}/_tenant/sign-in?user=jo&to=//elsewhere.example`))).status).toBe(
      400,
    );
  });

  it('answers 401 without a token and to a token it did not issue, 501 to a path it does not know', async () => {
    expect((await tenant.handle(new Request(`${siteUrl}/_api/web`))).status).toBe(401);
    expect(
      (await tenant.handle(new Request(`${siteUrl}/_api/web`, { headers: { Authorization: 'Bearer made-up' } })))
        .status,
    ).toBe(401);
    expect((await tenant.handle(new Request(`${origin}/elsewhere`))).status).toBe(501);
    expect((await tenant.handle(new Request(`${origin}/_tenant/elsewhere`))).status).toBe(501);
  });

  it('wants a digest from a cookie session that changes something, for half an hour and from its own owner', async () => {
    const cookie = await cookieOf('jo');
    const ask = (path: string, headers: Record<string, string>, user = cookie): Promise<Response> =>
      tenant.handle(
        new Request(`${siteUrl}/_api/${path}`, {
          method: 'POST',
          headers: { Cookie: user, Accept: 'application/json;odata=nometadata', ...headers },
          ...(path === 'contextinfo'
            ? {}
            : { body: JSON.stringify({ Title: `L${Math.random()}`, BaseTemplate: 100 }) }),
        }),
      );
    const refused = await ask('web/lists', {});
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('-2130575252');
    const info = (await (await ask('contextinfo', {})).json()) as {
      FormDigestValue: string;
      FormDigestTimeoutSeconds: number;
    };
    expect(info.FormDigestTimeoutSeconds).toBe(1800);
    expect(info.FormDigestValue).toMatch(/^0x[0-9A-F]+,23 Nov 2026 09:00:\d\d -0000$/);
    expect((await ask('web/lists', { 'X-RequestDigest': info.FormDigestValue })).status).toBe(201);
    expect((await ask('web/lists', { 'X-RequestDigest': info.FormDigestValue }, await cookieOf('sam'))).status).toBe(
      403,
    );
    expect(
      (await ask('web/lists', { 'X-RequestDigest': `0x00,${info.FormDigestValue.split(',')[1] ?? ''}` })).status,
    ).toBe(403);
    await post(tenant, 'clock', { now: '2026-11-23T09:31:00Z' });
    expect((await ask('web/lists', { 'X-RequestDigest': info.FormDigestValue })).status).toBe(403);
  });

  it('makes each fault at the match asked for, in requests and in the parts of a batch', async () => {
    await post(tenant, 'faults', [
      { match: 'GET /sites/trust/_api/web/currentuser', nth: 2, kind: '429' },
      { match: 'lists/getByTitle', nth: 0, kind: '503' },
      { match: 'web/siteusers', nth: 1, kind: '429-date' },
      { match: 'web/roledefinitions', nth: 1, kind: 'cut-before' },
    ]);
    const ask = (path: string): ReturnType<typeof rawAs> => rawAs(tenant, 'jo', 'GET', path);
    expect((await ask('web/currentuser')).status).toBe(200);
    const throttled = await ask('web/currentuser');
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await ask('web/currentuser')).status).toBe(200);
    expect(Date.parse((await ask('web/siteusers')).headers.get('retry-after') ?? '')).toBeGreaterThan(
      Date.parse('2026-11-23T09:00:00Z'),
    );
    await expect(ask('web/roledefinitions')).rejects.toBeInstanceOf(CutConnection);
    const jo = await pnpAs(tenant, 'jo');
    const [batched, execute] = jo.batched();
    const part = statusOf(batched.web.lists.getByTitle('Documents')());
    const good = batched.web.select('Title')();
    await execute();
    expect(await part).toBe(503);
    expect(await good).toMatchObject({ Title: 'Trust' });
    await tenant.handle(new Request(`${origin}/_tenant/faults`, { method: 'DELETE' }));
    expect((await ask("web/lists/getByTitle('Documents')")).status).toBe(200);
    expect((await post(tenant, 'faults', [{ match: 'x', nth: 0, kind: 'nonsense' }])).status).toBe(400);
  });

  it.each([
    ['same', 201],
    ['409', 409],
    ['400', 400],
    ['true', 201],
  ])('answers a repeated transactionId as duplicate-%s says', async (kind, status) => {
    const token = await tokenFor(tenant, 'hannah');
    const body = JSON.stringify({
      subject: 'x',
      start: { dateTime: '2026-11-24T10:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-24T11:00:00', timeZone: 'UTC' },
      transactionId: 'once',
    });
    const create = async (): Promise<{ status: number; id: unknown }> => {
      const response = await tenant.handle(
        new Request(`${origin}/graph/v1.0/me/events`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
          body,
        }),
      );
      return { status: response.status, id: ((await response.json()) as { id?: unknown }).id };
    };
    const first = await create();
    expect(
      (await post(tenant, 'faults', [{ match: 'POST /graph/v1.0/me/events', nth: 1, kind: `duplicate-${kind}` }]))
        .status,
    ).toBe(204);
    const second = await create();
    expect([first.status, second.status, second.id === first.id]).toEqual([201, status, kind === 'same']);
  });

  it('lets a cut-after request take effect and a cut-before one not', async () => {
    await post(tenant, 'faults', [
      { match: 'POST /sites/trust/_api/web/lists', nth: 1, kind: 'cut-after' },
      { match: 'POST /sites/trust/_api/web/lists', nth: 2, kind: 'cut-before' },
    ]);
    const add = (title: string): ReturnType<typeof rawAs> =>
      rawAs(tenant, 'jo', 'POST', 'web/lists', { Title: title, BaseTemplate: 100 });
    await expect(add('First')).rejects.toBeInstanceOf(CutConnection);
    await expect(add('Second')).rejects.toBeInstanceOf(CutConnection);
    expect((await rawAs(tenant, 'jo', 'GET', "web/lists/getByTitle('First')")).status).toBe(200);
    expect((await rawAs(tenant, 'jo', 'GET', "web/lists/getByTitle('Second')")).status).toBe(404);
  });

  it('logs who asked what, and forgets on DELETE', async () => {
    await rawAs(tenant, 'jo', 'GET', 'web/currentuser?$select=Id');
    await rawAs(tenant, 'app', 'GET', 'web');
    const read = async (): Promise<unknown> => (await tenant.handle(new Request(`${origin}/_tenant/requests`))).json();
    expect(await read()).toEqual([
      {
        method: 'GET',
        path: '/sites/trust/_api/web/currentuser?$select=Id',
        user: 'jo@thistlemere.example',
        status: 200,
        rows: 0,
        at: expect.stringMatching(/^2026-11-23T09:00/) as string,
      },
      expect.objectContaining({ user: 'app', status: 200 }),
    ]);
    await tenant.handle(new Request(`${origin}/_tenant/requests`, { method: 'DELETE' }));
    expect(await read()).toEqual([]);
  });
});
