import type { SPFI } from '@pnp/sp';
import { lists } from '../../sharepoint/lists/lists';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { openScope } from '../../src/access/sharepoint/openPairFolders';
import { scopeOfPlan } from '../../src/access/sharepoint/scopeOfPlan';
import { connectSharePoint } from '../../src/ground/sharepoint/connectSharePoint';
import { demoPerson } from '../../src/local/demo/demoPeople';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { content } from '../../src/setUp/sharepoint/startingContent';
import { createTenant } from '../../src/local/tenant/createTenant';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { rawPerson } from '../privacy/RawPerson';
import { provePrivacy } from './provePrivacy';

/** A slice of `npm run prove:privacy`, and that the proof can fail. */
jest.setTimeout(180_000);
const origin = 'http://127.0.0.1:4400';
let snapshot: string;
let tenant: Tenant;
beforeAll(async () => {
  snapshot = await ensureDemoSnapshot();
});
beforeEach(() => {
  tenant = createTenant({
    data: ':memory:',
    snapshot,
    now: new Date('2026-11-23T09:00:00Z'),
    origin,
  });
});
afterEach(() => tenant.close());

async function sharePointAs(alias: string): Promise<SPFI> {
  const fetch = async (url: string, init: RequestInit): Promise<Response> => tenant.handle(new Request(url, init));
  const asked = { method: 'POST', body: JSON.stringify({ user: alias }) };
  const { access_token: bearer } = (await (await fetch(`${origin}/_tenant/token`, asked)).json()) as {
    readonly access_token: string;
  };
  const wait = async (): Promise<void> => undefined;
  return connectSharePoint({ webUrl: `${origin}/sites/trust`, fetch, bearer, wait, clock: () => tenant.now() });
}

const outsiders = ['edith', 'sunita', 'nia'];

test('nobody gets what the design keeps from them, and nobody is refused what is theirs', async () => {
  const { persons, probes, leaks, wrongRefusals } = await provePrivacy(tenant, { pairs: 4 });
  expect({ leaks, wrongRefusals }).toEqual({ leaks: [], wrongRefusals: [] });
  expect(persons).toBe(14);
  expect(probes).toBeGreaterThan(2000);
});

test('nor of a pair in the register’s second list', async () => {
  const today = 20261123;
  await runSetUp(await sharePointAs('jo'), { content, today, now: tenant.now(), moreYears: ['b'] });
  const pairKey = '00b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a09';
  const [supervisor, supervisee] = [demoPerson('edith'), demoPerson('sunita')];
  const scope = scopeOfPlan({
    pairKey,
    offerKey: 'trust-level',
    supervisor,
    supervisees: [supervisee],
    schoolKey: supervisee.schoolKey,
    cadence: '',
    firstDay: today,
    shards: ['2026-27'],
  });
  const people = new Map([supervisor, supervisee].map((one) => [one.key, one]));
  await openScope(await sharePointAs('miriam'), { ...scope, register: 'b' }, people);
  const admin = await rawPerson(tenant, 'jo');
  const folders = await admin.get(
    `web/lists/getByTitle('Pairs b')/items?$select=Id,FileLeafRef&$filter=FSObjType eq 1`,
  );
  expect(folders.body).toContain(pairKey);
  const { leaks, wrongRefusals } = await provePrivacy(tenant, {
    pairs: 2,
    people: ['edith', 'sunita', 'nia', 'priya'],
  });
  expect({ leaks, wrongRefusals }).toEqual({ leaks: [], wrongRefusals: [] });
  // and it is looked at: who is let in by hand is a leak
  const [folder] = (JSON.parse(folders.body) as { value: { Id: number }[] }).value;
  const everyone = JSON.parse((await admin.get(`web/sitegroups/getByName('Hub Staff')?$select=Id`)).body) as {
    Id: number;
  };
  const give = `web/lists/getByTitle('Pairs b')/items(${String(folder?.Id)})/roleassignments/addroleassignment(principalid=${everyone.Id},roledefid=1073741826)`;
  expect((await admin.post(give, {})).status).toBe(200);
  const open = await provePrivacy(tenant, { pairs: 2, people: ['priya'] });
  expect(open.leaks.some((leak) => leak.includes('Pairs b'))).toBe(true);
});

test('a list of which the matrix says nothing is a leak', async () => {
  const later = { title: 'Debriefs' };
  const { leaks } = await provePrivacy(tenant, { pairs: 0, people: [], lists: [...lists, later] });
  expect(leaks).toEqual(['no row of the matrix says who may do what in Debriefs']);
});

test('an item of somebody’s own that others see is a leak', async () => {
  const admin = await rawPerson(tenant, 'jo');
  const open = { ReadSecurity: 1 };
  const list = "web/lists/getByTitle('Receipts 2026-27')";
  const answer = await admin.post(list, open, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  expect(answer.status).toBe(204);
  const { leaks } = await provePrivacy(tenant, { pairs: 0, people: ['miriam'] });
  expect(leaks.some((leak) => leak.includes('Receipts 2026-27') && leak.includes('rows of others'))).toBe(true);
});

async function somePairsFolder(): Promise<{
  readonly list: string;
  readonly id: number;
  readonly send: (path: string) => Promise<number>;
}> {
  const admin = await rawPerson(tenant, 'jo');
  const list = `web/lists/getByTitle('Seals 2026-27')`;
  const rows = JSON.parse(
    (await admin.get(`${list}/items?$select=Id,FileLeafRef,FileSystemObjectType&$top=5000`)).body,
  ) as { value: { Id: number; FileLeafRef: string; FileSystemObjectType: number }[] };
  const folders = rows.value
    .filter((row) => row.FileSystemObjectType === 1)
    .sort((a, b) => a.FileLeafRef.localeCompare(b.FileLeafRef));
  return { list, id: folders[0]?.Id ?? 0, send: async (path) => (await admin.post(path, {})).status };
}

test('a scope deliberately opened to the list is a leak', async () => {
  const { list, id, send } = await somePairsFolder();
  const everyone = JSON.parse(
    (await (await rawPerson(tenant, 'jo')).get(`web/sitegroups/getByName('Hub Staff')?$select=Id`)).body,
  ) as { Id: number };
  expect(
    await send(
      `${list}/items(${id})/roleassignments/addroleassignment(principalid=${everyone.Id},roledefid=1073741826)`,
    ),
  ).toBe(200);
  const { leaks } = await provePrivacy(tenant, { pairs: 0, people: outsiders });
  expect(leaks.length).toBeGreaterThan(0);
});

test('a keeper taken off one folder is a wrong refusal', async () => {
  const { list, id, send } = await somePairsFolder();
  const keepers = JSON.parse(
    (await (await rawPerson(tenant, 'jo')).get(`web/sitegroups/getByName('Hub Record Keepers')?$select=Id`)).body,
  ) as { Id: number };
  const level = JSON.parse(
    (await (await rawPerson(tenant, 'jo')).get(`web/roledefinitions/getByName('Hub Keeper')?$select=Id`)).body,
  ) as { Id: number };
  expect(
    await send(
      `${list}/items(${id})/roleassignments/removeroleassignment(principalid=${keepers.Id},roledefid=${level.Id})`,
    ),
  ).toBe(200);
  const { leaks, wrongRefusals } = await provePrivacy(tenant, { pairs: 0, people: ['gareth'] });
  expect(leaks).toEqual([]);
  expect(wrongRefusals.length).toBeGreaterThan(0);
});
