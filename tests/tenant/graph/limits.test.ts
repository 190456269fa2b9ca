import { rowsOf } from '../../../src/local/tenant/rowsTouched';
import { setThrottling } from '../../../src/local/tenant/throttling';
import { createGraphSurface } from '../../../src/local/tenant/graph/graphSurface';
import { at, graphTenant, meeting, origin } from './graphTenant';
import type { Wire } from './graphTenant';

describe('throttling of a mailbox', () => {
  it('refuses the 10,001st request in ten minutes, says how long to wait, and counts each part of a batch', async () => {
    const { context, account, send, clock } = graphTenant();
    setThrottling(context.db, { mode: 'real' });
    const surface = createGraphSurface(context);
    const caller = { kind: 'user', account: account('priya') } as const;
    const ask = (): Promise<Response> => surface(context, caller, new Request(`${origin}/graph/v1.0/me/mailboxSettings/timeZone`));
    for (let count = 0; count < 9_999; count += 1) await ask();
    clock.now = new Date('2026-11-23T09:04:00Z');
    const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: '/me/calendar' }));
    const parts = (await send('priya', '/$batch', { method: 'POST', body: { requests } })).body.responses;
    expect(parts.map((part: Wire) => [part.id, part.status, part.headers['Retry-After']]).sort()).toEqual([['1', 200, undefined], ['2', 429, '360']]);
    expect(await send('priya', '/me/events')).toMatchObject({ status: 429, body: { error: { code: 'activityLimitReached' } } });
    expect((await send('priya', '/me')).status).toBe(200);
    expect((await send('tom', '/me/events')).status).toBe(200);
    setThrottling(context.db, { mode: 'off' });
    expect((await send('priya', '/me/events')).status).toBe(200);
  }, 60_000);

  it('lets go after ten minutes, and may say so as a date', async () => {
    const { context, account, send, clock } = graphTenant();
    setThrottling(context.db, { mode: 'real', retryAfter: 'date' });
    const surface = createGraphSurface(context);
    const caller = { kind: 'user', account: account('priya') } as const;
    for (let count = 0; count < 10_000; count += 1) await surface(context, caller, new Request(`${origin}/graph/v1.0/me/mailboxSettings/timeZone`));
    expect((await send('priya', '/me/events')).headers.get('retry-after')).toBe('Mon, 23 Nov 2026 09:10:00 GMT');
    clock.now = new Date('2026-11-23T09:10:00Z');
    expect((await send('priya', '/me/events')).status).toBe(200);
  }, 60_000);
});

describe('rows a request touches', () => {
  it('are those of the mailbox and window asked for, whatever else there is', async () => {
    const { context, account, send } = graphTenant();
    for (let day = 10; day < 20; day += 1) {
      await send('hannah', '/me/events', { method: 'POST', body: meeting([], { start: at(`2026-11-${day}T10:00:00`), end: at(`2026-11-${day}T10:30:00`) }) });
    }
    const surface = createGraphSurface(context);
    const rows = async (alias: string, path: string): Promise<number> =>
      rowsOf(await surface(context, { kind: 'user', account: account(alias) }, new Request(`${origin}/graph/v1.0${path}`)));
    expect(await rows('hannah', '/me/events')).toBe(10);
    expect(await rows('hannah', '/me/calendarView?startDateTime=2026-11-12&endDateTime=2026-11-14')).toBe(2);
    expect(await rows('tom', '/me/events')).toBe(0);
  });
});

describe('immutable ids', () => {
  const immutable = { headers: { prefer: 'IdType="ImmutableId"' } };

  it('are asked for by each request, differ from the usual ids, lead to the same item and travel through a delta', async () => {
    const { send } = graphTenant();
    const made = (await send('hannah', '/me/events', { method: 'POST', body: meeting(['priya']) })).body;
    const same = (await send('hannah', `/me/events/${made.id}`, immutable)).body;
    expect(same.id).not.toBe(made.id);
    expect({ ...same, id: made.id }).toEqual(made);
    expect((await send('hannah', `/me/events/${same.id}`)).body).toEqual(made);
    const window = '/me/calendarView/delta?startDateTime=2026-11-01&endDateTime=2026-12-01';
    const round = (await send('hannah', window, immutable)).body;
    expect(round.value.map((one: Wire) => one.id)).toEqual([same.id]);
    await send('hannah', `/me/events/${same.id}`, { method: 'DELETE' });
    expect((await send('hannah', round['@odata.deltaLink'], immutable)).body.value).toEqual([{ '@removed': { reason: 'deleted' }, id: same.id }]);
  });

  it('are told apart by case, and are nobody else\'s', async () => {
    const { send } = graphTenant();
    const { id } = (await send('hannah', '/me/events', { method: 'POST', body: meeting([]), ...immutable })).body;
    expect((await send('tom', `/me/events/${id}`)).status).toBe(404);
    expect((await send('hannah', `/me/events/AAkALg${id.slice(6).toLowerCase()}`)).status).toBe(404);
  });
});
