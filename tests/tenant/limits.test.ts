import { loadRegisters } from '../../src/local/tenant/load/loadRegisters';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

const threshold = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
const tooManyScopes = { status: 500, code: '-2130575226, Microsoft.SharePoint.SPException' };

describe('limits of a large list', () => {
  let tenant: Tenant;

  beforeAll(async () => {
    tenant = startTenant();
    const plain = { pairs: 1, readers: [], columns: {} };
    loadRegisters(
      tenant.context.db,
      [
        { ...plain, title: 'Indexable', rows: 9 },
        { ...plain, title: 'Breakable', rows: 9 },
      ],
      tenant.now(),
    );
    // both limits go by the list's count; a hundred thousand rows would say the same, later
    const count = tenant.context.db.prepare('UPDATE lists SET item_count = ? WHERE title = ?');
    count.run(20_000, 'Indexable');
    count.run(100_000, 'Breakable');
    const jo = await pnpAs(tenant, 'jo');
    for (const title of ['Indexable', 'Breakable']) await jo.web.lists.getByTitle(title).fields.addText('Kind');
  });

  afterAll(() => tenant.close());

  const refusal = async (path: string, body?: unknown, method = 'POST'): Promise<{ status: number; code: unknown }> => {
    const answer = await rawAs(tenant, 'jo', method, `web/lists/${path}`, body);
    return { status: answer.status, code: (answer.json['odata.error'] as { code?: unknown } | undefined)?.code };
  };
  const added = async (title: string): Promise<number> =>
    ((await (await pnpAs(tenant, 'jo')).web.lists.getByTitle(title).items.add({ Title: 'one more' })) as { Id: number })
      .Id;
  const broken = (path: string): ReturnType<typeof refusal> =>
    refusal(`${path}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`);

  it('an index can be put on a column of 20,000 items, and not of one more', async () => {
    const jo = await pnpAs(tenant, 'jo');
    const { fields } = jo.web.lists.getByTitle('Indexable');
    await fields.getByInternalNameOrTitle('Kind').update({ Indexed: true });
    expect(await fields.getByInternalNameOrTitle('Kind').select('Indexed')()).toMatchObject({ Indexed: true });
    await added('Indexable');
    const title = "getByTitle('Indexable')/fields";
    expect(await refusal(`${title}/getByInternalNameOrTitle('Title')`, { Indexed: true }, 'MERGE')).toEqual(threshold);
    expect(
      await refusal(`${title}/createfieldasxml`, {
        parameters: { SchemaXml: '<Field Type="Text" Name="Late" DisplayName="Late" Indexed="TRUE"/>' },
      }),
    ).toEqual(threshold);
    expect(await statusOf(fields.getByInternalNameOrTitle('Late')())).toBe(400);
    expect(await fields.getByInternalNameOrTitle('Title').select('Indexed')()).toMatchObject({ Indexed: false });
  });

  it("permissions of a list or folder can be broken off at 100,000 items, and not at one more; an item's still can", async () => {
    await (await pnpAs(tenant, 'jo')).web.lists
      .getByTitle('Breakable')
      .addValidateUpdateItemUsingPath(
        [{ FieldName: 'Title', FieldValue: 'f' }],
        '/sites/trust/Lists/Breakable',
        false,
        '',
        { objectType: 1, leafName: 'f' },
      );
    expect(await broken("getByTitle('Breakable')/items(11)")).toEqual(threshold);
    expect(await broken("getByTitle('Breakable')")).toEqual(threshold);
    expect((await broken("getByTitle('Breakable')/items(2)")).status).toBe(200);
    expect((await refusal("getByTitle('Breakable')/items(11)/recycle")).status).toBe(200);
    expect((await broken("getByTitle('Breakable')")).status).toBe(200);
  });

  it('a list holds 50,000 permissions of their own, and not one more', async () => {
    const { db } = tenant.context;
    const [first, second] = [await added('Indexable'), await added('Indexable')];
    const list = db.prepare("SELECT id, scope_id FROM lists WHERE title = 'Indexable'").get() as {
      id: number;
      scope_id: number;
    };
    const before = (db.prepare('SELECT count(*) AS n FROM scopes WHERE list_id = ?').get(list.id) as { n: number }).n;
    db.prepare(
      "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ?) INSERT INTO scopes (kind, parent_id, list_id) SELECT 'item', ?, ? FROM c",
    ).run(49_999 - before, list.scope_id, list.id);
    expect((await broken(`getByTitle('Indexable')/items(${first})`)).status).toBe(200);
    expect(await broken(`getByTitle('Indexable')/items(${second})`)).toEqual(tooManyScopes);
    expect((await refusal(`getByTitle('Indexable')/items(${first})/resetroleinheritance`)).status).toBe(200);
    expect((await broken(`getByTitle('Indexable')/items(${second})`)).status).toBe(200);
  });
});

describe('lengths and names', () => {
  it('takes 255 characters of a text column, a title or a name and 400 of a path, and not one more', async () => {
    const tenant = startTenant();
    try {
      const post = async (path: string, body?: unknown): Promise<number> =>
        (await rawAs(tenant, 'jo', 'POST', path, body)).status;
      const long = 'x'.repeat(255);
      expect([await post('web/lists', { Title: `${long}x` }), await post('web/lists', { Title: 'Words' })]).toEqual([
        400, 201,
      ]);
      const words = "web/lists/getByTitle('Words')";
      expect([
        await post(`${words}/items`, { Title: long }),
        await post(`${words}/items`, { Title: `${long}x` }),
      ]).toEqual([201, 400]);
      expect([
        await post(`${words}/fields`, { FieldTypeKind: 2, Title: 'Short', MaxLength: 3 }),
        await post(`${words}/items`, { Title: 'x', Short: 'abc' }),
        await post(`${words}/items`, { Title: 'x', Short: 'abcd' }),
      ]).toEqual([201, 201, 400]);
      const folders = "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')";
      expect([
        await post(`${folders}/AddSubFolderUsingPath(DecodedUrl='${'a'.repeat(200)}')`),
        await post(`${folders}/files/AddUsingPath(decodedurl='${long}x')`, 'x'),
      ]).toEqual([201, 400]);
      const inside = `web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents/${'a'.repeat(200)}')`;
      // "/sites/trust/Shared Documents/" and the folder with its slash are 231
      expect([
        await post(`${inside}/files/AddUsingPath(decodedurl='${'b'.repeat(169)}')`, 'x'),
        await post(`${inside}/files/AddUsingPath(decodedurl='${'c'.repeat(170)}')`, 'x'),
      ]).toEqual([200, 400]);
    } finally {
      tenant.close();
    }
  });
});
