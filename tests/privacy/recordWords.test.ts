import { createTenant, type Tenant } from '../../src/local/tenant/createTenant';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { rawPerson, web, type RawPerson } from './RawPerson';
import { fields, pairUnderTest, sealsList, workingList, type PairUnderTest } from './PairUnderTest';

/** The pair whose words are guarded here, and everybody who must not get them. */
const supervisor = 'hannah',
  supervisee = 'priya';
const outsiders: readonly (readonly [who: string, alias: string])[] = [
  ['a trust lead', 'edith'],
  ['the supervisee’s headteacher', 'tom'],
  ['another school’s DSL', 'sunita'],
  ['the former supervisor', 'dele'],
  ['a deputy at the same school', 'alice'],
  ['a trustee', 'nkechi'],
  ['a member of staff', 'ivy'],
  ['the person without rights', 'nia'],
];

let tenant: Tenant, admin: RawPerson, pair: PairUnderTest;

beforeAll(async () => {
  tenant = createTenant({ data: ':memory:', snapshot: await ensureDemoSnapshot(), origin: 'http://127.0.0.1:4400' });
  admin = await rawPerson(tenant, 'app');
  pair = await pairUnderTest(admin, 'Hannah Okafor', 'Priya Nair');
}, 120_000);
afterAll(() => tenant.close());

/** Every way of asking that the product or a curious person could use. */
function readRoutes(): string[] {
  const caml = (list: string): string => `web/${list}`;
  return [workingList, sealsList]
    .flatMap((list) => {
      const rows = list === workingList ? pair.working : pair.seals;
      const one = rows[rows.length - 1];
      const folder = one?.FileDirRef ?? '';
      return [
        `web/${list}/items?$select=${fields}&$top=5000`,
        `web/${list}/items?$select=${fields}&$filter=HubKey eq '${one?.HubKey}'`,
        `web/${list}/items?$select=${fields}&$filter=SessionKey eq '${one?.SessionKey}'`,
        `web/${list}/items?$select=${fields}&$filter=Kind eq '${one?.Kind}'`,
        `web/${list}/items(${one?.Id})`,
        `web/${list}/items(${one?.Id})?$select=${fields}`,
        `web/${list}/items(${one?.Id})/versions`,
        `${caml(list)}/rootFolder/folders`,
        `web/getFolderByServerRelativePath(decodedurl='${folder}')`,
        `web/getFolderByServerRelativePath(decodedurl='${folder}')/files`,
      ];
    })
    .concat([`search/query?querytext='Case'`, `search/query?querytext='early help'`]);
}

const leaks = (body: string): string[] =>
  pair.words.filter((word) => body.includes(word) || body.includes(JSON.stringify(word).slice(1, -1)));

test('the pair under test has words worth guarding', () => {
  expect(pair.words.length).toBeGreaterThan(10);
  expect(pair.seals.some((row) => row.Kind === 'text')).toBe(true);
  expect(pair.seals.filter((row) => row.Kind === 'signature').length).toBeGreaterThanOrEqual(2);
});

test.each([
  ['the supervisor', supervisor],
  ['the supervisee', supervisee],
  ['a record keeper', 'miriam'],
])('%s reads every row', async (_who, alias) => {
  const person = await rawPerson(tenant, alias);
  for (const list of [workingList, sealsList]) {
    const answer = await person.get(`web/${list}/items?$select=${fields}&$top=5000`);
    expect(answer.status).toBe(200);
    for (const row of list === workingList ? pair.working : pair.seals) expect(answer.body).toContain(row.HubKey);
  }
});

test('the same questions answer the supervisor, so a refusal below means something', async () => {
  const person = await rawPerson(tenant, supervisor);
  const batch = await person.batch(readRoutes());
  expect(batch.status).toBe(200);
  expect(leaks(batch.body).length).toBeGreaterThan(10);
  const inFolder = await person.post(`web/${sealsList}/getItems`, {
    query: {
      ViewXml: '<View Scope="RecursiveAll"><RowLimit>100</RowLimit></View>',
      FolderServerRelativeUrl: pair.seals[0]?.FileDirRef,
    },
  });
  expect((JSON.parse(inFolder.body) as { value: unknown[] }).value).toHaveLength(pair.seals.length);
});

