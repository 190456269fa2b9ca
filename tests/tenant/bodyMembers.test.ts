import { isDeepStrictEqual } from 'node:util';
import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import type { Body } from './bodyCases';
import {
  documents,
  folder,
  formValues,
  item,
  moving,
  picker,
  posts,
  tenantWithWords,
  utility,
  view,
  words,
} from './bodyCases';
import { rawAs } from './startTenant';

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
    ({ tenant, binned } = await tenantWithWords());
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
