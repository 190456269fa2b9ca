import { everyService } from '../../src/local/demo/everyService';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { demoPerson } from '../../src/local/demo/demoPeople';
import { demoNow } from '../../src/local/demo/seedDemo';
import { createTenant } from '../../src/local/tenant/createTenant';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { loadServices } from '../../src/app/loadServices';
import type { EveryService } from '../../src/local/demo/everyService';
import { documents } from '../../src/sessions/outlook/documents';

const origin = 'http://127.0.0.1:4400';
let tenant: Tenant;
let answered: number;
let refused: string[];

beforeAll(async () => {
  tenant = createTenant({ data: ':memory:', snapshot: await ensureDemoSnapshot(), now: new Date(demoNow), origin });
}, 240_000);
beforeEach(() => {
  answered = 0;
  refused = [];
});
afterAll(() => tenant.close());

/** Counts what is refused, parts of a batch each. */
async function send(url: string, init?: RequestInit): Promise<Response> {
  const response = await tenant.handle(new Request(url, init));
  const parts = url.endsWith('$batch')
    ? [...(await response.clone().text()).matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status))
    : [response.status];
  answered += parts.length;
  const asked =
    typeof init?.body === 'string'
      ? [...init.body.matchAll(/^(?:GET|POST|MERGE) (\S+)/gm)].map(([, path]) => path)
      : [];
  parts.forEach((status, at) => {
    // where one belongs is found out by asking: only these lists may have nothing for somebody
    const where = asked[at] ?? url;
    if (status >= 400 && !/Hub(Close)?Belonging\d/.test(where)) refused.push(`${status} ${where}`);
  });
  return response;
}

/** The Hub as a page opens it for the first time. */
async function firstVisit(alias: string): Promise<EveryService> {
  const answer = await tenant.handle(
    new Request(`${origin}/_tenant/token`, { method: 'POST', body: JSON.stringify({ user: alias }) }),
  );
  const { access_token } = (await answer.json()) as { readonly access_token: string };
  const { key, login, name, mail } = demoPerson(alias);
  return everyService(
    loadServices({
      sharePoint: { webUrl: `${origin}/sites/trust`, fetch: send, bearer: access_token },
      graph: { getToken: () => Promise.reject(new Error('not asked')) },
      me: { key, login, name, mail, administers: false },
      links: { web: (code) => code, teams: (code) => code },
      words: documents,
      now: () => tenant.now(),
    }).loaders,
  );
}

test.each(['hannah', 'priya', 'joanna', 'leanne', 'ros', 'marcus', 'beth'])(
  'SharePoint refuses %s nothing on the way through Home, Records and links',
  async (alias) => {
    const hub = await firstVisit(alias);
    const { mine, week7 } = await hub.openHome();
    const records = await hub.listRecords();
    const seals = await hub.checkSeals(records.map(({ session }) => session));
    for (const { session } of records)
      expect([session.key, seals.get(session.key)]).toEqual([
        session.key,
        { sealed: 'sealed', signing: 'signing' }[session.status as string],
      ]);
    for (const session of [
      mine[0]?.next,
      week7[0]?.session,
      records[0]?.session,
      records[records.length - 1]?.session,
    ]) {
      if (session === undefined) continue;
      await hub.openSession({ code: session.code });
      if (session.status === 'signing' || session.status === 'sealed') await hub.openRecord({ code: session.code });
    }
    const linked = await firstVisit(alias);
    const [, room] = await Promise.all([
      linked.openHome(),
      linked.openSession({ code: records[0]?.session.code ?? '' }),
    ]);
    expect(room.session).toEqual(records[0]?.session);
    await linked.openHome();
    expect(refused).toEqual([]);
    expect(answered).toBeGreaterThan(40);
  },
);

test('records of a supervision that has ended stay in reach, by list and by link', async () => {
  const hub = await firstVisit('dele');
  const record = (await hub.listRecords()).find(
    ({ withName, session }) => withName === 'Priya Nair' && session.day === 20260604,
  );
  expect(await (await firstVisit('priya')).openRecord({ code: record?.session.code ?? '' })).toMatchObject({
    state: 'sealed',
    session: { day: 20260604 },
  });
  expect(refused).toEqual([]);
});

test('a link finds nothing for somebody it is not for, and everything for a record keeper who says why', async () => {
  const code = (await (await firstVisit('priya')).openHome()).mine[0]?.next?.code ?? '';
  await expect((await firstVisit('tom')).openSession({ code })).rejects.toMatchObject({ code: 'notFound' });
  await expect((await firstVisit('edith')).openSession({ code })).rejects.toMatchObject({ code: 'notFound' });
  refused = [];
  const keeper = await firstVisit('gareth');
  await expect(keeper.openSession({ code })).rejects.toMatchObject({ code: 'reasonFirst' });
  const why = { key: 'look-of-gareth', reason: 'invited' as const, words: '' };
  expect((await keeper.lookAtRecord({ code }, why)).ok).toBe(true);
  expect(await keeper.openSession({ code })).toMatchObject({
    myRole: 'keeper',
    session: { code },
  });
  expect(refused.filter((one) => !one.includes('HubPairs'))).toEqual([]);
});
