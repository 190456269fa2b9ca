import { lists } from '../../sharepoint/lists/lists';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { createTenant } from '../../src/local/tenant/createTenant';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { rawPerson } from '../privacy/RawPerson';
import { provePrivacy } from './provePrivacy';

/** A slice of `npm run prove:privacy`, and that the proof can fail. */
jest.setTimeout(180_000);
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
    origin: 'http://127.0.0.1:4400',
  });
});
afterEach(() => tenant.close());

const outsiders = ['edith', 'sunita', 'nia'];

test('nobody gets what the design keeps from them, and nobody is refused what is theirs', async () => {
  const { persons, probes, leaks, wrongRefusals } = await provePrivacy(tenant, { pairs: 4 });
  expect({ leaks, wrongRefusals }).toEqual({ leaks: [], wrongRefusals: [] });
  expect(persons).toBe(14);
  expect(probes).toBeGreaterThan(2000);
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
