import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

describe('people, groups and levels of a site', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
  });

  afterEach(() => tenant.close());

  it('ensures directory accounts once and refuses others', async () => {
    const first = await jo.web.ensureUser('i:0#.f|membership|priya@thistlemere.example');
    expect(first).toMatchObject({ LoginName: 'i:0#.f|membership|priya@thistlemere.example', PrincipalType: 1 });
    expect((await jo.web.ensureUser('priya@thistlemere.example')).Id).toBe(first.Id);
    const unknown = await rawAs(tenant, 'jo', 'POST', 'web/ensureuser', { logonName: 'nobody@elsewhere.example' });
    expect([unknown.status, (unknown.json['odata.error'] as { code: string }).code]).toEqual([
      400,
      '-2146232832, Microsoft.SharePoint.SPException',
    ]);
    expect(await statusOf(jo.web.getUserById(999)())).toBe(500);
  });

  it("gives a group's members its rights at once, and takes them back at once", async () => {
    const { Id } = await jo.web.siteGroups.add({ Title: 'Hub keepers' });
    await jo.web.roleAssignments.add(Id, 1073741826);
    const miriam = await pnpAs(tenant, 'miriam');
    expect(await statusOf(miriam.web())).toBe(403);
    await jo.web.siteGroups.getById(Id).users.add('i:0#.f|membership|miriam@thistlemere.example');
    expect(await miriam.web()).toMatchObject({ Title: 'Trust' });
    expect(await miriam.web.currentUser.groups.select('Title')()).toEqual([
      expect.objectContaining({ Title: 'Hub keepers' }),
    ]);
    await jo.web.siteGroups
      .getByName('Hub keepers')
      .users.removeByLoginName('i:0#.f|membership|miriam@thistlemere.example');
    expect(await statusOf(miriam.web())).toBe(403);
  });

  it("shows a group's members to its members only, and lets nobody else change them", async () => {
    const { Id } = await jo.web.siteGroups.add({ Title: 'Hub keepers' });
    await jo.web.siteGroups.getById(Id).users.add('i:0#.f|membership|miriam@thistlemere.example');
    const visitors = await jo.web.associatedVisitorGroup();
    for (const person of ['miriam', 'gareth'])
      await jo.web.siteGroups.getById(visitors.Id).users.add(`i:0#.f|membership|${person}@thistlemere.example`);
    const miriam = await pnpAs(tenant, 'miriam');
    const gareth = await pnpAs(tenant, 'gareth');
    expect(await miriam.web.siteGroups.getById(Id).users()).toHaveLength(1);
    expect(await statusOf(gareth.web.siteGroups.getById(Id).users())).toBe(403);
    expect(
      await statusOf(gareth.web.siteGroups.getById(Id).users.add('i:0#.f|membership|gareth@thistlemere.example')),
    ).toBe(403);
    await jo.web.siteGroups.getById(Id).setUserAsOwner(Id);
    expect(
      await statusOf(miriam.web.siteGroups.getById(Id).users.add('i:0#.f|membership|gareth@thistlemere.example')),
    ).toBe(200);
  });

  it('hides who administers the site from those who do not', async () => {
    const visitors = await jo.web.associatedVisitorGroup();
    await jo.web.siteGroups.getById(visitors.Id).users.add('i:0#.f|membership|miriam@thistlemere.example');
    const asked = (sp: SPFI): Promise<{ IsSiteAdmin: boolean }[]> =>
      sp.web.siteUsers.filter("UserPrincipalName eq 'sam@thistlemere.example'")();
    expect((await asked(jo))[0]?.IsSiteAdmin).toBe(true);
    expect((await asked(await pnpAs(tenant, 'miriam')))[0]?.IsSiteAdmin).toBe(false);
    expect(await statusOf(jo.web.roleAssignments.expand('Member/Users')())).toBe(200);
  });

  it("stores a level's mask as given, and refuses its name a second time and its making to readers", async () => {
    const add = (): ReturnType<typeof jo.web.roleDefinitions.add> =>
      jo.web.roleDefinitions.add('Hub Append', 'view and add', 5, { High: '48', Low: '134418467' } as never);
    await add();
    expect(await jo.web.roleDefinitions.getByName('Hub Append')()).toMatchObject({
      BasePermissions: { High: '48', Low: '134418467' },
      RoleTypeKind: 0,
    });
    expect(await statusOf(add())).toBe(500);
    const visitors = await jo.web.associatedVisitorGroup();
    await jo.web.siteGroups.getById(visitors.Id).users.add('i:0#.f|membership|miriam@thistlemere.example');
    const miriam = await pnpAs(tenant, 'miriam');
    expect(await statusOf(miriam.web.roleDefinitions.add('Mine', '', 1, { High: '48', Low: '1' } as never))).toBe(403);
    expect(await statusOf(miriam.web.siteGroups.add({ Title: 'Mine' }))).toBe(403);
    expect(await statusOf(miriam.web.update({ Title: 'Mine' }))).toBe(403);
    expect(await statusOf(miriam.web.lists.add('Mine'))).toBe(403);
    expect(await statusOf(miriam.web.breakRoleInheritance(false, false))).toBe(403);
  });

  it('keeps files in a library, readable by those who may open them', async () => {
    const folder = jo.web.getFolderByServerRelativePath('/sites/trust/Shared Documents');
    await folder.files.addUsingPath("policy's.txt", 'how we supervise');
    expect(await jo.web.getFileByServerRelativePath("/sites/trust/Shared Documents/policy's.txt").getText()).toBe(
      'how we supervise',
    );
    expect(await folder.files.select('Name', 'Length')()).toMatchObject([{ Name: "policy's.txt", Length: '16' }]);
    expect(await statusOf(folder.files.addUsingPath("policy's.txt", 'other'))).toBe(400);
    expect(await statusOf(jo.web.getFileByServerRelativePath('/sites/trust/Shared Documents/none.txt')())).toBe(404);
    expect(await statusOf(jo.web.getFolderByServerRelativePath('/sites/other/Lists')())).toBe(400);
    const visitors = await jo.web.associatedVisitorGroup();
    await jo.web.siteGroups.getById(visitors.Id).users.add('i:0#.f|membership|miriam@thistlemere.example');
    const miriam = await pnpAs(tenant, 'miriam');
    expect(await miriam.web.getFileByServerRelativePath("/sites/trust/Shared Documents/policy's.txt").getText()).toBe(
      'how we supervise',
    );
    expect(
      await statusOf(
        miriam.web.getFolderByServerRelativePath('/sites/trust/Shared Documents').files.addUsingPath('x.txt', 'x'),
      ),
    ).toBe(403);
  });
});
