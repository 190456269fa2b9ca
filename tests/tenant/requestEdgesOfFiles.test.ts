import { pnpAs, rawAs } from './startTenant';
import { admin, codeOf, list, root, rows, site, welcomeHannah } from './wordsList';
import type { Answer } from './startTenant';

// Requests that SharePoint takes at the edges of what it documents; each was refused here once.

describe('a folder that is not there', () => {
  const missing = `web/getFolderByServerRelativeUrl('${root}/nowhere')`;
  const byPath = `web/getFolderByServerRelativePath(decodedUrl='${root}/nowhere')`;

  it.each([
    missing,
    byPath,
    "web/getFolderByServerRelativeUrl('Nowhere at all')",
    `web/folders('${root}/nowhere')`,
    `web/getFolderByServerRelativeUrl('${root}')/folders('nowhere')`,
    "web/rootFolder/folders('nowhere')",
  ])('says so where only that is asked: %s', async (address) => {
    expect((await admin('GET', `${address}?$select=Exists`)).json).toMatchObject({ Exists: false });
    const value = await admin('GET', `${address}/Exists`);
    expect([value.status, value.json.value]).toEqual([200, false]);
  });

  it('has no folders', async () => {
    const answer = await admin('GET', `${missing}/Folders`);
    expect([answer.status, answer.json.value]).toEqual([200, []]);
  });

  it('takes no file', async () => {
    for (const call of ["files/add(url='a.txt',overwrite=true)", "files/addUsingPath(decodedurl='a.txt')"]) {
      const answer = await admin('POST', `${missing}/${call}`, 'words');
      expect([answer.status, codeOf(answer)]).toEqual([404, '-2147024893, System.IO.DirectoryNotFoundException']);
    }
  });

  it('is 404 for everything else', async () => {
    for (const [method, rest] of [
      ['GET', ''],
      ['GET', '?$select=Exists,Name'],
      ['GET', '/Files'],
      ['POST', "/folders/addUsingPath(decodedurl='x')"],
      ['DELETE', ''],
    ] as const) {
      const answer = await admin(method, `${missing}${rest}`);
      expect([rest, answer.status, codeOf(answer)]).toEqual([
        rest,
        404,
        '-2147024894, System.IO.FileNotFoundException',
      ]);
    }
  });
});

describe('a folder above a list', () => {
  it.each([
    [
      "web/getFolderByServerRelativeUrl('/sites/trust/Lists')",
      { Name: 'Lists', ServerRelativeUrl: '/sites/trust/Lists' },
    ],
    ["web/getFolderByServerRelativeUrl('Lists')", { Name: 'Lists' }],
    ["web/getFolderByServerRelativeUrl('/sites/trust')", { Name: '', ServerRelativeUrl: '/sites/trust' }],
    ["web/getFolderByServerRelativeUrl('/sites/trust/')", { ServerRelativeUrl: '/sites/trust' }],
    ['web/rootFolder', { Name: '', ServerRelativeUrl: '/sites/trust' }],
  ])('is there: %s', async (address, expected) => {
    expect((await admin('GET', address)).json).toMatchObject({ Exists: true, ...expected });
    expect((await admin('GET', `${address}?$select=ServerRelativePath`)).status).toBe(200);
    expect((await admin('GET', `${address}/Files`)).json.value).toEqual([]);
  });

  it('holds the roots of the lists one may open', async () => {
    const lists = rows(await admin('GET', "web/getFolderByServerRelativeUrl('Lists')/Folders?$select=Name"));
    expect(lists).toEqual([expect.objectContaining({ Name: 'Words' })]);
    const names = rows(await admin('GET', 'web/rootFolder/Folders?$select=Name')).map(({ Name }) => Name);
    expect(names).toEqual(expect.arrayContaining(['Lists', 'Shared Documents', 'SitePages']));
    await welcomeHannah();
    const asHannah = "web/getFolderByServerRelativeUrl('Lists')/Folders";
    expect(rows(await rawAs(site.tenant, 'hannah', 'GET', asHannah))).toHaveLength(1);
    await admin('POST', `${list}/breakroleinheritance(false)`);
    expect(
      rows(await rawAs(site.tenant, 'hannah', 'GET', "web/getFolderByServerRelativeUrl('Lists')/Folders")),
    ).toEqual([]);
  });

  it('can be neither changed nor filled', async () => {
    expect((await admin('DELETE', 'web/rootFolder')).status).toBeGreaterThanOrEqual(400);
    expect(
      (await admin('POST', "web/getFolderByServerRelativeUrl('Lists')/folders/add('x')")).status,
    ).toBeGreaterThanOrEqual(400);
  });
});

