import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Body } from './bodyCases';
import { posts, tenantWithWords } from './bodyCases';
import { findProperty, published } from './metadata/publishedTypes';
import type { Answer } from './startTenant';
import { rawAs } from './startTenant';

const metadata = published('metadata.xml');
const inner = (type: string): string => /^Collection\((.+)\)$/.exec(type)?.[1] ?? type;

/** What the last segment of an address is called on, where the metadata has several methods of its name. */
const calledOn: readonly (readonly [ending: RegExp, on: string])[] = [
  [/\/webs\/add$/, 'Collection(SP.Web)'],
  [/\/views\/add$/, 'Collection(SP.View)'],
  [/\/folders\/addUsingPath/, 'Collection(SP.Folder)'],
  [/getFolderBy/, 'SP.Folder'],
  [/getFileBy/, 'SP.File'],
  [/\/items\(1\)\/[A-Za-z]+$/, 'SP.ListItem'],
  [/'Words'\)\/[A-Za-z]+$/, 'SP.List'],
];

/** The published parameters of the method an address ends with; undefined where a new thing is posted instead. */
function parametersAt(at: string): ReadonlyMap<string, string> | undefined {
  const name = (/([A-Za-z.]+)(\([^()]*\))?$/.exec(at)?.[1] ?? '').toLowerCase();
  const on = calledOn.find(([ending]) => ending.test(at))?.[1];
  const named = metadata.methods.filter((each) => each.name.toLowerCase().replaceAll('_', '.') === name);
  return (named.find((each) => each.on === on) ?? named.find((each) => each.on?.includes('SP.') ?? true))?.parameters;
}

function propertiesOf(type: string): string[] {
  const found = metadata.types.get(type);
  if (found === undefined) return [];
  return [...found.properties.keys(), ...(found.base === undefined ? [] : propertiesOf(found.base))];
}

/** Something of the kind that asks for something. */
function valueOf(type: string): unknown {
  if (type === 'Edm.Boolean') return true;
  if (/^Edm\.(Int|Double)/.test(type)) return 7;
  if (type === 'Edm.Guid') return '11111111-1111-4111-8111-111111111111';
  if (type.startsWith('Collection(')) return [valueOf(inner(type))];
  return type.startsWith('Edm.') ? 'x' : {};
}

interface Sent {
  readonly name: string;
  readonly body: Body;
}

/** The value with each published member it has not, one at a time, and so for each object inside. */
function withPublished(value: Body, type: string): Sent[] {
  const own = propertiesOf(type)
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({
      name: `${type} ${name}`,
      body: { ...value, [name]: valueOf(findProperty(metadata, type, name)?.property?.type ?? '') },
    }));
  return [...own, ...deeper(value, (name) => findProperty(metadata, type, name)?.property?.type)];
}

function deeper(value: Body, typeOf: (name: string) => string | undefined): Sent[] {
  return Object.entries(value).flatMap(([name, one]) => {
    const first: unknown = Array.isArray(one) ? one[0] : one;
    const type = typeOf(name);
    if (typeof first !== 'object' || first === null || type === undefined) return [];
    return withPublished(first as Body, inner(type)).map((sent) => ({
      name: sent.name,
      body: { ...value, [name]: Array.isArray(one) ? [sent.body] : sent.body },
    }));
  });
}

/** What a POST that makes something makes: the metadata has no method for it. */
const makes: Readonly<Record<string, string>> = {
  'web/lists': 'SP.List',
  'web/sitegroups': 'SP.Group',
  "web/sitegroups/getByName('Readers')/users": 'SP.User',
  'web/roledefinitions': 'SP.RoleDefinition',
  'web/folders': 'SP.Folder',
  "web/lists/getByTitle('Words')/fields": 'SP.FieldText',
  "web/lists/getByTitle('Words')/views": 'SP.View',
  "web/lists/getByTitle('Words')/items": 'SP.ListItem',
};

function sentTo(at: string, body: Body): Sent[] {
  const type = makes[at];
  if (type !== undefined) return withPublished(body, type);
  const parameters = parametersAt(at);
  if (parameters === undefined) return [];
  const has = (name: string): boolean =>
    at.toLowerCase().includes(`${name.toLowerCase()}=`) ||
    Object.keys(body).some((each) => each.toLowerCase() === name.toLowerCase());
  const own = /\([^()]*[^()=,]\)$/.test(at) && !at.includes('=') ? [] : [...parameters].filter(([name]) => !has(name));
  return [
    ...own.map(([name, each]) => ({ name: `${at} ${name}`, body: { ...body, [name]: valueOf(each) } })),
    ...deeper(body, (name) => parameters.get(name)),
  ];
}

