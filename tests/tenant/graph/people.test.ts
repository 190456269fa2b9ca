import { setConsent } from '../../../src/local/tenant/graph/consent';
import { graphOperations } from '../../../src/local/tenant/graph/graphOperations';
import { tenantGraphRoutes } from '../../../src/local/tenant/graph/tenantGraphRoutes';
import { graphTenant, meeting, origin } from './graphTenant';
import type { Wire } from './graphTenant';

describe('people', () => {
  it('answers me through the real client, my own profile whole', async () => {
    const { client, account } = graphTenant();
    expect(await client('hannah').api('/me').get()).toMatchObject({
      id: account('hannah').objectId,
      displayName: 'Hannah Okafor',
      givenName: 'Hannah',
      surname: 'Okafor',
      jobTitle: 'Head of Safeguarding',
    });
  });

  it('answers others by id and name, their basics only', async () => {
    const { send, account } = graphTenant();
    const { objectId, displayName } = account('priya');
    expect((await send('hannah', `/users/${objectId}`)).body).toMatchObject({
      id: objectId,
      displayName,
      jobTitle: null,
    });
    expect((await send('hannah', '/users/PRIYA@thistlemere.example?$select=id,mail')).body).toEqual({
      '@odata.context': `${origin}/graph/v1.0/$metadata#users/$entity`,
      id: objectId,
      mail: 'priya@thistlemere.example',
    });
    expect((await send('app', `/users/${objectId}`)).body.jobTitle).toBe('DSL');
  });

  it.each([
    ['/users/nobody@thistlemere.example', 404, 'Request_ResourceNotFound'],
    ['/users/priya@thistlemere.example/photo/$value', 404, 'ImageNotFound'],
    ['/me?$select=salary', 400, 'RequestBroker--ParseUri'],
    ['/users?$search="displayName:pri"', 400, 'Request_UnsupportedQuery'],
    ["/users?$filter=endswith(mail,'example')", 400, 'Request_UnsupportedQuery'],
    ["/users?$filter=salary eq '5'", 400, 'RequestBroker--ParseUri'],
    ["/users?$filter=aboutMe eq 'x'", 501, 'NotImplemented'],
    ['/me?$select=aboutMe', 501, 'NotImplemented'],
    ['/users/delta', 501, 'NotImplemented'],
    ["/users?$filter=startswith(displayName,'P')&$orderby=displayName", 400, 'Request_UnsupportedQuery'],
    ['/users?$skip=3', 400, 'Request_UnsupportedQuery'],
    ['/users?$count=true', 400, 'Request_UnsupportedQuery'],
    ['/users?$top=1000', 400, 'BadRequest'],
  ])('refuses %s', async (path, status, code) => {
    const { send } = graphTenant();
    expect(await send('hannah', path)).toMatchObject({ status, body: { error: { code } } });
  });

  it('finds people as a picker does', async () => {
    const { client, send } = graphTenant();
    const names = (answer: Wire): string[] => answer.value.map((one: Wire) => one.displayName);
    expect(
      names(
        await client('hannah').api('/users').filter("startswith(displayName,'Hann') or startswith(mail,'hann')").get(),
      ),
    ).toEqual(['Hannah Okafor']);
    expect(
      names(
        await client('hannah').api('/users').header('ConsistencyLevel', 'eventual').search('"displayName:oka"').get(),
      ),
    ).toEqual(['Hannah Okafor']);
    expect(
      names(
        await client('hannah')
          .api('/users')
          .header('ConsistencyLevel', 'eventual')
          .search('"displayName:oka" OR "mail:miriam"')
          .get(),
      ),
    ).toEqual(['Hannah Okafor', 'Miriam Holt']);
    expect(
      names(
        await client('hannah').api('/users').header('ConsistencyLevel', 'eventual').search('"displayName:kafor"').get(),
      ),
    ).toEqual([]);
    expect((await send('hannah', '/users?$search=oka', { headers: { consistencylevel: 'eventual' } })).status).toBe(
      400,
    );
  });

  it('pages the directory by a token of its own', async () => {
    const { send, context } = graphTenant();
    const seen: string[] = [];
    let next: string | undefined = '/users?$select=id&$top=20';
    while (next !== undefined) {
      const { body }: { body: Wire } = await send('hannah', next);
      seen.push(...body.value.map((one: Wire) => one.id));
      next = body['@odata.nextLink'];
      if (next !== undefined) expect(next).toContain('$skiptoken=');
    }
    expect(new Set(seen).size).toBe(context.accounts.length);
  });

  it('lets a guest see a person by name but not list people', async () => {
    const { send } = graphTenant();
    expect((await send('ros', '/users/hannah@thistlemere.example')).status).toBe(200);
    expect((await send('ros', '/me')).status).toBe(200);
    expect(await send('ros', '/users')).toMatchObject({
      status: 403,
      body: { error: { code: 'Authorization_RequestDenied' } },
    });
  });
});

