import fc from 'fast-check';
import { graphTenant, meeting } from './graphTenant';
import type { Wire } from './graphTenant';

const json = { 'Content-Type': 'application/json' };
const get = (id: string, url: string, more: Record<string, unknown> = {}) => ({ id, method: 'GET', url, ...more });

const setUp = (...around: Parameters<typeof graphTenant>) => {
  const made = graphTenant(...around);
  const batch = (alias: string, requests: unknown) =>
    made.send(alias, '/$batch', { method: 'POST', body: { requests } });
  const byId = (body: Wire): Record<string, Wire> =>
    Object.fromEntries(body.responses.map((one: Wire) => [one.id, one]));
  return { ...made, batch, byId };
};

describe('$batch', () => {
  it('answers each part under its id, whatever the order, through the real client', async () => {
    const { client, byId } = setUp();
    const body = await client('hannah')
      .api('/$batch')
      .post({
        requests: [
          get('a', '/me'),
          get('b', '/users/nobody@x.example'),
          { id: 'c', method: 'POST', url: '/me/events', headers: json, body: meeting(['priya']) },
        ],
      });
    const answers = byId(body);
    expect([answers['a'].status, answers['b'].status, answers['c'].status]).toEqual([200, 404, 201]);
    expect(answers['b'].body.error.code).toBe('Request_ResourceNotFound');
    expect(answers['c'].body.subject).toBe('Catch-up');
    expect(body.responses.map((one: Wire) => one.id)).not.toEqual(['a', 'b', 'c']);
  });

  it('waits for what a part depends on and fails what depends on a failure', async () => {
    const { batch, byId, send } = setUp();
    const post = (id: string, body: unknown, dependsOn: string[]) => ({
      id,
      method: 'POST',
      url: '/me/events',
      headers: json,
      body,
      dependsOn,
    });
    const { body } = await batch('hannah', [
      post('1', {}, []),
      post('2', meeting([]), ['1']),
      post('3', meeting([]), ['2']),
      get('4', '/me'),
    ]);
    const answers = byId(body);
    expect(['1', '2', '3', '4'].map((id) => answers[id].status)).toEqual([400, 424, 424, 200]);
    expect((await send('hannah', '/me/events')).body.value).toEqual([]);
  });

  it('runs a part after what it depends on, wherever that stands', async () => {
    const seen: string[] = [];
    const { batch, byId } = setUp(async (request, run) => {
      seen.push(new URL(request.url).pathname.split('/').pop() ?? '');
      return run(request);
    });
    const { body } = await batch('hannah', [
      get('1', '/me/events', { dependsOn: ['3', '2'] }),
      get('2', '/me/calendar', { dependsOn: ['3'] }),
      get('3', '/me'),
    ]);
    expect(seen).toEqual(['me', 'calendar', 'events']);
    expect(Object.values(byId(body)).map((part) => part.status)).toEqual([200, 200, 200]);
  });

  it.each([
    ['21 parts', Array.from({ length: 21 }, (_, n) => get(String(n), '/me')), 'MaximumValueExceeded'],
    ['no parts', [], 'BadRequest'],
    ['one id twice', [get('1', '/me'), get('1', '/me')], 'BadRequest'],
    ['an unknown dependency', [get('1', '/me', { dependsOn: ['9'] })], 'BadRequest'],
    ['a circle', [get('1', '/me', { dependsOn: ['2'] }), get('2', '/me', { dependsOn: ['1'] })], 'BadRequest'],
    ['a write without a body', [{ id: '1', method: 'POST', url: '/me/events', headers: json }], 'BadRequest'],
    ['a body without its type', [{ id: '1', method: 'POST', url: '/me/events', body: meeting([]) }], 'BadRequest'],
    [
      'a batch in a batch',
      [{ id: '1', method: 'POST', url: '/$batch', headers: json, body: { requests: [] } }],
      'BadRequest',
    ],
    ['a part without an id', [{ method: 'GET', url: '/me' }], 'RequestBodyRead'],
    ['parts that are no list', 'me', 'RequestBodyRead'],
  ])('refuses %s whole', async (_, requests, code) => {
    const { batch, send } = setUp();
    expect(await batch('hannah', requests)).toMatchObject({ status: 400, body: { error: { code } } });
    expect((await send('hannah', '/me/events')).body.value).toEqual([]);
  });

  it('takes twenty', async () => {
    const { batch } = setUp();
    expect(
      (
        await batch(
          'hannah',
          Array.from({ length: 20 }, (_, n) => get(String(n), '/me')),
        )
      ).body.responses,
    ).toHaveLength(20);
  });

  it("has the caller's rights in every part and no more", async () => {
    const { batch, byId } = setUp();
    const answers = byId(
      (
        await batch('ros', [
          get('1', '/me/events'),
          get('2', '/users/priya@thistlemere.example/events'),
          get('3', '/users'),
        ])
      ).body,
    );
    expect(['1', '2', '3'].map((id) => answers[id].status)).toEqual([404, 403, 403]);
  });

  it('is seen by the core where it arrived, and writes links for where the caller thinks Graph is', async () => {
    const seen: string[] = [];
    const { send } = setUp(async (request, run) => {
      seen.push(new URL(request.url).pathname);
      return run(request);
    });
    for (let n = 0; n < 2; n += 1) await send('hannah', '/me/events', { method: 'POST', body: meeting([]) });
    const { body } = await send('hannah', '/$batch', {
      method: 'POST',
      body: { requests: [get('1', '/me/events?$top=1')] },
      headers: { 'x-forwarded-host': 'graph.microsoft.com' },
    });
    expect(seen).toEqual(['/graph/v1.0/me/events']);
    expect(body.responses[0].body['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/events/);
  });

  it('lets the core stand between: a part can be throttled alone', async () => {
    const { batch, byId } = setUp(async (request, run) =>
      request.url.endsWith('/me')
        ? Response.json(
            { error: { code: 'activityLimitReached', message: 'Application has been throttled.' } },
            { status: 429, headers: { 'retry-after': '3' } },
          )
        : run(request),
    );
    const answers = byId((await batch('hannah', [get('1', '/me'), get('2', '/me/events')])).body);
    expect([answers['1'].status, answers['1'].headers['Retry-After'], answers['2'].status]).toEqual([429, '3', 200]);
  });
});

describe('whatever comes', () => {
  it("is answered as Graph answers, without a crash and without anybody else's events", async () => {
    const { send } = setUp();
    await send('priya', '/me/events', { method: 'POST', body: meeting([], { subject: 'zzsecret' }) });
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom("' or 1=1 --", '..', '%00', '__proto__', 'events', 'me', 'a/any(b:b', '((('),
    );
    const path = fc.oneof(
      fc
        .tuple(fc.constantFrom('/me/', '/users/', '/'), fc.array(word, { maxLength: 4 }))
        .map(([head, parts]) => head + parts.map(encodeURIComponent).join('/')),
      fc
        .tuple(
          fc.constantFrom('$filter', '$select', '$orderby', '$top', '$expand', '$deltatoken', 'startDateTime'),
          word,
        )
        .map(([name, value]) => `/me/events?${name}=${encodeURIComponent(value)}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
        path,
        fc.jsonValue(),
        async (method, at, body) => {
          const answer = await send('hannah', at, {
            method,
            ...(method === 'GET' || method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
          });
          expect(answer.status).toBeLessThan(502);
          expect(answer.status).not.toBe(500);
          expect(JSON.stringify(answer.body) ?? '').not.toContain('zzsecret');
          if (answer.status >= 400) expect(answer.body.error.message).not.toMatch(/\bat .*\.ts:|sqlite/i);
        },
      ),
      { numRuns: 600 },
    );
  });
});