/** What is read, by where: a member that joins them must do something, or ask for what is done anyway. */
const taken: Readonly<Record<string, string>> = {
  'SP.CamlQuery': 'DatesInUtc FolderServerRelativePath ListItemCollectionPosition',
  'SP.ChangeQuery': 'DeleteObject FetchLimit RecursiveAll Restore Update',
  'SP.FieldCreationInformation': 'Required',
  'SP.FieldText':
    'ClientSideComponentId CustomFormatter DefaultValue Description EnforceUniqueValues Group Hidden Indexed MaxLength ReadOnlyField Required StaticName',
  'SP.FileDeleteParameters': 'BypassSharedLock',
  'SP.FolderDeleteParameters': 'DeleteIfEmpty',
  'SP.Group':
    'AllowMembersEditMembership AllowRequestToJoinLeave AutoAcceptRequestToJoinLeave Description OnlyAllowMembersViewMembership RequestToJoinLeaveEmailSetting',
  'SP.List':
    'AllowContentTypes ContentTypesEnabled Description Direction DisableCommenting DisableGridEditing EnableAttachments EnableFolderCreation EnableVersioning ExcludeFromOfflineClient Hidden ImageUrl MajorVersionLimit NoCrawl OnQuickLaunch',
  'SP.ListItemCreationInformationUsingPath': 'LeafName',
  'SP.MoveCopyUtil.CopyFileByPath(overwrite=false)': 'options',
  'SP.MoveCopyUtil.MoveFileByPath': 'options',
  'SP.RenderListDataParameters': 'AllowMultipleValueFilterForTaxonomyFields DatesInUtc',
  'SP.RoleDefinition': 'Description Order',
  'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters':
    'AllUrlZones AllowEmailAddresses AllowMultipleEntities MaximumEntitySuggestions PrincipalSource PrincipalType Required UseSubstrateSearch',
  'SP.Utilities.Utility.ResolvePrincipalInCurrentContext': 'inputIsEmailOnly matchUserInfoList scopes sources',
  'SP.Utilities.Utility.SearchPrincipalsUsingContextWeb': 'maxCount scopes sources',
  'SP.View': 'DefaultView Hidden Paged PersonalView RowLimit ViewQuery',
  'SP.ViewCreationInformation': 'Paged PersonalView Query RowLimit SetAsDefaultView',
  'SP.WebCreationInformation': 'Description Language UseSamePermissionsAsParentSite',
  "web/lists/getByTitle('Words')/AddValidateUpdateItemUsingPath": 'bNewDocumentUpdate datesInUTC',
  "web/lists/getByTitle('Words')/items(1)/validateUpdateListItem": 'datesInUTC',
  'web/recyclebin/restoreByIds': 'bRenameExistingItems',
};

/** Where nothing was wrong with the member. */
const took: string[] = [];
const requests = posts
  .map(([at, body]) => ({ at, body, sent: sentTo(at, body) }))
  .filter(({ sent }) => sent.length > 0);

describe('a published member a body may have', () => {
  let made: { readonly tenant: Tenant; readonly binned: string };

  beforeEach(async () => {
    made = await tenantWithWords();
  });

  afterEach(() => made.tenant.close());

  const filled = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/#(?=["'])/g, made.binned)) as T;
  const messageOf = ({ json }: Answer): string =>
    String((json['odata.error'] as { message?: { value?: unknown } } | undefined)?.message?.value);

  it('is looked for where the metadata has it', () => {
    expect(requests.flatMap(({ sent }) => sent).length).toBeGreaterThan(500);
    for (const type of [
      'SP.CamlQuery',
      'SP.ListItemFormUpdateValue',
      'SP.ListItemCreationInformationUsingPath',
      'SP.FieldCreationInformation',
      'SP.XmlSchemaFieldCreationInformation',
      'SP.RenderListDataParameters',
      'SP.ViewCreationInformation',
      'SP.WebCreationInformation',
    ])
      expect([type, requests.some(({ sent }) => sent.some(({ name }) => name.startsWith(type)))]).toEqual([type, true]);
  });

  it.each(requests)('is read or 501 by its name, never denied: POST $at', async ({ at, sent }) => {
    const denied: string[] = [];
    for (const { name, body } of sent) {
      const answer = await rawAs(made.tenant, 'jo', 'POST', filled(at), filled(body));
      const message = messageOf(answer);
      const named =
        answer.status !== 501 || message.toLowerCase().includes((name.split(' ').pop() ?? '').toLowerCase());
      if (!named || /does not exist (on type|in method)|not supported here/.test(message))
        denied.push(`${name}: ${message}`);
      if (answer.status >= 300) continue;
      took.push(name);
      made.tenant.close();
      made = await tenantWithWords();
    }
    expect(denied).toEqual([]);
  });

  it('is read where it means something, and nowhere else', () => {
    expect([...new Set(took)].sort()).toEqual(
      Object.entries(taken)
        .flatMap(([at, names]) => names.split(' ').map((name) => `${at} ${name}`))
        .sort(),
    );
  });
});
