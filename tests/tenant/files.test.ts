import type { SPFI } from '@pnp/sp';
import type { IFile } from '@pnp/sp/files';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

const library = '/sites/trust/Shared Documents';

describe('files', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    await jo.web.getFolderByServerRelativePath(library).files.addUsingPath('a.txt', 'words');
    await jo.web.getFolderByServerRelativePath(library).folders.addUsingPath('f');
    const members = await jo.web.associatedMemberGroup();
    await jo.web.siteGroups.getById(members.Id).users.add('i:0#.f|membership|hannah@thistlemere.example');
  });

  afterEach(() => tenant.close());

  const at = (path: string, sp = jo): IFile => sp.web.getFileByServerRelativePath(`${library}/${path}`);
  const act = (who: string, path: string, body?: string): ReturnType<typeof rawAs> => rawAs(tenant, who, 'POST', `web/getFileByServerRelativePath(decodedUrl='${library}/a.txt')/${path}`, body);

  it('takes slices in order and saves nothing before the last', async () => {
    const id = '0f0f0f0f-1111-4222-8333-444444444444';
    expect((await act('jo', `startUpload(uploadId=guid'${id}')`, 'one ')).json).toMatchObject({ value: '4' });
    expect((await act('jo', `continueUpload(uploadId=guid'${id}',fileOffset=3)`, 'x')).status).toBe(400);
    expect((await act('hannah', `continueUpload(uploadId=guid'${id}',fileOffset=4)`, 'x')).status).toBe(400);
    expect((await act('jo', `continueUpload(uploadId=guid'${id}',fileOffset=4)`, 'two ')).json).toMatchObject({ value: '8' });
    expect(await at('a.txt').getText()).toBe('words');
    expect((await act('jo', `finishUpload(uploadId=guid'${id}',fileOffset=8)`, 'three')).json).toMatchObject({ Length: '13' });
    expect(await at('a.txt').getText()).toBe('one two three');
    expect((await act('jo', `cancelUpload(uploadId=guid'${id}')`)).status).toBe(400);
    expect((await act('nora', `startUpload(uploadId=guid'${id}')`, 'x')).status).toBe(403);
  });

  it('copies and moves, and refuses to overwrite unasked', async () => {
    await at('a.txt').copyTo(`${library}/f/b.txt`, false);
    expect(await at('f/b.txt').getText()).toBe('words');
    expect(await statusOf(at('a.txt').copyTo(`${library}/f/b.txt`, false))).toBe(400);
    const before = (await at('a.txt').listItemAllFields()) as unknown as { Id: number };
    await at('a.txt').moveByPath(`${library}/f/c.txt`, false);
    expect(await statusOf(at('a.txt')())).toBe(404);
    expect(await at('f/c.txt').listItemAllFields()).toMatchObject({ Id: before.Id });
    expect(await statusOf(at('f/c.txt').moveByPath(`${library}/f/b.txt`, false))).toBe(400);
    await at('f/c.txt').moveByPath(`${library}/f/b.txt`, true);
    expect(await jo.web.getFolderByServerRelativePath(`${library}/f`).files.select('Name')()).toMatchObject([{ Name: 'b.txt' }]);
    expect(await statusOf(at('f/b.txt').copyTo('/sites/elsewhere/x.txt', true))).toBe(400);
    expect(await statusOf(at('f/b.txt').moveByPath('/sites/trust/SiteAssets/b.txt', true))).toBe(200);
  });

  it('keeps others out while a file is checked out, and undoes', async () => {
    const hannah = await pnpAs(tenant, 'hannah');
    await at('a.txt').checkout();
    expect(await at('a.txt').select('CheckOutType')()).toMatchObject({ CheckOutType: 0 });
    expect(await statusOf(at('a.txt', hannah).setContent('hers'))).toBe(423);
    expect(await statusOf(at('a.txt', hannah).delete())).toBe(423);
    expect(await statusOf(at('a.txt', hannah).checkout())).toBe(423);
    await at('a.txt').setContent('draft');
    await at('a.txt').undoCheckout();
    expect(await at('a.txt').getText()).toBe('words');
    await at('a.txt').checkout();
    await at('a.txt').setContent('final');
    await at('a.txt').checkin('done');
    expect(await statusOf(at('a.txt', hannah).setContent('hers'))).toBe(200);
    expect(await statusOf(at('a.txt').checkin('again'))).toBe(423);
    expect(await at('a.txt').getLockedByUser()).toBeNull();
  });
});
