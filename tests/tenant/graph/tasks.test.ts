import { setConsent } from '../../../src/local/tenant/graph/consent';
import { setDeltaSettings } from '../../../src/local/tenant/graph/deltaSwitch';
import { at, graphTenant } from './graphTenant';
import type { Wire } from './graphTenant';

const setUp = async () => {
  const made = graphTenant();
  setConsent(made.context, 'Tasks.ReadWrite', true);
  const list = (await made.send('priya', '/me/todo/lists', { method: 'POST', body: { displayName: 'Supervision' } }))
    .body;
  const path = `/me/todo/lists/${list.id}/tasks`;
  return { ...made, list, path };
};

describe('to-do lists', () => {
  it('need their own scope; reading less than writing', async () => {
    const { send, context } = graphTenant();
    expect(await send('priya', '/me/todo/lists')).toMatchObject({
      status: 403,
      body: { error: { code: 'ErrorAccessDenied' } },
    });
    setConsent(context, 'Tasks.Read', true);
    expect((await send('priya', '/me/todo/lists')).body.value).toMatchObject([
      { displayName: 'Tasks', wellknownListName: 'defaultList', isOwner: true },
    ]);
    expect((await send('priya', '/me/todo/lists', { method: 'POST', body: { displayName: 'x' } })).status).toBe(403);
  });

  it('are made, renamed and deleted with what is in them; the first one stays', async () => {
    const { send, list, path } = await setUp();
    await send('priya', path, { method: 'POST', body: { title: 'Ring school' } });
    expect(
      (await send('priya', `/me/todo/lists/${list.id}`, { method: 'PATCH', body: { displayName: 'Actions' } })).body
        .displayName,
    ).toBe('Actions');
    const stale = { headers: { 'if-match': list['@odata.etag'] } };
    expect(await send('priya', `/me/todo/lists/${list.id}`, { method: 'DELETE', ...stale })).toMatchObject({
      status: 412,
      body: { error: { code: 'ErrorIrresolvableConflict' } },
    });
    expect((await send('priya', `/me/todo/lists/${list.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send('priya', path)).status).toBe(404);
    const [first] = (await send('priya', '/me/todo/lists')).body.value;
    expect(await send('priya', `/me/todo/lists/${first.id}`, { method: 'DELETE' })).toMatchObject({
      status: 400,
      body: { error: { code: 'invalidRequest' } },
    });
    expect((await send('priya', '/me/todo/lists', { method: 'POST', body: { displayName: ' ' } })).status).toBe(400);
  });

  it("are nobody else's", async () => {
    const { send, list, account } = await setUp();
    expect((await send('tom', `/me/todo/lists/${list.id}`)).status).toBe(404);
    expect((await send('tom', `/users/${account('priya').objectId}/todo/lists`)).status).toBe(403);
    expect((await send('ros', '/me/todo/lists')).body.error.code).toBe('MailboxNotEnabledForRESTAPI');
  });
});

describe('to-do tasks', () => {
  it('keep a moment as an instant, and a link', async () => {
    const { send, path } = await setUp();
    const body = {
      title: 'Ring school',
      dueDateTime: at('2026-07-01T00:00:00'),
      linkedResources: [
        {
          webUrl: 'https://thistlemere.sharepoint.com/sites/trust',
          applicationName: 'Supervision Hub',
          externalId: 'k1',
        },
      ],
    };
    const made = await send('priya', path, { method: 'POST', body });
    expect(made).toMatchObject({
      status: 201,
      body: {
        status: 'notStarted',
        dueDateTime: { dateTime: '2026-06-30T23:00:00.0000000', timeZone: 'UTC' },
        linkedResources: [{ externalId: 'k1' }],
      },
    });
    expect((await send('priya', `${path}/${made.body.id}`)).body).toEqual(made.body);
  });

  it('are completed on a day and opened again', async () => {
    const { send, path, clock } = await setUp();
    const { id } = (await send('priya', path, { method: 'POST', body: { title: 'Ring school' } })).body;
    clock.now = new Date('2026-11-24T15:00:00Z');
    const done = (await send('priya', `${path}/${id}`, { method: 'PATCH', body: { status: 'completed' } })).body;
    expect(done.completedDateTime).toEqual({ dateTime: '2026-11-24T00:00:00.0000000', timeZone: 'UTC' });
    expect((await send('priya', `${path}?$filter=status ne 'completed'`)).body.value).toEqual([]);
    expect(
      (await send('priya', `${path}/${id}`, { method: 'PATCH', body: { status: 'notStarted' } })).body,
    ).not.toHaveProperty('completedDateTime');
  });

  it('refuse a stale version, and nothing changes', async () => {
    const { send, path } = await setUp();
    const made = (await send('priya', path, { method: 'POST', body: { title: 'Ring school' } })).body;
    await send('priya', `${path}/${made.id}`, { method: 'PATCH', body: { importance: 'high' } });
    for (const method of ['PATCH', 'DELETE']) {
      const stale = await send('priya', `${path}/${made.id}`, {
        method,
        ...(method === 'PATCH' ? { body: { title: 'lost' } } : {}),
        headers: { 'if-match': made['@odata.etag'] },
      });
      expect(stale).toMatchObject({ status: 412, body: { error: { code: 'ErrorIrresolvableConflict' } } });
    }
    expect((await send('priya', `${path}/${made.id}`)).body.title).toBe('Ring school');
    expect((await send('priya', `${path}/${made.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send('priya', `${path}/${made.id}`)).status).toBe(404);
  });

  it.each([
    [{ title: '' }, 'ErrorPropertyValidationFailure'],
    [{ title: 'x', status: 'lost' }, 'RequestBodyRead'],
    [{ title: 'x', owner: 'tom' }, 'RequestBodyRead'],
    [{ title: 'x', dueDateTime: { dateTime: 'soon', timeZone: 'UTC' } }, 'RequestBodyRead'],
    [{ title: 'x', linkedResources: [{ href: 'x' }] }, 'RequestBodyRead'],
  ])('refuse %j', async (body, code) => {
    const { send, path } = await setUp();
    expect(await send('priya', path, { method: 'POST', body })).toMatchObject({
      status: 400,
      body: { error: { code } },
    });
    expect((await send('priya', path)).body.value).toEqual([]);
  });
});

describe('a task that comes again', () => {
  const weekly = (more: Record<string, unknown> = {}) => ({
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
    range: { type: 'endDate', startDate: '2026-10-19', endDate: '2026-11-02', ...more },
  });
  const due = at('2026-10-19T00:00:00');

  it('is followed by the next one when completed, also over the end of summer time, until the series ends', async () => {
    const { send, path } = await setUp();
    const made = (
      await send('priya', path, {
        method: 'POST',
        body: { title: 'Review', dueDateTime: due, reminderDateTime: at('2026-10-19T08:00:00'), recurrence: weekly() },
      })
    ).body;
    expect(made).toMatchObject({
      recurrence: {
        pattern: { type: 'weekly', daysOfWeek: ['monday'] },
        range: { type: 'endDate', startDate: '2026-10-19', recurrenceTimeZone: 'GMT Standard Time' },
      },
    });
    const open = async (): Promise<Wire> => (await send('priya', `${path}?$filter=status ne 'completed'`)).body.value;
    const seen: unknown[] = [];
    for (let [task] = await open(); task !== undefined; [task] = await open()) {
      seen.push([task.dueDateTime.dateTime.slice(5, 16), task.reminderDateTime.dateTime.slice(5, 16)]);
      expect(
        (await send('priya', `${path}/${task.id}`, { method: 'PATCH', body: { status: 'completed' } })).body,
      ).not.toHaveProperty('recurrence');
    }
    expect(seen).toEqual([
      ['10-18T23:00', '10-19T07:00'],
      ['10-26T00:00', '10-26T08:00'],
      ['11-02T00:00', '11-02T08:00'],
    ]);
  });

  it.each([
    ['without a due date', { recurrence: weekly() }],
    ['from another day than it is due', { dueDateTime: due, recurrence: weekly({ startDate: '2026-10-20' }) }],
    ['on no day', { dueDateTime: due, recurrence: { ...weekly(), pattern: { type: 'weekly', interval: 1 } } }],
  ])('is refused %s', async (_, body) => {
    const { send, path } = await setUp();
    expect(await send('priya', path, { method: 'POST', body: { title: 'x', ...body } })).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorPropertyValidationFailure' } },
    });
  });

  it('stops coming again when told so, or when no longer due', async () => {
    const { send, path } = await setUp();
    const make = async (): Promise<string> =>
      (await send('priya', path, { method: 'POST', body: { title: 'x', dueDateTime: due, recurrence: weekly() } })).body
        .id;
    for (const body of [{ recurrence: null }, { dueDateTime: null }]) {
      expect((await send('priya', `${path}/${await make()}`, { method: 'PATCH', body })).body).not.toHaveProperty(
        'recurrence',
      );
    }
  });
});