test('a trust lead sees the register: dates and counts of every pair', async () => {
  const lead = await rawPerson(tenant, 'edith');
  const register = await lead.get(`web/lists/getByTitle('Pairs')/items?$select=PairKey,HeldDays,Unsigned&$top=5000`);
  expect(register.body).toContain(pair.pairKey);
});

describe.each(outsiders)('%s (%s)', (_who, alias) => {
  let person: RawPerson;
  beforeAll(async () => {
    person = await rawPerson(tenant, alias);
  });

  test('finds no word by list, filter, item, version, folder or search', async () => {
    for (const route of readRoutes()) {
      const answer = await person.get(route);
      expect({ route, leaks: leaks(answer.body) }).toEqual({ route, leaks: [] });
      expect(answer.body).not.toContain(pair.working[0]?.HubKey);
      expect([200, 403, 404, 500, 501]).toContain(answer.status);
      if (/items\(\d+\)/.test(route)) expect([403, 404]).toContain(answer.status);
    }
  });

  test('finds no word by CAML in the folder', async () => {
    for (const [list, rows] of [
      [workingList, pair.working],
      [sealsList, pair.seals],
    ] as const) {
      const answer = await person.post(`web/${list}/getItems`, {
        query: {
          ViewXml: '<View Scope="RecursiveAll"><RowLimit>100</RowLimit></View>',
          FolderServerRelativeUrl: rows[0]?.FileDirRef,
        },
      });
      expect(leaks(answer.body)).toEqual([]);
      const rowsSeen = answer.status === 200 ? (JSON.parse(answer.body) as { value: unknown[] }).value.length : 0;
      expect(rowsSeen).toBe(0);
    }
  });

  test('finds no word in a batch', async () => {
    const answer = await person.batch(readRoutes());
    expect(leaks(answer.body)).toEqual([]);
    expect(answer.body).not.toContain(pair.seals[0]?.HubKey);
  });

  test('can neither add to the pair’s folder nor change or delete what is in it', async () => {
    const before = await admin.get(`web/${sealsList}/items?$select=${fields},Modified&$top=5000`);
    for (const [list, rows] of [
      [workingList, pair.working],
      [sealsList, pair.seals],
    ] as const) {
      const one = rows[0];
      const add = await person.post(`web/${list}/AddValidateUpdateItemUsingPath`, {
        listItemCreateInfo: {
          FolderPath: { DecodedUrl: `${web}/${one?.FileDirRef.split('/').slice(3).join('/')}` },
          UnderlyingObjectType: 0,
        },
        formValues: [{ FieldName: 'HubKey', FieldValue: 'intruder' }],
        bNewDocumentUpdate: false,
      });
      expect([403, 404]).toContain(add.status);
      for (const attempt of tampering(list, one?.Id ?? 0)) {
        const answer = await attempt(person);
        expect([403, 404]).toContain(answer.status);
      }
    }
    expect((await admin.get(`web/${sealsList}/items?$select=${fields},Modified&$top=5000`)).body).toBe(before.body);
  });

  test('cannot open the folder to anybody', async () => {
    const item = `web/getFolderByServerRelativePath(decodedurl='${pair.seals[0]?.FileDirRef}')/listItemAllFields`;
    expect([403, 404]).toContain((await person.post(`${item}/resetroleinheritance`, {})).status);
    expect([403, 404]).toContain(
      (await person.post(`${item}/roleassignments/addroleassignment(principalid=1,roledefid=1073741829)`, {})).status,
    );
  });
});

