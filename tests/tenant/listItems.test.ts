import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

interface Row {
  readonly Id: number;
  readonly Title: string;
  readonly Day: number | null;
  readonly 'odata.etag': string;
}

async function makeList(sp: SPFI): Promise<void> {
  await sp.web.lists.add('Register', 'dates and states', 100, false, { EnableVersioning: true });
  const { fields } = sp.web.lists.getByTitle('Register');
  await fields.createFieldAsXml('<Field Type="Number" Name="Day" DisplayName="Day" Indexed="TRUE" />');
  await fields.createFieldAsXml(
    '<Field Type="Text" Name="HubKey" DisplayName="HubKey" MaxLength="64" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
  );
  await fields.createFieldAsXml('<Field Type="Note" Name="Body" DisplayName="Body" RichText="FALSE" />');
  await fields.createFieldAsXml('<Field Type="User" Name="Owner" DisplayName="Owner" />');
  await fields.addChoice('State', { Choices: ['open', 'done'] });
  await fields.addBoolean('Late');
}

describe('lists and items', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    await makeList(jo);
  });

  afterEach(() => tenant.close());

  const register = (): ReturnType<typeof jo.web.lists.getByTitle> => jo.web.lists.getByTitle('Register');

  it('answers an added item with its etag, and refuses a stale one', async () => {
    const added = (await register().items.add({ Title: 'one', Day: 20261123, State: 'open', Late: true })) as Row;
    expect(added).toMatchObject({
      Id: 1,
      Title: 'one',
      Day: 20261123,
      State: 'open',
      Late: true,
      Body: null,
      AuthorId: expect.any(Number) as number,
    });
    expect(added['odata.etag']).toBe('"1"');
    const { etag } = (await register().items.getById(1).update({ Title: 'two' }, added['odata.etag'])) as {
      etag: string;
    };
    expect(etag).toMatch(/,2"$/);
    const stale = await rawAs(
      tenant,
      'jo',
      'POST',
      "web/lists/getByTitle('Register')/items(1)",
      { Title: 'x' },
      { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': added['odata.etag'] },
    );
    expect(stale.status).toBe(412);
    expect(stale.json).toMatchObject({
      'odata.error': {
        code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
        message: {
          value: `The request ETag value '${added['odata.etag']}' does not match the object's ETag value '${etag}'.`,
        },
      },
    });
    expect(await register().items.getById(1)()).toMatchObject({ Title: 'two' });
  });

  it('keeps a version for every change, with its editor', async () => {
    await register().items.add({ Title: 'one' });
    await register().items.getById(1).update({ Title: 'two' }, '*');
    const versions = await register()
      .items.getById(1)
      .versions<{ VersionLabel: string; Title: string; Editor: { LookupValue: string } }[]>();
    expect(versions.map((version) => [version.VersionLabel, version.Title, version.Editor.LookupValue])).toEqual([
      ['2.0', 'two', 'Jo Lister'],
      ['1.0', 'one', 'Jo Lister'],
    ]);
  });

  it("refuses unknown columns, wrong types, missing required and duplicate values, in the catalogue's words", async () => {
    const add = (body: unknown): ReturnType<typeof rawAs> =>
      rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Register')/items", body);
    const unknown = await add({ Title: 'x', Nope: 1 });
    expect(unknown.status).toBe(400);
    expect(unknown.text).toContain("The property 'Nope' does not exist on type 'SP.Data.RegisterListItem'.");
    expect((await add({ Title: 'x', Day: 'soon' })).status).toBe(400);
    expect((await add({ Title: 'x'.repeat(256) })).status).toBe(400);
    expect((await add({ Title: 'x', State: 'never' })).status).toBe(400);
    expect((await add({ Day: 1 })).status).toBe(400);
    expect((await add({ Title: 'x', HubKey: 'Abc' })).status).toBe(201);
    const twice = await add({ Title: 'y', HubKey: 'aBC' });
    expect(twice.status).toBe(500);
    expect(twice.json).toMatchObject({
      'odata.error': { code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException' },
    });
    expect(await register().select('ItemCount')()).toMatchObject({ ItemCount: 1 });
  });

  it('reports a wrong form value by column, answers 200 and saves nothing', async () => {
    const results = await register().addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: 'x' },
        { FieldName: 'Day', FieldValue: 'soon' },
      ],
      '/sites/trust/Lists/Register',
    );
    expect(results.map((result) => [result.FieldName, result.HasException])).toEqual([
      ['Title', false],
      ['Day', true],
      ['Id', false],
    ]);
    expect(await register().items()).toEqual([]);
  });

  it('refuses unique permissions where values are unique, and the other way round', async () => {
    await register().items.add({ Title: 'one' });
    expect(await statusOf(register().items.getById(1).breakRoleInheritance(false, false))).toBe(500);
    await jo.web.lists.add('Scoped');
    const scoped = jo.web.lists.getByTitle('Scoped');
    await scoped.fields.addText('HubKey');
    await scoped.items.add({ Title: 'one' });
    await scoped.items.getById(1).breakRoleInheritance(false, false);
    expect(
      await statusOf(
        scoped.fields.getByInternalNameOrTitle('HubKey').update({ Indexed: true, EnforceUniqueValues: true }),
      ),
    ).toBe(500);
  });

  it('filters, sorts, selects and pages', async () => {
    for (let day = 1; day <= 7; day += 1)
      await register().items.add({ Title: `t${day}`, Day: day, State: day % 2 === 0 ? 'open' : 'done' });
    expect(
      (await register().items.select('Title').filter("Day ge 3 and (State eq 'open' or Day eq 7)")<Row[]>()).map(
        (row) => row.Title,
      ),
    ).toEqual(['t4', 't6', 't7']);
    expect(
      (await register().items.filter("startswith(Title,'t') and not (Day gt 2)").orderBy('Day', false)<Row[]>()).map(
        (row) => row.Day,
      ),
    ).toEqual([2, 1]);
    expect(await register().items.filter("substringof('T3',Title)")<Row[]>()).toHaveLength(1);
    const pages: number[] = [];
    for await (const page of register().items.select('Id').top(3)) pages.push((page as Row[]).length);
    expect(pages).toEqual([3, 3, 1]);
    const none = await rawAs(
      tenant,
      'jo',
      'GET',
      "web/lists/getByTitle('Register')/items?$select=Title&$top=1",
      undefined,
      { Accept: 'application/json;odata=nometadata' },
    );
    expect(none.json.value).toEqual([{ Title: 't1' }]);
    expect(none.json['odata.nextLink']).toContain('p_ID%3D1');
  });

  it('refuses by name what it does not support', async () => {
    const ask = (path: string): ReturnType<typeof rawAs> => rawAs(tenant, 'jo', 'GET', path);
    const items = "web/lists/getByTitle('Register')/items";
    expect((await ask(`${items}?$inlinecount=allpages`)).text).toContain('$inlinecount');
    expect((await ask(`${items}?$filter=year(Created) eq 2026`)).status).toBe(400);
    expect((await ask(`${items}?$filter=Title eq`)).status).toBe(400);
    expect((await ask(`${items}?$filter=Body eq 'x'`)).text).toContain(
      "of type 'Note' cannot be used in the query filter expression",
    );
    expect((await ask(`${items}?$filter=Nope eq 1`)).status).toBe(400);
    expect((await ask(`${items}?$select=Nope`)).status).toBe(400);
    expect((await ask(`${items}?$select=Author/Title`)).text).toContain('$expand query string must contains Author');
    expect((await ask(`${items}?$top=5001`)).status).toBe(400);
    expect((await ask('web/nothing')).status).toBe(501);
    expect((await ask("web/lists/getByTitle('Register')/workflowAssociations")).status).toBe(501);
    const caml = await rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Register')/getitems", {
      query: { ViewXml: '<View><Joins/></View>' },
    });
    expect(caml.text).toContain('<Joins>');
  });

  it('understands CAML over one folder, with paging', async () => {
    await register().update({ EnableFolderCreation: true });
    const root = '/sites/trust/Lists/Register';
    await register().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'f' }], root, false, '', {
      objectType: 1,
      leafName: 'f',
    } as never);
    for (let day = 1; day <= 5; day += 1)
      await register().addValidateUpdateItemUsingPath(
        [
          { FieldName: 'Title', FieldValue: `t${day}` },
          { FieldName: 'Day', FieldValue: String(day) },
        ],
        `${root}/f`,
      );
    await register().items.add({ Title: 'outside', Day: 3 });
    const ask = (where: string, more: object = {}): Promise<Row[]> =>
      register().getItemsByCAMLQuery({
        ViewXml: `<View><Query><Where>${where}</Where></Query></View>`,
        FolderServerRelativeUrl: `${root}/f`,
        ...more,
      }) as Promise<Row[]>;
    const day = (op: string, value: number): string =>
      `<${op}><FieldRef Name="Day"/><Value Type="Number">${value}</Value></${op}>`;
    expect((await ask(day('Geq', 3))).map((row) => row.Title)).toEqual(['t3', 't4', 't5']);
    expect(await ask(`<And>${day('Gt', 1)}${day('Lt', 4)}</And>`)).toHaveLength(2);
    expect(await ask(`<Or>${day('Eq', 1)}${day('Eq', 5)}</Or>`)).toHaveLength(2);
    expect(
      await ask(
        '<In><FieldRef Name="Day"/><Values><Value Type="Number">2</Value><Value Type="Number">9</Value></Values></In>',
      ),
    ).toHaveLength(1);
    expect(await ask('<IsNull><FieldRef Name="Day"/></IsNull>')).toEqual([]);
    expect(await ask('<BeginsWith><FieldRef Name="Title"/><Value Type="Text">T</Value></BeginsWith>')).toHaveLength(5);
    const page = await register().getItemsByCAMLQuery({
      ViewXml: '<View><RowLimit Paged="TRUE">2</RowLimit></View>',
      FolderServerRelativeUrl: `${root}/f`,
      ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=4' },
    });
    expect((page as Row[]).map((row) => row.Id)).toEqual([5, 6]);
  });

  it("writes times as each door does: UTC from items, the site's clock from CAML and listItemAllFields", async () => {
    await rawAs(tenant, 'jo', 'GET', 'web');
    await tenant.handle(
      new Request('http://127.0.0.1:4400/_tenant/clock', {
        method: 'POST',
        body: JSON.stringify({ now: '2026-07-01T12:00:00Z' }),
      }),
    );
    await register().items.add({ Title: 'summer' });
    expect(await register().items.getById(1).select('Created')()).toMatchObject({
      Created: expect.stringMatching(/^2026-07-01T12:00:\d\dZ$/) as string,
    });
    const [local] = (await register().getItemsByCAMLQuery({ ViewXml: '<View/>' })) as { Created: string }[];
    expect(local?.Created).toMatch(/^2026-07-01T13:00:\d\d$/);
    const [utc] = (await register().getItemsByCAMLQuery({ ViewXml: '<View/>', DatesInUtc: true })) as {
      Created: string;
    }[];
    expect(utc?.Created).toMatch(/^2026-07-01T12:00:\d\dZ$/);
  });

  it("moves to the recycle bin, which shows only one's own", async () => {
    await register().items.add({ Title: 'gone' });
    expect(await register().items.getById(1).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await statusOf(register().items.getById(1)())).toBe(404);
    expect(await jo.web.recycleBin()).toMatchObject([{ Title: 'gone' }]);
    const owners = await jo.web.associatedOwnerGroup();
    await jo.web.siteGroups.getById(owners.Id).users.add('i:0#.f|membership|miriam@thistlemere.example');
    expect(await (await pnpAs(tenant, 'miriam')).web.recycleBin()).toEqual([]);
  });

  it('answers verbose to those who ask', async () => {
    await register().items.add({ Title: 'one' });
    const verbose = await rawAs(
      tenant,
      'jo',
      'GET',
      "web/lists/getByTitle('Register')/items?$select=Title",
      undefined,
      { Accept: 'application/json;odata=verbose' },
    );
    expect(verbose.json).toMatchObject({
      d: { results: [{ __metadata: { type: 'SP.Data.RegisterListItem' }, Title: 'one' }] },
    });
    const missing = await rawAs(tenant, 'jo', 'GET', "web/lists/getByTitle('None')", undefined, {
      Accept: 'application/json;odata=verbose',
    });
    expect(missing.json).toMatchObject({ error: { code: '-1, System.ArgumentException' } });
  });
});
