import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { origin, pnpAs, rawAs, startTenant } from './startTenant';

// Requests that SharePoint takes at the edges of what it documents; each was refused here once.

const list = "web/lists/getByTitle('Words')";
const root = '/sites/trust/Shared Documents';

let tenant: Tenant;
const admin = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  rawAs(tenant, 'jo', method, path, body, { 'Content-Type': 'application/json', ...headers });
const rows = (answer: Answer): Record<string, unknown>[] => answer.json.value as Record<string, unknown>[];
const codeOf = (answer: Answer): string => (answer.json['odata.error'] as { code: string } | undefined)?.code ?? '';

/** Somebody who may read the site. */
const welcomeHannah = (): Promise<Answer> =>
  admin('POST', 'web/associatedVisitorGroup/users', { LoginName: 'i:0#.f|membership|hannah@thistlemere.example' });

beforeEach(async () => {
  tenant = startTenant();
  expect((await admin('POST', 'web/lists', { Title: 'Words', BaseTemplate: 100 })).status).toBe(201);
  expect((await admin('POST', `${list}/fields`, { FieldTypeKind: 9, Title: 'Score' })).status).toBe(201);
  for (const [Title, Score] of [
    ['one', 1],
    ['two', 2],
    ['three', 3],
  ] as const)
    expect((await admin('POST', `${list}/items`, { Title, Score })).status).toBe(201);
});
afterEach(() => tenant.close());

describe('names of object properties', () => {
  it('are taken without regard to case where they are selected, and answered in their own', async () => {
    expect(rows(await admin('GET', `${list}/items?$select=Title,id&$top=1`))).toEqual([
      expect.objectContaining({ Title: 'one', Id: 1 }),
    ]);
    expect((await admin('GET', `${list}?$select=title,ITEMCOUNT`)).json).toMatchObject({
      Title: 'Words',
      ItemCount: 3,
    });
    expect((await admin('GET', `${list}?$select=hasuniqueroleassignments`)).json).toMatchObject({
      HasUniqueRoleAssignments: false,
    });
    expect(rows(await admin('GET', 'web/lists?$select=TITLE&$top=1'))[0]).toHaveProperty('Title');
    expect(rows(await admin('GET', `${list}/fields?$select=internalname&$top=1`))[0]).toHaveProperty('InternalName');
    expect((await admin('GET', 'web?$select=serverRelativeUrl')).json).toMatchObject({
      ServerRelativeUrl: '/sites/trust',
    });
  });

  it('are taken so where they are expanded, also below', async () => {
    expect((await admin('GET', `${list}?$select=rootfolder/serverRelativeUrl&$expand=rootfolder`)).json).toMatchObject({
      RootFolder: { ServerRelativeUrl: '/sites/trust/Lists/Words' },
    });
    expect((await admin('GET', 'web?$select=Title,currentuser/title&$expand=CURRENTUSER')).json).toMatchObject({
      Title: 'Trust',
      CurrentUser: { Title: expect.any(String) as string },
    });
  });

  it('are taken so where they are filtered and sorted by', async () => {
    expect(rows(await admin('GET', "web/lists?$filter=title eq 'Words'&$select=Title"))).toHaveLength(1);
    expect(rows(await admin('GET', 'web/lists?$orderby=TITLE desc&$select=Title'))[0]).toMatchObject({
      Title: 'Words',
    });
    expect(rows(await admin('GET', `${list}/items?$filter=id ge 2&$select=Title`))).toHaveLength(2);
    expect(rows(await admin('GET', `${list}/items?$orderby=id desc&$select=Title`))[0]).toMatchObject({
      Title: 'three',
    });
  });

  it("do not stand for a list's own columns, whose case counts", async () => {
    expect((await admin('GET', `${list}/items?$select=score`)).status).toBe(400);
    expect((await admin('GET', `${list}/items?$filter=score eq 1`)).status).toBe(400);
  });
});