describe('consent', () => {
  it.each([
    ['Calendars.ReadWrite', '/me/events', 'ErrorAccessDenied'],
    ['Calendars.ReadWrite', '/me/calendar', 'ErrorAccessDenied'],
    ['MailboxSettings.Read', '/me/mailboxSettings', 'ErrorAccessDenied'],
    ['User.ReadBasic.All', '/users', 'Authorization_RequestDenied'],
    ['User.ReadBasic.All', '/users/priya@thistlemere.example', 'Authorization_RequestDenied'],
    ['User.ReadBasic.All', '/users/nobody@thistlemere.example', 'Authorization_RequestDenied'],
  ])('without %s, %s is refused, and works again with it', async (scope, path, code) => {
    const { context, send } = graphTenant();
    setConsent(context, scope, false);
    expect(await send('hannah', path)).toMatchObject({ status: 403, body: { error: { code } } });
    expect((await send('hannah', '/me')).status).toBe(200);
    setConsent(context, scope, true);
    expect((await send('hannah', path)).status).not.toBe(403);
  });

  it('reading needs less than writing', async () => {
    const { context, send } = graphTenant();
    setConsent(context, 'Calendars.ReadWrite', false);
    setConsent(context, 'Calendars.Read', true);
    expect((await send('hannah', '/me/events')).status).toBe(200);
    expect((await send('hannah', '/me/events', { method: 'POST', body: meeting([]) })).status).toBe(403);
  });

  it('the app brings its own permissions', async () => {
    const { context, send } = graphTenant();
    setConsent(context, 'User.ReadBasic.All', false);
    expect((await send('app', '/users')).status).toBe(200);
  });
});

describe("the tenant's switches", () => {
  const setUp = () => {
    const made = graphTenant();
    const post = (path: string, body: unknown): Promise<Response | undefined> =>
      tenantGraphRoutes(
        made.context,
        new Request(`${origin}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      );
    return { ...made, post };
  };

  it('withdraw consent and tell what is granted', async () => {
    const { post, send, context } = setUp();
    expect((await post('/_tenant/consent', { scope: 'Calendars.ReadWrite', granted: false }))?.status).toBe(200);
    expect((await send('hannah', '/me/events')).status).toBe(403);
    const state = await tenantGraphRoutes(context, new Request(`${origin}/_tenant/consent`));
    expect(await state?.json()).toMatchObject({
      granted: ['MailboxSettings.Read', 'User.Read', 'User.ReadBasic.All'],
      tokenFailures: false,
      calendarSharing: 'limitedDetails',
    });
  });

  it('make every token fail, for people', async () => {
    const { post, send } = setUp();
    await post('/_tenant/token-failures', { failing: true });
    expect(await send('hannah', '/me')).toMatchObject({
      status: 401,
      body: { error: { code: 'InvalidAuthenticationToken' } },
    });
    await post('/_tenant/token-failures', { failing: false });
    expect((await send('hannah', '/me')).status).toBe(200);
  });

  it('fill a calendar', async () => {
    const { post, send } = setUp();
    const answer = await post('/_tenant/calendar-blocks', {
      user: 'priya@thistlemere.example',
      subject: 'Assembly',
      start: '2026-11-24T09:00',
      end: '2026-11-24T09:30',
      showAs: 'busy',
    });
    expect(answer?.status).toBe(201);
    expect((await send('priya', '/me/events')).body.value[0].subject).toBe('Assembly');
  });

  it('refuse what they cannot read and leave other paths alone', async () => {
    const { post, context } = setUp();
    expect((await post('/_tenant/consent', { scope: 'Calendars.ReadWrite', granted: 'no' }))?.status).toBe(400);
    expect((await post('/_tenant/calendar-sharing', { level: 'everything' }))?.status).toBe(400);
    expect(await post('/_tenant/token', { user: 'hannah' })).toBeUndefined();
    expect(
      await tenantGraphRoutes(context, new Request(`${origin}/_tenant/consent`, { method: 'DELETE' })),
    ).toBeUndefined();
  });
});

describe('what the operations declare', () => {
  it('says each guess once', () => {
    const says = graphOperations.flatMap(({ guesses = [] }) =>
      guesses.map((guess) => (typeof guess === 'string' ? guess : guess.says)),
    );
    expect(says.filter((one, index) => says.indexOf(one) !== index)).toEqual([]);
  });

  it('names each once, says how a partial one differs and where it was read', () => {
    expect(new Set(graphOperations.map((one) => one.name)).size).toBe(graphOperations.length);
    for (const operation of graphOperations) {
      expect(operation.source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      expect(operation.differs === '').toBe(operation.fidelity === 'full');
    }
  });
});
