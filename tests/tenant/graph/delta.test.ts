import { tenantGraphRoutes } from '../../../src/local/tenant/graph/tenantGraphRoutes';
import { at, graphTenant, meeting, origin } from './graphTenant';
import type { Received, Wire } from './graphTenant';

const window = '/me/calendarView/delta?startDateTime=2026-11-01&endDateTime=2026-12-24';
const key = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name HubKey';
const small = { headers: { prefer: 'odata.maxpagesize=2' } };
const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
  range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 3 },
};

const setUp = () => {
  const made = graphTenant();
  const set = (body: unknown): Promise<Response | undefined> =>
    tenantGraphRoutes(
      made.context,
      new Request(`${origin}/_tenant/delta`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const add = async (
    more: Record<string, unknown> = {},
    attendees: readonly string[] = [],
    who = 'hannah',
  ): Promise<Wire> => (await made.send(who, '/me/events', { method: 'POST', body: meeting(attendees, more) })).body;
  /** What a person has not been told yet, and the link that goes on. */
  const follow = async (who: string, link: string): Promise<{ told: Wire[]; link: string }> => {
    const { body } = await made.send(who, link);
    return { told: body.value, link: body['@odata.deltaLink'] };
  };
  const change = (who: string, id: string, body: unknown): Promise<Received> =>
    made.send(who, `/me/events/${id}`, { method: 'PATCH', body });
  const instances = async (who: string, id: string): Promise<Wire[]> =>
    (await made.send(who, `/me/events/${id}/instances?startDateTime=2026-11-01&endDateTime=2026-12-24`)).body.value;
  return { ...made, set, add, follow, change, instances };
};
const removed = (id: string): Wire => ({ '@removed': { reason: 'deleted' }, id });

describe('the delta of a calendar view', () => {
  it('tells what came, changed and went, and then nothing', async () => {
    const { add, follow, change, send } = setUp();
    const kept = await add();
    const first = await follow('hannah', window);
    expect(first.told).toEqual(
      [
        {
          '@odata.type': '#microsoft.graph.event',
          ...(await send('hannah', `/me/events/${kept.id}`)).body,
          '@odata.context': undefined,
        },
      ].map(({ '@odata.context': _, ...rest }) => rest),
    );
    expect((await follow('hannah', first.link)).told).toEqual([]);
    const extra = await add();
    await change('hannah', kept.id, { subject: 'Renamed' });
    const second = await follow('hannah', first.link);
    expect(second.told.map((one: Wire) => [one.id, one.subject]).sort()).toEqual(
      [
        [kept.id, 'Renamed'],
        [extra.id, 'Catch-up'],
      ].sort(),
    );
    await send('hannah', `/me/events/${extra.id}`, { method: 'DELETE' });
    expect((await follow('hannah', second.link)).told).toEqual([removed(extra.id)]);
  });

  it('tells as removed what left the window, and also what was never in it', async () => {
    const { add, follow, change } = setUp();
    const kept = await add();
    const { link } = await follow('hannah', window);
    await change('hannah', kept.id, { start: at('2027-02-01T10:00:00'), end: at('2027-02-01T11:00:00') });
    const outside = await add({ start: at('2027-01-08T10:00:00'), end: at('2027-01-08T11:00:00') });
    const next = await follow('hannah', link);
    expect(next.told).toEqual(expect.arrayContaining([removed(kept.id), removed(outside.id)]));
    expect(next.told).toHaveLength(2);
    await change('hannah', kept.id, { start: at('2026-12-01T10:00:00'), end: at('2026-12-01T11:00:00') });
    expect((await follow('hannah', next.link)).told).toMatchObject([{ id: kept.id, type: 'singleInstance' }]);
  });

  it('tells an attendee of an invitation, a new time and a cancellation, and the organizer of an answer', async () => {
    const { add, follow, change, send } = setUp();
    let theirs = (await follow('priya', window)).link;
    let mine = (await follow('hannah', window)).link;
    const next = async (): Promise<[Wire[], Wire[]]> => {
      const [a, b] = [await follow('hannah', mine), await follow('priya', theirs)];
      [mine, theirs] = [a.link, b.link];
      return [a.told, b.told];
    };
    const made = await add({}, ['priya']);
    const [, [copy]] = await next();
    expect(copy).toMatchObject({ isOrganizer: false, responseStatus: { response: 'notResponded' } });
    await send('priya', `/me/events/${copy.id}/tentativelyAccept`, {
      method: 'POST',
      body: { proposedNewTime: { start: at('2026-11-25T10:00:00'), end: at('2026-11-25T11:00:00') } },
    });
    const [[answered]] = await next();
    expect(answered).toMatchObject({
      id: made.id,
      attendees: [
        {
          status: { response: 'tentativelyAccepted' },
          proposedNewTime: { start: { dateTime: '2026-11-25T10:00:00.0000000' } },
        },
      ],
    });
    await change('hannah', made.id, { start: at('2026-11-25T10:00:00'), end: at('2026-11-25T11:00:00') });
    expect((await next())[1]).toMatchObject([
      { id: copy.id, start: { dateTime: '2026-11-25T10:00:00.0000000' }, responseStatus: { response: 'notResponded' } },
    ]);
    await send('priya', `/me/events/${copy.id}/decline`, { method: 'POST', body: {} });
    expect(await next()).toMatchObject([[{ attendees: [{ status: { response: 'declined' } }] }], [removed(copy.id)]]);
    const other = await add({ subject: 'Another' }, ['priya']);
    const [, [invited]] = await next();
    await send('hannah', `/me/events/${other.id}/cancel`, { method: 'POST', body: { comment: 'Ill' } });
    expect(await next()).toMatchObject([
      [removed(other.id)],
      [{ id: invited.id, isCancelled: true, subject: 'Canceled: Another' }],
    ]);
  });

  it.each([
    ['$select=subject', 'ErrorInvalidUrlQuery', "over the 'CalendarView' resource"],
    ['$filter=isOrganizer eq true', 'ErrorInvalidUrlQuery', "over the 'CalendarView' resource"],
    [
      `$filter=singleValueExtendedProperties/any(ep: ep/id eq '${key}' and ep/value eq 'k')`,
      'ErrorInvalidUrlQuery',
      'not supported with change tracking',
    ],
    ['$orderby=subject', 'ErrorInvalidUrlQuery', 'not supported with change tracking'],
    ['$expand=attachments', 'ErrorInvalidUrlQuery', 'not supported with change tracking'],
    ['$top=5', 'ErrorInvalidUrlQuery', 'not supported with change tracking'],
    [
      `$expand=singleValueExtendedProperties($filter=id eq '${key}')`,
      'BadRequest',
      'Parsing OData Select and Expand failed',
    ],
    ['$deltatoken=latest', 'ErrorInvalidUrlQuery', 'state token'],
    ['$levels=2', 'BadRequest', '$levels'],
  ])('refuses %s', async (option, code, words) => {
    const answer = await setUp().send('hannah', `${window}&${option}`);
    expect([answer.status, answer.body.error.code]).toEqual([400, code]);
    expect(answer.body.error.message).toContain(words);
  });

  it('answers the preferences it keeps to', async () => {
    const { send, add } = setUp();
    await add();
    const answer = await send('hannah', window, {
      headers: { prefer: 'odata.maxpagesize=5, outlook.timezone="GMT Standard Time"' },
    });
    expect(answer.headers.get('preference-applied')).toBe(
      'odata.track-changes, odata.maxpagesize=5, outlook.timezone="GMT Standard Time"',
    );
    expect(answer.body.value[0].start.timeZone).toBe('GMT Standard Time');
  });
});

describe('the delta of a series', () => {
  it('is a master, slim occurrences and whole exceptions, never split over pages', async () => {
    const { add, change, instances, send } = setUp();
    await add({ subject: 'Before', start: at('2026-11-10T10:00:00'), end: at('2026-11-10T11:00:00') });
    const master = await add({ recurrence: weekly });
    const [, second] = await instances('hannah', master.id);
    await change('hannah', second.id, {
      subject: 'Moved',
      start: at('2026-12-02T10:00:00'),
      end: at('2026-12-02T11:00:00'),
    });
    const first = (await send('hannah', window, small)).body;
    expect(first.value.map((one: Wire) => one.subject)).toEqual(['Before']);
    const { value, ...links } = (await send('hannah', first['@odata.nextLink'], small)).body;
    expect(value.map((one: Wire) => one.type).sort()).toEqual([
      'exception',
      'occurrence',
      'occurrence',
      'seriesMaster',
    ]);
    const occurrence = value.find((one: Wire) => one.type === 'occurrence');
    expect(Object.keys(occurrence).sort()).toEqual([
      '@odata.etag',
      '@odata.type',
      'end',
      'id',
      'seriesMasterId',
      'start',
      'type',
    ]);
    expect(occurrence.seriesMasterId).toBe(master.id);
    expect(value.find((one: Wire) => one.type === 'exception')).toMatchObject({
      id: second.id,
      subject: 'Moved',
      start: { dateTime: '2026-12-02T10:00:00.0000000' },
    });
    expect(Object.keys(links)).toContain('@odata.deltaLink');
  });

  it.each([
    ['silent', []],
    ['told', ['@removed']],
  ] as const)('leaves a cancelled occurrence out when told again: %s', async (removedOccurrences, extra) => {
    const { add, follow, instances, send, set } = setUp();
    await set({ removedOccurrences });
    const master = await add({ recurrence: weekly }, ['priya']);
    const [, second] = await instances('hannah', master.id);
    const { link } = await follow('hannah', window);
    await send('hannah', `/me/events/${second.id}/cancel`, { method: 'POST', body: {} });
    const { told } = await follow('hannah', link);
    expect(told.map((one: Wire) => one.type ?? '@removed').sort()).toEqual([
      ...extra,
      'occurrence',
      'occurrence',
      'seriesMaster',
    ]);
    expect(told.filter((one: Wire) => '@removed' in one).map((one: Wire) => one.id)).toEqual(
      extra.length > 0 ? [second.id] : [],
    );
  });

  it('tells a deleted series by its master', async () => {
    const { add, follow, send } = setUp();
    const master = await add({ recurrence: weekly });
    const { link } = await follow('hannah', window);
    await send('hannah', `/me/events/${master.id}`, { method: 'DELETE' });
    expect((await follow('hannah', link)).told).toEqual([removed(master.id)]);
  });
});

describe('pages and tokens', () => {
  const three = async () => {
    const made = setUp();
    for (const subject of ['a', 'b', 'c']) await made.add({ subject }, [], 'priya');
    return made;
  };

  it('lead by next links to one delta link, which tells what changed since the round began', async () => {
    const { send } = await three();
    const first = (await send('priya', window, small)).body;
    expect(first.value).toHaveLength(2);
    expect(first).not.toHaveProperty('@odata.deltaLink');
    await send('priya', `/me/events/${first.value[0].id}`, {
      method: 'PATCH',
      body: { subject: 'changed between two pages' },
    });
    const second = (await send('priya', first['@odata.nextLink'], small)).body;
    expect(second.value).toHaveLength(1);
    expect(second).not.toHaveProperty('@odata.nextLink');
    await send('priya', `/me/events/${second.value[0].id}`, { method: 'DELETE' });
    const third = (await send('priya', second['@odata.deltaLink'])).body;
    expect(third.value).toEqual([
      expect.objectContaining({ subject: 'changed between two pages' }),
      removed(second.value[0].id),
    ]);
    expect((await send('priya', third['@odata.deltaLink'])).body.value).toEqual([]);
  });

  it('skip nothing when an item told on the first page is gone before the second', async () => {
    const { send } = await three();
    const first = (await send('priya', window, small)).body;
    await send('priya', `/me/events/${first.value[0].id}`, { method: 'DELETE' });
    const second = (await send('priya', first['@odata.nextLink'], small)).body;
    expect(new Set([...first.value, ...second.value].map((one: Wire) => one.id)).size).toBe(3);
  });

  it('may begin with an empty page that goes on', async () => {
    const { send, set } = await three();
    await set({ emptyFirstPage: true });
    const first = (await send('priya', window)).body;
    expect(first.value).toEqual([]);
    expect((await send('priya', first['@odata.nextLink'])).body.value).toHaveLength(3);
  });

  it('have no fixed life, and go when a cache of the size the tenant is told is full', async () => {
    const { send, clock, set } = await three();
    const { '@odata.deltaLink': delta } = (await send('priya', window)).body;
    clock.now = new Date('2027-11-30T09:00:00Z');
    expect((await send('priya', delta)).status).toBe(200);
    await set({ keptChanges: 2 });
    for (const left of [true, true, false]) {
      await send('hannah', '/me/events', { method: 'POST', body: meeting([]) });
      expect([left, (await send('priya', delta)).status]).toEqual([left, left ? 200 : 410]);
    }
    expect((await set({ keptChanges: -1 }))?.status).toBe(400);
    await set({ keptChanges: null });
    expect((await send('priya', delta)).status).toBe(200);
  });

  it('are 410 SyncStateNotFound when older than the tenant is told to keep them', async () => {
    const { send, clock, set } = await three();
    await set({ lifetimeHours: 168 });
    const { '@odata.deltaLink': delta } = (await send('priya', window)).body;
    const { '@odata.nextLink': skip } = (await send('priya', window, small)).body;
    clock.now = new Date('2026-11-30T08:59:00Z');
    const renewed = (await send('priya', delta)).body['@odata.deltaLink'];
    clock.now = new Date('2026-11-30T09:00:00Z');
    const gone = {
      status: 410,
      body: {
        error: {
          code: 'SyncStateNotFound',
          message: expect.stringContaining('sync state generation is not found') as string,
        },
      },
    };
    expect(await send('priya', delta)).toMatchObject(gone);
    expect(await send('priya', skip)).toMatchObject(gone);
    expect((await send('priya', renewed)).status).toBe(200);
    await set({ lifetimeHours: 0.01 });
    expect(await send('priya', renewed)).toMatchObject(gone);
    expect((await set({ lifetimeHours: 0 }))?.status).toBe(400);
  });

  it("refuses somebody else's token, a made-up one and two at once", async () => {
    const { send } = await three();
    const link = (await send('priya', window)).body['@odata.deltaLink'];
    const token = new URL(link).searchParams.get('$deltatoken') ?? '';
    const refused = (code: string): unknown => ({ status: 400, body: { error: { code } } });
    expect(await send('tom', link)).toMatchObject(refused('InvalidDeltaToken') as object);
    expect(await send('priya', '/me/calendarView/delta?$deltatoken=latest')).toMatchObject(
      refused('InvalidDeltaToken') as object,
    );
    expect(await send('priya', `/me/calendarView/delta?$deltatoken=${token}&$skiptoken=${token}`)).toMatchObject(
      refused('ErrorInvalidUrlQuery') as object,
    );
  });
});
