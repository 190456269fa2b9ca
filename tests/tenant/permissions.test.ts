import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

const append = { High: '48', Low: '134418467' };
const working = { High: '48', Low: '134418535' };
const root = '/sites/trust/Lists/Words';

/** A confidential list with one pair folder for Priya and Hannah, made as the product makes it. */
async function makePair(tenant: Tenant): Promise<{ level: number; folderId: number }> {
  const admin = await pnpAs(tenant, 'jo');
  const level = await admin.web.roleDefinitions.add('Pair', '', 1, working as never);
  await admin.web.lists.add('Words', '', 100, false, {
    NoCrawl: true,
    EnableAttachments: false,
    EnableFolderCreation: true,
  });
  const list = admin.web.lists.getByTitle('Words');
  await list.fields.addText('HubKey', { Indexed: true });
  await list.fields.addMultilineText('Body', { RichText: false });
  await list.breakRoleInheritance(false, false);
  const made = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'p1' }], root, false, '', {
    objectType: 1,
    leafName: 'p1',
  } as never);
  const folderId = Number(made.find((value) => value.FieldName === 'Id')?.FieldValue);
  const folder = list.items.getById(folderId);
  await folder.breakRoleInheritance(false, false);
  for (const person of ['hannah', 'priya']) {
    const user = await admin.web.ensureUser(`i:0#.f|membership|${person}@thistlemere.example`);
    await folder.roleAssignments.add(user.Id, level.data.Id);
  }
  return { level: level.data.Id, folderId };
}

const words = [
  { FieldName: 'Title', FieldValue: 'note' },
  { FieldName: 'HubKey', FieldValue: 'k1' },
  { FieldName: 'Body', FieldValue: 'painful' },
];

