import { switchValues, usualSwitches } from '../../src/local/tenant/switches';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { origin, startTenant } from './startTenant';

describe('the switches of what nobody has established', () => {
  let tenant: Tenant;

  beforeEach(() => {
    tenant = startTenant();
  });

  afterEach(() => tenant.close());

  const send = (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    tenant.handle(
      new Request(`${origin}/_tenant/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );

  it('stand at their first values, are set by name, keep the others, and go back all at once', async () => {
    expect(await (await send('GET', 'switches')).json()).toEqual(usualSwitches);
    expect(usualSwitches.itemEtag).toBe('version');
    expect(await (await send('POST', 'switches', { addAlone: 'refused' })).json()).toMatchObject({
      addAlone: 'refused',
    });
    expect(await (await send('POST', 'switches', { itemEtag: 'guidAndVersion' })).json()).toEqual({
      ...usualSwitches,
      addAlone: 'refused',
      itemEtag: 'guidAndVersion',
    });
    expect((await send('DELETE', 'switches')).status).toBe(204);
    expect(await (await send('GET', 'switches')).json()).toEqual(usualSwitches);
  });

  it('refuse an unknown name or value and change nothing then', async () => {
    for (const body of [{ colour: 'red' }, { addAlone: 'maybe', itemEtag: 'guidAndVersion' }, [], 'all', null])
      expect((await send('POST', 'switches', body)).status).toBe(400);
    expect(await (await send('GET', 'switches')).json()).toEqual(usualSwitches);
    for (const values of Object.values(switchValues)) expect(new Set(values).size).toBeGreaterThan(1);
  });

  it("refuse what another site's page posts, here and at every other switch of the tenant", async () => {
    const foreigners: Record<string, string>[] = [
      { Origin: 'https://elsewhere.example' },
      { Origin: 'null' },
      { Origin: 'http://127.0.0.1:9999' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ];
    const own: Record<string, string>[] = [{}, { Origin: origin }, { Origin: 'http://localhost:4400' }];
    const posts: [string, unknown][] = [
      ['switches', {}],
      ['clock', { now: '2027-01-01T00:00:00Z' }],
      ['faults', []],
      ['throttling', { mode: 'off' }],
      ['token', { user: 'jo' }],
      ['consent', { scope: 'Mail.Send', granted: true }],
      ['calendar-sharing', { level: 'availabilityOnly' }],
    ];
    for (const [path, body] of posts) {
      for (const foreign of foreigners)
        expect([path, foreign, (await send('POST', path, body, foreign)).status]).toEqual([path, foreign, 403]);
      for (const from of own)
        expect([path, from, (await send('POST', path, body, from)).status < 300]).toEqual([path, from, true]);
    }
    expect((await send('DELETE', 'faults', undefined, { Origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});
