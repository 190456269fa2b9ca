/** A request as method, path below `_api/` and body; `#` stands for a number never used before. */
export type Ask = readonly [method: string, path: string, body?: unknown];
/** A refusal: who asks (nora may read, nia has no rights), the status due, and the request. */
export type Refusal = readonly [
  who: 'jo' | 'nora' | 'nia',
  status: number,
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
];

export interface EnvelopeCase {
  /** The declared operation's name, or how it begins. */
  readonly operation: string;
  readonly succeeds: readonly Ask[];
  readonly refused: readonly Refusal[];
}

const words = "web/lists/getByTitle('Words')";
const none = "web/lists/getByTitle('None')";
const item = `${words}/items(1)`;
const library = '/sites/trust/Shared Documents';
const folder = `web/getFolderByServerRelativePath(decodedUrl='${library}/f')`;
const file = `web/getFileByServerRelativePath(decodedUrl='${library}/a.txt')`;
const upload = '0f0f0f0f-1111-4222-8333-44444444#';
const stale = { 'If-Match': '"11111111-1111-1111-1111-111111111111,9"' };
const form = { formValues: [{ FieldName: 'Title', FieldValue: 'x' }], bNewDocumentUpdate: false };
const query = { query: { ViewXml: '<View><RowLimit>2</RowLimit></View>' } };

