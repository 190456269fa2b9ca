import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant } from './startTenant';

describe('columns of every type, in filters and expands', () => {
  let tenant: Tenant;
  let jo: SPFI;
  let hannah: number;

  beforeAll(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    const target = await jo.web.lists.add('Targets');
    await jo.web.lists.getByTitle('Targets').items.add({ Title: 'first' });
    await jo.web.lists.getByTitle('Targets').items.add({ Title: 'second' });
    await jo.web.lists.add('Words');
    const { fields } = words();
    await fields.addMultiChoice('Tags', { Choices: ['a', 'b', 'c'] });
    await fields.addChoice('State', { Choices: ['open', 'done'] });
    await fields.addDateTime('At', { DisplayFormat: 1 });
    await fields.addDateTime('Due', { DisplayFormat: 0 });
    await fields.createFieldAsXml(
      `<Field Type="Lookup" Name="Target" DisplayName="Target" List="{${(target as unknown as { Id: string }).Id}}" ShowField="Title" />`,
    );
    await fields.createFieldAsXml('<Field Type="UserMulti" Name="People" DisplayName="People" Mult="TRUE" />');
    await fields.addUser('Owner');
    await fields.addUrl('Link');
    await fields.addBoolean('Late');
    hannah = (await jo.web.ensureUser('i:0#.f|membership|hannah@thistlemere.example')).Id;
    const priya = (await jo.web.ensureUser('i:0#.f|membership|priya@thistlemere.example')).Id;
    await words().items.add({
      Title: 'one',
      Tags: ['a', 'b'],
      State: 'open',
      At: '2026-07-01T09:00:00Z',
      Due: '2026-07-01T10:00:00Z',
      TargetId: 1,
      PeopleId: [hannah, priya],
      OwnerId: hannah,
      Link: { Url: 'https://example.org', Description: 'there' },
      Late: true,
    });
    await words().items.add({
      Title: "it's two",
      Tags: ['c'],
      State: 'done',
      At: '2026-11-23T09:00:00Z',
      Due: '2026-11-23T10:00:00Z',
      TargetId: 2,
      PeopleId: [priya],
      OwnerId: priya,
    });
    await words().items.add({ Title: 'three' });
  });

  afterAll(() => tenant.close());

  const words = (): ReturnType<typeof jo.web.lists.getByTitle> => jo.web.lists.getByTitle('Words');
  const ids = async (filter: string): Promise<number[]> =>
    (await words().items.filter(filter).select('Id')()).map((item: { Id: number }) => item.Id);

  it.each([
    ["Tags eq 'b'", [1]],
    ["State eq 'done'", [2]],
    ['State eq null', [3]],
    ['State ne null', [1, 2]],
    ["not (State eq 'open')", [2, 3]],
    ["At ge datetime'2026-07-01T09:00:00Z' and At lt datetime'2026-08-01T00:00:00Z'", [1]],
    ["At gt '2026-07-01T10:00:00+02:00'", [1, 2]],
    ["Target/Title eq 'second'", [2]],
    ['TargetId eq 1', [1]],
    ['Target/Id eq 2', [2]],
    ["Owner/EMail eq 'hannah@thistlemere.example'", [1]],
    ["Title eq 'it''s two'", [2]],
    ["substringof('WO',Title)", [2]],
    ["startswith(Title,'th') or Late eq 1", [1, 3]],
    ["substringof('one',Title) eq true", [1]],
    ["(State eq 'open' and (Late eq true)) or Id ge 3", [1, 3]],
    ["'open' eq State", [1]],
  ])('filters by %s', async (filter, expected) => {
    expect(await ids(filter)).toEqual(expected);
  });

  it('filters by several people and by a guid', async () => {
    expect(await ids(`People/Id eq ${hannah}`)).toEqual([1]);
    const { GUID } = await words().items.getById(2).select('GUID')<{ GUID: string }>();
    expect(await ids(`GUID eq guid'${GUID}'`)).toEqual([2]);
  });

  it('expands people and lookups, one or many, and selects into them', async () => {
    const item = await words()
      .items.getById(1)
      .select('Target/Title', 'Owner/Title', 'People/EMail', 'Tags', 'Link', 'Due')
      .expand('Target', 'Owner', 'People')();
    expect(item).toMatchObject({
      Target: { Title: 'first' },
      Owner: { Title: expect.any(String) as string },
      Tags: ['a', 'b'],
      Link: { Url: 'https://example.org', Description: 'there' },
    });
    expect((item as { People: { EMail: string }[] }).People.map((person) => person.EMail)).toEqual([
      'hannah@thistlemere.example',
      'priya@thistlemere.example',
    ]);
  });

  it("keeps a date without time as the site's midnight: in summer the evening before", async () => {
    expect(await words().items.getById(1).select('Due')()).toMatchObject({ Due: '2026-06-30T23:00:00Z' });
    expect(await words().items.getById(2).select('Due')()).toMatchObject({ Due: '2026-11-23T00:00:00Z' });
  });

  it.each([
    ['a choice that is none', { State: 'never' }],
    ['one of many choices that is none', { Tags: ['a', 'z'] }],
    ['a lookup of nothing', { TargetId: 99 }],
    ['a person of nobody', { OwnerId: 9999 }],
    ['one of many people that is nobody', { PeopleId: [9999] }],
    ['a link that runs a script', { Link: { Url: 'javascript:alert(1)', Description: '' } }],
    ['a date that is none', { At: 'soon' }],
    ['a text for a boolean', { Late: 'yes' }],
  ])('refuses %s', async (_name, body) => {
    expect(
      (await rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Words')/items", { Title: 'x', ...body })).status,
    ).toBe(400);
    expect(await words().items()).toHaveLength(3);
  });

  it('takes lists by alias, ignores $skip, and writes every level of metadata', async () => {
    const ask = (path: string, accept: string): ReturnType<typeof rawAs> =>
      rawAs(tenant, 'jo', 'GET', path, undefined, { Accept: accept });
    const items = "web/lists/GetByTitle(@a)/items?@a='Words'&$select=Title&$top=1&$skip=2";
    expect((await ask(items, 'application/json;odata=nometadata')).json.value).toEqual([{ Title: 'one' }]);
    expect((await ask(items, 'application/json')).json).toMatchObject({
      'odata.metadata': expect.any(String) as string,
      value: [{ 'odata.etag': expect.any(String) as string, 'odata.type': 'SP.Data.WordsListItem' }],
    });
    expect((await ask(items, 'application/json;odata=verbose')).json).toMatchObject({
      d: { results: [{ __metadata: { type: 'SP.Data.WordsListItem' } }], __next: expect.any(String) as string },
    });
  });

  it('refuses a twenty-first index', async () => {
    await jo.web.lists.add('Wide');
    const { fields } = jo.web.lists.getByTitle('Wide');
    for (let column = 0; column < 20; column += 1) await fields.addText(`C${column}`, { Indexed: true });
    expect(
      (
        await rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Wide')/fields", {
          FieldTypeKind: 2,
          Title: 'C20',
          Indexed: true,
        })
      ).status,
    ).toBe(500);
    expect(await fields.filter('Indexed eq true')()).toHaveLength(20);
  });

  it('refuses a query over thirteen people and lookups', async () => {
    await jo.web.lists.add('Crowd');
    const { fields } = jo.web.lists.getByTitle('Crowd');
    for (let column = 0; column < 11; column += 1) await fields.addUser(`P${column}`);
    const ask = (select: string): ReturnType<typeof rawAs> =>
      rawAs(tenant, 'jo', 'GET', `web/lists/getByTitle('Crowd')/items?$select=${select}`);
    expect((await ask('*')).status).toBe(500);
    expect((await ask('Id,Title,P0Id,P1Id')).status).toBe(200);
  });
});
