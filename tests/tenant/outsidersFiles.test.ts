import { origin, rawAs } from './startTenant';
import { admin, fill, list, rows, site, titles, verbose } from './diary';

// What a client written from the platform's documentation alone met here and should not have; each stays met.

describe("an item's content type and texts", () => {
  it("is one of the list's own, below its parent", async () => {
    await fill();
    const types = rows(await admin('GET', `${list}/contenttypes?$select=Name,StringId`));
    const ids = Object.fromEntries(types.map(({ Name, StringId }) => [Name, StringId]));
    expect(ids).toEqual({
      Item: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) as string,
      Folder: expect.stringMatching(/^0x012000[0-9A-F]{32}$/) as string,
    });
    const [first] = rows(await admin('GET', `${list}/items?$top=1`));
    expect(first?.ContentTypeId).toBe(ids.Item);
    expect(
      titles(await admin('GET', `${list}/items?$select=Title&$top=1&$filter=ContentTypeId eq '${String(ids.Item)}'`)),
    ).toEqual(['June']);
    expect((await admin('GET', `${list}/contenttypes('${String(ids.Folder)}')`)).json.Name).toBe('Folder');
    expect((await admin('GET', `${list}/contenttypes('0x01')`)).status).toBe(404);
  });

  it('shows every column as the site writes it', async () => {
    const { json } = await admin('GET', 'web/currentuser?$select=Id,Title');
    await admin('POST', `${list}/items`, {
      Title: 'x',
      When: '2026-07-01T11:00:00Z',
      Score: 1234.5,
      WhoId: json.Id,
      Kinds: ['a', 'b'],
      Late: true,
      Link: { Url: 'https://a.example/', Description: 'A' },
    });
    const texts = {
      Title: 'x',
      When: '01/07/2026 12:00',
      Score: '1,234.5',
      Who: json.Title,
      Kinds: 'a, b',
      Late: 'Yes',
      Link: 'https://a.example/, A',
      ID: '1',
      Author: json.Title,
      OData__x005f_UIVersionString: '1.0',
    };
    expect((await admin('GET', `${list}/items(1)/FieldValuesAsText`)).json).toMatchObject(texts);
    expect(
      (await admin('GET', `${list}/items(1)?$select=Id,FieldValuesAsText/When&$expand=FieldValuesAsText`)).json,
    ).toMatchObject({ Id: 1, FieldValuesAsText: { When: texts.When } });
    expect((await rawAs(site.tenant, 'priya', 'GET', `${list}/items(1)/FieldValuesAsText`)).status).toBe(403);
  });
});

it('takes a login in the address too, and leads nobody elsewhere at sign-in', async () => {
  const person = await admin('POST', "web/ensureuser('hannah@thistlemere.example')");
  expect([person.status, person.json.LoginName]).toEqual([200, 'i:0#.f|membership|hannah@thistlemere.example']);
  for (const to of ['/\t/elsewhere.example', '/\n/elsewhere.example', '//elsewhere.example', '/\\elsewhere.example']) {
    const answer = await site.tenant.handle(
      new Request(`${origin}/_tenant/sign-in?user=hannah&to=${encodeURIComponent(to)}`),
    );
    expect([to, answer.status]).toEqual([to, 400]);
  }
});

