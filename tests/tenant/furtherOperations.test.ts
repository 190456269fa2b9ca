import '@pnp/sp/profiles';
import '@pnp/sp/search';
import '@pnp/sp/sputilities';
import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { pnpAs, rawAs, startTenant } from './startTenant';

// Operations that outsiders' clients asked for and met 501.

const list = "web/lists/getByTitle('Words')";
const root = '/sites/trust/Shared Documents';

let tenant: Tenant;
const admin = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  rawAs(tenant, 'jo', method, path, body, { 'Content-Type': 'application/json', ...headers });
const rows = (answer: Answer): Record<string, unknown>[] => answer.json.value as Record<string, unknown>[];

/** Somebody who may read the site. */
const welcomeHannah = (): Promise<Answer> =>
  admin('POST', 'web/associatedVisitorGroup/users', { LoginName: 'i:0#.f|membership|hannah@thistlemere.example' });

beforeEach(async () => {
  tenant = startTenant();
  await admin('POST', 'web/lists', { Title: 'Words', BaseTemplate: 100 });
  await admin('POST', `${list}/fields`, { FieldTypeKind: 4, Title: 'When' });
  await admin('POST', `${list}/fields`, { FieldTypeKind: 3, Title: 'Long' });
  await admin('POST', `${list}/fields`, { FieldTypeKind: 20, Title: 'Who' });
  await admin('POST', `${list}/items`, { Title: 'one & two', When: '2026-07-01T11:00:00Z', Long: 'a < b\nc' });
  const jo = await pnpAs(tenant, 'jo');
  await jo.web.getFolderByServerRelativePath(root).files.addUsingPath('a.txt', 'a');
});
afterEach(() => tenant.close());

describe('of a web', () => {
  it('defaultDocumentLibrary is the library of documents', async () => {
    expect((await admin('GET', 'web/defaultDocumentLibrary?$select=Title,BaseTemplate')).json).toMatchObject({
      Title: 'Documents',
      BaseTemplate: 101,
    });
    expect(rows(await admin('GET', 'web/defaultDocumentLibrary/items?$select=FileLeafRef'))).toHaveLength(1);
    expect((await (await pnpAs(tenant, 'jo')).web.defaultDocumentLibrary.select('Title')()).Title).toBe('Documents');
  });

  it('fields are its columns, read only', async () => {
    const names = rows(await admin('GET', 'web/fields?$select=InternalName')).map(({ InternalName }) => InternalName);
    expect(names).toEqual(expect.arrayContaining(['Title', 'ID', 'Created', 'Author']));
    expect((await admin('GET', "web/fields/getByInternalNameOrTitle('Title')")).json).toMatchObject({
      InternalName: 'Title',
      Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
      Scope: '/sites/trust',
    });
    expect((await admin('GET', "web/fields(guid'fa564e0f-0c70-4ab9-b863-0177e6ddd247')")).status).toBe(200);
    expect((await admin('GET', "web/fields/getByTitle('Nothing')")).status).toBe(400);
    expect((await admin('POST', 'web/fields', { FieldTypeKind: 2, Title: 'New' })).status).toBe(501);
  });
});