/** What setUpEnvelopes made is asked for and changed here, in the order of FIDELITY.md. */
export const envelopeCases: readonly EnvelopeCase[] = [
  { operation: 'POST /_api/contextinfo', succeeds: [['POST', 'contextinfo']], refused: [] },
  {
    operation: 'POST /_api/$batch',
    succeeds: [],
    refused: [['jo', 400, 'POST', '$batch', 'nonsense', { 'Content-Type': 'multipart/mixed; boundary=b' }]],
  },
  {
    operation: 'GET, MERGE /_api/web',
    succeeds: [
      ['GET', 'web'],
      ['GET', 'web?$select=Title,Id'],
      ['GET', 'web/Title'],
      ['GET', 'web/Created'],
      ['MERGE', 'web', { Description: 'd' }],
    ],
    refused: [
      ['nia', 403, 'GET', 'web'],
      ['jo', 400, 'GET', 'web?$select=Nope'],
      ['nora', 403, 'MERGE', 'web', { Title: 'x' }],
      ['jo', 400, 'MERGE', 'web', { Nope: 1 }],
    ],
  },
  {
    operation: 'GET /_api/site',
    succeeds: [
      ['GET', 'site'],
      ['GET', 'site/rootweb'],
      ['GET', 'site/Id'],
    ],
    refused: [
      ['nia', 403, 'GET', 'site'],
      ['jo', 400, 'GET', 'site?$select=Nope'],
    ],
  },
  {
    operation: 'GET /_api/web/AssociatedOwnerGroup',
    succeeds: [
      ['GET', 'web/AssociatedOwnerGroup'],
      ['GET', 'web/AssociatedOwnerGroup?$expand=Users'],
    ],
    refused: [['nia', 403, 'GET', 'web/AssociatedOwnerGroup']],
  },
  {
    operation: 'GET /_api/web/webs',
    succeeds: [
      ['GET', 'web/webs'],
      ['GET', 'web/webinfos'],
      ['POST', 'web/webs/add', { parameters: { Url: 'w#', Title: 'W' } }],
    ],
    refused: [
      ['nora', 403, 'POST', 'web/webs/add', { parameters: { Url: 'n' } }],
      ['jo', 400, 'POST', 'web/webs/add', { parameters: { Url: '' } }],
    ],
  },
  {
    operation: 'GET, MERGE /_api/web/RegionalSettings',
    succeeds: [
      ['GET', 'web/RegionalSettings?$expand=TimeZone'],
      ['GET', 'web/RegionalSettings/TimeZone'],
      ['GET', 'web/RegionalSettings/TimeZones'],
      ['MERGE', 'web/RegionalSettings', { LocaleId: 2057 }],
      ['POST', "web/RegionalSettings/TimeZone/utcToLocalTime(@d)?@d='2026-07-01T12:00:00Z'"],
    ],
    refused: [
      ['nora', 403, 'MERGE', 'web/RegionalSettings', { LocaleId: 2057 }],
      ['jo', 400, 'MERGE', 'web/RegionalSettings', { LocaleId: 1 }],
    ],
  },
  {
    operation: 'POST /_api/web/ensureuser',
    succeeds: [['POST', 'web/ensureuser', { logonName: 'i:0#.f|membership|hannah@thistlemere.example' }]],
    refused: [
      ['jo', 400, 'POST', 'web/ensureuser', { logonName: 'nobody' }],
      ['nia', 403, 'POST', 'web/ensureuser', { logonName: 'x' }],
    ],
  },
  {
    operation: 'GET /_api/web/currentuser',
    succeeds: [
      ['GET', 'web/currentuser'],
      ['GET', 'web/siteusers'],
      ['GET', 'web/currentuser/LoginName'],
    ],
    refused: [
      ['jo', 500, 'GET', 'web/getUserById(99999)'],
      ['nia', 403, 'GET', 'web/siteusers'],
    ],
  },
  {
    operation: 'GET, POST /_api/web/sitegroups',
    succeeds: [
      ['GET', 'web/sitegroups'],
      ['POST', 'web/sitegroups', { Title: 'G#' }],
      ['GET', "web/sitegroups/getByName('Readers')/users"],
    ],
    refused: [
      ['jo', 404, 'GET', "web/sitegroups/getByName('None')"],
      ['nora', 403, 'POST', 'web/sitegroups', { Title: 'N' }],
    ],
  },
  {
    operation: 'GET /_api/web/roledefinitions',
    succeeds: [
      ['GET', 'web/roledefinitions'],
      ['GET', 'web/roledefinitions/getById(1073741829)'],
      ['GET', 'web/roledefinitions/getById(1073741829)/BasePermissions'],
    ],
    refused: [
      ['jo', 404, 'GET', 'web/roledefinitions/getById(5)'],
      ['nia', 403, 'GET', 'web/roledefinitions'],
    ],
  },
  {
    operation: 'POST /_api/web/roledefinitions',
    succeeds: [['POST', 'web/roledefinitions', { Name: 'R#', BasePermissions: { High: '48', Low: '134418467' } }]],
    refused: [
      ['nora', 403, 'POST', 'web/roledefinitions', { Name: 'N' }],
      ['jo', 400, 'POST', 'web/roledefinitions', { Name: '' }],
    ],
  },
  {
    operation: 'POST …/breakroleinheritance',
    succeeds: [['POST', `${words}/items(3)/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`]],
    refused: [
      ['nora', 403, 'POST', `${item}/breakroleinheritance`],
      ['jo', 404, 'POST', `${none}/breakroleinheritance`],
    ],
  },
  {
    operation: 'POST …/resetroleinheritance',
    succeeds: [['POST', `${item}/resetroleinheritance`]],
    refused: [
      ['nora', 403, 'POST', `${item}/resetroleinheritance`],
      ['jo', 500, 'POST', 'web/resetroleinheritance'],
    ],
  },
  {
    operation: 'GET …/roleassignments',
    succeeds: [
      ['GET', 'web/roleassignments?$expand=Member,RoleDefinitionBindings'],
      ['GET', 'web/roleassignments'],
    ],
    refused: [
      ['nora', 403, 'GET', 'web/roleassignments'],
      ['jo', 404, 'GET', 'web/roleassignments(99999)'],
    ],
  },
  {
    operation: 'POST …/roleassignments/addroleassignment',
    succeeds: [['POST', 'web/roleassignments/addroleassignment(principalid=3,roledefid=1073741826)']],
    refused: [
      ['nora', 403, 'POST', 'web/roleassignments/addroleassignment(principalid=3,roledefid=1073741826)'],
      ['jo', 500, 'POST', 'web/roleassignments/addroleassignment(principalid=99999,roledefid=1073741826)'],
      ['jo', 404, 'POST', 'web/roleassignments/addroleassignment(principalid=3,roledefid=5)'],
    ],
  },
  {
    operation: 'GET …/EffectiveBasePermissions',
    succeeds: [
      ['GET', 'web/EffectiveBasePermissions'],
      ['GET', `${item}/EffectiveBasePermissions`],
    ],
    refused: [
      ['nia', 403, 'GET', 'web/EffectiveBasePermissions'],
      ['jo', 404, 'GET', `${none}/EffectiveBasePermissions`],
    ],
  },
  {
    operation: 'GET /_api/web/doesUserHavePermissions',
    succeeds: [['GET', "web/doesUserHavePermissions(@v)?@v={'High':'0','Low':'1'}"]],
    refused: [['jo', 400, 'GET', "web/doesUserHavePermissions(@v)?@v={'a':1}"]],
  },
  {
    operation: 'GET …/getUserEffectivePermissions',
    succeeds: [['GET', "web/getUserEffectivePermissions(@u)?@u='i:0%23.f|membership|nora@thistlemere.example'"]],
    refused: [['jo', 500, 'GET', "web/getUserEffectivePermissions(@u)?@u='nobody'"]],
  },
  {
    operation: 'GET /_api/web/lists',
    succeeds: [
      ['GET', 'web/lists'],
      ['GET', words],
      ['GET', `${words}?$select=Title,ItemCount&$expand=RootFolder`],
      ['GET', `${words}/ItemCount`],
      ['GET', "web/getList('/sites/trust/Lists/Words')"],
    ],
    refused: [
      ['jo', 404, 'GET', none],
      ['jo', 404, 'GET', "web/lists(guid'11111111-1111-1111-1111-111111111111')"],
      ['jo', 400, 'GET', `${words}?$select=Nope`],
      ['nia', 403, 'GET', words],
    ],
  },
  {
    operation: 'POST /_api/web/lists; MERGE',
    succeeds: [
      ['POST', 'web/lists', { Title: 'L#', BaseTemplate: 100 }],
      ['MERGE', words, { Description: 'd' }],
    ],
    refused: [
      ['jo', 500, 'POST', 'web/lists', { Title: 'Words' }],
      ['nora', 403, 'POST', 'web/lists', { Title: 'N' }],
      ['jo', 412, 'MERGE', words, { Description: 'x' }, { 'If-Match': '"999"' }],
      ['jo', 400, 'MERGE', words, { Nope: 1 }],
    ],
  },
  {
    operation: 'GET, POST …/views',
    succeeds: [
      ['GET', `${words}/views`],
      ['GET', `${words}/DefaultView`],
      ['GET', `${words}/DefaultView/ViewFields`],
      ['POST', `${words}/views`, { Title: 'V#' }],
    ],
    refused: [
      ['nora', 403, 'POST', `${words}/views`, { Title: 'N' }],
      ['jo', 404, 'GET', `${words}/views/getByTitle('None')`],
    ],
  },
  {
    operation: 'POST …/lists/…/RenderListDataAsStream',
    succeeds: [],
    refused: [
      ['jo', 400, 'POST', `${words}/RenderListDataAsStream`, { parameters: { Nope: 1 } }],
      ['nia', 403, 'POST', `${words}/RenderListDataAsStream`, { parameters: {} }],
    ],
  },
  {
    operation: 'POST …/lists/…/getchanges',
    succeeds: [['POST', `${words}/getchanges`, { query: { Item: true, Add: true } }]],
    refused: [
      ['jo', 400, 'POST', `${words}/getchanges`, { query: { Nope: true } }],
      ['nia', 403, 'POST', `${words}/getchanges`, { query: {} }],
    ],
  },
  {
    operation: 'POST …/lists/…/getlistitemchangessincetoken',
    succeeds: [],
    refused: [['jo', 400, 'POST', `${words}/getlistitemchangessincetoken`, { query: { ChangeToken: 'x' } }]],
  },
  {
    operation: 'GET …/fields',
    succeeds: [
      ['GET', `${words}/fields`],
      ['GET', `${words}/fields/getByInternalNameOrTitle('Title')`],
    ],
    refused: [['jo', 400, 'GET', `${words}/fields/getByInternalNameOrTitle('Nope')`]],
  },
  {
    operation: 'POST …/fields',
    succeeds: [
      ['POST', `${words}/fields`, { FieldTypeKind: 2, Title: 'C#' }],
      ['MERGE', `${words}/fields/getByInternalNameOrTitle('Title')`, { Description: 'd' }],
    ],
    refused: [
      ['nora', 403, 'POST', `${words}/fields`, { FieldTypeKind: 2, Title: 'N' }],
      ['jo', 500, 'POST', `${words}/fields`, { FieldTypeKind: 2, Title: 'Title' }],
      ['jo', 501, 'POST', `${words}/fields`, { FieldTypeKind: 17, Title: 'N' }],
    ],
  },
  {
    operation: 'GET …/contenttypes',
    succeeds: [
      ['GET', `${words}/contenttypes`],
      ['GET', `${words}/contenttypes?$select=Name,StringId&$expand=Fields`],
    ],
    refused: [
      ['jo', 404, 'GET', `${words}/contenttypes('0x05')`],
      ['jo', 501, 'POST', `${words}/contenttypes/addAvailableContentType`, { contentTypeId: '0x05' }],
      ['nia', 403, 'GET', `${words}/contenttypes`],
    ],
  },
  {
    operation: 'GET …/items ($select',
    succeeds: [
      ['GET', `${words}/items`],
      ['GET', `${words}/items?$select=Id,Author/Title&$expand=Author`],
      ['GET', `${words}/items?$top=1`],
      ['GET', `${words}/items?$filter=Id eq 999`],
    ],
    refused: [
      ['jo', 400, 'GET', `${words}/items?$select=Nope`],
      ['jo', 400, 'GET', `${words}/items?$filter=(`],
      ['nia', 403, 'GET', `${words}/items`],
      ['jo', 404, 'GET', `${none}/items`],
    ],
  },
  {
    operation: 'POST …/items',
    succeeds: [['POST', `${words}/items`, { Title: 'x' }]],
    refused: [
      ['nora', 403, 'POST', `${words}/items`, { Title: 'x' }],
      ['jo', 400, 'POST', `${words}/items`, { Nope: 1 }],
      ['jo', 400, 'POST', `${words}/items`, '{'],
    ],
  },
  {
    operation: 'POST …/getitems (CAML)',
    succeeds: [['POST', `${words}/getitems`, query]],
    refused: [
      ['jo', 400, 'POST', `${words}/getitems`, { query: { ViewXml: '<' } }],
      ['nia', 403, 'POST', `${words}/getitems`, query],
    ],
  },
  {
    operation: 'POST …/AddValidateUpdateItemUsingPath',
    succeeds: [
      [
        'POST',
        `${words}/AddValidateUpdateItemUsingPath`,
        {
          listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/trust/Lists/Words' }, UnderlyingObjectType: 0 },
          ...form,
        },
      ],
    ],
    refused: [
      ['nora', 403, 'POST', `${words}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo: {}, ...form }],
      ['jo', 400, 'POST', `${words}/AddValidateUpdateItemUsingPath`, {}],
    ],
  },
  {
    operation: 'GET …/items(id)',
    succeeds: [
      ['GET', item],
      ['GET', `${item}?$select=Title`],
      ['GET', `${item}/Title`],
      ['GET', `${item}/Author`],
    ],
    refused: [
      ['jo', 404, 'GET', `${words}/items(999)`],
      ['nia', 403, 'GET', item],
      ['jo', 400, 'GET', `${item}?$select=Nope`],
    ],
  },
  {
    operation: 'GET …/items(id)/FieldValuesAsText',
    succeeds: [
      ['GET', `${item}/FieldValuesAsText`],
      ['GET', `${item}?$select=Id,FieldValuesAsText/Title&$expand=FieldValuesAsText`],
    ],
    refused: [
      ['nia', 403, 'GET', `${item}/FieldValuesAsText`],
      ['jo', 404, 'GET', `${words}/items(99999)/FieldValuesAsText`],
    ],
  },
  {
    operation: 'MERGE, DELETE …/items(id)',
    succeeds: [['MERGE', item, { Title: 'y' }]],
    refused: [
      ['jo', 412, 'MERGE', item, { Title: 'y' }, stale],
      ['jo', 412, 'DELETE', item, undefined, stale],
      ['nora', 403, 'MERGE', item, { Title: 'y' }],
      ['jo', 404, 'MERGE', `${words}/items(999)`, { Title: 'y' }],
      ['jo', 400, 'MERGE', item, { Nope: 1 }],
    ],
  },
  {
    operation: 'POST …/items(id)/validateUpdateListItem',
    succeeds: [['POST', `${item}/validateUpdateListItem`, form]],
    refused: [
      ['nora', 403, 'POST', `${item}/validateUpdateListItem`, form],
      ['jo', 404, 'POST', `${words}/items(999)/validateUpdateListItem`, form],
    ],
  },
  {
    operation: 'GET …/items(id)/versions',
    succeeds: [
      ['GET', `${item}/versions`],
      ['GET', `${item}/versions(512)`],
    ],
    refused: [
      ['jo', 404, 'GET', `${item}/versions(5)`],
      ['nora', 403, 'POST', `${item}/versions/DeleteByID(512)`],
    ],
  },
  {
    operation: 'GET …/items(id)/AttachmentFiles',
    succeeds: [
      ['GET', `${item}/AttachmentFiles`],
      ['POST', `${item}/AttachmentFiles/add(FileName='b#.txt')`, 'x'],
    ],
    refused: [
      ['jo', 404, 'GET', `${item}/AttachmentFiles('none')`],
      ['nora', 403, 'POST', `${item}/AttachmentFiles/add(FileName='n.txt')`, 'x'],
    ],
  },
  {
    operation: 'GET /_api/web/getFolderByServerRelativePath',
    succeeds: [
      ['GET', folder],
      ['GET', `${words}/rootfolder`],
      ['GET', `${folder}/Name`],
    ],
    refused: [
      ['jo', 404, 'GET', `web/getFolderByServerRelativePath(decodedUrl='${library}/none')`],
      ['nia', 403, 'GET', folder],
      ['jo', 400, 'GET', "web/getFolderByServerRelativePath(decodedUrl='/sites/other')"],
    ],
  },
  {
    operation: '…/ListItemAllFields',
    succeeds: [
      ['GET', `${folder}/ListItemAllFields`],
      ['GET', `${file}/ListItemAllFields`],
      ['MERGE', `${file}/ListItemAllFields`, { Title: 't' }],
    ],
    refused: [
      ['nora', 403, 'MERGE', `${file}/ListItemAllFields`, { Title: 't' }],
      ['jo', 412, 'MERGE', `${file}/ListItemAllFields`, { Title: 't' }, stale],
    ],
  },
  {
    operation: 'GET, POST /_api/web/folders',
    succeeds: [
      ['GET', 'web/folders'],
      ['GET', "web/folders('Shared Documents')"],
      ['POST', "web/folders/addUsingPath(decodedurl='Shared Documents/w#')"],
    ],
    refused: [
      ['nia', 403, 'GET', "web/folders('Shared Documents')"],
      ['nora', 403, 'POST', 'web/folders', { ServerRelativeUrl: 'Shared Documents/n' }],
      ['jo', 404, 'POST', 'web/folders', { ServerRelativeUrl: 'Nowhere/n' }],
      ['jo', 400, 'POST', 'web/folders', {}],
    ],
  },
  {
    operation: 'POST …/folders/addUsingPath',
    succeeds: [
      ['POST', `${folder}/folders/addUsingPath(decodedurl='g#')`],
      ['GET', `${folder}/folders`],
    ],
    refused: [
      ['nora', 403, 'POST', `${folder}/folders/addUsingPath(decodedurl='n')`],
      ['jo', 400, 'POST', `${folder}/folders/addUsingPath(decodedurl='a:b')`],
    ],
  },
  {
    operation: 'GET, POST …/files',
    succeeds: [
      ['GET', `${folder}/files`],
      ['GET', file],
      ['POST', `${folder}/files/AddUsingPath(decodedurl='n#.txt')`, 'x'],
    ],
    refused: [
      ['jo', 404, 'GET', `web/getFileByServerRelativePath(decodedUrl='${library}/none')`],
      ['nora', 403, 'POST', `${folder}/files/AddUsingPath(decodedurl='n.txt')`, 'x'],
    ],
  },
  {
    operation: 'GET, PUT …/$value',
    succeeds: [['PUT', `${file}/$value`, 'x']],
    refused: [
      ['nora', 403, 'PUT', `${file}/$value`, 'x'],
      ['jo', 404, 'GET', `web/getFileByServerRelativePath(decodedUrl='${library}/none')/$value`],
    ],
  },
  {
    operation: 'POST …file/startUpload',
    succeeds: [['POST', `${file}/startUpload(uploadId=guid'${upload}')`, 'x']],
    refused: [
      ['nora', 403, 'POST', `${file}/startUpload(uploadId=guid'${upload}')`, 'x'],
      ['jo', 400, 'POST', `${file}/startUpload(uploadId=guid'x')`, 'x'],
    ],
  },
  {
    operation: 'GET …file/versions',
    succeeds: [
      ['GET', `${file}/versions`],
      ['GET', `${file}/versions(512)`],
    ],
    refused: [
      ['jo', 404, 'GET', `${file}/versions(5)`],
      ['nora', 403, 'POST', `${file}/versions/deleteAll`],
    ],
  },
  {
    operation: 'POST …file/copyTo',
    succeeds: [['POST', `${file}/copyTo(strnewurl='${library}/copy#.txt',boverwrite=false)`]],
    refused: [
      ['nora', 403, 'POST', `${file}/copyTo(strnewurl='${library}/n.txt',boverwrite=false)`],
      ['jo', 400, 'POST', `${file}/copyTo(strnewurl='${library}/a.txt',boverwrite=false)`],
    ],
  },
  {
    operation: 'POST …file/checkout',
    succeeds: [
      ['GET', `${file}/lockedByUser`],
      ['POST', `${file}/checkout`],
      ['POST', `${file}/undoCheckout`],
    ],
    refused: [
      ['jo', 423, 'POST', `${file}/undoCheckout`],
      ['nora', 403, 'POST', `${file}/checkout`],
    ],
  },
  {
    operation: 'GET /_api/web/recyclebin',
    succeeds: [
      ['POST', `${words}/items(4)/recycle`],
      ['GET', 'web/recyclebin'],
      ['POST', 'web/recyclebin/restoreAll'],
    ],
    refused: [
      ['jo', 404, 'GET', "web/recyclebin('11111111-1111-1111-1111-111111111111')"],
      ['nora', 403, 'POST', 'web/recyclebin/deleteAllSecondStageItems'],
    ],
  },
  {
    operation: 'GET /_api/search/query',
    succeeds: [['GET', "search/query?querytext='one'"]],
    refused: [
      ['nia', 403, 'GET', "search/query?querytext='one'"],
      ['jo', 400, 'GET', 'search/query'],
    ],
  },
];