describe('a filter', () => {
  const found = async (filter: string): Promise<unknown[]> =>
    rows(await admin('GET', `${list}/items?$select=Title&$filter=${encodeURIComponent(filter)}`)).map(
      ({ Title }) => Title,
    );

  it.each([
    ['Score eq (2)', ['two']],
    ["(Title) eq ('two')", ['two']],
    ['((Score)) ge ((2))', ['two', 'three']],
    ["startswith(Title,('t'))", ['two', 'three']],
    ['(2) lt Score', ['three']],
    ['(Score eq 1) or (Score eq (3))', ['one', 'three']],
    ['NOT (Score eq 2)', ['one', 'three']],
    ['Not Score eq 2', ['one', 'three']],
    ["nOt startswith(Title,'t')", ['one']],
    ['Score eq 1 OR Score eq 3', ['one', 'three']],
    ['Score ge 2 And Score LT 3', ['two']],
  ])('%s finds %j', async (filter, titles) => {
    expect(await found(filter)).toEqual(titles);
  });

  it('with brackets that do not match is refused', async () => {
    expect((await admin('GET', `${list}/items?$filter=Score eq (2`)).status).toBe(400);
    expect((await admin('GET', `${list}/items?$filter=Score eq ()`)).status).toBe(400);
  });
});

describe('a parameter', () => {
  it('of AddValidateUpdateItemUsingPath that says where may be left out', async () => {
    const added = await admin('POST', `${list}/AddValidateUpdateItemUsingPath`, {
      formValues: [{ FieldName: 'Title', FieldValue: 'four' }],
    });
    expect(added.status).toBe(200);
    expect((await admin('GET', `${list}/items(4)?$select=Title`)).json).toMatchObject({ Title: 'four' });
  });

  it('of RenderListDataAsStream may be left out: the default view is shown', async () => {
    const shown = await admin('POST', `${list}/RenderListDataAsStream`);
    expect([shown.status, (shown.json.Row as unknown[]).length]).toEqual([200, 3]);
  });

  it('of removeroleassignment that names the level may be left out: every level goes', async () => {
    const person = (await admin('POST', 'web/ensureuser', { logonName: 'hannah@thistlemere.example' })).json;
    const id = String(person.Id);
    await admin('POST', `${list}/breakroleinheritance(true)`);
    for (const level of ['1073741826', '1073741827'])
      await admin('POST', `${list}/roleassignments/addroleassignment(principalid=${id},roledefid=${level})`);
    const removed = await admin('POST', `${list}/roleassignments/removeroleassignment(principalid=${id})`);
    expect(removed.status).toBe(200);
    expect((await admin('GET', `${list}/roleassignments/getbyprincipalid(${id})`)).status).toBe(404);
  });

  it.each([
    ['AddSubFolderUsingPath', { DecodedUrl: 'below' }],
    ['AddSubFolderUsingPath', { leafPath: { DecodedUrl: 'below' } }],
    ['folders/addUsingPath', { DecodedUrl: 'below' }],
    ['folders/add', { url: 'below' }],
  ])('of %s may stand in the body: %j', async (action, body) => {
    const folder = `web/getFolderByServerRelativeUrl('${root}')`;
    expect((await admin('POST', `${folder}/${action}`, body)).status).toBe(201);
    expect((await admin('GET', `web/getFolderByServerRelativeUrl('${root}/below')?$select=Name`)).json).toMatchObject({
      Name: 'below',
    });
  });

  it('of a file or group action may stand in the body too', async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.getFolderByServerRelativePath(root).files.addUsingPath('a.txt', 'a');
    const file = (name: string): string => `web/getFileByServerRelativeUrl('${root}/${name}')`;
    expect(
      (await admin('POST', `${file('a.txt')}/copyTo`, { strNewUrl: `${root}/b.txt`, bOverWrite: true })).status,
    ).toBe(200);
    expect((await admin('POST', `${file('b.txt')}/moveTo`, { newUrl: `${root}/c.txt`, flags: 1 })).status).toBe(200);
    expect((await admin('GET', `${file('c.txt')}/$value`)).text).toBe('a');
    await admin('POST', `${list}/breakroleinheritance`, { copyRoleAssignments: true });
    expect(rows(await admin('GET', `${list}/roleassignments`)).length).toBeGreaterThan(1);
  });

  it('that is needed and nowhere is still refused', async () => {
    expect((await admin('POST', `web/getFolderByServerRelativeUrl('${root}')/AddSubFolderUsingPath`, {})).status).toBe(
      400,
    );
  });
});

