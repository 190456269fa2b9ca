import type { Tenant } from '../../../src/local/tenant/createTenant';
import { setConsent, setSwitch } from '../../../src/local/tenant/graph/consent';
import { endpoints } from '../../../src/local/tenant/graph/endpoints';
import type { Endpoint } from '../../../src/local/tenant/graph/graphCall';
import { origin, pnpAs, startTenant, tokenFor } from '../startTenant';
import { at, meeting } from './graphTenant';
import type { Wire } from './graphTenant';

const window = 'startDateTime=2026-11-01&endDateTime=2026-12-24';
const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
  range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 3 },
};
const schedule = {
  schedules: ['tom@thistlemere.example'],
  startTime: at('2026-11-24T09:00:00'),
  endTime: at('2026-11-24T12:00:00'),
};
const slots = { timeConstraint: { timeSlots: [{ start: at('2026-11-24T09:00:00'), end: at('2026-11-24T12:00:00') }] } };

const file = (type: string): object => ({
  '@odata.type': `#microsoft.graph.${type}`,
  name: 'note.txt',
  contentType: 'text/plain',
  contentBytes: Buffer.from('words').toString('base64'),
});
const onTaskPath = '/me/todo/lists/{list}/tasks/{task}';
/** What each single setting answers: a fresh mailbox has no archive. */
const settingStatuses: Readonly<Record<string, number>> = {
  archiveFolder: 204,
  automaticRepliesSetting: 200,
  dateFormat: 200,
  delegateMeetingMessageDeliveryOptions: 200,
  language: 200,
  timeFormat: 200,
  timeZone: 200,
  userPurpose: 200,
  workingHours: 200,
};

interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Wire;
}
type Ask = (
  who: string,
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Received>;

/** What makes the things a path needs. Each call makes new ones, so that no case sees what another did. */
const world = (ask: Ask) => {
  const made = async (path: string, body: unknown, who = 'hannah'): Promise<Wire> =>
    (await ask(who, 'POST', path, body)).body;
  const list = (): Promise<Wire> => made('/me/todo/lists', { displayName: 'Actions' });
  const task = async (): Promise<string> => {
    const path = `/me/todo/lists/${(await list()).id}/tasks`;
    return `${path}/${(await made(path, { title: 'Ring school' })).id}`;
  };
  const part = async (name: string, body: unknown): Promise<string> => {
    const path = `${await task()}/${name}`;
    return `${path}/${(await made(path, body)).id}`;
  };
  const site = async (): Promise<string> =>
    `/sites/${(await ask('hannah', 'GET', '/sites/127.0.0.1:4400:/sites/trust')).body.id}`;
  return {
    event: (more: Record<string, unknown> = {}) => made('/me/events', meeting(['priya'], more)),
    invited: async (): Promise<Wire> => {
      const { iCalUId } = await made('/me/events', meeting(['hannah']), 'tom');
      return (await ask('hannah', 'GET', `/me/events?$filter=iCalUId eq '${iCalUId}'`)).body.value[0];
    },
    calendar: () => made('/me/calendars', { name: `Calendar ${Math.random()}` }),
    list,
    task,
    part,
    taskFile: () => part('attachments', file('taskFileAttachment')),
    eventFile: async (): Promise<string> => {
      const path = `/me/events/${(await made('/me/events', meeting([]))).id}/attachments`;
      return `${path}/${(await made(path, file('fileAttachment'))).id}`;
    },
    group: async (): Promise<string> => `/groups/${(await ask('hannah', 'GET', '/groups')).body.value[0].id}`,
    site,
    file: async (): Promise<string> => {
      const drive = `${await site()}/drive`;
      return `${drive}/items/${(await ask('hannah', 'GET', `${drive}/root/children`)).body.value[0].id}`;
    },
  };
};
type World = ReturnType<typeof world>;

interface Sample {
  readonly status: number;
  readonly path: (things: World) => string | Promise<string>;
  readonly body?: unknown;
  /** The kind of content, where it is no JSON. */
  readonly content?: string;
}
const fixed = (status: number, path: string, body?: unknown): Sample => ({ status, path: () => path, body });
const onEvent = (status: number, tail = '', body?: unknown): Sample => ({
  status,
  path: async ({ event }) => `/me/events/${(await event()).id}${tail}`,
  body,
});
const onInvited = (tail: string): Sample => ({
  status: 202,
  path: async ({ invited }) => `/me/events/${(await invited()).id}/${tail}`,
  body: { comment: 'x', sendResponse: true },
});
const onList = (status: number, tail = '', body?: unknown): Sample => ({
  status,
  path: async ({ list }) => `/me/todo/lists/${(await list()).id}${tail}`,
  body,
});
const onTask = (status: number, body?: unknown): Sample => ({ status, path: ({ task }) => task(), body });

const onGroup = (tail: string): Sample => ({ status: 200, path: async ({ group }) => `${await group()}${tail}` });
const partSamples = (name: string, body: unknown): Record<string, Sample> => {
  const path = `${onTaskPath}/${name}`;
  const one = (status: number): Sample => ({ status, path: ({ part }) => part(name, body) });
  const all = (status: number): Sample => ({ status, path: async ({ task }) => `${await task()}/${name}` });
  return {
    [`GET ${path}`]: all(200),
    [`POST ${path}`]: { ...all(201), body },
    [`GET ${path}/{part}`]: one(200),
    [`PATCH ${path}/{part}`]: { ...one(200), body },
    [`DELETE ${path}/{part}`]: one(204),
  };
};

/** One request per operation, and what it answers when all is well. */
const samples: Readonly<Record<string, Sample>> = {
  'GET /me': fixed(200, '/me'),
  'GET /me/photo/$value': fixed(404, '/me/photo/$value'),
  'GET /me/photo': fixed(404, '/me/photo'),
  'GET /me/photos/{size}/$value': fixed(404, '/me/photos/48x48/$value'),
  'GET /users': fixed(200, '/users?$top=2'),
  'GET /me/manager': fixed(200, '/me/manager'),
  'GET /me/directReports': fixed(200, '/me/directReports'),
  'GET /me/memberOf': fixed(200, '/me/memberOf'),
  'GET /me/mailboxSettings': fixed(200, '/me/mailboxSettings'),
  'PATCH /me/mailboxSettings': fixed(200, '/me/mailboxSettings', { timeFormat: 'HH:mm' }),
  ...Object.fromEntries(
    Object.keys(settingStatuses).map((name) => [
      `GET /me/mailboxSettings/${name}`,
      fixed(settingStatuses[name] ?? 200, `/me/mailboxSettings/${name}`),
    ]),
  ),
  'GET /me/memberOf/microsoft.graph.group': fixed(200, '/me/memberOf/microsoft.graph.group'),
  'GET /me/transitiveMemberOf': fixed(200, '/me/transitiveMemberOf'),
  'GET /me/transitiveMemberOf/microsoft.graph.group': fixed(200, '/me/transitiveMemberOf/microsoft.graph.group'),
  'POST /me/getMemberGroups': fixed(200, '/me/getMemberGroups', { securityEnabledOnly: true }),
  'GET /groups': fixed(200, '/groups'),
  'GET /groups/{group}': onGroup(''),
  'GET /groups/{group}/members': onGroup('/members'),
  'GET /groups/{group}/members/microsoft.graph.user': onGroup('/members/microsoft.graph.user'),
  'GET /groups/{group}/transitiveMembers': onGroup('/transitiveMembers'),
  'GET /groups/{group}/transitiveMembers/microsoft.graph.user': onGroup('/transitiveMembers/microsoft.graph.user'),
  'GET /me/calendar': fixed(200, '/me/calendar'),
  'GET /me/calendars': fixed(200, '/me/calendars'),
  'POST /me/calendars': fixed(201, '/me/calendars', { name: 'Another' }),
  'PATCH /me/calendar': {
    status: 200,
    path: async ({ calendar }) => `/me/calendars/${(await calendar()).id}`,
    body: { color: 'lightBlue' },
  },
  'DELETE /me/calendar': { status: 204, path: async ({ calendar }) => `/me/calendars/${(await calendar()).id}` },
  'POST /me/calendar/getSchedule': fixed(200, '/me/calendar/getSchedule', schedule),
  'POST /me/findMeetingTimes': fixed(200, '/me/findMeetingTimes', slots),
  'POST /me/events': fixed(201, '/me/events', meeting([])),
  'GET /me/events': fixed(200, '/me/events?$top=1'),
  'GET /me/events/delta': fixed(400, '/me/events/delta'),
  'GET /me/events/{event}': onEvent(200),
  'PATCH /me/events/{event}': onEvent(200, '', { subject: 'x' }),
  'DELETE /me/events/{event}': onEvent(204),
  'POST /me/events/{event}/accept': onInvited('accept'),
  'POST /me/events/{event}/tentativelyAccept': onInvited('tentativelyAccept'),
  'POST /me/events/{event}/decline': onInvited('decline'),
  'POST /me/events/{event}/cancel': onEvent(202, '/cancel', { comment: 'x' }),
  'GET /me/events/{event}/instances': {
    status: 200,
    path: async ({ event }) => `/me/events/${(await event({ recurrence: weekly })).id}/instances?${window}`,
  },
  'GET /me/events/{event}/attachments': onEvent(200, '/attachments'),
  'POST /me/events/{event}/attachments': onEvent(201, '/attachments', file('fileAttachment')),
  'GET /me/events/{event}/attachments/{attachment}': { status: 200, path: ({ eventFile }) => eventFile() },
  'GET /me/events/{event}/attachments/{attachment}/$value': {
    status: 200,
    path: async ({ eventFile }) => `${await eventFile()}/$value`,
    content: 'text/plain',
  },
  'DELETE /me/events/{event}/attachments/{attachment}': { status: 204, path: ({ eventFile }) => eventFile() },
  'GET /me/calendarView': fixed(200, `/me/calendarView?${window}`),
  'GET /me/calendarView/delta': fixed(200, `/me/calendarView/delta?${window}`),
  'GET /me/todo/lists': fixed(200, '/me/todo/lists'),
  'GET /me/todo/lists/delta': fixed(200, '/me/todo/lists/delta'),
  'POST /me/todo/lists': fixed(201, '/me/todo/lists', { displayName: 'x' }),
  'GET /me/todo/lists/{list}': onList(200),
  'PATCH /me/todo/lists/{list}': onList(200, '', { displayName: 'y' }),
  'DELETE /me/todo/lists/{list}': onList(204),
  'GET /me/todo/lists/{list}/tasks': onList(200, '/tasks'),
  'GET /me/todo/lists/{list}/tasks/delta': onList(200, '/tasks/delta'),
  'POST /me/todo/lists/{list}/tasks': onList(201, '/tasks', { title: 'x' }),
  'GET /me/todo/lists/{list}/tasks/{task}': onTask(200),
  'PATCH /me/todo/lists/{list}/tasks/{task}': onTask(200, { title: 'y' }),
  'DELETE /me/todo/lists/{list}/tasks/{task}': onTask(204),
  ...partSamples('checklistItems', { displayName: 'Look up the number' }),
  ...partSamples('linkedResources', { displayName: 'The record' }),
  [`GET ${onTaskPath}/attachments`]: { status: 200, path: async ({ task }) => `${await task()}/attachments` },
  [`POST ${onTaskPath}/attachments`]: {
    status: 201,
    path: async ({ task }) => `${await task()}/attachments`,
    body: file('taskFileAttachment'),
  },
  [`GET ${onTaskPath}/attachments/{attachment}`]: { status: 200, path: ({ taskFile }) => taskFile() },
  [`GET ${onTaskPath}/attachments/{attachment}/$value`]: {
    status: 200,
    path: async ({ taskFile }) => `${await taskFile()}/$value`,
    content: 'text/plain',
  },
  [`DELETE ${onTaskPath}/attachments/{attachment}`]: { status: 204, path: ({ taskFile }) => taskFile() },
  'GET /sites': fixed(200, '/sites?search=trust'),
  'GET /sites/root': fixed(200, '/sites/root'),
  'GET /sites/{site}': { status: 200, path: ({ site }) => site() },
  'GET /sites/{host}/sites/{name}': fixed(200, '/sites/127.0.0.1:4400:/sites/trust'),
  'GET /sites/{site}/drive': { status: 200, path: async ({ site }) => `${await site()}/drive` },
  'GET /sites/{site}/drive/items/{item}': { status: 200, path: ({ file }) => file() },
  'GET /sites/{site}/drive/root/children': {
    status: 200,
    path: async ({ site }) => `${await site()}/drive/root/children`,
  },
  'POST /$batch': fixed(200, '/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }] }),
};

const nameOf = ({ method, path, below }: Endpoint): string =>
  `${method} ${below === 'person' ? `/me${path === '' ? '' : `/${path}`}` : `/${path}`}`;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('every operation', () => {
  let tenant: Tenant;
  let things: World;
  const tokens = new Map<string, string>();

  const ask: Ask = async (who, method, path, body, headers = {}) => {
    const token = tokens.get(who) ?? (await tokenFor(tenant, who));
    tokens.set(who, token);
    const response = await tenant.handle(
      new Request(`${origin}/graph/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'client-request-id': 'asked-by-me',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    const read: Wire = json ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : read };
  };
  const grantAll = (granted: boolean): void => {
    for (const scope of new Set(endpoints.flatMap(({ scopes, ownScopes = [] }) => [...scopes, ...ownScopes])))
      setConsent(tenant.context, scope, granted);
  };

  beforeAll(async () => {
    tenant = startTenant();
    things = world(ask);
    const jo = await pnpAs(tenant, 'jo');
    await jo.web
      .getFolderByServerRelativePath('/sites/trust/Shared Documents')
      .files.addUsingPath('a note.txt', 'words');
    const hannah = await jo.web.ensureUser('hannah@thistlemere.example');
    await jo.web.roleAssignments.add(hannah.Id, 1073741826);
  });

  beforeEach(() => grantAll(true));
  afterAll(() => tenant.close());

  /** Headers of every answer; the envelope of a refusal, which names what it names in the headers. */
  function expectEnvelope({ status, headers, body }: Received, code?: string, content?: string): void {
    expect(headers.get('request-id')).toMatch(guid);
    expect([headers.get('client-request-id'), headers.get('cache-control')]).toEqual(['asked-by-me', 'private']);
    if (status < 400) {
      const json = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
      expect(headers.get('content-type')).toBe(body === undefined ? null : (content ?? json));
      return;
    }
    expect(Object.keys(body)).toEqual(['error']);
    expect(Object.keys(body.error)).toEqual(['code', 'message', 'innerError']);
    expect(body.error.innerError).toMatchObject({
      'request-id': headers.get('request-id'),
      'client-request-id': 'asked-by-me',
    });
    if (code !== undefined) expect(body.error.code).toBe(code);
  }

  it('has a sample here', () => {
    expect(Object.keys(samples).sort()).toEqual(endpoints.map(nameOf).sort());
  });

  describe.each(endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', (name, endpoint) => {
    const sample = samples[name] ?? fixed(0, '');
    const path = async (): Promise<string> => sample.path(things);
    const whole = async (): Promise<Received> => ask('hannah', endpoint.method, await path(), sample.body);
    const denied = {
      directory: 'Authorization_RequestDenied',
      mailbox: 'ErrorAccessDenied',
      files: 'accessDenied',
      none: 'accessDenied',
    }[endpoint.service];

    it('answers as it should', async () => {
      const answer = await whole();
      expect(answer.status).toBe(sample.status);
      expectEnvelope(answer, undefined, sample.content);
      if ([202, 204].includes(sample.status)) expect(answer.body).toBeUndefined();
    });

    it('refuses an option it does not know, by name', async () => {
      const at = await path();
      const answer = await ask('hannah', endpoint.method, `${at}${at.includes('?') ? '&' : '?'}$levels=2`, sample.body);
      expect([answer.status, answer.body.error.message]).toEqual([
        400,
        "The query option '$levels' is not supported on this request.",
      ]);
      expectEnvelope(answer, 'BadRequest');
    });

    it('refuses while tokens fail', async () => {
      const at = await path();
      setSwitch(tenant.context, 'tokenFailures', 'true');
      const answer = await ask('hannah', endpoint.method, at, sample.body);
      setSwitch(tenant.context, 'tokenFailures', 'false');
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^Bearer /)]);
      expectEnvelope(answer, 'InvalidAuthenticationToken');
    });

    it('needs one of its scopes and no other', async () => {
      const at = await path();
      grantAll(false);
      const answer = await ask('hannah', endpoint.method, at, sample.body);
      expect(answer.status).toBe(endpoint.scopes.length === 0 ? sample.status : 403);
      expectEnvelope(answer, endpoint.scopes.length === 0 ? undefined : denied, sample.content);
      for (const scope of endpoint.scopes) {
        grantAll(true);
        const [fresh] = [await path()];
        grantAll(false);
        setConsent(tenant.context, scope, true);
        expect([
          scope,
          (await ask('hannah', endpoint.method, fresh, name === 'POST /me/calendars' ? { name: scope } : sample.body))
            .status,
        ]).toEqual([scope, sample.status]);
      }
    });

    if (endpoint.service === 'mailbox') {
      it("is for the mailbox's owner, who must have one", async () => {
        const at = await path();
        const others = await ask(
          'tom',
          endpoint.method,
          at.replace('/me', '/users/hannah@thistlemere.example'),
          sample.body,
        );
        expect(others.status).toBe(403);
        expectEnvelope(others, 'ErrorAccessDenied');
        const without = await ask('ros', endpoint.method, at, sample.body);
        expect(without.status).toBe(404);
        expectEnvelope(without, 'MailboxNotEnabledForRESTAPI');
      });
    }

    if (endpoint.path.includes('{') && sample.status < 400) {
      it('does not find what is not there', async () => {
        const at = (await path()).split('?')[0]?.split('/') ?? [];
        const wanted = (endpoint.below === 'person' ? `/me/${endpoint.path}` : `/${endpoint.path}`).split('/');
        const isKey = (name: string | undefined): boolean => name?.startsWith('{') === true && name !== '{host}';
        const elsewhere = at.map((part, index) => (isKey(wanted[index]) ? `AAMkAD${'x'.repeat(40)}` : part)).join('/');
        const answer = await ask(
          'hannah',
          endpoint.method,
          `${elsewhere}${endpoint.path.endsWith('instances') ? `?${window}` : ''}`,
          sample.body,
        );
        expect(answer.status).toBe(404);
        const codes = { mailbox: 'ErrorItemNotFound', directory: 'Request_ResourceNotFound', files: 'itemNotFound' };
        expectEnvelope(answer, endpoint.service === 'none' ? undefined : codes[endpoint.service]);
      });
    }

    if (sample.body !== undefined) {
      it('refuses a body that is no object, one that is no JSON and one of another kind', async () => {
        const at = await path();
        const list = await ask('hannah', endpoint.method, at, []);
        expect(list.status).toBe(400);
        expectEnvelope(list, 'RequestBodyRead');
        const raw = async (body: string, type: string): Promise<number> =>
          (
            await tenant.handle(
              new Request(`${origin}/graph/v1.0${at}`, {
                method: endpoint.method,
                headers: { authorization: `Bearer ${tokens.get('hannah') ?? ''}`, 'content-type': type },
                body,
              }),
            )
          ).status;
        expect([await raw('{"', 'application/json'), await raw('{}', 'text/plain')]).toEqual([400, 415]);
      });
    }

    if (/\{(event|list|task)\}$/.test(endpoint.path) && endpoint.method !== 'GET') {
      it('refuses a version that is not the newest', async () => {
        const at = await path();
        const answer = await ask('hannah', endpoint.method, at, sample.body, { 'if-match': 'W/"c3RhbGU="' });
        expect(answer.status).toBe(412);
        expectEnvelope(answer, 'ErrorIrresolvableConflict');
        expect((await ask('hannah', 'GET', at)).status).toBe(200);
      });
    }
  });
});