const tampering = (list: string, id: number): ((person: RawPerson) => ReturnType<RawPerson['get']>)[] => [
  (person) =>
    person.post(`web/${list}/items(${id})`, { Body: 'changed' }, { 'x-http-method': 'MERGE', 'if-match': '*' }),
  (person) =>
    person.send('MERGE', `web/${list}/items(${id})`, {
      body: JSON.stringify({ Body: 'changed' }),
      headers: { 'if-match': '*' },
    }),
  (person) =>
    person.post(`web/${list}/items(${id})/validateUpdateListItem`, {
      formValues: [{ FieldName: 'Body', FieldValue: 'changed' }],
      bNewDocumentUpdate: false,
    }),
  (person) => person.post(`web/${list}/items(${id})`, {}, { 'x-http-method': 'DELETE', 'if-match': '*' }),
  (person) => person.send('DELETE', `web/${list}/items(${id})`, { headers: { 'if-match': '*' } }),
  (person) => person.post(`web/${list}/items(${id})/recycle`, {}),
];

describe.each([
  ['the supervisor', supervisor],
  ['the supervisee', supervisee],
])('%s', (_who, alias) => {
  test('can neither edit nor delete what is sealed, nor a signature', async () => {
    const person = await rawPerson(tenant, alias);
    const sealed = pair.seals.filter((row) => row.Kind === 'text' || row.Kind === 'signature');
    const before = await admin.get(`web/${sealsList}/items?$select=${fields},Modified&$top=5000`);
    for (const row of sealed)
      for (const attempt of tampering(sealsList, row.Id)) expect((await attempt(person)).status).toBe(403);
    expect((await admin.get(`web/${sealsList}/items?$select=${fields},Modified&$top=5000`)).body).toBe(before.body);
  });

  test('cannot delete a draft either, only edit it', async () => {
    const person = await rawPerson(tenant, alias);
    const draft = pair.working[0];
    expect(
      (await person.post(`web/${workingList}/items(${draft?.Id})`, {}, { 'x-http-method': 'DELETE', 'if-match': '*' }))
        .status,
    ).toBe(403);
    expect((await person.post(`web/${workingList}/items(${draft?.Id})/recycle`, {})).status).toBe(403);
  });

  test('cannot sign for the other: SharePoint stamps the real author', async () => {
    const person = await rawPerson(tenant, alias);
    const folder = pair.seals[0]?.FileDirRef ?? '';
    const key = `forged-${alias}`;
    const add = await person.post(`web/${sealsList}/AddValidateUpdateItemUsingPath`, {
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
      formValues: [
        { FieldName: 'HubKey', FieldValue: key },
        { FieldName: 'Kind', FieldValue: 'signature' },
        {
          FieldName: 'Author',
          FieldValue: JSON.stringify([
            { Key: `i:0#.f|membership|${alias === supervisor ? supervisee : supervisor}@thistlemere.example` },
          ]),
        },
      ],
      bNewDocumentUpdate: true,
    });
    expect(add.status).toBe(200);
    const item = await admin.get(
      `web/${sealsList}/items?$select=HubKey,Author/Name&$expand=Author&$filter=HubKey eq '${key}'`,
    );
    const authors = (JSON.parse(item.body) as { value: { Author: { Name: string } }[] }).value.map(
      (row) => row.Author.Name,
    );
    expect(authors.every((name) => name.endsWith(`|${alias}@thistlemere.example`))).toBe(true);
  });
});

test('what SharePoint does not trim says nothing: the list’s count and its neutral columns', async () => {
  const person = await rawPerson(tenant, 'sunita');
  const list = await person.get(`web/${workingList}?$select=ItemCount,Title,NoCrawl`);
  if (list.status === 200) expect(JSON.parse(list.body)).toMatchObject({ NoCrawl: true });
  // SharePoint's own columns (ItemChildCount and the like) are on every list of every site
  const own = 'Hidden eq false and FromBaseType eq false';
  const columns = await person.get(`web/${workingList}/fields?$select=InternalName&$filter=${own}`);
  expect(columns.body).not.toMatch(/Reflection|Analysis|Child|Case|Feeling/i);
});
