import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { origin, rawAs, startTenant } from './startTenant';

type Json = Record<string, unknown>;

/** Properties and navigations SharePoint has and this tenant denied in SharePoint's own words. */
describe('real names', () => {
  let tenant: Tenant;
  const list = "web/lists/getByTitle('Walks')";
  const docs = "web/lists/getByTitle('Documents')";

  beforeAll(async () => {
    tenant = startTenant();
    await ask('POST', 'web/lists', { Title: 'Walks', BaseTemplate: 100 });
    await ask('POST', `${list}/fields`, { FieldTypeKind: 2, Title: 'Guide' });
    await ask('POST', `${list}/items`, { Title: 'one', Guide: 'Ann' });
    const folder = "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')";
    await ask('POST', `${folder}/files/add(url='a map.txt',overwrite=true)`, 'north');
  });

  afterAll(() => tenant.close());

  const ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    rawAs(tenant, 'jo', method, path, body, headers);
  const read = async (path: string): Promise<Json> => {
    const { status, json, text } = await ask('GET', path);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    return json;
  };
  const rowsOf = (value: unknown): Json[] => value as Json[];

  it('are 501 by name where not here and 400 where nobody has them, in every place a name may stand', async () => {
    const places = (name: string): [string, string, unknown?][] => [
      ['GET', `web/lists?$select=${name}`],
      ['GET', `web/lists?$expand=${name}`],
      ['GET', `web/lists?$filter=${name} eq 1`],
      ['GET', `web/lists?$orderby=${name}`],
      ['GET', `${list}/${name}`],
      ['MERGE', list, { [name]: 1 }],
      ['POST', 'web/lists', { Title: 'More', BaseTemplate: 100, [name]: 1 }],
    ];
    for (const [method, path, body] of places('PageRenderType')) {
      const { status, text } = await ask(method, path, body);
      expect([method, path, status]).toEqual([method, path, 501]);
      expect(text).toContain('PageRenderType');
    }
    for (const [method, path, body] of places('Colour')) {
      const { status } = await ask(method, path, body);
      // a segment nobody has is no property of SharePoint's grammar either: the tenant says so itself
      expect([method, path, status]).toEqual([method, path, path.endsWith('/Colour') ? 501 : 400]);
    }
    const items: [string, string, unknown?][] = [
      ['GET', `${list}/items?$select=ComplianceInfo`],
      ['GET', `${list}/items?$expand=LikedByInformation`],
      ['GET', `${list}/items?$filter=CommentsDisabled eq true`],
      ['GET', `${list}/items?$orderby=CommentsDisabled`],
      ['MERGE', `${list}/items(1)`, { CommentsDisabled: true }],
      ['POST', `${list}/items`, { CommentsDisabled: true }],
    ];
    for (const [method, path, body] of items)
      expect([path, (await ask(method, path, body)).status]).toEqual([path, 501]);
    for (const path of ['web/siteusers', 'web/sitegroups', 'web/roledefinitions', `${list}/fields`, `${list}/views`])
      expect([path, (await ask('GET', `${path}?$filter=Colour eq 1`)).status]).toEqual([path, 400]);
    expect((await ask('GET', 'web/siteusers?$filter=HexCid eq null')).status).toBe(501);
  });

  it('give the scalars that cost nothing', async () => {
    expect(await read(list)).toMatchObject({ DisableCommenting: false });
    expect(
      await read(
        `${list}?$select=DefaultViewUrl,CurrentChangeToken,SchemaXml,ValidationFormula,ParentWebPath,DefaultNewFormUrl`,
      ),
    ).toMatchObject({
      DefaultViewUrl: '/sites/trust/Lists/Walks/AllItems.aspx',
      CurrentChangeToken: { StringValue: expect.stringMatching(/^1;3;/) as string },
      SchemaXml: expect.stringMatching(/^<List .*Title="Walks"/) as string,
      ValidationFormula: null,
      ParentWebPath: { DecodedUrl: '/sites/trust' },
      DefaultNewFormUrl: '/sites/trust/Lists/Walks/NewForm.aspx',
    });
    expect(
      await read(`${list}/fields/getByInternalNameOrTitle('Guide')?$select=SchemaXml,ValidationFormula`),
    ).toMatchObject({
      SchemaXml: expect.stringContaining('Name="Guide"') as string,
      ValidationFormula: null,
    });
    expect(await read(`${docs}/items(1)?$select=EncodedAbsUrl`)).toMatchObject({
      EncodedAbsUrl: `${origin}/sites/trust/Shared%20Documents/a%20map.txt`,
    });
    expect(await read(`${list}?$expand=HasUniqueRoleAssignments,Title`)).toMatchObject({
      HasUniqueRoleAssignments: false,
      Title: 'Walks',
    });
  });

  it('expand what can be read directly, and only that', async () => {
    const whole = await read(`${list}?$expand=Fields,Views,ContentTypes,Items,RootFolder,ParentWeb,DefaultView`);
    expect(rowsOf(whole['Fields']).map(({ InternalName }) => InternalName)).toContain('Guide');
    expect(rowsOf(whole['Views']).map(({ Title }) => Title)).toEqual(['All Items']);
    expect(rowsOf(whole['Items'])).toMatchObject([{ Title: 'one' }]);
    expect(rowsOf(whole['ContentTypes'])[0]).toMatchObject({ Name: 'Item' });
    const assigned = await read(
      `${list}?$select=Title,RoleAssignments/PrincipalId,RoleAssignments/Member/Title,RoleAssignments/RoleDefinitionBindings/Name&$expand=RoleAssignments/Member,RoleAssignments/RoleDefinitionBindings`,
    );
    expect(rowsOf(assigned['RoleAssignments'])).toContainEqual(
      expect.objectContaining({
        Member: expect.objectContaining({ Title: 'Trust Owners' }) as unknown,
        RoleDefinitionBindings: [expect.objectContaining({ Name: 'Full Control' })],
      }),
    );
    const item = await read(
      `${docs}/items(1)?$expand=File,Versions,ParentList,RoleAssignments,ContentType,File/Author`,
    );
    expect(item['File']).toMatchObject({ Name: 'a map.txt', Author: { Title: 'Jo Lister' } });
    expect(rowsOf(item['Versions'])).toMatchObject([{ VersionLabel: '1.0' }]);
    expect(item['ParentList']).toMatchObject({ Title: 'Documents', BaseTemplate: 101, ItemCount: 1 });
    expect(item['ContentType']).toMatchObject({ Name: 'Document' });
    const web = await read('web?$expand=Lists,SiteGroups,RoleDefinitions,RoleAssignments/Member,SiteUsers');
    for (const name of ['Lists', 'SiteGroups', 'RoleDefinitions', 'RoleAssignments', 'SiteUsers'])
      expect([name, rowsOf(web[name]).length > 0]).toEqual([name, true]);
    const file = await read(
      "web/getFileByServerRelativePath(decodedUrl='/sites/trust/Shared Documents/a map.txt')?$expand=Versions,ModifiedBy",
    );
    expect(file).toMatchObject({ Versions: [], ModifiedBy: { Title: 'Jo Lister' } });
    const shared = "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents";
    expect((await read(`${shared}')?$expand=Files`))['Files']).toHaveLength(1);
    await ask('POST', `${shared}')/folders/addUsingPath(decodedurl='Maps')`);
    expect((await read(`${shared}/Maps')?$expand=ParentFolder`))['ParentFolder']).toMatchObject({
      ServerRelativeUrl: '/sites/trust/Shared Documents',
    });
    // expanding reads with the asker's rights, not more
    await ask('POST', `${list}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    expect((await rawAs(tenant, 'priya', 'GET', `${list}?$expand=Items`)).status).toBeGreaterThanOrEqual(403);
    await ask('POST', `${list}/resetroleinheritance`);
  });

  it('leave out what only another kind of column has', async () => {
    const fields = rowsOf((await read(`${list}/fields?$select=InternalName,LookupList,Choices,MaxLength`))['value']);
    expect(fields.find(({ InternalName }) => InternalName === 'Guide')).toEqual(
      expect.objectContaining({ MaxLength: 255 }),
    );
    expect(fields.every((field) => !('Choices' in field))).toBe(true);
    expect((await ask('GET', `${list}/fields?$select=Colour`)).status).toBe(400);
  });

  it('give the system columns with the ids they have everywhere', async () => {
    const id = async (name: string): Promise<unknown> =>
      (await read(`${list}/fields/getByInternalNameOrTitle('${name}')`))['Id'];
    expect(await id('Title')).toBe('fa564e0f-0c70-4ab9-b863-0177e6ddd247');
    expect(await id('Author')).toBe('1df5e554-ec7e-46a6-901d-d85a3881cb18');
    expect(await id('LinkTitle')).toBe('82642ec8-ef9b-478f-acf9-31f7d45fbc31');
    expect(await id('LinkTitleNoMenu')).toBe('bc91a437-52e7-49e1-8c4e-4698904b2b6d');
    const { value } = await read(
      `${list}/fields/getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')?$select=InternalName`,
    ).then((json) => ({ value: json['InternalName'] }));
    expect(value).toBe('Title');
    expect(await read(`${list}/items(1)?$select=LinkTitle,LinkTitleNoMenu`)).toMatchObject({
      LinkTitle: 'one',
      LinkTitleNoMenu: 'one',
    });
    expect((await ask('DELETE', `${list}/fields/getByInternalNameOrTitle('LinkTitle')`)).status).toBe(500);
  });

  it('are deferred in verbose lists, all that the type has', async () => {
    const verbose = { Accept: 'application/json;odata=verbose' };
    const { json } = await ask('GET', list, undefined, verbose);
    const entity = json['d'] as Json;
    const deferred = Object.keys(entity).filter((name) => (entity[name] as Json | null)?.['__deferred'] !== undefined);
    expect(deferred.sort()).toEqual([
      'Author',
      'ContentTypes',
      'CreatablesInfo',
      'DefaultView',
      'DescriptionResource',
      'EventReceivers',
      'Fields',
      'FirstUniqueAncestorSecurableObject',
      'Forms',
      'InformationRightsManagementSettings',
      'Items',
      'ParentWeb',
      'RoleAssignments',
      'RootFolder',
      'Subscriptions',
      'TitleResource',
      'UserCustomActions',
      'VersionPolicies',
      'Views',
      'WorkflowAssociations',
    ]);
    expect(entity['Fields']).toEqual({
      __deferred: {
        uri: expect.stringMatching(
          /^http:\/\/127\.0\.0\.1:4400\/sites\/trust\/_api\/Web\/Lists\(guid'[^']+'\)\/Fields$/,
        ) as string,
      },
    });
  });

  it('say by their context address in minimal metadata what they are', async () => {
    const context = async (path: string): Promise<string> =>
      String((await read(path))['odata.metadata']).replace(`${origin}/sites/trust/_api/$metadata#`, '');
    expect(await context('web')).toBe('SP.ApiData.Webs/@Element');
    expect(await context('web/lists')).toBe('SP.ApiData.Lists');
    expect(await context(list)).toBe('SP.ApiData.Lists/@Element');
    expect(await context('web/currentuser')).toBe('SP.ApiData.Users1/@Element');
    expect(await context(`${list}/items`)).toBe('SP.ListData.WalksListItems');
    expect(await context(`${list}/items(1)`)).toBe('SP.ListData.WalksListItems/@Element');
    expect(await context(`${list}/items?$select=Id,Title`)).toBe('SP.ListData.WalksListItems&$select=Id,Title');
    expect(await context(`${list}/fields`)).toBe('SP.ApiData.Fields');
    expect(await context(`${list}/ItemCount`)).toBe('Edm.Int32');
    expect((await read(list))['Fields@odata.navigationLinkUrl']).toBeUndefined();
    const item = await read(`${list}/items(1)?$select=AttachmentFiles&$expand=AttachmentFiles`);
    expect(item['AttachmentFiles@odata.navigationLinkUrl']).toMatch(
      /^Web\/Lists\(guid'[^']+'\)\/Items\(1\)\/AttachmentFiles$/,
    );
  });
});