describe('files, folders and tokens', () => {
  const documents = '/sites/trust/Shared Documents';
  const at = `web/getFolderByServerRelativeUrl('${documents}')`;

  it('takes an empty file and an empty attachment, and gives them back', async () => {
    const added = await admin('POST', `${at}/Files/add(url='empty.txt',overwrite=true)`, '');
    expect([added.status, added.json.Length]).toEqual([200, '0']);
    const file = `web/getFileByServerRelativeUrl('${documents}/empty.txt')`;
    expect(await admin('GET', `${file}/$value`)).toMatchObject({ status: 200, text: '' });
    await admin('POST', `${at}/Files/add(url='empty.txt',overwrite=true)`, 'full');
    expect(await admin('GET', `${file}/versions(512)/$value`)).toMatchObject({ status: 200, text: '' });
    const upload = "guid'11111111-2222-4333-8444-555555555555'";
    expect((await admin('POST', `${file}/startUpload(uploadId=${upload})`, '')).status).toBe(200);
    expect((await admin('POST', `${file}/finishUpload(uploadId=${upload},fileOffset=0)`, 'late')).status).toBe(200);
    expect((await admin('GET', `${file}/$value`)).text).toBe('late');
    await admin('POST', `${list}/items`, { Title: 'x' });
    expect((await admin('POST', `${list}/items(1)/AttachmentFiles/add(FileName='e.txt')`, '')).status).toBe(200);
    expect(await admin('GET', `${list}/items(1)/AttachmentFiles('e.txt')/$value`)).toMatchObject({
      status: 200,
      text: '',
    });
  });

  it('makes and finds folders from the web down, with their files and folders expanded', async () => {
    const named = encodeURIComponent("'Shared Documents/it''s & 50%'");
    expect((await admin('POST', `web/folders/addUsingPath(decodedurl=@p)?@p=${named}`)).json).toMatchObject({
      Name: "it's & 50%",
      ServerRelativeUrl: `${documents}/it's & 50%`,
    });
    expect((await admin('POST', 'web/folders', { ServerRelativeUrl: `${documents}/two` })).status).toBe(201);
    await admin('POST', `${at}/Files/add(url='a.txt',overwrite=true)`, 'a');
    const { json } = await admin(
      'GET',
      `web/folders('Shared Documents')?$select=Name,Folders/Name,Files/Name&$expand=Folders,Files`,
      undefined,
      { Accept: 'application/json;odata=nometadata' },
    );
    expect(json).toEqual({
      Name: 'Shared Documents',
      Folders: [{ Name: "it's & 50%" }, { Name: 'two' }],
      Files: [{ Name: 'a.txt' }],
    });
    expect(rows(await admin('GET', 'web/folders?$select=Name')).map(({ Name }) => Name)).toContain('Shared Documents');
    expect(
      (await rawAs(site.tenant, 'priya', 'POST', 'web/folders', { ServerRelativeUrl: `${documents}/three` })).status,
    ).toBe(403);
    expect((await admin('POST', 'web/folders', { ServerRelativeUrl: '/sites/other/three' })).status).toBe(400);
  });

  it("names a library's items by the type the library itself gives, and takes it", async () => {
    await admin('POST', `${at}/Files/add(url='a.txt',overwrite=true)`, 'a');
    const library = await admin('GET', `web/getList('${documents}')?$select=ListItemEntityTypeFullName`);
    const type = library.json.ListItemEntityTypeFullName as string;
    const item = `web/getFileByServerRelativeUrl('${documents}/a.txt')/ListItemAllFields`;
    expect([type, (await admin('GET', item)).json['odata.type']]).toEqual([
      expect.stringMatching(/^SP\.Data\..+Item$/),
      type,
    ]);
    expect(
      (await admin('MERGE', item, { __metadata: { type }, Title: 'T' }, { 'Content-Type': verbose, 'If-Match': '*' }))
        .status,
    ).toBe(204);
  });

  it("hands out the list's change token of now, from which only what follows is told", async () => {
    await fill();
    const { json } = await admin('GET', `${list}?$select=CurrentChangeToken`);
    await admin('MERGE', `${list}/items(2)`, { Title: 'later' }, { 'If-Match': '*' });
    const found = await admin('POST', `${list}/getChanges`, {
      query: { Item: true, Add: true, Update: true, ChangeTokenStart: json.CurrentChangeToken },
    });
    expect(rows(found).map(({ ItemId, ChangeType }) => [ItemId, ChangeType])).toEqual([[2, 2]]);
  });
});
