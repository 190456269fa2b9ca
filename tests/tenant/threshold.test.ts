import { fieldsOfList, listByTitle } from '../../src/local/tenant/sharepoint/store/findRows';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant } from './startTenant';

const items = "web/lists/getByTitle('Big')/items";

/** Loads rows directly: six thousand of them, Kind `even` and `odd`, Day from 1, a folder with ten. */
function load(tenant: Tenant): void {
  const { db } = tenant.context;
  const list = listByTitle(db, 1, 'Big');
  if (!list) throw new Error('no list');
  const names = fieldsOfList(db, list.id)
    .filter((field) => field.indexed === 1)
    .map((field) => field.name);
  expect(names).toEqual(['Kind', 'Day', 'Owner']);
  db.exec('BEGIN');
  const add = db.prepare(
    "INSERT INTO items (list_id, id, guid, dir, leaf, folder, scope_id, created, modified, author_id, editor_id, fields) VALUES (?, ?, ?, ?, ?, 0, ?, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 6, 6, ?)",
  );
  const index = db.prepare('INSERT INTO item_index VALUES (?, ?, ?, ?)');
  for (let id = 1; id <= 6000; id += 1) {
    const values = { Title: `t${id}`, Kind: id <= 5500 ? 'common' : 'rare', Day: id, Owner: 6 };
    add.run(
      list.id,
      id,
      `guid-${id}`,
      id <= 10 ? `${list.root}/f` : list.root,
      `${id}_.000`,
      list.scope_id,
      JSON.stringify(values),
    );
    index.run(list.id, 'Kind', values.Kind, id);
    index.run(list.id, 'Day', id, id);
    index.run(list.id, 'Owner', 6, id);
  }
  db.prepare('UPDATE lists SET item_count = 6000, next_id = 6001 WHERE id = ?').run(list.id);
  db.exec('COMMIT');
}

describe('the list view threshold', () => {
  let tenant: Tenant;

  beforeAll(async () => {
    tenant = startTenant();
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Big', '', 100, false, { EnableFolderCreation: true });
    const { fields } = jo.web.lists.getByTitle('Big');
    await fields.addText('Kind', { Indexed: true });
    await fields.addNumber('Day', { Indexed: true });
    await fields.addUser('Owner', { Indexed: true });
    load(tenant);
  });

  afterAll(() => tenant.close());

  const ask = async (query: string): Promise<{ status: number; rows: number; text: string }> => {
    await tenant.handle(new Request('http://127.0.0.1:4400/_tenant/requests', { method: 'DELETE' }));
    const answer = await rawAs(tenant, 'jo', 'GET', `${items}?${query}`);
    const log = (await (await tenant.handle(new Request('http://127.0.0.1:4400/_tenant/requests'))).json()) as {
      rows: number;
    }[];
    return { status: answer.status, text: answer.text, rows: log[0]?.rows ?? -1 };
  };

  it.each([
    ['an unindexed column', "$filter=Title eq 't1'&$top=1"],
    ['an indexed value that matches too many', "$filter=Kind eq 'common'&$top=1"],
    ['an indexed range that matches too many', '$filter=Day gt 100&$top=10'],
    ['an unindexed column first, though an indexed one follows', "$filter=Title eq 't1' and Day eq 1"],
    ['a person column, indexed or not', '$filter=OwnerId eq 6'],
    ['a sort by an unindexed column', '$orderby=Title&$top=10'],
    ['an or with an unindexed side', "$filter=Day eq 1 or Title eq 't2'"],
  ])('refuses %s', async (_name, query) => {
    const answer = await ask(query);
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('-2147024860, Microsoft.SharePoint.SPQueryThrottledException');
  });

  it.each([
    ['paging by id', '$top=100&$skiptoken=Paged%3DTRUE%26p_ID%3D5000', 101],
    ['an indexed value that matches few', "$filter=Kind eq 'rare'", 500],
    ['both bounds of an indexed range', '$filter=Day ge 100 and Day lt 150', 50],
    ['an indexed column first, then anything', "$filter=Day eq 5 and Title eq 't5'", 1],
    ['an or of indexed values', '$filter=Day eq 1 or Day eq 2', 2],
  ])('allows %s and counts the rows touched', async (_name, query, rows) => {
    expect(await ask(query)).toMatchObject({ status: 200, rows });
  });

  it.each([
    [
      'refuses an unindexed column',
      '<Where><Eq><FieldRef Name="Title"/><Value Type="Text">t1</Value></Eq></Where>',
      500,
    ],
    [
      'refuses an indexed value that matches too many',
      '<Where><Eq><FieldRef Name="Kind"/><Value Type="Text">common</Value></Eq></Where>',
      500,
    ],
    ['refuses a sort by an unindexed column', '<OrderBy><FieldRef Name="Title"/></OrderBy>', 500],
    [
      'allows an indexed value that matches few',
      '<Where><Eq><FieldRef Name="Kind"/><Value Type="Text">rare</Value></Eq></Where>',
      200,
    ],
    ['allows a sort by id', '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>', 200],
  ])('%s in RenderListDataAsStream too', async (_name, query, status) => {
    const answer = await rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Big')/RenderListDataAsStream", {
      parameters: {
        RenderOptions: 2,
        ViewXml: `<View Scope="RecursiveAll"><Query>${query}</Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>5</RowLimit></View>`,
      },
    });
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.json.Row).toHaveLength(5);
    else expect(answer.text).toContain('-2147024860, Microsoft.SharePoint.SPQueryThrottledException');
  });

  it('counts the rows of a folder only, and refuses a recursive query without an index', async () => {
    const caml = (scope: string, folder?: string): ReturnType<typeof rawAs> =>
      rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Big')/getitems", {
        query: {
          ViewXml: `<View Scope="${scope}"><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">t5</Value></Eq></Where></Query></View>`,
          ...(folder === undefined ? {} : { FolderServerRelativeUrl: folder }),
        },
      });
    expect((await caml('Default', '/sites/trust/Lists/Big/f')).json.value as unknown[]).toHaveLength(1);
    expect((await caml('RecursiveAll')).status).toBe(500);
  });

  it('treats an In of more than sixty values as unindexed', async () => {
    const values = (count: number): string =>
      Array.from({ length: count }, (_, index) => `<Value Type="Number">${index + 1}</Value>`).join('');
    const caml = (count: number): ReturnType<typeof rawAs> =>
      rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Big')/getitems", {
        query: {
          ViewXml: `<View Scope="RecursiveAll"><Query><Where><In><FieldRef Name="Day"/><Values>${values(count)}</Values></In></Where></Query></View>`,
        },
      });
    expect((await caml(60)).json.value).toHaveLength(60);
    expect((await caml(61)).status).toBe(500);
  });
});
