import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

interface Rendered {
  readonly Row: readonly Record<string, unknown>[];
  readonly NextHref?: string;
  readonly FirstRow: number;
  readonly LastRow: number;
}

describe('views and RenderListDataAsStream', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words');
    await words().fields.addNumber('Day', { Indexed: true });
    await words().fields.addBoolean('Late');
    await words().fields.addUser('Owner');
    await words().fields.addDateTime('Due', { DisplayFormat: 0 });
    const hannah = await jo.web.ensureUser('i:0#.f|membership|hannah@thistlemere.example');
    for (let day = 1; day <= 5; day += 1)
      await words().items.add({
        Title: `t${day}`,
        Day: day * 1000,
        Late: day === 1,
        OwnerId: hannah.Id,
        Due: '2026-07-01T23:00:00Z',
      });
  });

  afterEach(() => tenant.close());

  const words = (): ReturnType<typeof jo.web.lists.getByTitle> => jo.web.lists.getByTitle('Words');
  const render = async (parameters: object, who = 'jo'): Promise<Rendered> =>
    (await rawAs(tenant, who, 'POST', "web/lists/getByTitle('Words')/RenderListDataAsStream", { parameters }))
      .json as unknown as Rendered;
  const names = ['Title', 'Day', 'Late', 'Owner', 'Due', 'Created']
    .map((name) => `<FieldRef Name="${name}"/>`)
    .join('');

  it('writes rows as a list view shows them', async () => {
    const { Row } = (await words().renderListDataAsStream({
      ViewXml: `<View><ViewFields>${names}</ViewFields><RowLimit>1</RowLimit></View>`,
    })) as unknown as Rendered;
    expect(Row).toMatchObject(
      [
        {
          ID: '1',
          Title: 't1',
          Day: '1,000',
          'Day.': '1000.00000000000000',
          Late: 'Yes',
          'Late.value': '1',
          Due: '02/07/2026',
          Owner: [{ title: 'Hannah Okafor' }],
          'Created.': expect.stringMatching(/Z$/) as string,
        },
      ].map((row) => ({ ...row, Owner: [{ title: expect.any(String) as string, id: expect.any(String) as string }] })),
    );
  });

  it('pages by NextHref until there is no more', async () => {
    const seen: unknown[] = [];
    let Paging: string | undefined;
    for (let turn = 0; turn < 5; turn += 1) {
      const page: Rendered = await render({
        ViewXml:
          '<View><Query><OrderBy><FieldRef Name="Day" Ascending="FALSE"/></OrderBy></Query><RowLimit Paged="TRUE">2</RowLimit></View>',
        ...(Paging === undefined ? {} : { Paging }),
      });
      seen.push(...page.Row.map((row) => row.ID));
      Paging = page.NextHref;
      if (Paging === undefined) break;
      expect(page.LastRow - page.FirstRow).toBe(1);
    }
    expect(seen).toEqual(['5', '4', '3', '2', '1']);
  });

  it('trims rows, and refuses what it does not render', async () => {
    const hannah = await jo.web.ensureUser('i:0#.f|membership|hannah@thistlemere.example');
    await words().items.getById(2).breakRoleInheritance(false, false);
    await words().items.getById(2).roleAssignments.add(hannah.Id, 1073741826);
    expect((await render({}, 'hannah')).Row.map((row) => row.ID)).toEqual(['2']);
    const ask = (body: object): ReturnType<typeof rawAs> =>
      rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Words')/RenderListDataAsStream", body);
    expect((await ask({ parameters: { RenderOptions: 64 } })).status).toBe(501);
    expect((await ask({ parameters: { Nope: 1 } })).status).toBe(400);
    expect((await ask({ parameters: { ViewXml: '<View><' } })).status).toBe(400);
    expect(
      (await ask({ parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Nope"/></ViewFields></View>' } })).status,
    ).toBe(400);
    expect((await ask({ parameters: {}, overrideParameters: { ViewId: 'x' } })).status).toBe(501);
    expect((await ask({ parameters: { Paging: "Paged=TRUE&p_ID=1' OR 1" } })).status).toBe(400);
    expect(
      (await rawAs(tenant, 'nora', 'POST', "web/lists/getByTitle('Words')/RenderListDataAsStream", { parameters: {} }))
        .status,
    ).toBe(403);
  });

  it('adds, changes, makes default and deletes views and their fields', async () => {
    const made = (await words().views.add('Late ones', false, {
      ViewQuery: '<Where><Eq><FieldRef Name="Late"/><Value Type="Boolean">1</Value></Eq></Where>',
      RowLimit: 10,
    })) as unknown as { Id: string };
    const view = words().views.getById(made.Id);
    expect(await words().views.getByTitle('Late ones')()).toMatchObject({
      Id: made.Id,
      RowLimit: 10,
      DefaultView: false,
    });
    await view.fields.add('Day');
    await view.fields.move('Day', 0);
    expect(await view.fields()).toMatchObject({ Items: ['Day', 'Title'] });
    expect(await view.fields.getSchemaXml()).toContain('<FieldRef Name="Day" />');
    await view.fields.remove('Title');
    await view.update({ DefaultView: true, Title: 'Late' });
    expect(await words().defaultView.select('Title')()).toMatchObject({ Title: 'Late' });
    expect((await render({})).Row.map((row) => row.ID)).toEqual(['1']);
    expect(await statusOf(view.delete())).toBe(500);
    await words().views.getByTitle('All Items').update({ DefaultView: true });
    await view.delete();
    expect((await words().views()).map((each) => each.Title)).toEqual(['All Items']);
    await view.fields.removeAll().catch((error: { status: number }) => expect(error.status).toBe(404));
  });

  it("refuses a view that could not run, and one by a person who may not manage the list; a personal one is its owner's", async () => {
    const add = (who: string, body: object): ReturnType<typeof rawAs> =>
      rawAs(tenant, who, 'POST', "web/lists/getByTitle('Words')/views", body);
    expect(
      (
        await add('jo', {
          Title: 'x',
          ViewQuery: '<Where><Eq><FieldRef Name="Nope"/><Value Type="Text">1</Value></Eq></Where>',
        })
      ).status,
    ).toBe(400);
    expect((await add('jo', { Title: 'x', ViewQuery: '<Where><' })).status).toBe(400);
    expect((await add('jo', { Title: 'x', RowLimit: 0 })).status).toBe(400);
    expect((await add('jo', { Title: '' })).status).toBe(400);
    expect((await add('jo', { Title: 'x', ViewFields: ['Nope'] })).status).toBe(400);
    const members = await jo.web.associatedMemberGroup();
    await jo.web.siteGroups.getById(members.Id).users.add('i:0#.f|membership|hannah@thistlemere.example');
    const visitors = await jo.web.associatedVisitorGroup();
    await jo.web.siteGroups.getById(visitors.Id).users.add('i:0#.f|membership|nora@thistlemere.example');
    expect((await add('nora', { Title: 'mine' })).status).toBe(403);
    expect((await add('nora', { Title: 'mine', PersonalView: true })).status).toBe(403);
    expect((await add('hannah', { Title: 'mine', PersonalView: true })).status).toBe(201);
    expect((await words().views()).map((view) => view.Title)).toEqual(['All Items']);
  });
});