describe('an attachment', () => {
  const address = "web/getFileByServerRelativeUrl('/sites/trust/Lists/Words/Attachments/1/note.txt')";

  beforeEach(async () => {
    const added = await admin('POST', `${list}/items(1)/AttachmentFiles/add(FileName='note.txt')`, 'words');
    expect(added.status).toBe(200);
  });

  it('is a file by its own address', async () => {
    expect((await admin('GET', address)).json).toMatchObject({ Name: 'note.txt', Exists: true, Length: '5' });
    expect((await admin('GET', `${address}/$value`)).text).toBe('words');
    const path = "web/getFileByServerRelativePath(decodedUrl='/sites/trust/Lists/Words/Attachments/1/note.txt')";
    expect((await admin('GET', `${path}?$select=ServerRelativeUrl`)).json).toMatchObject({
      ServerRelativeUrl: '/sites/trust/Lists/Words/Attachments/1/note.txt',
    });
  });

  it('is written and deleted there, as beside its item', async () => {
    expect((await admin('PUT', `${address}/$value`, 'other')).status).toBe(204);
    expect((await admin('GET', `${address}/$value`)).text).toBe('other');
    expect((await admin('DELETE', address)).status).toBe(200);
    expect((await admin('GET', address)).status).toBe(404);
    expect(rows(await admin('GET', `${list}/items(1)/AttachmentFiles`))).toEqual([]);
  });

  it('is refused to those who may not read its item', async () => {
    await welcomeHannah();
    expect((await rawAs(site.tenant, 'hannah', 'GET', `${address}/$value`)).text).toBe('words');
    await admin('POST', `${list}/items(1)/breakroleinheritance(false)`);
    expect((await rawAs(site.tenant, 'hannah', 'GET', `${address}/$value`)).status).toBe(403);
  });

  it('that is not there is 404', async () => {
    expect((await admin('GET', address.replace('note', 'other'))).status).toBe(404);
    expect((await admin('GET', address.replace('/1/', '/77/'))).status).toBe(404);
  });
});

describe('ContentType as a form value', () => {
  const results = (answer: Answer): unknown[] =>
    rows(answer).map(({ FieldName, HasException }) => [FieldName, HasException]);

  it.each([
    ['ContentType', 'Item'],
    ['ContentType', 'item'],
  ])('%s %s is taken where the list has it', async (FieldName, FieldValue) => {
    const added = await admin('POST', `${list}/AddValidateUpdateItemUsingPath`, {
      listItemCreateInfo: {},
      formValues: [
        { FieldName: 'Title', FieldValue: 'four' },
        { FieldName, FieldValue },
      ],
    });
    expect(results(added)).toEqual([
      ['Title', false],
      [FieldName, false],
      ['Id', false],
    ]);
    const updated = await admin('POST', `${list}/items(1)/validateUpdateListItem`, {
      formValues: [{ FieldName, FieldValue }],
    });
    expect(results(updated)).toEqual([[FieldName, false]]);
  });

  it('is refused where the list has no such type', async () => {
    const updated = await admin('POST', `${list}/items(1)/validateUpdateListItem`, {
      formValues: [{ FieldName: 'ContentType', FieldValue: 'Nonsense' }],
    });
    expect(results(updated)).toEqual([['ContentType', true]]);
  });
});

describe('If-Match', () => {
  const stale = { 'If-Match': '"{00000000-0000-0000-0000-000000000000},9"' };
  const file = `web/getFileByServerRelativeUrl('${root}/a.txt')`;
  const folder = `web/getFolderByServerRelativeUrl('${root}/f')`;

  beforeEach(async () => {
    const jo = await pnpAs(site.tenant, 'jo');
    await jo.web.getFolderByServerRelativePath(root).files.addUsingPath('a.txt', 'a');
    await jo.web.getFolderByServerRelativePath(root).addSubFolderUsingPath('f');
    await admin('POST', `${list}/items(1)/AttachmentFiles/add(FileName='note.txt')`, 'words');
  });

  it.each([
    ['PUT', `${file}/$value`],
    ['DELETE', file],
    ['POST', `${file}/recycle`],
    ['DELETE', folder],
    ['POST', `${folder}/recycle`],
    ['MERGE', list],
    ['MERGE', `${list}/items(1)`],
    ['DELETE', `${list}/items(1)`],
    ['POST', `${list}/items(1)/recycle`],
    ['DELETE', `${list}/items(1)/AttachmentFiles('note.txt')`],
  ])('that is stale refuses %s %s, as * does not', async (method, address) => {
    const body = method === 'MERGE' ? { Title: 'Words' } : undefined;
    expect((await admin(method, address, body, stale)).status).toBe(412);
    expect((await admin(method, address, body, { 'If-Match': '*' })).status).toBeLessThan(300);
  });

  it("is a file's own ETag or that of its item", async () => {
    const ETag = String((await admin('GET', file)).json.ETag);
    expect((await admin('PUT', `${file}/$value`, 'b', { 'If-Match': ETag })).status).toBe(204);
    const item = (await admin('GET', `${file}/ListItemAllFields`)).json;
    const own = { 'If-Match': String(item['odata.etag']) };
    expect((await admin('DELETE', file, undefined, own)).status).toBe(200);
  });
});
