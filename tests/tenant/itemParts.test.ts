import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

describe('attachments, versions and asking for a permission', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words');
    await words().items.add({ Title: 'one' });
    const visitors = await jo.web.associatedVisitorGroup();
    await jo.web.siteGroups.getById(visitors.Id).users.add('i:0#.f|membership|nora@thistlemere.example');
  });

  afterEach(() => tenant.close());

  const words = (): ReturnType<typeof jo.web.lists.getByTitle> => jo.web.lists.getByTitle('Words');
  const item = (): ReturnType<ReturnType<typeof words>['items']['getById']> => words().items.getById(1);

  it('keeps attachments beside their item, which changes with them', async () => {
    await item().attachmentFiles.add("it's.txt", 'words');
    expect(await item().select('Attachments', 'AttachmentFiles/FileName').expand('AttachmentFiles')()).toMatchObject({
      Attachments: true,
      AttachmentFiles: [{ FileName: "it's.txt" }],
    });
    expect(await item().attachmentFiles()).toMatchObject([
      { ServerRelativeUrl: "/sites/trust/Lists/Words/Attachments/1/it's.txt" },
    ]);
    const file = item().attachmentFiles.getByName("it's.txt");
    expect(await file.getText()).toBe('words');
    await file.setContent('other words');
    expect(await file.getText()).toBe('other words');
    expect(await item().versions()).toHaveLength(3);
    expect(await statusOf(item().attachmentFiles.add("IT'S.txt", 'x'))).toBe(400);
    await file.delete();
    expect(await statusOf(file())).toBe(404);
    expect(await item().select('Attachments')()).toMatchObject({ Attachments: false });
  });

  it('recycles an attachment and puts it back, but not over another and not without its item', async () => {
    await item().attachmentFiles.add('a.txt', 'words');
    await item().attachmentFiles.getByName('a.txt').recycle();
    expect(await item().attachmentFiles()).toEqual([]);
    const [kept] = await jo.web.recycleBin<{ Id: string; ItemType: number; LeafName: string }[]>();
    expect(kept).toMatchObject({ ItemType: 7, LeafName: 'a.txt' });
    const restore = (): Promise<number> => statusOf(jo.web.recycleBin.getById(kept?.Id ?? '').restore());
    await item().attachmentFiles.add('A.TXT', 'other');
    expect(await restore()).toBe(400);
    await item().attachmentFiles.getByName('A.TXT').delete();
    const id = await item().recycle();
    expect(await restore()).toBe(404);
    await jo.web.recycleBin.getById(id).restore();
    expect(await restore()).toBe(200);
    expect(await item().attachmentFiles.getByName('a.txt').getText()).toBe('words');
    expect(await jo.web.recycleBin()).toEqual([]);
  });

  it('refuses attachments where they are off, to readers, and under impossible names', async () => {
    const add = (who: string, name: string): ReturnType<typeof rawAs> =>
      rawAs(tenant, who, 'POST', `web/lists/getByTitle('Words')/items(1)/AttachmentFiles/add(FileName='${name}')`, 'x');
    expect((await add('nora', 'a.txt')).status).toBe(403);
    expect((await add('jo', '..%2Fa.txt')).status).toBe(400);
    await words().update({ EnableAttachments: false });
    expect((await add('jo', 'a.txt')).status).toBe(500);
    expect(await item().attachmentFiles()).toEqual([]);
  });

  it('deletes and restores versions, except the current, and not for those who may not', async () => {
    await item().update({ Title: 'two' });
    await item().update({ Title: 'three' });
    expect(await item().versions.getById(512)()).toMatchObject({ VersionLabel: '1.0', Title: 'one' });
    const act = (who: string, path: string): ReturnType<typeof rawAs> =>
      rawAs(tenant, who, 'POST', `web/lists/getByTitle('Words')/items(1)/versions/${path}`);
    expect((await act('nora', 'DeleteByID(512)')).status).toBe(403);
    expect((await act('jo', 'DeleteByID(1536)')).status).toBe(500);
    expect((await act('jo', "RestoreByLabel('1.0')")).status).toBe(200);
    expect(await item().select('Title', 'OData__UIVersionString')()).toMatchObject({
      Title: 'one',
      OData__UIVersionString: '4.0',
    });
    expect((await act('nora', "RestoreByLabel('2.0')")).status).toBe(403);
    await item().versions.getById(512).delete();
    expect((await act('jo', "DeleteByLabel('2.0')")).status).toBe(200);
    expect((await item().versions()).map((version: { VersionLabel: string }) => version.VersionLabel)).toEqual([
      '4.0',
      '3.0',
    ]);
    expect((await act('jo', 'deleteAll')).status).toBe(200);
    expect(await item().versions()).toHaveLength(1);
    expect((await act('jo', 'DeleteByID(512)')).status).toBe(404);
  });

  it('answers whether one may', async () => {
    const ask = async (who: string, mask: string): Promise<unknown> =>
      (await rawAs(tenant, who, 'GET', `web/doesUserHavePermissions(@v)?@v=${encodeURIComponent(mask)}`)).json.value;
    expect(await ask('nora', "{'High':'0','Low':'1'}")).toBe(true);
    expect(await ask('nora', '{"High":"0","Low":"4"}')).toBe(false);
    expect(await ask('jo', "{'High':'2147483647','Low':'4294967295'}")).toBe(true);
    expect((await rawAs(tenant, 'jo', 'GET', "web/doesUserHavePermissions(@v)?@v={'nothing':1}")).status).toBe(400);
  });
});
