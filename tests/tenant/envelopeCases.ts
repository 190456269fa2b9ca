import { words, none, item } from './EnvelopeCase';
import type { EnvelopeCase } from './EnvelopeCase';
import { envelopeCasesOfItems } from './envelopeCasesOfItems';

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
  ...envelopeCasesOfItems,
];
