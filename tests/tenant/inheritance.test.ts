import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { createTenant } from '../../src/local/tenant/createTenant';
import { origin, pnpAs, rawAs, startTenant, statusOf } from './startTenant';

const read = 1073741826;
const design = 1073741828;
const root = '/sites/trust/Lists/Words';

describe('inheritance of permissions', () => {
  let tenant: Tenant;
  let jo: SPFI;
  let miriamId: number;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words', '', 100, false, { EnableFolderCreation: true });
    miriamId = (await jo.web.ensureUser('miriam@thistlemere.example')).Id;
    await words().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'f' }], root, false, '', {
      objectType: 1,
      leafName: 'f',
    });
    await words().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'in' }], `${root}/f`);
  });

  afterEach(() => tenant.close());

  const words = (): ReturnType<typeof jo.web.lists.getByTitle> => jo.web.lists.getByTitle('Words');
  const miriamSees = async (): Promise<number | unknown[]> => {
    const miriam = await pnpAs(tenant, 'miriam');
    const status = await statusOf(miriam.web.lists.getByTitle('Words')());
    return status === 200 ? miriam.web.lists.getByTitle('Words').items.select('Id')() : status;
  };

  it('lets a right on a folder reach what is in it and what is added later, and nothing beside it', async () => {
    await words().items.add({ Title: 'beside' });
    await words().items.getById(1).breakRoleInheritance(false, false);
    await words().items.getById(1).roleAssignments.add(miriamId, read);
    await words().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'later' }], `${root}/f`);
    expect(await miriamSees()).toMatchObject([{ Id: 1 }, { Id: 2 }, { Id: 4 }]);
  });

  it('refuses an assignment where permissions are inherited, and Limited Access by hand', async () => {
    expect(await statusOf(words().items.getById(1).roleAssignments.add(miriamId, read))).toBe(500);
    expect(await statusOf(words().roleAssignments.add(miriamId, read))).toBe(500);
    await words().items.getById(1).breakRoleInheritance(false, false);
    expect(await statusOf(words().items.getById(1).roleAssignments.add(miriamId, 1073741825))).toBe(500);
    expect(await statusOf(words().items.getById(1).roleAssignments.add(999, read))).toBe(500);
    expect(await statusOf(words().items.getById(1).roleAssignments.add(miriamId, 1))).toBe(404);
  });

  it("copies the parent's assignments only when asked, and does nothing a second time", async () => {
    await words().items.getById(1).breakRoleInheritance(true, false);
    const names = async (): Promise<number> => (await words().items.getById(1).roleAssignments()).length;
    expect(await names()).toBe(3);
    await words().items.getById(1).breakRoleInheritance(false, false);
    expect(await names()).toBe(3);
    expect(await words().items.getById(1).select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: true,
    });
  });

  it('resets to the parent, taking the scopes below with it', async () => {
    await words().items.getById(2).breakRoleInheritance(false, false);
    await words().items.getById(2).roleAssignments.add(miriamId, read);
    await words().items.getById(1).breakRoleInheritance(false, false);
    expect(await miriamSees()).toMatchObject([{ Id: 2 }]);
    await words().items.getById(1).resetRoleInheritance();
    expect(await miriamSees()).toEqual([]);
  });

  it('clears the scopes below where a list is broken with clearSubscopes, and keeps them without', async () => {
    await words().items.getById(2).breakRoleInheritance(false, false);
    await words().items.getById(2).roleAssignments.add(miriamId, read);
    await words().breakRoleInheritance(false, false);
    expect(await miriamSees()).toMatchObject([{ Id: 2 }]);
    await words().resetRoleInheritance();
    await words().breakRoleInheritance(false, true);
    expect(await miriamSees()).toBe(404);
  });

  it('takes a principal removed from a list out of every scope in it', async () => {
    await words().breakRoleInheritance(false, false);
    await words().items.getById(1).breakRoleInheritance(false, false);
    await words().items.getById(1).roleAssignments.add(miriamId, read);
    expect(await miriamSees()).toHaveLength(2);
    await words().roleAssignments.getById(miriamId).delete();
    expect(await miriamSees()).toBe(404);
  });

  it("reads only one's own items where ReadSecurity says so, unless one overrides list behaviours", async () => {
    await words().update({ ReadSecurity: 2, WriteSecurity: 2 });
    const gareth = await jo.web.ensureUser('gareth@thistlemere.example');
    await jo.web.roleAssignments.add(gareth.Id, design);
    const visitors = await jo.web.associatedVisitorGroup();
    await jo.web.siteGroups.getById(visitors.Id).users.add('i:0#.f|membership|miriam@thistlemere.example');
    expect(await miriamSees()).toEqual([]);
    expect(await (await pnpAs(tenant, 'gareth')).web.lists.getByTitle('Words').items()).toHaveLength(2);
  });

  it('keeps everything in a snapshot and in its file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tenant-'));
    const file = path.join(folder, 'site.sqlite');
    tenant.saveSnapshot(file);
    expect(existsSync(file)).toBe(true);
    for (const options of [{ data: ':memory:', snapshot: file }, { data: file }]) {
      const again = createTenant({ ...options, origin });
      expect(
        (await rawAs(again, 'jo', 'GET', "web/lists/getByTitle('Words')/items?$select=Title")).json.value,
      ).toMatchObject([{ Title: 'f' }, { Title: 'in' }]);
      expect((await rawAs(again, 'jo', 'POST', 'web/sitegroups', { Title: 'New' })).status).toBe(201);
      again.close();
    }
    rmSync(folder, { recursive: true });
  });
});
