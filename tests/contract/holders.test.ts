import { sharePointHolders } from '../../src/access/sharepoint/sharePointHolders';
import type { HeldGroup, HolderChange } from '../../src/access/rules/holders';
import { rawPerson } from '../privacy/RawPerson';
import { hubOf } from './hubOf';
import { openPriyasPair, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

const heldBy = async (group: HeldGroup['group']): Promise<HeldGroup> => {
  const { groups } = await (await hubOf(site, 'jo')).readHolders();
  const held = groups.find((one) => one.group === group);
  if (!held) throw new Error(`the site has no ${group}`);
  return held;
};
const adding = async (group: HeldGroup['group'], alias: string): Promise<HolderChange> => ({
  group,
  seen: (await heldBy(group)).holders.map(({ siteId }) => siteId),
  what: 'add',
  signInName: person(alias).login.replace(/^.*\|/, ''),
});
const taking = async (group: HeldGroup['group'], alias: string): Promise<HolderChange> => {
  const held = await heldBy(group);
  const holder = held.holders.find(({ name }) => name === person(alias).name);
  if (!holder) throw new Error(`${alias} is not there`);
  return { group, seen: held.holders.map(({ siteId }) => siteId), what: 'take', holder };
};
const namesIn = async (group: HeldGroup['group']): Promise<readonly string[]> =>
  (await heldBy(group)).holders.map(({ name }) => name);
const readsSeals = async (alias: string): Promise<number> =>
  (
    await (
      await rawPerson(site.tenant, alias)
    ).get(
      `web/getFolderByServerRelativePath(decodedurl='/sites/trust/Lists/HubSeals${year.replace('-', '')}/${pairKey}')/listItemAllFields`,
    )
  ).status;

it('an administrator puts somebody among the record keepers and takes them out; SharePoint and every page follow', async () => {
  const jo = await hubOf(site, 'jo');
  expect([403, 404]).toContain(await readsSeals('gareth'));
  expect(await jo.changeHolder(await adding('keepers', 'gareth'))).toMatchObject({
    ok: true,
    value: { name: person('gareth').name, readBack: 'asPlanned' },
  });
  expect(await namesIn('keepers')).toEqual([person('gareth').name, person('miriam').name].sort());
  expect(await readsSeals('gareth')).toBe(200);
  const { catalogue } = await (await hubOf(site, 'priya')).openHome();
  expect(catalogue.settings.keepers).toEqual(await namesIn('keepers'));

  expect(await jo.changeHolder(await taking('keepers', 'gareth'))).toMatchObject({ ok: true });
  expect([403, 404]).toContain(await readsSeals('gareth'));
  expect((await (await hubOf(site, 'hannah')).openHome()).catalogue.settings.keepers).toEqual([person('miriam').name]);
});

it('an editor changes what the trust enters and reads no record by it', async () => {
  const jo = await hubOf(site, 'jo');
  expect(await jo.changeHolder(await adding('editors', 'tom'))).toMatchObject({ ok: true });
  const tom = await rawPerson(site.tenant, 'tom');
  const add = await tom.post(`web/lists/getByTitle('Schools')/items`, { Title: 'Larkfield', HubKey: 'larkfield' });
  expect(add.status).toBe(201);
  expect([403, 404]).toContain(await readsSeals('tom'));
});

it('nothing is done that was not shown, nobody is put there twice, and somebody always keeps the records', async () => {
  const jo = await hubOf(site, 'jo');
  const shown = await adding('oversight', 'tom');
  expect(await jo.changeHolder({ ...shown, seen: [...shown.seen, 99] })).toMatchObject({
    ok: false,
    issues: [{ code: 'planChanged' }],
  });
  expect(await jo.changeHolder(await adding('keepers', 'miriam'))).toMatchObject({
    ok: false,
    issues: [{ code: 'alreadyThere' }],
  });
  expect(await jo.changeHolder({ ...shown, signInName: 'nobody@elsewhere.example' } as HolderChange)).toMatchObject({
    ok: false,
    issues: [{ code: 'notInDirectory' }],
  });
  const alone = await taking('keepers', 'miriam');
  expect(await jo.changeHolder(alone)).toMatchObject({ ok: false, issues: [{ code: 'lastKeeper' }] });
  expect(await namesIn('keepers')).toEqual([person('miriam').name]);
});

it('SharePoint refuses it to everybody who may not', async () => {
  for (const alias of ['hannah', 'priya']) {
    const theirs = sharePointHolders(await site.as(alias));
    await expect(theirs.add('keepers', person('tom').login)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(theirs.take('editors', 1)).rejects.toMatchObject({ code: 'forbidden' });
  }
});
