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
  const act = (who: string, path: string, body?: string): ReturnType<typeof rawAs> =>
    rawAs(tenant, who, 'POST', `web/getFileByServerRelativePath(decodedUrl='${library}/a.txt')/${path}`, body);

  it('takes slices in order and saves nothing before the last', async () => {
    const id = '0f0f0f0f-1111-4222-8333-444444444444';
    expect((await act('jo', `startUpload(uploadId=guid'${id}')`, 'one ')).json).toMatchObject({ value: '4' });
    expect((await act('jo', `continueUpload(uploadId=guid'${id}',fileOffset=3)`, 'x')).status).toBe(400);
    expect((await act('hannah', `continueUpload(uploadId=guid'${id}',fileOffset=4)`, 'x')).status).toBe(400);
    expect((await act('jo', `continueUpload(uploadId=guid'${id}',fileOffset=4)`, 'two ')).json).toMatchObject({
      value: '8',
    });
    expect(await at('a.txt').getText()).toBe('words');
    expect((await act('jo', `finishUpload(uploadId=guid'${id}',fileOffset=8)`, 'three')).json).toMatchObject({
      Length: '13',
    });
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
    expect(await jo.web.getFolderByServerRelativePath(`${library}/f`).files.select('Name')()).toMatchObject([
      { Name: 'b.txt' },
    ]);
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

  it('keeps what a file was: reads, restores and deletes versions with their content, and not for readers', async () => {
    await at('a.txt').setContent('second');
    await (await at('a.txt').getItem()).update({ Title: 'named' });
    await at('a.txt').setContent('fourth');
    const versions = at('a.txt').versions;
    expect(await versions()).toMatchObject([
      { ID: 512, VersionLabel: '1.0', Length: '5', IsCurrentVersion: false },
      { ID: 1024, Length: '6' },
      { ID: 1536, VersionLabel: '3.0', Length: '6' },
    ]);
    const content = (id: number, sp = jo): Promise<string> => at('a.txt', sp).versions.getById(id).getText();
    expect([await content(512), await content(1024), await content(1536), await at('a.txt').getText()]).toEqual([
      'words',
      'second',
      'second',
      'fourth',
    ]);
    for (const path of [
      'versions/deleteById(vid=512)',
      "versions/deleteByLabel(versionlabel='1.0')",
      "versions/restoreByLabel(versionlabel='1.0')",
      'versions/deleteAll',
    ])
      expect((await act('nora', path)).status).toBe(403);
    await versions.deleteById(1024);
    expect([await content(512), await content(1536)]).toEqual(['words', 'second']);
    await versions.restoreByLabel('1.0');
    expect(await at('a.txt').getText()).toBe('words');
    expect(await (await at('a.txt').getItem()).select('Title')()).toMatchObject({ Title: null });
    expect((await versions()).map((version: { VersionLabel: string }) => version.VersionLabel)).toEqual([
      '1.0',
      '3.0',
      '4.0',
    ]);
    expect((await act('jo', 'versions/deleteById(vid=2560)')).status).toBe(404);
    await versions.deleteAll();
    expect(await versions()).toEqual([]);
    expect(await at('a.txt').getText()).toBe('words');
    expect(tenant.context.db.prepare('SELECT count(*) AS n FROM file_versions').get()).toEqual({ n: 1 });
  });

  it("drops the content of versions beyond the library's limit", async () => {
    await jo.web.lists.getByTitle('Documents').update({ MajorVersionLimit: 2 });
    for (const text of ['two', 'three', 'four']) await at('a.txt').setContent(text);
    expect((await at('a.txt').versions()).map((version: { VersionLabel: string }) => version.VersionLabel)).toEqual([
      '3.0',
    ]);
    expect(tenant.context.db.prepare('SELECT count(*) AS n FROM file_versions').get()).toEqual({ n: 2 });
  });

  it('moves, renames and copies a folder with what is in it and its permissions, and refuses what stands in the way', async () => {
    const folder = (path: string): ReturnType<typeof jo.web.getFolderByServerRelativePath> =>
      jo.web.getFolderByServerRelativePath(`${library}/${path}`);
    await folder('f').folders.addUsingPath('inner');
    await folder('f/inner').files.addUsingPath('deep.txt', 'deep');
    await folder('').folders.addUsingPath('g');
    const inner = (await folder('f/inner').getItem()) as unknown as {
      breakRoleInheritance(copy: boolean): Promise<unknown>;
      roleAssignments: { add(id: number, role: number): Promise<unknown> };
    };
    await inner.breakRoleInheritance(false);
    await inner.roleAssignments.add(
      (await jo.web.ensureUser('i:0#.f|membership|nora@thistlemere.example')).Id,
      1073741826,
    );
    const nora = await pnpAs(tenant, 'nora');
    await folder('f').moveByPath(`${library}/g/f2`);
    expect(await statusOf(folder('f')())).toBe(404);
    expect(await at('g/f2/inner/deep.txt', nora).getText()).toBe('deep');
    expect(await statusOf(at('g/f2/inner/deep.txt', await pnpAs(tenant, 'hannah')).getText())).toBe(403);
    await (await folder('g/f2').getItem()).update({ FileLeafRef: 'renamed' });
    expect(await at('g/renamed/inner/deep.txt').getText()).toBe('deep');
    await folder('g/renamed').copyByPath(`${library}/copied`);
    expect([await at('copied/inner/deep.txt').getText(), await at('g/renamed/inner/deep.txt').getText()]).toEqual([
      'deep',
      'deep',
    ]);
    await at('copied/inner/deep.txt').copyByPath(`${library}/copied/twice.txt`, false);
    expect([await at('copied/inner/deep.txt').getText(), await at('copied/twice.txt').getText()]).toEqual([
      'deep',
      'deep',
    ]);
    expect(await statusOf(folder('copied').moveByPath(`${library}/g/renamed`))).toBe(400);
    expect(await statusOf(folder('g').moveByPath(`${library}/g/renamed/g`))).toBe(400);
    expect(await statusOf(folder('nowhere').moveByPath(`${library}/x`))).toBe(404);
    expect(
      (
        await rawAs(
          tenant,
          'nora',
          'POST',
          `web/getFolderByServerRelativePath(decodedUrl='${library}/copied')/moveTo(newurl='${library}/hers')`,
        )
      ).status,
    ).toBe(403);
    expect(
      (
        await rawAs(
          tenant,
          'jo',
          'POST',
          `web/getFolderByServerRelativePath(decodedUrl='${library}/copied')/moveTo(newurl='${library}/a:b')`,
        )
      ).status,
    ).toBe(400);
    await folder('copied').moveByPath('/sites/trust/SiteAssets/moved');
    expect(await jo.web.getFileByServerRelativePath('/sites/trust/SiteAssets/moved/inner/deep.txt').getText()).toBe(
      'deep',
    );
    expect(await statusOf((await at('a.txt').getItem()).update({ FileLeafRef: 'g' }))).toBe(400);
  });

  it('finds a file or folder by its id, to those who may read it', async () => {
    const { UniqueId } = await at('a.txt').select('UniqueId')();
    const folder = (await jo.web.getFolderByServerRelativePath(`${library}/f`).select('UniqueId')()).UniqueId;
    expect(await jo.web.getFileById(UniqueId).getText()).toBe('words');
    expect(await jo.web.getFolderById(folder).select('Name')()).toMatchObject({ Name: 'f' });
    expect(await statusOf(jo.web.getFileById(folder)())).toBe(404);
    expect(await statusOf(jo.web.getFolderById(UniqueId)())).toBe(404);
    await (await at('a.txt').getItem()).breakRoleInheritance(false);
    expect(await statusOf((await pnpAs(tenant, 'hannah')).web.getFileById(UniqueId).getText())).toBe(403);
  });
});
