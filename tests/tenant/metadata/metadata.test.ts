import { graphTenant, meeting } from '../graph/graphTenant';
import type { Answer } from '../startTenant';
import { origin, rawAs, startTenant } from '../startTenant';
import { checkAnswer, checked } from './checkAnswer';
import { graphDifferences } from './graphDifferences';
import { sharePointDifferences } from './sharePointDifferences';

describe('the check itself', () => {
  it("sees a wrong name, type, null and link in SharePoint's answers", () => {
    const list = {
      'odata.type': 'SP.List',
      Id: 'no-guid',
      Title: 5,
      BaseTemplate: null,
      Colour: 'red',
      'Fields@odata.navigationLinkUrl': 'x',
      'Rows@odata.navigationLinkUrl': 'x',
    };
    expect(sharePointDifferences(list)).toEqual([
      'SP.List.Id is "no-guid", no Edm.Guid',
      'SP.List.Title is 5, no Edm.String',
      'SP.List.BaseTemplate may not be null',
      'SP.List has no Colour',
      'SP.List has no link Rows',
    ]);
    expect(sharePointDifferences({ 'odata.type': 'SP.Lst' })).toEqual([
      'SP.Lst is of type SP.Lst, which SharePoint has not',
    ]);
    expect(sharePointDifferences({ d: { results: [{ __metadata: { type: 'SP.User' }, IsSiteAdmin: 'no' }] } })).toEqual(
      ['d[0].IsSiteAdmin is "no", no Edm.Boolean'],
    );
    expect(
      sharePointDifferences({
        'odata.type': 'SP.Data.XListItem',
        Id: '1',
        OwnColumn: 5,
        EffectiveBasePermissions: { High: 1, Low: 'x' },
      }),
    ).toEqual(
      [
        'SP.Data.XListItem.Id is "1", no Edm.Int32',
        'SP.Data.XListItem.EffectiveBasePermissions.Low is "x", no Edm.Int64',
      ].map((line) => line.replaceAll('SP.Data.XListItem', 'SP.ListItem')),
    );
    expect(sharePointDifferences({ 'odata.metadata': 'x/$metadata#Edm.String', value: 5 })).toEqual([
      'value is 5, no Edm.String',
    ]);
  });

  it("sees a wrong name, type, enum and context in Graph's answers", () => {
    const context = "https://graph.microsoft.com/v1.0/$metadata#users('x')/events/$entity";
    expect(
      graphDifferences({
        '@odata.context': context,
        id: 'x',
        colour: 'red',
        sensitivity: 'secret',
        start: { dateTime: '2026', era: 'AD' },
        createdDateTime: '2026-11-23',
      }),
    ).toEqual([
      'microsoft.graph.event has no colour',
      'event.sensitivity is secret, which microsoft.graph.sensitivity has not',
      'microsoft.graph.dateTimeTimeZone has no era',
      'event.createdDateTime is "2026-11-23", no Edm.DateTimeOffset',
    ]);
    expect(
      graphDifferences({ '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#houses', value: [] }),
    ).toHaveLength(1);
    expect(graphDifferences({ value: [] })).toEqual(['the answer has no @odata.context']);
  });

  it('sees an error the catalogue has not, and one in the wrong envelope', async () => {
    const ask = (accept: string, status: number, body: unknown, path = '/sites/trust/_api/web'): Promise<string[]> =>
      checkAnswer(new Request(`${origin}${path}`, { headers: { accept } }), Response.json(body, { status }));
    const error = {
      code: '-2147024891, System.UnauthorizedAccessException',
      message: { lang: 'en-US', value: 'Access denied.' },
    };
    expect(await ask('application/json', 403, { 'odata.error': error })).toEqual([]);
    expect(await ask('application/json;odata=verbose', 403, { 'odata.error': error })).toEqual([
      '403 is wrapped in odata.error, not error, for application/json;odata=verbose',
    ]);
    expect(await ask('application/json', 500, { 'odata.error': error })).toEqual([
      '500 -2147024891, System.UnauthorizedAccessException is not in the catalogue',
    ]);
    expect(await ask('application/json', 500, 'oops')).toEqual(['500 without an error']);
    expect(await ask('application/json', 400, { error: { code: 'Nonsense', message: 'x' } }, '/graph/v1.0/me')).toEqual(
      ['400 Nonsense is not in the catalogue'],
    );
    await expect(
      checked(async () => Response.json({ '@odata.context': 'x', id: 1 }))(new Request(`${origin}/graph/v1.0/me`)),
    ).rejects.toThrow('leads to no published type');
  });

  it('sees into the parts of a batch', async () => {
    const text =
      '--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\nCONTENT-TYPE: application/json\r\n\r\n{"odata.type":"SP.List","Title":5}\r\n--batchresponse_1--\r\n';
    const multipart = new Response(text, { headers: { 'content-type': 'multipart/mixed; boundary=batchresponse_1' } });
    expect(await checkAnswer(new Request(`${origin}/sites/trust/_api/$batch`, { method: 'POST' }), multipart)).toEqual([
      'SP.List.Title is 5, no Edm.String',
    ]);
    const json = Response.json({
      responses: [{ id: '1', status: 200, body: { '@odata.context': 'x/$metadata#users', value: [{ id: 5 }] } }],
    });
    expect(await checkAnswer(new Request(`${origin}/graph/v1.0/$batch`, { method: 'POST' }), json)).toEqual([
      'value[0].id is 5, no Edm.String',
    ]);
  });
});

