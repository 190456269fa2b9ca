import { rowsOf } from '../../../src/local/tenant/rowsTouched';
import { createGraphSurface } from '../../../src/local/tenant/graph/graphSurface';
import { at, graphTenant, meeting, origin } from './graphTenant';
import type { Wire } from './graphTenant';

describe('rows a request touches', () => {
  it('are those of the mailbox and window asked for, whatever else there is', async () => {
    const { context, account, send } = graphTenant();
    for (let day = 10; day < 20; day += 1) {
      await send('hannah', '/me/events', {
        method: 'POST',
        body: meeting([], { start: at(`2026-11-${day}T10:00:00`), end: at(`2026-11-${day}T10:30:00`) }),
      });
    }
    const surface = createGraphSurface(context);
    const rows = async (alias: string, path: string): Promise<number> =>
      rowsOf(
        await surface(context, { kind: 'user', account: account(alias) }, new Request(`${origin}/graph/v1.0${path}`)),
      );
    expect(await rows('hannah', '/me/events')).toBe(10);
    expect(await rows('hannah', '/me/calendarView?startDateTime=2026-11-12&endDateTime=2026-11-14')).toBe(2);
    expect(await rows('tom', '/me/events')).toBe(0);
    const [{ id }] = (await send('hannah', '/me/events?$top=1')).body.value;
    expect(await rows('tom', `/me/events/${id}`)).toBe(1);
    expect(await rows('hannah', '/me/events?$select=colour')).toBe(10);
    expect(await rows('hannah', '/me/calendarView')).toBe(0);
  });

  it('are summed up for a batch, refused parts included', async () => {
    const { context, account, send } = graphTenant();
    for (let count = 0; count < 3; count += 1)
      await send('hannah', '/me/events', { method: 'POST', body: meeting([]) });
    const requests = ['/me/events', '/me/events?$top=1', '/me/events?$select=colour', '/me'].map((url, index) => ({
      id: String(index),
      method: 'GET',
      url,
    }));
    const whole = await createGraphSurface(context)(
      context,
      { kind: 'user', account: account('hannah') },
      new Request(`${origin}/graph/v1.0/$batch`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ requests }),
      }),
    );
    expect([whole.status, rowsOf(whole)]).toEqual([200, 9]);
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
    expect((await send('hannah', round['@odata.deltaLink'], immutable)).body.value).toEqual([
      { '@removed': { reason: 'deleted' }, id: same.id },
    ]);
  });

  it("are told apart by case, and are nobody else's", async () => {
    const { send } = graphTenant();
    const { id } = (await send('hannah', '/me/events', { method: 'POST', body: meeting([]), ...immutable })).body;
    expect((await send('tom', `/me/events/${id}`)).status).toBe(404);
    expect((await send('hannah', `/me/events/AAkALg${id.slice(6).toLowerCase()}`)).status).toBe(404);
  });
});