describe('of an item', () => {
  it('file is the file it stands for, and nothing for an item of a list', async () => {
    const item = 'web/defaultDocumentLibrary/items(1)';
    expect((await admin('GET', `${item}/file?$select=Name`)).json).toMatchObject({ Name: 'a.txt' });
    expect((await admin('GET', `${item}/file/$value`)).text).toBe('a');
    expect((await admin('GET', `${list}/items(1)/file`)).json).toMatchObject({ 'odata.null': true });
    const jo = await pnpAs(tenant, 'jo');
    expect((await jo.web.lists.getByTitle('Documents').items.getById(1).file()).Name).toBe('a.txt');
  });

  it('FieldValuesAsHTML are its texts with what HTML reserves escaped', async () => {
    expect((await admin('GET', `${list}/items(1)/FieldValuesAsHTML`)).json).toMatchObject({
      Title: 'one &amp; two',
      Long: 'a &lt; b<br>c',
      When: '01/07/2026 12:00',
    });
  });

  it('FieldValuesForEdit are its values as a form shows them', async () => {
    const answer = await admin('GET', `${list}/items(1)/FieldValuesForEdit`);
    expect(answer.json).toMatchObject({ Title: 'one & two', Long: 'a < b\nc', When: '01/07/2026 12:00' });
  });

  it('DeleteWithParameters deletes it, as files and folders are', async () => {
    const parameters = { BypassSharedLock: true };
    expect((await admin('POST', `${list}/items(1)/DeleteWithParameters`, { parameters })).status).toBe(200);
    expect((await admin('GET', `${list}/items(1)`)).status).toBe(404);
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.getFolderByServerRelativePath(root).addSubFolderUsingPath('full');
    const folder = `web/getFolderByServerRelativeUrl('${root}/full')`;
    await jo.web.getFolderByServerRelativePath(`${root}/full`).files.addUsingPath('b.txt', 'b');
    const ifEmpty = { parameters: { DeleteIfEmpty: true } };
    expect((await admin('POST', `${folder}/DeleteWithParameters`, ifEmpty)).status).toBe(500);
    const file = `web/getFileByServerRelativeUrl('${root}/full/b.txt')`;
    const stale = { parameters: { ETagMatch: '"{00000000-0000-0000-0000-000000000000},1"' } };
    expect((await admin('POST', `${file}/DeleteWithParameters`, stale)).status).toBe(412);
    const ETagMatch = String((await admin('GET', file)).json.ETag);
    expect((await admin('POST', `${file}/DeleteWithParameters`, { parameters: { ETagMatch } })).status).toBe(200);
    expect((await admin('POST', `${folder}/DeleteWithParameters`, ifEmpty)).status).toBe(200);
    expect((await admin('GET', folder)).status).toBe(404);
    const unknown = { parameters: { Nonsense: true } };
    expect((await admin('POST', `${list}/items(1)/DeleteWithParameters`, unknown)).status).toBe(404);
    expect(
      (await admin('POST', "web/getFileByServerRelativeUrl('" + root + "/a.txt')/DeleteWithParameters", unknown))
        .status,
    ).toBe(400);
  });

  it('GetItemByUniqueId finds it', async () => {
    const { GUID, UniqueId } = (await admin('GET', `${list}/items(1)?$select=GUID,UniqueId`)).json;
    expect(GUID).toBeDefined();
    const found = await admin('GET', `${list}/GetItemByUniqueId(guid'${String(UniqueId)}')?$select=Id`);
    expect(found.json).toMatchObject({ Id: 1 });
    expect((await admin('GET', `${list}/GetItemByUniqueId('${String(UniqueId)}')?$select=Id`)).json).toMatchObject({
      Id: 1,
    });
    const elsewhere = `web/defaultDocumentLibrary/GetItemByUniqueId('${String(UniqueId)}')`;
    expect((await admin('GET', elsewhere)).status).toBe(404);
  });
});

describe('of the recycle bin', () => {
  const recycleThree = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (const Title of ['x', 'y', 'z']) {
      const { Id } = (await admin('POST', `${list}/items`, { Title })).json;
      ids.push(String((await admin('POST', `${list}/items(${String(Id)})/recycle`)).json.value));
    }
    return ids;
  };

  it('RestoreByIds brings back what it names', async () => {
    const ids = await recycleThree();
    const restored = await admin('POST', 'site/RecycleBin/RestoreByIds', { ids: ids.slice(0, 2) });
    expect(restored.status).toBe(200);
    expect(rows(await admin('GET', `${list}/items?$select=Title`)).map(({ Title }) => Title)).toEqual([
      'one & two',
      'x',
      'y',
    ]);
    expect(
      (await admin('POST', 'web/RecycleBin/RestoreByIds', { ids: [ids[2]], bRenameExistingItems: true })).status,
    ).toBe(200);
  });

  it('DeleteByIds and MoveToSecondStageByIds touch what they name and nothing else', async () => {
    const ids = await recycleThree();
    expect((await admin('POST', 'web/RecycleBin/DeleteByIds', { ids: [ids[0]] })).status).toBe(200);
    expect((await admin('POST', 'web/RecycleBin/MoveToSecondStageByIds', { ids: [ids[1]] })).status).toBe(200);
    const left = rows(await admin('GET', 'web/RecycleBin?$select=Id,ItemState'));
    expect(left.map(({ Id, ItemState }) => [Id, ItemState]).sort()).toEqual(
      [
        [ids[1], 2],
        [ids[2], 1],
      ].sort(),
    );
  });

  it('an id that is not there refuses the whole, and ids must be there', async () => {
    const ids = await recycleThree();
    const unknown = '00000000-0000-0000-0000-000000000001';
    expect((await admin('POST', 'web/RecycleBin/DeleteByIds', { ids: [ids[0], unknown] })).status).toBe(404);
    expect(rows(await admin('GET', 'web/RecycleBin'))).toHaveLength(3);
    expect((await admin('POST', 'web/RecycleBin/DeleteByIds', {})).status).toBe(400);
    await welcomeHannah();
    const others = await rawAs(tenant, 'hannah', 'POST', 'web/RecycleBin/DeleteByIds', { ids: [ids[0]] });
    expect([others.status, rows(await admin('GET', 'web/RecycleBin')).length]).toEqual([404, 3]);
  });
});

