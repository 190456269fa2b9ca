import { Web } from '@pnp/sp/webs';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { origin, pnpAs, rawAs, siteUrl, startTenant, statusOf, tokenFor } from './startTenant';

describe('sub-webs and their regional settings', () => {
  let tenant: Tenant;

  beforeEach(() => {
    tenant = startTenant();
  });

  afterEach(() => tenant.close());

  const below = async (
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; json: Record<string, unknown> }> => {
    const token = await tokenFor(tenant, who);
    const response = await tenant.handle(
      new Request(`${siteUrl}/pilot/_api/${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return {
      status: response.status,
      json: isJson && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  };

  it('adds one that stands on its own, with libraries, lists and a parent', async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.webs.add('Pilot', 'pilot', 'first schools', 'STS', 2057, true);
    expect(await jo.web.webs.select('Title', 'ServerRelativeUrl')()).toMatchObject([
      { Title: 'Pilot', ServerRelativeUrl: '/sites/trust/pilot' },
    ]);
    expect(await jo.web.webinfos()).toMatchObject([{ Title: 'Pilot', WebTemplate: 'STS' }]);
    const pilot = Web([jo.web, `${siteUrl}/pilot`]);
    expect((await pilot.lists.select('Title')()).map((list) => list.Title)).toEqual([
      'Documents',
      'Site Assets',
      'Site Pages',
    ]);
    await pilot.lists.add('Pairs');
    expect(await pilot.select('Title', 'ParentWeb/ServerRelativeUrl').expand('ParentWeb')()).toMatchObject({
      ParentWeb: { ServerRelativeUrl: '/sites/trust' },
    });
    expect((await rawAs(tenant, 'jo', 'GET', "web/lists/getByTitle('Pairs')")).status).toBe(404);
    expect(
      (
        await rawAs(
          tenant,
          'jo',
          'GET',
          "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/pilot/Lists/Pairs')",
        )
      ).status,
    ).toBe(404);
    expect((await below('jo', 'GET', 'site')).json).toMatchObject({ ServerRelativeUrl: '/sites/trust' });
  });

  it('refuses a taken or impossible address, and everybody who may not make sites', async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.webs.add('Pilot', 'pilot');
    const again = await rawAs(tenant, 'jo', 'POST', 'web/webs/add', { parameters: { Url: 'PILOT', Title: 'x' } });
    expect([again.status, again.text.includes('-2147024713')]).toEqual([500, true]);
    for (const Url of ['', '../x', 'a/b', 'SitePages', '_api'])
      expect(
        (await rawAs(tenant, 'jo', 'POST', 'web/webs/add', { parameters: { Url } })).status,
      ).toBeGreaterThanOrEqual(400);
    const members = await jo.web.associatedMemberGroup();
    await jo.web.siteGroups.getById(members.Id).users.add('i:0#.f|membership|hannah@thistlemere.example');
    expect((await rawAs(tenant, 'hannah', 'POST', 'web/webs/add', { parameters: { Url: 'mine' } })).status).toBe(403);
    expect(await jo.web.webs()).toHaveLength(1);
  });

  it("shares its parent's permissions or has its own, and shows itself only to those who may open it", async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.webs.add('Shared', 'shared', '', 'STS', 2057, true);
    await jo.web.webs.add('Pilot', 'pilot', '', 'STS', 2057, false);
    const members = await jo.web.associatedMemberGroup();
    await jo.web.siteGroups.getById(members.Id).users.add('i:0#.f|membership|hannah@thistlemere.example');
    const hannah = await pnpAs(tenant, 'hannah');
    expect((await hannah.web.webs.select('Title')()).map((web) => web.Title)).toEqual(['Shared']);
    expect((await below('hannah', 'GET', 'web')).status).toBe(403);
    expect((await below('hannah', 'DELETE', 'web')).status).toBe(403);
    const pilot = Web([jo.web, `${siteUrl}/pilot`]);
    const user = await jo.web.ensureUser('i:0#.f|membership|hannah@thistlemere.example');
    await pilot.roleAssignments.add(user.Id, 1073741826);
    expect((await below('hannah', 'GET', 'web')).status).toBe(200);
  });

  it('deletes one, but not the root and not one with webs below it', async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.webs.add('Pilot', 'pilot');
    expect((await below('jo', 'POST', 'web/webs/add', { parameters: { Url: 'deeper', Title: 'Deeper' } })).status).toBe(
      201,
    );
    expect((await below('jo', 'POST', 'web', undefined, { 'X-HTTP-Method': 'DELETE' })).status).toBe(500);
    expect(await statusOf(jo.web.delete())).toBe(500);
    await Web([jo.web, `${siteUrl}/pilot/deeper`]).delete();
    await Web([jo.web, `${siteUrl}/pilot`]).delete();
    expect((await below('jo', 'GET', 'web')).status).toBe(404);
    expect(await jo.web.webs()).toEqual([]);
  });

  it("keeps a deleted one in the site's bin, for administrators to restore whole, but not over another", async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.webs.add('Pilot', 'pilot');
    const pilot = Web([jo.web, `${siteUrl}/pilot`]);
    await pilot.lists.add('Words');
    await pilot.lists.getByTitle('Words').items.add({ Title: 'one' });
    await pilot
      .getFolderByServerRelativePath('/sites/trust/pilot/Shared Documents')
      .files.addUsingPath('a.txt', 'words');
    await pilot.delete();
    const members = await jo.web.associatedMemberGroup();
    await jo.web.siteGroups.getById(members.Id).users.add('i:0#.f|membership|hannah@thistlemere.example');
    expect(await (await pnpAs(tenant, 'hannah')).web.recycleBin()).toEqual([]);
    const [kept] = await jo.web.recycleBin<{ Id: string; ItemType: number; ItemState: number; LeafName: string }[]>();
    expect(kept).toMatchObject({ ItemType: 10, ItemState: 2, LeafName: 'pilot' });
    const restore = (): Promise<number> => statusOf(jo.web.recycleBin.getById(kept?.Id ?? '').restore());
    await jo.web.webs.add('Other', 'pilot');
    expect(await restore()).toBe(500);
    await pilot.delete();
    expect(await restore()).toBe(200);
    expect(await pilot.lists.getByTitle('Words').items.select('Title')()).toMatchObject([{ Title: 'one' }]);
    expect(await pilot.getFileByServerRelativePath('/sites/trust/pilot/Shared Documents/a.txt').getText()).toBe(
      'words',
    );
    await pilot.delete();
    for (const { Id } of await jo.web.recycleBin<{ Id: string }[]>()) await jo.web.recycleBin.getById(Id).delete();
    expect(
      tenant.context.db
        .prepare(
          "SELECT (SELECT count(*) FROM webs) AS webs, (SELECT count(*) FROM lists WHERE title = 'Words') AS lists",
        )
        .get(),
    ).toEqual({ webs: 1, lists: 0 });
  });

  it("keeps time zone and locale as each web's own state, which forms and CAML follow", async () => {
    const jo = await pnpAs(tenant, 'jo');
    expect(await jo.web.regionalSettings.timeZone()).toMatchObject({ Id: 2 });
    await jo.web.webs.add('Pilot', 'pilot');
    expect(
      (await below('jo', 'PATCH', 'web/regionalsettings', { TimeZone: { Id: 13 }, LocaleId: 1033, Time24: false }))
        .status,
    ).toBe(204);
    expect((await below('jo', 'GET', 'web/regionalsettings?$expand=TimeZone')).json).toMatchObject({
      LocaleId: 1033,
      Time24: false,
      TimeZone: { Id: 13 },
    });
    expect(await jo.web.regionalSettings()).toMatchObject({ LocaleId: 2057 });
    const pilot = Web([jo.web, `${siteUrl}/pilot`]);
    await pilot.lists.add('Days');
    const list = pilot.lists.getByTitle('Days');
    await list.fields.addDateTime('Due');
    await list.addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: 'x' },
        { FieldName: 'Due', FieldValue: '7/4/2026 9:00' },
      ],
      '/sites/trust/pilot/Lists/Days',
    );
    expect(await list.items.getById(1).select('Due')()).toMatchObject({ Due: '2026-07-04T16:00:00Z' });
    expect(await jo.web.regionalSettings.timeZone.utcToLocalTime('2026-07-01T12:00:00Z')).toBe('2026-07-01T13:00:00');
    expect(await jo.web.regionalSettings.timeZone.localTimeToUTC('2026-07-01T13:00:00Z')).toBe('2026-07-01T12:00:00Z');
    expect((await jo.web.regionalSettings.timeZones()).length).toBeGreaterThan(3);
  });

  it('refuses unknown zones and locales, and people who may not manage the web', async () => {
    const patch = (who: string, body: unknown): ReturnType<typeof rawAs> =>
      rawAs(tenant, who, 'PATCH', 'web/regionalsettings', body);
    expect((await patch('jo', { TimeZone: { Id: 999 } })).status).toBe(400);
    expect((await patch('jo', { LocaleId: 1 })).status).toBe(400);
    expect((await patch('jo', { Nope: 1 })).status).toBe(400);
    const jo = await pnpAs(tenant, 'jo');
    const members = await jo.web.associatedMemberGroup();
    await jo.web.siteGroups.getById(members.Id).users.add('i:0#.f|membership|hannah@thistlemere.example');
    expect((await patch('hannah', { LocaleId: 1033 })).status).toBe(403);
    expect((await rawAs(tenant, 'jo', 'GET', 'web/regionalsettings')).json).toMatchObject({ LocaleId: 2057 });
    expect(origin).toBe(tenant.context.origin);
  });
});
