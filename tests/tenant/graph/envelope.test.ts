import type { Tenant } from '../../../src/local/tenant/createTenant';
import { CutConnection } from '../../../src/local/tenant/CutConnection';
import { origin, startTenant, tokenFor } from '../startTenant';
import { meeting } from './graphTenant';
import type { Wire } from './graphTenant';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("the envelope of what the tenant's core refuses", () => {
  let tenant: Tenant;

  beforeEach(() => {
    tenant = startTenant();
  });

  afterEach(() => tenant.close());

  const fault = (...rules: object[]): Promise<Response> =>
    tenant.handle(new Request(`${origin}/_tenant/faults`, { method: 'POST', body: JSON.stringify(rules) }));
  const ask = async (
    path: string,
    { method = 'GET', body }: { method?: string; body?: unknown } = {},
    token?: string,
  ): Promise<Response> =>
    tenant.handle(
      new Request(`${origin}/graph/v1.0${path}`, {
        method,
        headers: {
          'client-request-id': 'asked-by-me',
          'content-type': 'application/json',
          ...(token === undefined
            ? { authorization: `Bearer ${await tokenFor(tenant, 'hannah')}` }
            : { authorization: token }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );

  async function expectGraph(response: Response, status: number, code: string): Promise<void> {
    const { error } = await response.json();
    expect([
      response.status,
      error.code,
      response.headers.get('client-request-id'),
      response.headers.get('content-type'),
    ]).toEqual([status, code, 'asked-by-me', 'application/json']);
    expect(response.headers.get('request-id')).toMatch(guid);
    expect(error.innerError).toEqual({
      date: expect.stringMatching(/^2026-11-23T09:00/) as string,
      'request-id': response.headers.get('request-id'),
      'client-request-id': 'asked-by-me',
    });
  }

  it("is Graph's without a token, with one nobody issued, and under every fault", async () => {
    const unknown = await ask('/me', {}, 'Bearer made-up');
    expect(unknown.headers.get('www-authenticate')).toMatch(/^Bearer /);
    await expectGraph(unknown, 401, 'InvalidAuthenticationToken');
    for (const [kind, status, code] of [
      ['429', 429, 'activityLimitReached'],
      ['503', 503, 'serviceNotAvailable'],
      ['500', 500, 'generalException'],
      ['412', 412, 'ErrorIrresolvableConflict'],
    ] as const) {
      await fault({ match: 'GET /graph/v1.0/me', nth: 1, kind });
      const response = await ask('/me');
      expect(response.headers.get('retry-after')).toBe(status === 429 || status === 503 ? '2' : null);
      await expectGraph(response, status, code);
      await tenant.handle(new Request(`${origin}/_tenant/faults`, { method: 'DELETE' }));
    }
  });

  it('stands inside a batch too, where a fault hits one part', async () => {
    await fault({ match: '/me/calendar', nth: 1, kind: '429' });
    const requests = ['/me', '/me/calendar', '/me/calendar'].map((url, index) => ({
      id: String(index),
      method: 'GET',
      url,
    }));
    const { responses } = await (await ask('/$batch', { method: 'POST', body: { requests } })).json();
    const byId = Object.fromEntries(responses.map((part: Wire) => [part.id, part]));
    expect(['0', '1', '2'].map((id) => byId[id].status)).toEqual([200, 429, 200]);
    expect(byId['1'].headers).toMatchObject({ 'Retry-After': '2' });
    expect(byId['1'].body.error.innerError['request-id']).toMatch(guid);
  });

  it.each([
    ['cut-before', 1],
    ['cut-after', 2],
  ])("a part %s takes the whole batch's connection along, with what was done before it", async (kind, made) => {
    await fault({ match: 'POST /graph/v1.0/me/events', nth: 2, kind });
    const requests = ['1', '2', '3'].map((id) => ({
      id,
      method: 'POST',
      url: '/me/events',
      headers: { 'Content-Type': 'application/json' },
      body: meeting([], { subject: id }),
    }));
    await expect(ask('/$batch', { method: 'POST', body: { requests } })).rejects.toBeInstanceOf(CutConnection);
    expect((await (await ask('/me/events')).json()).value.map((one: Wire) => one.subject).sort()).toEqual(
      ['1', '2'].slice(0, made),
    );
  });

  it.each([
    ['same', 201, 1],
    ['409', 409, 1],
    ['true', 201, 2],
  ])('a repeated transactionId inside a batch is answered as duplicate-%s says', async (kind, status, events) => {
    await fault({ match: 'POST /graph/v1.0/me/events', nth: 2, kind: `duplicate-${kind}` });
    const requests = ['1', '2'].map((id) => ({
      id,
      method: 'POST',
      url: '/me/events',
      headers: { 'Content-Type': 'application/json' },
      body: meeting([], { transactionId: 'once' }),
    }));
    const { responses } = await (await ask('/$batch', { method: 'POST', body: { requests } })).json();
    expect(responses.map((part: Wire) => [part.id, part.status]).sort()).toEqual([
      ['1', 201],
      ['2', status],
    ]);
    expect((await (await ask('/me/events')).json()).value).toHaveLength(events);
  });

  it('logs what a refused request read', async () => {
    const created = await (await ask('/me/events', { method: 'POST', body: meeting([]) })).json();
    await tenant.handle(new Request(`${origin}/_tenant/requests`, { method: 'DELETE' }));
    await ask(`/me/events/${created.id}`, { method: 'PATCH', body: { colour: 'red' } });
    await ask('/me/events', {}, 'Bearer made-up');
    const log = (await (await tenant.handle(new Request(`${origin}/_tenant/requests`))).json()) as Wire[];
    expect(log.map(({ method, status, rows }) => [method, status, rows])).toEqual([
      ['PATCH', 400, 1],
      ['GET', 401, 0],
    ]);
  });
});