describe('what the tenant answers, against what Microsoft publishes', () => {
  const tenant = startTenant();
  afterAll(() => tenant.close());
  const list = "web/lists/getByTitle('Register')";

  beforeAll(async () => {
    await rawAs(tenant, 'jo', 'POST', 'web/lists', { Title: 'Register', BaseTemplate: 100 });
    await rawAs(tenant, 'jo', 'POST', `${list}/fields`, { FieldTypeKind: 9, Title: 'Day' });
    await rawAs(tenant, 'jo', 'POST', `${list}/items`, { Title: 'one', Day: 5 });
  });

  const paths = [
    'web',
    'web/lists',
    list,
    `${list}/fields`,
    `${list}/items`,
    `${list}/items(1)`,
    `${list}/items(1)/versions`,
    `${list}/items?$select=Id,Author/Title&$expand=Author`,
    `${list}/rootFolder`,
    `${list}/created`,
    `${list}/effectiveBasePermissions`,
    `${list}/itemCount`,
    'web/language',
    'web/effectiveBasePermissions',
    `${list}/roleassignments?$expand=Member,RoleDefinitionBindings`,
    'web/currentuser',
    'web/currentuser/groups',
    'web/siteusers',
    'web/sitegroups',
    'web/roledefinitions',
    'web/associatedownergroup',
    'web/title',
    'web/id',
    "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Lists/Register')",
    `${list}/items(1)/roleassignments`,
    'site',
    'nowhere',
    "web/lists/getByTitle('Nope')",
    `${list}/items(99)`,
    `${list}/items?$filter=Nope eq 1`,
  ];
  const withoutMetadata = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutMetadata);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(
      ([name]) => name === 'odata.null' || !name.includes('odata.') || name === 'odata.error',
    );
    return Object.fromEntries(kept.map(([name, one]) => [name, withoutMetadata(one)]));
  };

  it.each(paths)('%s, at every level of metadata', async (path) => {
    const ask = async (accept: string): Promise<Answer> => {
      const answer = await rawAs(tenant, 'jo', 'GET', path, undefined, { Accept: accept });
      const request = new Request(`${origin}/sites/trust/_api/${path}`, { headers: { accept } });
      expect(
        await checkAnswer(request, new Response(answer.text, { status: answer.status, headers: answer.headers })),
      ).toEqual([]);
      return answer;
    };
    const minimal = await ask('application/json');
    const none = await ask('application/json;odata=nometadata');
    const verbose = await ask('application/json;odata=verbose');
    expect([none.status, verbose.status]).toEqual([minimal.status, minimal.status]);
    expect(none.json).toEqual(withoutMetadata(minimal.json));
  });

  it.each([
    ['web/language', 'Edm.Int32'],
    ['web/title', 'Edm.String'],
    ['web/id', 'Edm.Guid'],
    ['web/created', 'Edm.DateTime'],
    ['web/effectiveBasePermissions', 'SP.BasePermissions'],
    ["web/doesUserHavePermissions(@v)?@v={'High':'0','Low':'1'}", 'Edm.Boolean'],
    [`${list}/effectiveBasePermissions`, 'SP.BasePermissions'],
    [`${list}/itemCount`, 'Edm.Int32'],
    [`${list}/hidden`, 'Edm.Boolean'],
  ])('%s says that it is %s', async (path, type) => {
    const answer = await rawAs(tenant, 'jo', 'GET', path);
    expect(answer.json['odata.metadata']).toBe(`${origin}/sites/trust/_api/$metadata#${type}`);
    expect(sharePointDifferences(answer.json)).toEqual([]);
  });

  it('Graph: a whole day of one person', async () => {
    const { send } = graphTenant();
    const made = await send('hannah', '/me/events', {
      method: 'POST',
      body: meeting(['priya'], { isOnlineMeeting: true }),
    });
    for (const path of [
      '/me',
      '/users',
      '/me/calendar',
      '/me/calendars',
      '/me/events',
      `/me/events/${made.body.id}`,
      '/me/mailboxSettings',
      '/me/mailboxSettings/workingHours',
      '/me/mailboxSettings/timeZone',
      '/me/calendarView?startDateTime=2026-11-01&endDateTime=2026-12-01',
      '/me/calendarView/delta?startDateTime=2026-11-01&endDateTime=2026-12-01',
    ]) {
      expect([path, graphDifferences((await send('hannah', path)).body)]).toEqual([path, []]);
    }
  });
});
