import { createGraphSurface } from '../../../src/local/tenant/graph/graphSurface';
import { tenantGraphRoutes } from '../../../src/local/tenant/graph/tenantGraphRoutes';
import { setConsent } from '../../../src/local/tenant/graph/consent';
import { setThrottling } from '../../../src/local/tenant/throttling';
import { startTenant, tokenFor } from '../startTenant';
import { graphTenant, meeting, origin } from './graphTenant';
import type { Received, Wire } from './graphTenant';

const setUp = (throttling: object = {}) => {
  const made = graphTenant();
  setThrottling(made.context.db, { mode: 'real', ...throttling });
  const limit = (body: unknown): Promise<Response | undefined> =>
    tenantGraphRoutes(
      made.context,
      new Request(`${origin}/_tenant/mailbox-limits`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const surface = createGraphSurface(made.context);
  const ask = (alias: string, path: string): Promise<Response> =>
    surface(made.context, { kind: 'user', account: made.account(alias) }, new Request(`${origin}/graph/v1.0${path}`));
  return { ...made, limit, ask };
};
const refused = (answer: Received): unknown[] => [
  answer.status,
  answer.body.error.code,
  answer.body.error.message,
  answer.headers.get('retry-after'),
];

describe('throttling of a mailbox', () => {
  it('refuses the 10,001st request in ten minutes, says how long to wait, and counts each part of a batch', async () => {
    const { context, ask, send, clock } = setUp();
    for (let count = 0; count < 9_999; count += 1) await ask('priya', '/me/mailboxSettings/timeZone');
    clock.now = new Date('2026-11-23T09:04:00Z');
    const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: '/me/calendar' }));
    const parts = (await send('priya', '/$batch', { method: 'POST', body: { requests } })).body.responses;
    expect(parts.map((part: Wire) => [part.id, part.status, part.headers['Retry-After']]).sort()).toEqual([
      ['1', 200, undefined],
      ['2', 429, '360'],
    ]);
    expect(refused(await send('priya', '/me/events'))).toEqual([
      429,
      'ApplicationThrottled',
      'Application is over its RequestRate limit.',
      '360',
    ]);
    expect((await send('priya', '/me')).status).toBe(200);
    expect((await send('tom', '/me/events')).status).toBe(200);
    setThrottling(context.db, { mode: 'off' });
    expect((await send('priya', '/me/events')).status).toBe(200);
  }, 60_000);

  it('lets go after ten minutes, may say so as a date, and sends no RateLimit headers', async () => {
    const { limit, send, clock } = setUp({ retryAfter: 'date' });
    expect((await limit({ requests: 2 }))?.status).toBe(200);
    for (let count = 0; count < 2; count += 1) expect((await send('priya', '/me/events')).status).toBe(200);
    const { status, headers } = await send('priya', '/me/events');
    expect([status, headers.get('retry-after'), headers.get('date')]).toEqual([
      429,
      'Mon, 23 Nov 2026 09:10:00 GMT',
      'Mon, 23 Nov 2026 09:00:00 GMT',
    ]);
    expect([...headers.keys()].filter((name) => /rate/i.test(name))).toEqual([]);
    clock.now = new Date('2026-11-23T09:09:59Z');
    expect((await send('priya', '/me/events')).status).toBe(429);
    clock.now = new Date('2026-11-23T09:10:00Z');
    expect((await send('priya', '/me/events')).status).toBe(200);
  });

  it('has room for four at one time, in each mailbox', async () => {
    const { send, limit } = setUp();
    const five = async (): Promise<number[]> =>
      (await Promise.all(Array.from({ length: 5 }, () => send('priya', '/me/events')))).map(({ status }) => status);
    expect((await five()).sort()).toEqual([200, 200, 200, 200, 429]);
    const [, , , , fifth, other] = await Promise.all([
      ...Array.from({ length: 5 }, () => send('priya', '/me/events')),
      send('tom', '/me/events'),
    ]);
    expect([fifth && refused(fifth), other?.status]).toEqual([
      [429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', '1'],
      200,
    ]);
    await limit({ concurrent: 5, holdMs: 5 });
    expect(await five()).toEqual([200, 200, 200, 200, 200]);
    const requests = Array.from({ length: 20 }, (_, index) => ({
      id: String(index),
      method: 'GET',
      url: '/me/events',
    }));
    expect(
      (await send('priya', '/$batch', { method: 'POST', body: { requests } })).body.responses.map(
        (part: Wire) => part.status,
      ),
    ).toEqual(Array.from({ length: 20 }, () => 200));
  });

  it('takes so many bytes in five minutes and no more', async () => {
    const { send, limit, clock } = setUp();
    await limit({ uploadBytes: 1000 });
    const post = (): Promise<Received> =>
      send('priya', '/me/events', {
        method: 'POST',
        body: meeting([], { body: { contentType: 'text', content: 'x'.repeat(500) } }),
      });
    expect((await post()).status).toBe(201);
    clock.now = new Date('2026-11-23T09:01:00Z');
    expect(refused(await post())).toEqual([
      429,
      'ApplicationThrottled',
      'Application is over its IncomingBytes limit.',
      '240',
    ]);
    clock.now = new Date('2026-11-23T09:05:00Z');
    expect((await post()).status).toBe(201);
    expect((await send('priya', '/me/events')).body.value).toHaveLength(2);
  });

  it('may write Retry-After as a decimal, as Outlook was seen to do', async () => {
    const { limit, send } = setUp();
    await limit({ requests: 1, retryFraction: 0.57 });
    await send('priya', '/me/events');
    expect((await send('priya', '/me/events')).headers.get('retry-after')).toBe('600.57');
    expect((await limit({ retryFraction: 1 }))?.status).toBe(400);
  });

  it.each([{ requests: 0 }, { concurrent: -1 }, { uploadBytes: 1.5 }, { holdMs: 'long' }])(
    'refuses the figure %j',
    async (body) => {
      expect((await setUp().limit(body))?.status).toBe(400);
    },
  );
});

