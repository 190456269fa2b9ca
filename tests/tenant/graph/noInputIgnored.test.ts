import { setConsent } from '../../../src/local/tenant/graph/consent';
import { tenantGraphRoutes } from '../../../src/local/tenant/graph/tenantGraphRoutes';
import { at, graphTenant, meeting, origin } from './graphTenant';
import type { Received, Wire } from './graphTenant';

const setUp = () => {
  const made = graphTenant();
  for (const scope of ['Tasks.ReadWrite', 'MailboxSettings.ReadWrite']) setConsent(made.context, scope, true);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Received> =>
    made.send('hannah', path, { method: 'POST', body, headers });
  const patch = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Received> =>
    made.send('hannah', path, { method: 'PATCH', body, headers });
  return { ...made, post, patch };
};
const refusal = ({ status, body }: Received): unknown[] => [status, body.error.code];
const named = (name: string): unknown => ({
  status: 501,
  body: { error: { message: expect.stringContaining(`'${name}'`) as string } },
});

describe('what is sent of an event', () => {
  const address = { address: 'priya@thistlemere.example' };
  it.each([
    ['attendees', [{ emailAddress: address, colour: 'red' }]],
    ['attendees', [{ emailAddress: { ...address, colour: 'red' } }]],
    ['location', { displayName: 'Room', colour: 'red' }],
    ['location', { displayName: 'Room', locationType: 'shed' }],
    ['locations', [{ displayName: 'Room', address: { colour: 'red' } }]],
    ['body', { content: 'x', colour: 'red' }],
    ['start', { ...at('2026-11-24T10:00:00'), colour: 'red' }],
    [
      'singleValueExtendedProperties',
      [{ id: 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name X', value: '1', x: 1 }],
    ],
    ['onlineMeetingProvider', 'carrierPigeon'],
  ])('is refused with a part nobody knows: %s %j', async (name, value) => {
    const { post, send } = setUp();
    expect(refusal(await post('/me/events', meeting([], { [name]: value })))).toEqual([400, 'RequestBodyRead']);
    expect((await send('hannah', '/me/events')).body.value).toEqual([]);
  });

  it.each([
    ['iCalUId', 'mine'],
    ['isCancelled', true],
    ['isOrganizer', false],
    ['hasAttachments', true],
    ['organizer', { emailAddress: address }],
    ['type', 'occurrence'],
    ['webLink', 'https://elsewhere.example'],
    ['createdDateTime', '2020-01-01T00:00:00Z'],
    ['onlineMeeting', { joinUrl: 'https://elsewhere.example' }],
    ['extensions', []],
    ['multiValueExtendedProperties', []],
    ['calendar', {}],
    ['instances', []],
    ['cancelledOccurrences', []],
    ['onlineMeetingProvider', 'skypeForBusiness'],
  ])('is 501 with a %s that only Exchange writes or the tenant has not, new or changed', async (name, value) => {
    const { post, patch, send } = setUp();
    expect(await post('/me/events', meeting([], { [name]: value }))).toMatchObject(named(name) as object);
    expect((await send('hannah', '/me/events')).body.value).toEqual([]);
    const { id } = (await post('/me/events', meeting([]))).body;
    expect(await patch(`/me/events/${id}`, { subject: 'lost', [name]: value })).toMatchObject(named(name) as object);
    expect((await send('hannah', `/me/events/${id}`)).body.subject).toBe('Catch-up');
  });

  it('may be the whole event as it was answered, with one thing changed', async () => {
    const { post, patch, send } = setUp();
    const { id } = (await post('/me/events', meeting(['priya'], { location: { displayName: 'Room' } }))).body;
    const copy = (await send('priya', '/me/events')).body.value[0];
    await send('priya', `/me/events/${copy.id}/accept`, { method: 'POST', body: {} });
    const whole = (await send('hannah', `/me/events/${id}`)).body;
    const changed = await patch(`/me/events/${id}`, { ...whole, subject: 'Renamed' });
    expect([changed.status, changed.body.subject, changed.body.attendees]).toEqual([200, 'Renamed', whole.attendees]);
    const [attendee] = whole.attendees;
    const answeredFor = { attendees: [{ ...attendee, status: { ...attendee.status, response: 'declined' } }] };
    expect(await patch(`/me/events/${id}`, answeredFor)).toMatchObject(named('status') as object);
    expect(await post('/me/events', meeting([], { attendees: [attendee] }))).toMatchObject(named('status') as object);
    expect(await patch(`/me/events/${id}`, { attachments: [{}] })).toMatchObject({ status: 400 });
  });

  it.each([
    ['pattern', { colour: 'red' }],
    ['range', { colour: 'red' }],
  ])('is refused with a %s of a series nobody knows', async (part, more) => {
    const { post } = setUp();
    const recurrence: Record<string, object> = {
      pattern: { type: 'daily', interval: 1 },
      range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 2 },
    };
    const body = meeting([], { recurrence: { ...recurrence, [part]: { ...recurrence[part], ...more } } });
    expect(refusal(await post('/me/events', body))).toEqual([400, 'RequestBodyRead']);
  });
});

describe('what is sent of other things', () => {
  const slot = { start: at('2026-11-24T09:00:00'), end: at('2026-11-24T12:00:00') };
  it.each([
    ['/me/findMeetingTimes', { timeConstraint: { timeSlots: [{ ...slot, colour: 'red' }] } }],
    ['/me/findMeetingTimes', { attendees: [{ emailAddress: { address: 'x@x.example' }, colour: 'red' }] }],
    ['/me/findMeetingTimes', { attendees: [{ emailAddress: { address: 'x@x.example', colour: 'red' } }] }],
    ['/$batch', { requests: [{ id: '1', method: 'GET', url: '/me', priority: 1 }] }],
    ['/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }], atomic: true }],
    ['/me/todo/lists', { displayName: 'x', colour: 'red' }],
  ])('is refused with a name nobody knows: %s %j', async (path, body) => {
    const { post } = setUp();
    expect(refusal(await post(path, body))).toEqual([400, 'RequestBodyRead']);
  });

  it('is 501 with a value only To Do writes', async () => {
    const { post, patch } = setUp();
    expect(await post('/me/todo/lists', { displayName: 'x', isShared: true })).toMatchObject(
      named('isShared') as object,
    );
    const list = (await post('/me/todo/lists', { displayName: 'x' })).body;
    const back = await patch(`/me/todo/lists/${list.id}`, { ...list, displayName: 'y' });
    expect([back.status, back.body.displayName]).toEqual([200, 'y']);
    const tasks = `/me/todo/lists/${list.id}/tasks`;
    for (const name of ['checklistItems', 'attachments', 'extensions'])
      expect(await post(tasks, { title: 'x', [name]: [] })).toMatchObject(named(name) as object);
    expect(await post(tasks, { title: 'x', hasAttachments: true })).toMatchObject(named('hasAttachments') as object);
    const task = (await post(tasks, { title: 'x', linkedResources: [{ displayName: 'Record' }] })).body;
    const changed = await patch(`${tasks}/${task.id}`, { ...task, title: 'z' });
    expect([changed.status, changed.body.title, changed.body.linkedResources]).toEqual([
      200,
      'z',
      task.linkedResources,
    ]);
  });

  it('is 501 with a setting that follows from another', async () => {
    const { patch } = setUp();
    const language = { locale: 'en-GB', displayName: 'Yorkshire' };
    expect(await patch('/me/mailboxSettings', { language })).toMatchObject(named('displayName') as object);
    expect(await patch('/me/mailboxSettings', { userPurpose: 'room' })).toMatchObject(named('userPurpose') as object);
  });

  it('is refused where a comment or a new time has nowhere to go', async () => {
    const { post, send } = setUp();
    await send('tom', '/me/events', { method: 'POST', body: meeting(['hannah']) });
    const { id } = (await send('hannah', '/me/events')).body.value[0];
    for (const action of ['accept', 'tentativelyAccept', 'decline']) {
      const silent = { comment: 'On a course', sendResponse: false };
      expect(refusal(await post(`/me/events/${id}/${action}`, silent))).toEqual([400, 'ErrorInvalidParameter']);
    }
    const body = { proposedNewTime: { ...slot, colour: 'red' } };
    expect(refusal(await post(`/me/events/${id}/decline`, body))).toEqual([400, 'RequestBodyRead']);
    expect((await post(`/me/events/${id}/accept`, { comment: '', sendResponse: false })).status).toBe(202);
  });
});

describe("the tenant's own switches", () => {
  it.each([
    ['consent', { scope: 'Tasks.Read', granted: true }],
    ['token-failures', { failing: false }],
    ['calendar-sharing', { level: 'availabilityOnly' }],
    ['cancelled-meetings', { copies: 'stay' }],
    ['delta', { emptyFirstPage: false }],
    ['online-meetings', { user: 'tom@thistlemere.example', teams: true }],
    ['mailbox-limits', { requests: 5 }],
    [
      'calendar-blocks',
      {
        user: 'tom@thistlemere.example',
        subject: 'x',
        start: '2026-11-24T09:00',
        end: '2026-11-24T10:00',
        showAs: 'busy',
      },
    ],
  ])('%s takes what it knows and nothing else', async (name, body) => {
    const { context } = setUp();
    const set = async (more: object): Promise<number | undefined> =>
      (
        await tenantGraphRoutes(
          context,
          new Request(`${origin}/_tenant/${name}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ ...body, ...more }),
          }),
        )
      )?.status;
    expect([await set({ colour: 'red' }), await set({})]).toEqual([400, name === 'calendar-blocks' ? 201 : 200]);
  });
});

describe('headers that change what a request means', () => {
  // what a browser sends by itself for an answer it has kept
  it('If-None-Match is answered with the whole thing where something is read, and is 501 where it is written', async () => {
    const { send, post } = setUp();
    const event = (await post('/me/events', meeting([]))).body;
    const kept = { 'if-none-match': String(event['@odata.etag']) };
    expect(await send('hannah', `/me/events/${event.id}`, { headers: kept })).toMatchObject({
      status: 200,
      body: { id: event.id },
    });
    expect(await post('/me/events', meeting([]), kept)).toMatchObject(named('if-none-match') as object);
  });

  it.each(['if-modified-since', 'if-unmodified-since', 'x-http-method', 'x-http-method-override'])(
    '%s is 501, by name',
    async (header) => {
      const { send } = setUp();
      expect(await send('hannah', '/me', { headers: { [header]: 'DELETE' } })).toMatchObject(named(header) as object);
    },
  );

  it('If-Match is held where a thing has a version and 501 anywhere else', async () => {
    const { post, patch, send } = setUp();
    const stale = { 'if-match': 'W/"stale"' };
    const calendar = (await post('/me/calendars', { name: 'Extra' })).body;
    expect(await patch(`/me/calendars/${calendar.id}`, { name: 'x' }, stale)).toMatchObject(
      named('if-match') as object,
    );
    expect(await patch('/me/mailboxSettings', { timeFormat: 'x' }, stale)).toMatchObject(named('if-match') as object);
    expect(await send('hannah', '/me/events', { headers: stale })).toMatchObject(named('if-match') as object);
    const event = (await post('/me/events', meeting([]))).body;
    expect((await patch(`/me/events/${event.id}`, { subject: 'x' }, stale)).status).toBe(412);
    expect((await patch(`/me/events/${event.id}`, { subject: 'x' }, { 'if-match': '*' })).status).toBe(200);
  });
});

describe('the address asked', () => {
  const asked = { headers: { host: 'graph.microsoft.com' } };
  it('stands in every link and context, whoever led the caller here', async () => {
    const { send, post } = setUp();
    for (const subject of ['a', 'b']) await post('/me/events', meeting([], { subject }));
    const texts = [
      await send('hannah', '/me/events?$top=1', asked),
      await send('hannah', '/users?$top=1', asked),
      await send('hannah', '/me/calendarView/delta?startDateTime=2026-11-01&endDateTime=2026-12-24', asked),
      await send('hannah', '/me/todo/lists/delta', { headers: { ...asked.headers, prefer: 'odata.maxpagesize=1' } }),
      await send('hannah', '/me/mailboxSettings/timeZone', asked),
      await post('/me/events', meeting([]), asked.headers),
      await post('/$batch', { requests: [{ id: '1', method: 'GET', url: '/me/events?$top=1' }] }, asked.headers),
    ].map(({ body, headers }: Received): string => `${JSON.stringify(body)} ${headers.get('location') ?? ''}`);
    for (const text of texts) {
      const links = [...text.matchAll(/"@odata\.(?:context|nextLink|deltaLink)":"([^"]*)"/g)].map((found) => found[1]);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => link?.startsWith('https://graph.microsoft.com/v1.0/') !== true)).toEqual([]);
    }
    expect(texts[5]).toContain(' https://graph.microsoft.com/v1.0/users(');
    const next: Wire = (await send('hannah', '/me/events?$top=1', asked)).body['@odata.nextLink'];
    expect((await send('hannah', next)).status).toBe(200);
  });
});
