import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant } from './startTenant';

export type Body = Readonly<Record<string, unknown>>;
type Post = readonly [path: string, body: Body, refusal?: string];

export const words = "web/lists/getByTitle('Words')";
export const item = `${words}/items(1)`;
export const documents = '/sites/trust/Shared Documents';
export const folder = `web/getFolderByServerRelativePath(decodedUrl='${documents}/f')`;
export const file = `web/getFileByServerRelativePath(decodedUrl='${documents}/a.txt')`;
export const formValues = [{ FieldName: 'Title', FieldValue: 'x' }];
export const view = '<View><RowLimit>2</RowLimit></View>';
export const utility = 'SP.Utilities.Utility';
export const picker = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePicker';
const hannah = 'i:0#.f|membership|hannah@thistlemere.example';
const path = (name: string): Body => ({ DecodedUrl: `${documents}/${name}` });
export const moving = { srcPath: path('a.txt'), destPath: path('b.txt') };
const ofMethod = (name: string): string => `The parameter Invented does not exist in method ${name}.`;
const ofType = (name: string): string => `The property 'Invented' does not exist on type '${name}'.`;

/** POST operations with a body each takes; `#` is the id of what lies in the bin. */
export const posts: readonly Post[] = [
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

/** A tenant with one of everything the table needs, and the id of what lies in its bin. */
export async function tenantWithWords(): Promise<{ readonly tenant: Tenant; readonly binned: string }> {
  const tenant = startTenant();
  const jo = await pnpAs(tenant, 'jo');
  await jo.web.lists.add('Words', '', 100, false, { EnableFolderCreation: true });
  const list = jo.web.lists.getByTitle('Words');
  for (const Title of ['one', 'two']) await list.items.add({ Title });
  await list.items.getById(1).update({ Title: 'one again' });
  await rawAs(tenant, 'jo', 'POST', `${item}/AttachmentFiles/add(FileName='x.txt')`, 'x');
  const root = jo.web.getFolderByServerRelativePath(documents);
  await root.files.addUsingPath('a.txt', 'words');
  await root.folders.addUsingPath('f');
  await jo.web.siteGroups.add({ Title: 'Readers' });
  return { tenant, binned: await list.items.getById(2).recycle() };
}
