import { sharePointKeys } from '../../src/ground/drafts/sharePointKeys';
import { newDraftKey } from '../../src/ground/drafts/draftCipher';
import { checkSetUp, runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { person, readySite, setUpInput } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { rawPerson } from './RawPerson';
import type { RawPerson } from './RawPerson';
import type { SignedIn } from '../../src/ground/ports';

const me = (alias: string): SignedIn => ({ ...person(alias), administers: false });
const list = "web/lists/getByTitle('Keys')";
let site: TestSite;
let key: string;
let id: number;

const keysOf = async (alias: string): Promise<() => Promise<string>> =>
  sharePointKeys(await site.as(alias), me(alias), newDraftKey);
const rowsOf = (body: string): { Id: number; HubKey: string; Body: string }[] =>
  (JSON.parse(body) as { value: { Id: number; HubKey: string; Body: string }[] }).value;

beforeEach(async () => {
  site = await readySite();
  key = await (await keysOf('hannah'))();
  const all = await (await rawPerson(site.tenant, 'app')).get(`${list}/items?$select=Id,HubKey,Body`);
  id = rowsOf(all.body).find((row) => row.HubKey === person('hannah').key)?.Id ?? 0;
});

test('a key is 256 bits, made once, and the same in every window of its person', async () => {
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(await (await keysOf('hannah'))()).toBe(key);
  const [one, two] = await Promise.all([(await keysOf('priya'))(), (await keysOf('priya'))()]);
  expect(await (await keysOf('priya'))()).toBe(one);
  expect(two).toBe(one);
  expect(one).not.toBe(key);
});

test.each(['cut-before', 'cut-after', '429', '500'])(
  'a making met by %s ends with one key, at the latest when it is asked again',
  async (kind) => {
    await site.faults([{ match: 'POST /sites/trust/_api/web', nth: 1, kind }]);
    const ask = await keysOf('priya');
    const first = await ask().catch(() => undefined);
    await site.faults([]);
    const second = await ask();
    expect(first ?? second).toBe(second);
    const all = await (await rawPerson(site.tenant, 'app')).get(`${list}/items?$select=Id,HubKey,Body`);
    expect(rowsOf(all.body).filter((row) => row.HubKey === person('priya').key)).toHaveLength(1);
  },
);

test("somebody in none of the Hub's groups is refused", async () => {
  await expect((await keysOf('nia'))()).rejects.toMatchObject({ name: 'ServiceError', code: 'forbidden' });
});

/** Every way to an item that a curious person could try. */
const routes = (): readonly string[] => [
  `${list}/items?$select=Id,HubKey,Body&$top=5000`,
  `${list}/items?$filter=HubKey eq '${person('hannah').key}'`,
  `${list}/items(${id})`,
  `${list}/items(${id})?$select=Body`,
  `${list}/items(${id})/versions`,
  `${list}/items(${id})/fieldValuesAsText`,
  `search/query?querytext='${person('hannah').key}'`,
];

describe.each([
  ['a colleague', 'priya'],
  ['a record keeper', 'miriam'],
  ['a trust lead', 'edith'],
  ['a headteacher', 'tom'],
  ['the person without rights', 'nia'],
])('%s (%s)', (_who, alias) => {
  let other: RawPerson;
  beforeEach(async () => {
    other = await rawPerson(site.tenant, alias);
  });

  test("cannot read another's key by list, filter, item, version, search, CAML or batch", async () => {
    for (const route of routes()) {
      const { status, body } = await other.get(route);
      expect({ route, leaks: body.includes(key) || body.includes(`"Id":${id},`) }).toEqual({ route, leaks: false });
      if (/items\(\d+\)/.test(route)) expect([403, 404, 501]).toContain(status);
    }
    const caml = await other.post(`${list}/getItems`, {
      query: { ViewXml: '<View Scope="RecursiveAll"><RowLimit>100</RowLimit></View>' },
    });
    expect(caml.body).not.toContain(key);
    expect((await other.batch(routes())).body).not.toContain(key);
  });

  test('can neither change nor delete it', async () => {
    const tries = [
      other.send('MERGE', `${list}/items(${id})`, {
        body: JSON.stringify({ Body: 'x' }),
        headers: { 'if-match': '*' },
      }),
      other.send('DELETE', `${list}/items(${id})`, { headers: { 'if-match': '*' } }),
      other.post(`${list}/items(${id})/recycle`, {}),
      other.post(`${list}/items(${id})/validateUpdateListItem`, {
        formValues: [{ FieldName: 'Body', FieldValue: 'x' }],
        bNewDocumentUpdate: false,
      }),
      other.post(`${list}/items(${id})/resetroleinheritance`, {}),
    ];
    for (const attempt of tries) expect([403, 404]).toContain((await attempt).status);
    expect(await (await keysOf('hannah'))()).toBe(key);
  });
});

test('its own person reads it and cannot lose it', async () => {
  const hannah = await rawPerson(site.tenant, 'hannah');
  expect((await hannah.get(`${list}/items(${id})?$select=Body`)).body).toContain(key);
  expect((await hannah.send('DELETE', `${list}/items(${id})`, { headers: { 'if-match': '*' } })).status).toBe(403);
});

test("a key that somebody else planted under a person's name is not taken", async () => {
  const miriam = await rawPerson(site.tenant, 'miriam');
  expect(
    (await miriam.post(`${list}/items`, { Title: 'x', HubKey: person('priya').key, Body: 'planted' })).status,
  ).toBe(201);
  expect(await (await keysOf('priya'))()).not.toBe('planted');
});

test("a list opened to everybody's items answers the same questions, and set-up's check sees it and puts it right", async () => {
  const admin = await rawPerson(site.tenant, 'app');
  await admin.send('MERGE', list, { body: JSON.stringify({ ReadSecurity: 1 }), headers: { 'if-match': '*' } });
  const priya = await rawPerson(site.tenant, 'priya');
  expect((await priya.get(routes()[0] ?? '')).body).toContain(key);
  const jo = await site.as('jo');
  expect((await checkSetUp(jo, setUpInput)).findings).toContainEqual({
    kind: 'list',
    name: 'Keys',
    problem: 'different',
    repairable: true,
  });
  await runSetUp(jo, setUpInput);
  expect((await priya.get(routes()[0] ?? '')).body).not.toContain(key);
});