describe('throttling of the directory', () => {
  it.each([
    ['/users', '2'],
    ['/users?$select=id', '1'],
    ['/users?$top=5', '1'],
    ['/me', '1'],
    ['/me/memberOf', '2'],
    ['/users/tom@thistlemere.example?$select=id', '1'],
  ])('%s costs %s', async (path, units) => {
    const { headers } = await graphTenant().send('priya', path);
    expect([headers.get('x-ms-resource-unit'), headers.get('x-ms-throttle-limit-percentage')]).toEqual([units, null]);
  });

  it('warns from four fifths on and refuses above 3,500 units in ten seconds', async () => {
    const { ask, send, clock } = setUp();
    for (let count = 0; count < 1_400; count += 1) await ask('priya', '/users');
    const near = await send('priya', '/users');
    expect(near.headers.get('x-ms-throttle-limit-percentage')).toBe('0.80');
    for (let count = 0; count < 349; count += 1) await ask('tom', '/users');
    const { status, body, headers } = await send('hannah', '/me');
    expect([status, body.error.code, headers.get('retry-after'), headers.get('x-ms-throttle-information')]).toEqual([
      429,
      'TooManyRequests',
      '10',
      'ResourceUnitLimitExceeded',
    ]);
    expect(headers.get('x-ms-throttle-scope')).toMatch(/^Tenant_Application\/ReadWrite\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/);
    expect((await send('hannah', '/me/events')).status).toBe(200);
    clock.now = new Date('2026-11-23T09:00:10Z');
    expect((await send('hannah', '/me')).status).toBe(200);
  }, 60_000);
});

describe('throttling of sites and files', () => {
  it("is SharePoint's own: an app is warned by RateLimit headers, then refused", async () => {
    const tenant = startTenant();
    await tenant.handle(
      new Request(`${origin}/_tenant/throttling`, {
        method: 'POST',
        body: JSON.stringify({ mode: 'real', appUnits: 10 }),
      }),
    );
    const authorization = `Bearer ${await tokenFor(tenant, 'app')}`;
    const get = (): Promise<Response> =>
      tenant.handle(
        new Request(`${origin}/graph/v1.0/sites/127.0.0.1:4400:/sites/trust`, { headers: { authorization } }),
      );
    const seen: unknown[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { status, headers } = await get();
      seen.push([status, headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]);
    }
    expect(seen).toEqual([...Array.from({ length: 3 }, () => [200, null, null]), [200, '10', '2'], [200, '10', '0']]);
    const over = await get();
    expect([over.status, (await over.json()).error.code, over.headers.get('ratelimit-remaining')]).toEqual([
      429,
      'activityLimitReached',
      '0',
    ]);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(50);
    tenant.close();
  });
});

describe('what is switched off', () => {
  it('never refuses', async () => {
    const { send, context, limit } = setUp();
    await limit({ requests: 1, concurrent: 1, uploadBytes: 1 });
    setThrottling(context.db, { mode: 'off' });
    setConsent(context, 'Tasks.ReadWrite', true);
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        send('priya', '/me/todo/lists', { method: 'POST', body: { displayName: `List ${index}` } }),
      ),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
  });
});
