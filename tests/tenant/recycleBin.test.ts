import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

const root = '/sites/trust/Lists/Words';

describe('the recycle bin', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words', '', 100, false, { EnableFolderCreation: true });
    await words().fields.addText('Key', { Indexed: true });
  });

  afterEach(() => tenant.close());

  const words = (): ReturnType<typeof jo.web.lists.getByTitle> => jo.web.lists.getByTitle('Words');
  const member = async (name: string): Promise<SPFI> => {
    const members = await jo.web.associatedMemberGroup();
    await jo.web.siteGroups.getById(members.Id).users.add(`i:0#.f|membership|${name}@thistlemere.example`);
    return pnpAs(tenant, name);
  };

  it('restores an item where it was, with its id, versions and index', async () => {
    await words().items.add({ Title: 'one', Key: 'k' });
    await words().items.getById(1).update({ Title: 'two' });
    const id = await words().items.getById(1).recycle();
    expect(await words().items.filter("Key eq 'k'")()).toEqual([]);
    await jo.web.recycleBin.getById(id).restore();
    expect(await words().items.filter("Key eq 'k'")()).toMatchObject([
      { Id: 1, Title: 'two', OData__UIVersionString: '2.0' },
    ]);
    expect(await words().items.getById(1).versions()).toHaveLength(2);
    expect(await words().select('ItemCount')()).toMatchObject({ ItemCount: 1 });
    expect(await jo.web.recycleBin()).toEqual([]);
    expect(await statusOf(jo.web.recycleBin.getById(id).restore())).toBe(404);
  });

  it('restores a folder with what is in it and the permissions it had', async () => {
    await words().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'f' }], root, false, '', {
      objectType: 1,
      leafName: 'f',
    } as never);
    await words().items.getById(1).breakRoleInheritance(false, false);
    const hannah = await jo.web.ensureUser('i:0#.f|membership|hannah@thistlemere.example');
    await words().items.getById(1).roleAssignments.add(hannah.Id, 1073741826);
    await words().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'inside' }], `${root}/f`);
    const id = await words().items.getById(1).recycle();
    expect(await words().items()).toEqual([]);
    await jo.web.recycleBin.getById(id).restore();
    const asHannah = (await pnpAs(tenant, 'hannah')).web.lists.getByTitle('Words');
    expect((await asHannah.items.select('Title')()).map((item: { Title: string }) => item.Title)).toEqual([
      'f',
      'inside',
    ]);
    const nora = await pnpAs(tenant, 'nora');
    expect(await statusOf(nora.web.lists.getByTitle('Words').items())).toBe(403);
  });

  it('restores a file with its content, and a deleted list with everything', async () => {
    const { ServerRelativeUrl } = await jo.web
      .getFolderByServerRelativePath('/sites/trust/Shared Documents')
      .files.addUsingPath('a.txt', 'words');
    const file = jo.web.getFileByServerRelativePath(ServerRelativeUrl);
    const id = await file.recycle();
    expect(await jo.web.recycleBin.getById(id)()).toMatchObject({
      ItemType: 1,
      DirName: 'sites/trust/Shared Documents',
      LeafName: 'a.txt',
    });
    await jo.web.recycleBin.getById(id).restore();
    expect(await file.getText()).toBe('words');
    await words().items.add({ Title: 'one', Key: 'k' });
    const list = await words().recycle();
    expect(await statusOf(words()())).toBe(404);
    await jo.web.lists.add('Words');
    expect(await statusOf(jo.web.recycleBin.getById(list).restore())).toBe(500);
    await words().delete();
    await jo.web.recycleBin.getById(list).restore();
    expect(await words().items.filter("Key eq 'k'")()).toMatchObject([{ Title: 'one' }]);
    expect(await words().rootFolder.select('ServerRelativeUrl')()).toMatchObject({ ServerRelativeUrl: root });
  });

  it("refuses to restore over a name or unique value taken meanwhile, and what is not one's own", async () => {
    const folder = jo.web.getFolderByServerRelativePath('/sites/trust/Shared Documents');
    const first = await folder.files.addUsingPath('a.txt', 'old');
    const id = await jo.web.getFileByServerRelativePath(first.ServerRelativeUrl).recycle();
    await folder.files.addUsingPath('a.txt', 'new');
    expect(await statusOf(jo.web.recycleBin.getById(id).restore())).toBe(400);
    expect(await jo.web.getFileByServerRelativePath(first.ServerRelativeUrl).getText()).toBe('new');
    await words().fields.getByInternalNameOrTitle('Key').update({ EnforceUniqueValues: true });
    await words().items.add({ Title: 'one', Key: 'k' });
    const item = await words().items.getById(1).recycle();
    await words().items.add({ Title: 'two', Key: 'K' });
    expect(await statusOf(jo.web.recycleBin.getById(item).restore())).toBe(500);
    const hannah = await member('hannah');
    expect(await hannah.web.recycleBin()).toEqual([]);
    expect(await statusOf(hannah.web.recycleBin.getById(item).restore())).toBe(404);
  });

  it('moves to the second stage, which only administrators see, and purges for good', async () => {
    const hannah = await member('hannah');
    await hannah.web.lists.getByTitle('Words').items.add({ Title: 'one' });
    const id = await hannah.web.lists.getByTitle('Words').items.getById(1).recycle();
    expect(await hannah.web.recycleBin()).toMatchObject([{ Id: id, ItemState: 1 }]);
    expect((await rawAs(tenant, 'hannah', 'POST', 'web/recyclebin/DeleteAllSecondStageItems')).status).toBe(403);
    await hannah.web.recycleBin.moveAllToSecondStage();
    expect(await hannah.web.recycleBin()).toEqual([]);
    expect(await statusOf(hannah.web.recycleBin.getById(id).restore())).toBe(404);
    expect(await jo.web.recycleBin()).toMatchObject([{ Id: id, ItemState: 2 }]);
    await jo.web.recycleBin.getById(id).delete();
    expect(await jo.web.recycleBin()).toEqual([]);
    expect(tenant.context.db.prepare('SELECT count(*) AS n FROM item_versions').get()).toEqual({ n: 0 });
  });
});
