import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { origin, rawAs, startTenant } from './startTenant';

/** What was answered with success and something else done: each of these hid a fault of whoever asked. */
describe('success means that it was done', () => {
  let tenant: Tenant;
  const list = "web/lists/getByTitle('Walks')";
  const lists = '/sites/trust/Lists/Walks';

  beforeEach(async () => {
    tenant = startTenant();
    await ask('POST', 'web/lists', { Title: 'Walks', BaseTemplate: 100, EnableFolderCreation: true });
  });

  afterEach(() => tenant.close());

  const ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    rawAs(tenant, 'jo', method, path, body, headers);
  const read = async (path: string): Promise<Record<string, unknown>> => (await ask('GET', path)).json;
  const messageOf = ({ status, json }: Answer): string =>
    `${status} ${String((json['odata.error'] as { message?: { value?: unknown } } | undefined)?.message?.value)}`;
  const addColumn = (SchemaXml: string, Options?: number): Promise<Answer> =>
    ask('POST', `${list}/fields/createfieldasxml`, {
      parameters: { SchemaXml, ...(Options === undefined ? {} : { Options }) },
    });
  const turn = (switches: object): Promise<Response> =>
    tenant.handle(new Request(`${origin}/_tenant/switches`, { method: 'POST', body: JSON.stringify(switches) }));

  describe('createFieldAsXml', () => {
    it('makes a day of a DateOnly column and gives a column the id it was sent with', async () => {
      const made = await addColumn(
        '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly" ID="{0F0E0D0C-0B0A-4908-8706-050403020100}" />',
      );
      expect([made.status, made.json['DisplayFormat'], made.json['Id']]).toEqual([
        201,
        0,
        '0f0e0d0c-0b0a-4908-8706-050403020100',
      ]);
      await ask('POST', `${list}/items`, { Title: 'one', Due: '2026-11-23T15:20:00Z' });
      expect((await read(`${list}/items(1)`))['Due']).toBe('2026-11-23T00:00:00Z');
      expect(
        messageOf(await addColumn('<Field Type="Text" DisplayName="B" ID="0f0e0d0c-0b0a-4908-8706-050403020100"/>')),
      ).toBe('500 A duplicate field name "0f0e0d0c-0b0a-4908-8706-050403020100" was found.');
    });

    it('reads every attribute it takes, and SchemaXml tells them again', async () => {
      await addColumn(
        '<Field Type="Choice" DisplayName="Pace" Format="RadioButtons" FillInChoice="TRUE" Required="TRUE" Indexed="TRUE" Description="How &lt;fast&gt;" Group="Walking"><Default>slow</Default><CHOICES><CHOICE>slow</CHOICE><CHOICE>fast</CHOICE></CHOICES></Field>',
      );
      const pace = `${list}/fields/getByInternalNameOrTitle('Pace')`;
      expect(await read(pace)).toMatchObject({
        Required: true,
        Indexed: true,
        FillInChoice: true,
        Description: 'How <fast>',
        Group: 'Walking',
        Choices: ['slow', 'fast'],
        DefaultValue: 'slow',
      });
      const { SchemaXml } = await read(`${pace}?$select=SchemaXml`);
      expect(SchemaXml).toMatch(
        /^<Field ID="\{[0-9a-f-]{36}\}" Type="Choice" Name="Pace" StaticName="Pace" DisplayName="Pace"/,
      );
      expect(SchemaXml).toContain(
        ' Format="RadioButtons" FillInChoice="TRUE" Description="How &lt;fast&gt;" Group="Walking"',
      );
      expect(SchemaXml).toMatch(
        /<Default>slow<\/Default><CHOICES><CHOICE>slow<\/CHOICE><CHOICE>fast<\/CHOICE><\/CHOICES><\/Field>$/,
      );
      const person = await addColumn('<Field Type="User" DisplayName="Guide" UserSelectionMode="PeopleAndGroups" />');
      expect(person.json['SelectionMode']).toBe(1);
      expect((await addColumn('<Field Type="User" DisplayName="Guides" Mult="TRUE" />')).json['TypeAsString']).toBe(
        'UserMulti',
      );
    });

    it('takes Name for the internal name only when told to, as sp-dev-docs#3286 found', async () => {
      const xml = (name: string): string =>
        `<Field Type="Text" Name="${name}" StaticName="${name}" DisplayName="Long ${name}" />`;
      expect((await addColumn(xml('One'))).json['InternalName']).toBe('Long_x0020_One');
      expect((await addColumn(xml('Two'), 8)).json).toMatchObject({ InternalName: 'Two', Title: 'Long Two' });
    });

    it('refuses by name what it does not do', async () => {
      const refused = [
        ['<Field Type="Text" DisplayName="A" Sealed="TRUE" />', 'the attribute Sealed of a column'],
        ['<Field Type="DateTime" DisplayName="A" Format="Weekly" />', 'Format="Weekly" of a column'],
        ['<Field Type="Text" DisplayName="A" Format="DateOnly" />', 'Format of a column of type Text'],
        [
          '<Field Type="Number" DisplayName="A"><Validation>=[A]&gt;1</Validation></Field>',
          'the element Validation of a column',
        ],
        [
          '<Field Type="DateTime" DisplayName="A"><Default>[today]</Default></Field>',
          'the default [today] of a column',
        ],
        ['<Field Type="Calculated" DisplayName="A" />', 'columns of type Calculated'],
      ] as const;
      for (const [xml, what] of refused)
        expect(messageOf(await addColumn(xml))).toBe(`501 The local tenant does not implement ${what}.`);
      expect(messageOf(await addColumn('<Field Type="Text" DisplayName="A" />', 16))).toMatch(/^501 .*Options/);
      expect((await addColumn('<Field Type="Text" DisplayName="A" Required="perhaps" />')).status).toBe(400);
    });
  });

  it('keeps what MERGE of a list, column or view took, and never answers 204 for what it does not keep', async () => {
    expect((await ask('MERGE', list, { Direction: 'rtl', ListExperienceOptions: 2 })).status).toBe(204);
    expect(await read(`${list}?$select=Direction,ListExperienceOptions`)).toMatchObject({
      Direction: 'rtl',
      ListExperienceOptions: 2,
    });
    const title = `${list}/fields/getByInternalNameOrTitle('Title')`;
    expect((await ask('MERGE', title, { CustomFormatter: '{"elmType":"div"}' })).status).toBe(204);
    expect((await read(`${title}?$select=CustomFormatter`))['CustomFormatter']).toBe('{"elmType":"div"}');
    const asked: [string, object, string][] = [
      [
        list,
        { ValidationFormula: '=[Title]="x"' },
        "501 The local tenant does not implement the property 'ValidationFormula'",
      ],
      [
        list,
        { BrowserFileHandling: 1 },
        "501 The local tenant does not implement the property 'BrowserFileHandling' of SP.List",
      ],
      [
        title,
        { SchemaXml: '<Field />' },
        "501 The local tenant does not implement the property 'SchemaXml' of SP.FieldText",
      ],
      [title, { Sealed: true }, "501 The local tenant does not implement the property 'Sealed' of SP.FieldText"],
      [
        'web',
        { SiteLogoUrl: '/a.png' },
        "501 The local tenant does not implement the property 'SiteLogoUrl' of SP.Web",
      ],
      ['web', { Colour: 'red' }, "400 The property 'Colour' does not exist on type 'SP.Web'"],
      [
        `${list}/DefaultView`,
        { Aggregations: '<x/>' },
        "501 The local tenant does not implement the property 'Aggregations' of SP.View",
      ],
    ];
    for (const [path, body, answer] of asked) expect(messageOf(await ask('MERGE', path, body))).toContain(answer);
  });

  it('refuses an argument a method does not have, in the address, and does nothing then', async () => {
    await ask('POST', `${list}/items`, { Title: 'one' });
    await ask('POST', `${list}/items`, { Title: 'two' });
    await ask('POST', `${list}/items(2)/recycle`);
    const bin = async (): Promise<unknown[]> =>
      (await read('web/recyclebin?$filter=ItemState eq 1'))['value'] as unknown[];
    expect(await bin()).toHaveLength(1);
    expect((await ask('POST', 'web/recyclebin/MoveAllToSecondStage(olderThan=30)')).status).toBe(400);
    expect(await bin()).toHaveLength(1);
    for (const [method, path] of [
      ['POST', `${list}/breakroleinheritance(copy=true)`],
      ['POST', `${list}/recycle(5)`],
      ['GET', `${list}/getitembyid(1,2)`],
      [
        'POST',
        "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')/files/add(url='a',overwrite=true,quick=1)",
      ],
    ] as const)
      expect([path, messageOf(await ask(method, path))]).toEqual([
        path,
        expect.stringMatching(/^400 .*(copy|parameter|quick)/),
      ]);
    expect(await read(`${list}/HasUniqueRoleAssignments`)).toMatchObject({ value: false });
    expect((await ask('POST', 'web/recyclebin/MoveAllToSecondStage')).status).toBe(200);
    expect(await bin()).toHaveLength(0);
  });

  it('makes a bare folder in a list where the switch says so: a place, no item, in no view', async () => {
    const add = (name: string): Promise<Answer> =>
      ask(
        'POST',
        `web/getFolderByServerRelativePath(decodedUrl='${lists}')/folders/addUsingPath(decodedurl='${name}')`,
      );
    expect((await add('full')).status).toBe(201);
    expect((await read(`${list}/items`))['value']).toHaveLength(1);
    await turn({ foldersInLists: 'bare' });
    expect((await add('bare')).json).toMatchObject({ Name: 'bare', Exists: true });
    expect((await read(`${list}/items`))['value']).toHaveLength(1);
    const bare = `web/getFolderByServerRelativePath(decodedUrl='${lists}/bare')`;
    expect((await read(bare))['ServerRelativeUrl']).toBe(`${lists}/bare`);
    expect((await ask('GET', `${bare}/ListItemAllFields`)).json).toMatchObject({ 'odata.null': true });
    const caml = { query: { ViewXml: '<View Scope="RecursiveAll"><RowLimit>10</RowLimit></View>' } };
    expect(((await ask('POST', `${list}/getitems`, caml)).json['value'] as unknown[]).length).toBe(1);
    expect((await read(`${list}?$select=ItemCount`))['ItemCount']).toBe(1);
    // a library's folders are items all the same
    const docs = "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')";
    await ask('POST', `${docs}/folders/addUsingPath(decodedurl='maps')`);
    expect((await read(`${docs}/folders`))['value']).toHaveLength(1);
  });

  it('says of a sub-web where it is, not where its parent is', async () => {
    const made = await ask('POST', 'web/webs/add', {
      parameters: {
        Title: 'Sub',
        Url: 'sub',
        WebTemplate: 'STS#3',
        Language: 2057,
        UseSamePermissionsAsParentSite: true,
      },
    });
    expect(made.json['odata.id']).toBe(`${origin}/sites/trust/sub/_api/Web`);
    const webs = (await read('web/webs'))['value'] as Record<string, unknown>[];
    expect(webs.map((web) => web['odata.id'])).toEqual([`${origin}/sites/trust/sub/_api/Web`]);
    expect((await read('web'))['odata.id']).toBe(`${origin}/sites/trust/_api/Web`);
  });

  it('tells the three ids of an item apart, and finds a root folder by its own', async () => {
    const added = await ask('POST', `${list}/items`, { Title: 'one' });
    const { UniqueId } = await read(`${list}/items(1)?$select=UniqueId`);
    const ids = [added.json['GUID'], UniqueId, added.json['odata.id']];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect((await read(`${list}/items?$filter=GUID eq '${String(added.json['GUID'])}'`))['value']).toHaveLength(1);
    const root = await read(`${list}/rootFolder`);
    expect(root['UniqueId']).not.toBe((await read(list))['Id']);
    expect((await read(`web/getFolderById('${String(root['UniqueId'])}')`))['ServerRelativeUrl']).toBe(lists);
    expect((await read(`${list}?$expand=RootFolder`))['RootFolder']).toMatchObject({ UniqueId: root['UniqueId'] });
  });

  it("writes an item's ETag as its version in the body and with its id in the header, and takes both", async () => {
    const added = await ask('POST', `${list}/items`, { Title: 'one' });
    expect(added.json['odata.etag']).toBe('"1"');
    expect(added.headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
    const change = (etag: string): Promise<Answer> =>
      ask('MERGE', `${list}/items(1)`, { Title: 'two' }, { 'IF-MATCH': etag });
    expect((await change('"1"')).status).toBe(204);
    expect((await change('"1"')).status).toBe(412);
    const header = (await ask('GET', `${list}/items(1)`)).headers.get('etag') ?? '';
    expect(header).toMatch(/,2"$/);
    expect((await change(header)).status).toBe(204);
    expect((await change(header)).status).toBe(412);
    // the id of another item is none of this one's
    expect((await change('"00000000-0000-4000-8000-000000000000,3"')).status).toBe(412);
    await turn({ itemEtag: 'guidAndVersion' });
    const item = await ask('GET', `${list}/items(1)`);
    expect(item.json['odata.etag']).toBe(item.headers.get('etag'));
    expect((await change('"3"')).status).toBe(204);
  });
});
