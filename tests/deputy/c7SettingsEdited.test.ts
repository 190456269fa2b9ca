import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { foresee } from '../../src/access/sharepoint/foresee';
import { repairScopes } from '../../src/access/sharepoint/repairScopes';
import { now, openPriyasPair, pairKey, readySite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { foldersOf, groupId, levelId, memberOfTheSite, raw, rightsOn, writeSetting } from './siteRights';

/**
 * The attack C7: a member of the site changes in Settings which groups and levels the Hub takes for its own; a record
 * keeper then gives rights. Planted with the administrator's hand where a member cannot any more.
 */
let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

interface Ids {
  readonly levels: Record<string, number>;
  readonly groups: Record<string, number>;
}

/** The row of release 0.1.0, from which its pages took the ids they gave rights by, with something else in it. */
async function plant(change: (ids: Ids) => void): Promise<void> {
  const ids: Ids = {
    levels: {
      read: await levelId(site, 'Read'),
      working: await levelId(site, 'Hub Working'),
      append: await levelId(site, 'Hub Append'),
      keeper: await levelId(site, 'Hub Keeper'),
      editor: await levelId(site, 'Hub Working'),
    },
    groups: {
      staff: await groupId(site, 'Hub Staff'),
      keepers: await groupId(site, 'Hub Record Keepers'),
      oversight: await groupId(site, 'Hub Oversight'),
      editors: await groupId(site, 'Hub Oversight'),
    },
  };
  change(ids);
  const jo = await raw(site, 'jo');
  expect([201, 204]).toContain(await writeSetting(jo, jo, 'ids', JSON.stringify(ids)));
}
const keepersAndPair = ['Hannah Okafor: Hub Working', 'Hub Record Keepers: Hub Keeper', 'Priya Nair: Hub Working'];

async function repairAll(): Promise<void> {
  const miriam = await site.as('miriam');
  const { findings } = await checkScopes(miriam, { now, key: 'k', onProgress: () => undefined });
  const plan = await foresee(miriam, { findings, changes: [], leaving: [] });
  await repairScopes(miriam, findings, { plan, onProgress: () => undefined });
}

describe('a Settings row that names another group or level', () => {
  it('opens no new pair to that group', async () => {
    const staff = await groupId(site, 'Hub Staff');
    await plant((ids) => {
      ids.groups['keepers'] = staff;
    });
    await openPriyasPair(site);
    expect(await foldersOf(site, 'HubWorking202627')).toEqual({ [pairKey]: keepersAndPair });
  });

  it('makes no repair of an opened pair give it anything', async () => {
    await openPriyasPair(site);
    await memberOfTheSite(site, 'tom');
    const members = await groupId(site, 'Trust Members');
    await plant((ids) => {
      ids.groups['keepers'] = members;
    });
    await repairAll();
    expect(await foldersOf(site, 'HubWorking202627')).toEqual({ [pairKey]: keepersAndPair });
    expect(await rightsOn(site, 'HubWorking202627')).toEqual(['Hub Record Keepers: Hub Keeper']);
  });

  it('gives nobody a level the list data do not name', async () => {
    const full = await levelId(site, 'Full Control');
    await plant((ids) => {
      ids.levels['working'] = full;
    });
    await openPriyasPair(site);
    expect(await foldersOf(site, 'HubWorking202627')).toEqual({ [pairKey]: keepersAndPair });
  });

  it('stops no record keeper when it is broken or gone', async () => {
    const jo = await raw(site, 'jo');
    expect([201, 204]).toContain(await writeSetting(jo, jo, 'ids', '{"levels":'));
    await openPriyasPair(site);
    expect(await foldersOf(site, 'HubWorking202627')).toEqual({ [pairKey]: keepersAndPair });
  });
});