describe('a batch', () => {
  const send = (body: string): Promise<Answer> =>
    rawAs(tenant, 'jo', 'POST', '$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' });
  const part = (address: string): string =>
    `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${address} HTTP/1.1\r\nAccept: application/json\r\n\r\n`;
  const statuses = (answer: Answer): string[] =>
    [...answer.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1] ?? '');

  it.each([
    ['the site', '_api/web?$select=Title'],
    ['the service', 'web?$select=Title'],
    ['the server', '/sites/trust/_api/web?$select=Title'],
    ['the server, in other case', '/sites/trust/_API/web?$select=Title'],
    ['nothing', `${origin}/sites/trust/_api/web?$select=Title`],
  ])('takes addresses relative to %s', async (_, address) => {
    const answer = await send(`--b\r\n${part(address)}--b--`);
    expect([statuses(answer), answer.text.includes('"Title":"Trust"')]).toEqual([['200'], true]);
  });

  it('takes boundaries that do not begin a line', async () => {
    const change =
      'Content-Type: multipart/mixed; boundary=c\r\n\r\n  --c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n' +
      `POST ${origin}/sites/trust/_api/${list}/items HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"Title":"--better"}--c--\r\n`;
    const answer = await send(`--b\r\n${change} --b\r\n${part('web')}--b--`);
    expect(statuses(answer)).toEqual(['201', '200']);
    expect((await admin('GET', `${list}/items(4)?$select=Title`)).json).toMatchObject({ Title: '--better' });
  });

  it('still refuses a part that leaves the site', async () => {
    expect(statuses(await send(`--b\r\n${part('/sites/other/_api/web')}--b--`))).toEqual(['400']);
  });

  it('answers lists at the root, alone and inside a batch', async () => {
    const address = "lists/getByTitle('Words')?$select=Title";
    expect((await admin('GET', address)).json).toMatchObject({ Title: 'Words' });
    expect(statuses(await send(`--b\r\n${part(address)}--b--`))).toEqual(['200']);
    expect(rows(await admin('GET', "lists?$filter=Title eq 'Words'"))).toHaveLength(1);
    expect((await rawAs(tenant, 'nora', 'GET', 'lists')).status).toBe(403);
  });
});

describe('an action', () => {
  it.each(['DELETE', 'MERGE', 'PUT'])('takes %s as the method in a header and does what it says', async (method) => {
    const recycled = await admin('POST', `${list}/items(1)/recycle()`, undefined, {
      'X-HTTP-Method': method,
      'If-Match': '*',
    });
    expect([recycled.status, typeof recycled.json.value]).toEqual([200, 'string']);
    expect((await admin('GET', `${list}/items(1)`)).status).toBe(404);
  });

  it('is no place for a method of its own', async () => {
    expect((await admin('DELETE', `${list}/items(1)/recycle()`)).status).toBe(501);
    expect((await admin('GET', `${list}/items(1)/recycle()`)).status).toBe(501);
  });
});

describe('an address', () => {
  it.each(["getList('sites/trust/Lists/Words')", "getList('Lists/Words')", "getList('/sites/trust/Lists/Words')"])(
    '%s finds the list',
    async (call) => {
      expect((await admin('GET', `web/${call}?$select=Title`)).json).toMatchObject({ Title: 'Words' });
    },
  );

  it('of a file or folder needs no leading slash either', async () => {
    const folder = await admin('GET', `web/getFolderByServerRelativeUrl('sites/trust/Shared Documents')?$select=Name`);
    expect(folder.json).toMatchObject({ Name: 'Shared Documents' });
  });
});

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
    expect(rows(await rawAs(tenant, 'hannah', 'GET', asHannah))).toHaveLength(1);
    await admin('POST', `${list}/breakroleinheritance(false)`);
    expect(rows(await rawAs(tenant, 'hannah', 'GET', "web/getFolderByServerRelativeUrl('Lists')/Folders"))).toEqual([]);
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
    expect((await rawAs(tenant, 'hannah', 'GET', `${address}/$value`)).text).toBe('words');
    await admin('POST', `${list}/items(1)/breakroleinheritance(false)`);
    expect((await rawAs(tenant, 'hannah', 'GET', `${address}/$value`)).status).toBe(403);
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
    const jo = await pnpAs(tenant, 'jo');
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