describe('people pickers', () => {
  it('find people of the directory by the beginning of a name or address', async () => {
    const jo = await pnpAs(tenant, 'jo');
    const found = await jo.profiles.clientPeoplePickerSearchUser({
      QueryString: 'hannah',
      MaximumEntitySuggestions: 5,
      PrincipalType: 1,
      PrincipalSource: 15,
      AllowEmailAddresses: true,
    });
    expect(found).toEqual([
      expect.objectContaining({
        Key: 'i:0#.f|membership|hannah@thistlemere.example',
        EntityType: 'User',
        IsResolved: true,
        ProviderName: 'Tenant',
        MultipleMatches: [],
      }),
    ]);
    expect(found[0]?.EntityData.ObjectId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('find groups of the site where they are asked for', async () => {
    const search = async (PrincipalType: number): Promise<string[]> => {
      const jo = await pnpAs(tenant, 'jo');
      const found = await jo.profiles.clientPeoplePickerSearchUser({
        QueryString: 'Trust',
        MaximumEntitySuggestions: 10,
        PrincipalType,
      });
      return found.map(({ EntityType }) => EntityType);
    };
    expect(await search(8)).toEqual(['SPGroup', 'SPGroup', 'SPGroup']);
    expect(await search(1)).not.toContain('SPGroup');
  });

  it('resolve one, or say that there are several or none', async () => {
    const jo = await pnpAs(tenant, 'jo');
    const resolve = (QueryString: string): ReturnType<typeof jo.profiles.clientPeoplePickerResolveUser> =>
      jo.profiles.clientPeoplePickerResolveUser({ QueryString, MaximumEntitySuggestions: 5, PrincipalType: 1 });
    expect(await resolve('hannah@thistlemere.example')).toMatchObject({ IsResolved: true, EntityType: 'User' });
    expect(await resolve('nobody at all')).toMatchObject({ IsResolved: false, MultipleMatches: [] });
    const several = await resolve('a');
    expect([several.IsResolved, several.MultipleMatches.length > 1]).toEqual([false, true]);
  });

  it('are for those who may browse people', async () => {
    const body = { queryParams: { QueryString: 'hannah' } };
    const path = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';
    expect((await rawAs(tenant, 'nora', 'POST', path, body)).status).toBe(403);
    const unknown = { queryParams: { QueryString: 'hannah', Nonsense: 1 } };
    expect((await admin('POST', path, unknown)).status).toBe(400);
  });
});

describe('principals', () => {
  it('are resolved by login, address or name, and added to the site where that is asked', async () => {
    const jo = await pnpAs(tenant, 'jo');
    const found = await jo.utility.resolvePrincipal('hannah@thistlemere.example', 15, 15, true, false);
    expect(found).toMatchObject({
      LoginName: 'i:0#.f|membership|hannah@thistlemere.example',
      PrincipalId: -1,
      PrincipalType: 1,
    });
    const added = await jo.utility.resolvePrincipal('hannah@thistlemere.example', 1, 15, true, true);
    expect(added.PrincipalId).toBeGreaterThan(0);
    expect((await jo.web.siteUsers.getById(added.PrincipalId)()).LoginName).toBe(added.LoginName);
  });

  it('are searched', async () => {
    const jo = await pnpAs(tenant, 'jo');
    const found = await jo.utility.searchPrincipals('Trust', 8, 15, '', 2);
    expect(found.map(({ PrincipalType }) => PrincipalType)).toEqual([8, 8]);
    expect((await jo.utility.searchPrincipals('han', 1, 15, '', 10)).map(({ Email }) => Email)).toEqual([
      'hannah@thistlemere.example',
    ]);
  });

  it('that are not there are nothing', async () => {
    const path = 'SP.Utilities.Utility.ResolvePrincipalInCurrentContext';
    const ask = { input: 'nobody', scopes: 1, sources: 15, inputIsEmailOnly: false, addToUserInfoList: false };
    expect((await admin('POST', path, ask)).json).toMatchObject({ 'odata.null': true });
  });
});

describe('search/postquery', () => {
  it('finds what query finds', async () => {
    const jo = await pnpAs(tenant, 'jo');
    const found = await jo.search({ Querytext: 'one', RowLimit: 5, SelectProperties: ['Title'] });
    expect(found.PrimarySearchResults.map(({ Title }) => Title)).toEqual(['one & two']);
    expect(found.PrimarySearchResults[0]).not.toHaveProperty('ListItemID');
    const words = await admin('POST', 'search/postquery', { request: { Querytext: 'one' } });
    expect(words.json).toMatchObject({ PrimaryQueryResult: { RelevantResults: { TotalRows: 1 } } });
  });

  it('refuses what it cannot do, by name', async () => {
    const refused = await admin('POST', 'search/postquery', { request: { Querytext: 'one', Refiners: 'Author' } });
    expect([refused.status, refused.text.includes('Refiners')]).toEqual([501, true]);
    const invented = await admin('POST', 'search/postquery', { request: { Querytext: 'one', Invented: 'Author' } });
    expect([invented.status, invented.text.includes('Invented')]).toEqual([400, true]);
    expect((await admin('POST', 'search/postquery', {})).status).toBe(400);
  });
});