describe('change tracking of to-do', () => {
  it('tells which tasks of a list came, changed and went', async () => {
    const { send, path } = await setUp();
    const add = async (title: string): Promise<string> =>
      (await send('priya', path, { method: 'POST', body: { title } })).body.id;
    const [a, b] = [await add('a'), await add('b')];
    const first = (await send('priya', `${path}/delta`)).body;
    expect(first.value.map((one: Wire) => one.title).sort()).toEqual(['a', 'b']);
    expect((await send('priya', first['@odata.deltaLink'])).body.value).toEqual([]);
    await send('priya', `${path}/${a}`, { method: 'PATCH', body: { title: 'A' } });
    await send('priya', `${path}/${b}`, { method: 'DELETE' });
    const c = await add('c');
    const second = (await send('priya', first['@odata.deltaLink'])).body;
    expect(second.value).toHaveLength(3);
    expect(second.value).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: a, title: 'A' }),
        expect.objectContaining({ id: c, title: 'c' }),
        { '@removed': { reason: 'deleted' }, id: b },
      ]),
    );
  });

  it('pages, and tells which lists came and went', async () => {
    const { send, list } = await setUp();
    const small = { headers: { prefer: 'odata.maxpagesize=1' } };
    const first = (await send('priya', '/me/todo/lists/delta', small)).body;
    const second = (await send('priya', first['@odata.nextLink'], small)).body;
    expect([...first.value, ...second.value].map((one: Wire) => one.displayName).sort()).toEqual([
      'Supervision',
      'Tasks',
    ]);
    await send('priya', `/me/todo/lists/${list.id}`, { method: 'DELETE' });
    expect((await send('priya', second['@odata.deltaLink'])).body.value).toEqual([
      { '@removed': { reason: 'deleted' }, id: list.id },
    ]);
    expect((await send('priya', `/me/todo/lists/${list.id}/tasks/delta`)).status).toBe(404);
  });

  it('takes no token of another collection, and lets links expire', async () => {
    const { send, path, clock, context } = await setUp();
    const token =
      new URL((await send('priya', `${path}/delta`)).body['@odata.deltaLink']).searchParams.get('$deltatoken') ?? '';
    expect(await send('priya', `/me/todo/lists/delta?$deltatoken=${token}`)).toMatchObject({
      status: 400,
      body: { error: { code: 'InvalidDeltaToken' } },
    });
    clock.now = new Date('2026-12-01T09:00:00Z');
    expect((await send('priya', `${path}/delta?$deltatoken=${token}`)).status).toBe(200);
    setDeltaSettings(context, { lifetimeHours: 168 });
    expect(await send('priya', `${path}/delta?$deltatoken=${token}`)).toMatchObject({
      status: 410,
      body: { error: { code: 'SyncStateNotFound' } },
    });
  });
});