describe('permissions', () => {
  let tenant: Tenant;
  let pair: { level: number; folderId: number };

  beforeEach(async () => {
    tenant = startTenant();
    pair = await makePair(tenant);
  });

  afterEach(() => tenant.close());

  it('lets the pair add and read in their folder, and stamps the author', async () => {
    const priya = await pnpAs(tenant, 'priya');
    const list = priya.web.lists.getByTitle('Words');
    const result = await list.addValidateUpdateItemUsingPath(words, `${root}/p1`);
    expect(result.every((value) => !value.HasException)).toBe(true);
    const hannah = await pnpAs(tenant, 'hannah');
    const items = await hannah.web.lists
      .getByTitle('Words')
      .items.select('Id', 'Body', 'Author/Title', 'Author/Name')
      .expand('Author')
      .filter("HubKey eq 'k1'")();
    expect(items).toMatchObject([{ Body: 'painful', Author: { Name: 'i:0#.f|membership|priya@thistlemere.example' } }]);
  });

  it('refuses the web to a person without any rights', async () => {
    const answer = await rawAs(tenant, 'nora', 'GET', 'web');
    expect(answer.status).toBe(403);
    expect(answer.json).toMatchObject({ 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' } });
  });

  it('shows another person nothing by id, filter, CAML, folder, batch or search', async () => {
    const priya = await pnpAs(tenant, 'priya');
    await priya.web.lists.getByTitle('Words').addValidateUpdateItemUsingPath(words, `${root}/p1`);
    const admin = await pnpAs(tenant, 'jo');
    const visitors = await admin.web.associatedVisitorGroup();
    await admin.web.siteGroups.getById(visitors.Id).users.add('i:0#.f|membership|gareth@thistlemere.example');
    const other = await pnpAs(tenant, 'gareth');
    expect(await other.web.select('Title')()).toBeTruthy();
    // the list has permissions of its own and grants him nothing, not even Limited Access
    expect(await statusOf(other.web.lists.getByTitle('Words')())).toBe(404);
    const list = await admin.web.lists.getByTitle('Words')();
    const viewers = await admin.web.ensureUser('i:0#.f|membership|miriam@thistlemere.example');
    await admin.web.lists
      .getByTitle('Words')
      .addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'p2' }], root, false, '', {
        objectType: 1,
        leafName: 'p2',
      } as never);
    const second = admin.web.getFolderByServerRelativePath(`${root}/p2`);
    const item = await second.getItem<{ Id: number }>('Id');
    await item.breakRoleInheritance(false, false);
    await item.roleAssignments.add(viewers.Id, pair.level);
    const miriam = await pnpAs(tenant, 'miriam');
    const seen = miriam.web.lists.getById(list.Id);
    expect(await seen.items.select('Title')()).toEqual([expect.objectContaining({ Title: 'p2' })]);
    expect(await seen.items.filter("HubKey eq 'k1'")()).toEqual([]);
    expect(await statusOf(seen.items.getById(2)())).toBe(403);
    expect(
      await seen.getItemsByCAMLQuery({ ViewXml: '<View Scope="RecursiveAll"><RowLimit>10</RowLimit></View>' }),
    ).toHaveLength(1);
    expect(await seen.getItemsByCAMLQuery({ ViewXml: '<View/>', FolderServerRelativeUrl: `${root}/p1` })).toEqual([]);
    expect(await statusOf(miriam.web.getFolderByServerRelativePath(`${root}/p1`)())).toBe(403);
    const [batched, execute] = miriam.batched();
    const inBatch = statusOf(batched.web.lists.getByTitle('Words').items.getById(2)());
    await execute();
    expect(await inBatch).toBe(403);
    const search = await rawAs(tenant, 'miriam', 'GET', "search/query?querytext='painful'");
    expect(search.json).toMatchObject({ PrimaryQueryResult: { RelevantResults: { TotalRows: 0 } } });
    // what SharePoint does not trim is not trimmed here either
    expect(await seen.select('ItemCount')()).toMatchObject({ ItemCount: 3 });
  });

  it('keeps NoCrawl lists out of search for those who may read them too', async () => {
    const priya = await pnpAs(tenant, 'priya');
    await priya.web.lists.getByTitle('Words').addValidateUpdateItemUsingPath(words, `${root}/p1`);
    const search = await rawAs(tenant, 'priya', 'GET', "search/query?querytext='painful'");
    expect(search.json).toMatchObject({ PrimaryQueryResult: { RelevantResults: { TotalRows: 0 } } });
  });

  it('lets nobody of the pair delete, break inheritance or enumerate permissions', async () => {
    const priya = await pnpAs(tenant, 'priya');
    const list = priya.web.lists.getByTitle('Words');
    const [, , , id] = await list.addValidateUpdateItemUsingPath(words, `${root}/p1`);
    const item = list.items.getById(Number(id?.FieldValue));
    expect(await statusOf(item.delete())).toBe(403);
    expect(await statusOf(item.recycle())).toBe(403);
    expect(await statusOf(item.breakRoleInheritance(true, false))).toBe(403);
    expect(await statusOf(item.roleAssignments())).toBe(403);
    expect(await statusOf(list.addValidateUpdateItemUsingPath(words, root))).toBe(403);
    expect(await statusOf(list.items.add({ Title: 'x' }))).toBe(403);
    expect(await statusOf(list.update({ Title: 'Mine' }))).toBe(403);
    expect(await statusOf(list.delete())).toBe(403);
    expect(await statusOf(list.fields.addText('More'))).toBe(403);
  });

  it('lets an append-only level add and read, never edit', async () => {
    const admin = await pnpAs(tenant, 'jo');
    const level = await admin.web.roleDefinitions.add('Append', '', 2, append as never);
    const folder = admin.web.lists.getByTitle('Words').items.getById(pair.folderId);
    const priyaId = (await admin.web.siteUsers.getByEmail('priya@thistlemere.example')()).Id;
    await folder.roleAssignments.remove(priyaId, pair.level);
    await folder.roleAssignments.add(priyaId, level.data.Id);
    const priya = await pnpAs(tenant, 'priya');
    const list = priya.web.lists.getByTitle('Words');
    const result = await list.addValidateUpdateItemUsingPath(words, `${root}/p1`);
    const id = Number(result.find((value) => value.FieldName === 'Id')?.FieldValue);
    expect(await list.items.getById(id)()).toMatchObject({ Body: 'painful' });
    expect(await statusOf(list.items.getById(id).update({ Body: 'other' }, '*'))).toBe(403);
    expect(
      await statusOf(list.items.getById(id).validateUpdateListItem([{ FieldName: 'Body', FieldValue: 'x' }])),
    ).toBe(403);
    expect(await statusOf(list.items.getById(id).versions())).toBe(403);
  });

  it('ignores forged authorship from everybody but site collection administrators', async () => {
    const forged = [
      ...words,
      { FieldName: 'Author', FieldValue: "[{'Key':'i:0#.f|membership|hannah@thistlemere.example'}]" },
    ];
    const priya = await pnpAs(tenant, 'priya');
    await priya.web.lists.getByTitle('Words').addValidateUpdateItemUsingPath(forged, `${root}/p1`, true);
    const admin = await pnpAs(tenant, 'jo');
    await admin.web.lists.getByTitle('Words').addValidateUpdateItemUsingPath(forged, `${root}/p1`, true);
    const items = await admin.web.lists
      .getByTitle('Words')
      .items.select('Author/EMail')
      .expand('Author')
      .filter("HubKey eq 'k1'")<{ Author: { EMail: string } }[]>();
    expect(items.map((item) => item.Author.EMail)).toEqual(['priya@thistlemere.example', 'hannah@thistlemere.example']);
  });

  it("leaves the caller alone on a scope broken without copying, and removes nobody else's way in", async () => {
    const admin = await pnpAs(tenant, 'jo');
    const expanded = await admin.web.lists
      .getByTitle('Words')
      .items.getById(pair.folderId)
      .roleAssignments.expand('Member', 'RoleDefinitionBindings')<
      { Member: { LoginName: string }; RoleDefinitionBindings: { Name: string }[] }[]
    >();
    expect(
      expanded.map((each) => [
        each.Member.LoginName.split('|')[2],
        each.RoleDefinitionBindings.map((role) => role.Name),
      ]),
    ).toEqual([
      ['jo@thistlemere.example', ['Full Control']],
      ['hannah@thistlemere.example', ['Pair']],
      ['priya@thistlemere.example', ['Pair']],
    ]);
    const onList = await admin.web.lists.getByTitle('Words').roleAssignments.expand('RoleDefinitionBindings')<
      { RoleDefinitionBindings: { Name: string }[] }[]
    >();
    expect(onList.flatMap((each) => each.RoleDefinitionBindings.map((role) => role.Name))).toContain('Limited Access');
  });
});
