import { isDeepStrictEqual } from 'node:util';
import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { pnpAs, rawAs, startTenant } from './startTenant';

type Body = Readonly<Record<string, unknown>>;
type Post = readonly [path: string, body: Body, refusal?: string];

const words = "web/lists/getByTitle('Words')";
const item = `${words}/items(1)`;
const documents = '/sites/trust/Shared Documents';
const folder = `web/getFolderByServerRelativePath(decodedUrl='${documents}/f')`;
const file = `web/getFileByServerRelativePath(decodedUrl='${documents}/a.txt')`;
const formValues = [{ FieldName: 'Title', FieldValue: 'x' }];
const view = '<View><RowLimit>2</RowLimit></View>';
const utility = 'SP.Utilities.Utility';
const picker = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePicker';
const hannah = 'i:0#.f|membership|hannah@thistlemere.example';
const path = (name: string): Body => ({ DecodedUrl: `${documents}/${name}` });
const moving = { srcPath: path('a.txt'), destPath: path('b.txt') };
const ofMethod = (name: string): string => `The parameter Invented does not exist in method ${name}.`;
const ofType = (name: string): string => `The property 'Invented' does not exist on type '${name}'.`;

/** POST operations with a body each takes; what is invented is put beside its members. */
const posts: readonly Post[] = [
  ['contextinfo', {}, ofMethod('contextinfo')],
  ['web/lists', { Title: 'L', BaseTemplate: 100 }, ofType('SP.List')],
  ['web/webs/add', { parameters: { Url: 'w', Title: 'W' } }, ofMethod('add')],
  ['web/ensureuser', { logonName: hannah }, ofMethod('ensureuser')],
  ["web/ensureuser('hannah@thistlemere.example')", {}, ofMethod('ensureuser')],
  ['web/sitegroups', { Title: 'G' }, ofType('SP.Group')],
  ["web/sitegroups/getByName('Readers')/users", { LoginName: hannah }, ofType('SP.User')],
  ["web/sitegroups/removeByLoginName('Readers')", {}, ofMethod('removebyloginname')],
  ['web/sitegroups/removeByLoginName', { loginName: 'Readers' }, ofMethod('removebyloginname')],
  ['web/roledefinitions', { Name: 'R', BasePermissions: { High: '0', Low: '1' } }, ofType('SP.RoleDefinition')],
  ['web/roleassignments/addroleassignment(principalid=3,roledefid=1073741826)', {}, ofMethod('addroleassignment')],
  ['web/folders', { ServerRelativeUrl: 'Shared Documents/n' }, ofType('SP.Folder')],
  ['web/folders/addUsingPath', { decodedurl: 'Shared Documents/n' }, ofMethod('addusingpath')],
  ["web/folders/addUsingPath(decodedurl='Shared Documents/n')", {}, ofMethod('addusingpath')],
  [`${folder}/folders/addUsingPath`, { decodedurl: 'g' }, ofMethod('addusingpath')],
  [`${folder}/AddSubFolderUsingPath`, { leafPath: { DecodedUrl: 'g' } }, ofMethod('addsubfolderusingpath')],
  [`${folder}/recycle`, {}, ofMethod('recycle')],
  [`${folder}/DeleteWithParameters`, { parameters: { BypassSharedLock: true } }],
  [`${file}/recycle`, {}, ofMethod('recycle')],
  [`${file}/checkout`, {}, ofMethod('checkout')],
  [`${file}/copyTo(strnewurl='${documents}/b.txt',boverwrite=false)`, {}, ofMethod('copyto')],
  [`${file}/copyTo`, { strNewUrl: `${documents}/b.txt`, bOverWrite: false }, ofMethod('copyto')],
  [`${file}/DeleteWithParameters`, { parameters: { ETagMatch: '' } }],
  ['SP.MoveCopyUtil.CopyFileByPath(overwrite=false)', moving],
  ['SP.MoveCopyUtil.MoveFileByPath', { ...moving, overwrite: false }],
  [`${words}/recycle`, {}, ofMethod('recycle')],
  [`${words}/deleteObject`, {}, ofMethod('deleteobject')],
  [`${words}/items`, { Title: 'x' }, ofType('SP.Data.WordsListItem')],
  [`${words}/getitems`, { query: { ViewXml: view } }, ofMethod('getitems')],
  [`${words}/getchanges`, { query: { Item: true, Add: true } }, ofMethod('getchanges')],
  [`${words}/getlistitemchangessincetoken`, { query: {} }, ofMethod('getlistitemchangessincetoken')],
  [`${words}/RenderListDataAsStream`, { parameters: { ViewXml: view } }, ofMethod('renderlistdataasstream')],
  [
    `${words}/AddValidateUpdateItemUsingPath`,
    { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/trust/Lists/Words' } }, formValues },
    ofMethod('addvalidateupdateitemusingpath'),
  ],
  [`${item}/validateUpdateListItem`, { formValues, bNewDocumentUpdate: false }, ofMethod('validateupdatelistitem')],
  [`${item}/recycle`, {}, ofMethod('recycle')],
  [`${item}/DeleteWithParameters`, { parameters: { BypassSharedLock: false } }],
  [`${item}/breakroleinheritance(copyroleassignments=true)`, {}, ofMethod('breakroleinheritance')],
  [`${item}/breakroleinheritance`, { copyRoleAssignments: true, clearSubscopes: true }],
  [`${item}/versions/DeleteByID(512)`, {}, ofMethod('deletebyid')],
  [`${item}/AttachmentFiles/getByFileName('x.txt')/recycleObject`, {}, ofMethod('recycleobject')],
  [`${words}/fields`, { FieldTypeKind: 2, Title: 'C' }, ofType('SP.FieldText')],
  [`${words}/fields/addfield`, { parameters: { FieldTypeKind: 2, Title: 'C' } }, ofMethod('addfield')],
  [`${words}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="Text" DisplayName="C" />' } }],
  [`${words}/fields/getByTitle('Title')/setShowInEditForm(true)`, {}, ofMethod('setshowineditform')],
  [`${words}/views`, { Title: 'V' }, ofType('SP.View')],
  [`${words}/views/add`, { parameters: { Title: 'V' } }, ofMethod('add')],
  [`${words}/DefaultView/viewfields/addviewfield('ID')`, {}, ofMethod('addviewfield')],
  [`${words}/DefaultView/viewfields/addviewfield`, { strField: 'ID' }, ofMethod('addviewfield')],
  [`${words}/DefaultView/viewfields/moveviewfieldto`, { field: 'Title', index: 0 }],
  ['web/recyclebin/restoreAll', {}, ofMethod('restoreall')],
  ['web/recyclebin/moveAllToSecondStage', {}, ofMethod('movealltosecondstage')],
  ['web/recyclebin/deleteAll', {}, ofMethod('deleteall')],
  ['web/recyclebin/restoreByIds', { ids: ['#'] }, ofMethod('restorebyids')],
  ['web/recyclebin/deleteByIds', { ids: ['#'] }, ofMethod('deletebyids')],
  ["web/recyclebin('#')/restore", {}, ofMethod('restore')],
  ['search/postquery', { request: { Querytext: 'one' } }, ofMethod('postquery')],
  [`${utility}.ResolvePrincipalInCurrentContext`, { input: 'hannah', addToUserInfoList: true }],
  [`${utility}.SearchPrincipalsUsingContextWeb`, { input: 'han' }],
  [`${picker}SearchUser`, { queryParams: { QueryString: 'hannah' } }],
];

const requests = posts.map(([at, body, refusal]) => ({ at, body, refusal }));

/** The body with an invented member beside its others, and one for each object deeper inside. */
function withInvented(value: Body): Body[] {
  const inside = Object.entries(value).flatMap(([name, inner]) => {
    const first: unknown = Array.isArray(inner) ? inner[0] : inner;
    if (typeof first !== 'object' || first === null) return [];
    return withInvented(first as Body).map((each) => ({ ...value, [name]: Array.isArray(inner) ? [each] : each }));
  });
  return [{ ...value, Invented: 'x' }, ...inside];
}

describe('a body with a member nobody knows', () => {
  let tenant: Tenant;
  let binned: string;

  beforeEach(async () => {
    tenant = startTenant();
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words', '', 100, false, { EnableFolderCreation: true });
    const list = jo.web.lists.getByTitle('Words');
    for (const Title of ['one', 'two']) await list.items.add({ Title });
    await list.items.getById(1).update({ Title: 'one again' });
    await ask('POST', `${item}/AttachmentFiles/add(FileName='x.txt')`, 'x');
    const root = jo.web.getFolderByServerRelativePath(documents);
    await root.files.addUsingPath('a.txt', 'words');
    await root.folders.addUsingPath('f');
    await jo.web.siteGroups.add({ Title: 'Readers' });
    binned = await list.items.getById(2).recycle();
  });

  afterEach(() => tenant.close());

  const ask = (method: string, at: string, body?: unknown): Promise<Answer> => rawAs(tenant, 'jo', method, at, body);
  const messageOf = ({ json }: Answer): string =>
    String((json['odata.error'] as { message?: { value?: unknown } } | undefined)?.message?.value);

  /** Whatever the operations of the table can change. */
  async function seen(): Promise<unknown[]> {
    const places = [
      'web/lists?$expand=Fields,Views,RootFolder',
      'web/webs',
      'web/siteusers',
      'web/sitegroups?$expand=Users',
      'web/roledefinitions',
      'web/roleassignments',
      'web/recyclebin',
      `${words}/items?$expand=AttachmentFiles`,
      `${item}/versions`,
      `${item}?$select=HasUniqueRoleAssignments`,
      `${words}/DefaultView/viewfields`,
      `web/getFolderByServerRelativePath(decodedUrl='${documents}')?$expand=Files,Folders`,
      `${folder}?$expand=Files,Folders`,
    ];
    const answers: unknown[] = [];
    for (const at of places) {
      const { status, json } = await ask('GET', at);
      expect([at, status]).toEqual([at, 200]);
      answers.push(json);
    }
    return answers;
  }

  const filled = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/#(?=["'])/g, binned)) as T;

  it.each(requests)('is refused by POST $at, naming it, and changes nothing', async ({ at, body, refusal }) => {
    const before = await seen();
    const [outermost] = withInvented(filled(body));
    if (refusal !== undefined) expect(messageOf(await ask('POST', filled(at), outermost))).toContain(refusal);
    for (const each of withInvented(filled(body))) {
      const answer = await ask('POST', filled(at), each);
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining('Invented')]);
    }
    expect(isDeepStrictEqual(await seen(), before)).toBe(true);
  });

  it.each([
    [
      "web/lists/getByTitle('Words')/AddValidateUpdateItemUsingPath",
      { listItemCreateInfo: { UnderlyingObjectType: 2 }, formValues },
    ],
    [
      "web/lists/getByTitle('Words')/AddValidateUpdateItemUsingPath",
      { listItemCreateInfo: { LeafName: 'x' }, formValues },
    ],
    ["web/lists/getByTitle('Words')/items(1)/validateUpdateListItem", { formValues, checkInComment: 'x' }],
    ["web/lists/getByTitle('Words')/getchanges", { query: { Item: true, Add: true, LatestFirst: true } }],
    ["web/lists/getByTitle('Words')/getitems", { query: { ViewXml: view, AllowIncrementalResults: true } }],
    ["web/lists/getByTitle('Words')/RenderListDataAsStream", { parameters: { AddRequiredFields: true } }],
    ["web/lists/getByTitle('Words')/views", { Title: 'V', ViewTypeKind: 2048 }],
    ['web/webs/add', { parameters: { Url: 'w', WebTemplate: 'BLOG#0' } }],
    ['SP.MoveCopyUtil.CopyFileByPath', { ...moving, options: { ResetAuthorAndCreatedOnCopy: false } }],
    [`${picker}SearchUser`, { queryParams: { QueryString: 'hannah', AllowOnlyEmailAddresses: true } }],
  ])('is not the same as a value that is not done here: POST %s is 501', async (at, body) => {
    const before = await seen();
    const answer = await ask('POST', at, body);
    expect([answer.status, messageOf(answer)]).toEqual([501, expect.stringContaining('does not implement')]);
    expect(isDeepStrictEqual(await seen(), before)).toBe(true);
  });

  it('is refused inside a value too, and changed items are no exception', async () => {
    await ask('POST', `${words}/fields`, { FieldTypeKind: 11, Title: 'Link' });
    const body = { Title: 'new', Link: { Url: 'https://a.example', Description: 'a', Invented: 1 } };
    for (const [method, at] of [
      ['POST', `${words}/items`],
      ['MERGE', item],
    ] as const) {
      const answer = await ask(method, at, body);
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining("'Invented'")]);
    }
    expect((await ask('GET', `${item}?$select=Title`)).json['Title']).toBe('one again');
  });

  it('is not what says of which type something is, nor a file that happens to be JSON', async () => {
    const described = { 'odata.type': 'SP.Group', 'Title@odata.type': '#Edm.String', Title: 'Described' };
    expect((await ask('POST', 'web/sitegroups', described)).status).toBe(201);
    const added = await ask('POST', `${folder}/files/AddUsingPath(decodedurl='a.json')`, { Invented: 1 });
    expect(added.status).toBe(200);
    const content = `web/getFileByServerRelativePath(decodedUrl='${documents}/f/a.json')/$value`;
    expect((await ask('GET', content)).text).toBe('{"Invented":1}');
    expect((await ask('PUT', content, { Other: 2 })).status).toBe(204);
  });

  it('is not what nothing was found for', async () => {
    const none = {
      ViewXml:
        '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">no</Value></Eq></Where></Query></View>',
    };
    expect((await ask('POST', `${words}/getitems`, { query: { ...none, DatesInUtc: true } })).status).toBe(200);
    const nobody = { input: 'nobody', addToUserInfoList: true, matchUserInfoList: true, inputIsEmailOnly: false };
    expect((await ask('POST', `${utility}.ResolvePrincipalInCurrentContext`, nobody)).status).toBe(200);
  });

  it.each(requests)('is what POST $at is refused for: without it the body is taken', async ({ at, body }) => {
    const answer = await ask('POST', filled(at), filled(body));
    expect([answer.status, messageOf(answer)]).toEqual([
      answer.status < 300 ? answer.status : 'a success',
      'undefined',
    ]);
  });
});
