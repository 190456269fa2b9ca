import { closeFolders } from '../../src/access/sharepoint/changePair';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { hubOf } from '../contract/hubOf';
import { openPriyasPair, person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { carryOutAsShown, openAsShown } from '../standIns/asShown';
import { plantRow } from './rawAs';

const groupKey = '5e5e5e5e-0000-4000-8000-000000000002';
const amysPair = 'a1a1a1a1-0000-4000-8000-000000000004';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

it('a member who left a group reads what was sealed in it then, and nothing of the group that goes on', async () => {
  const keeper = await hubOf(site, 'miriam');
  const members = ['amy', 'lily', 'ivy'].map((alias) => person(alias).key);
  const draft = {
    pairKey: groupKey,
    offerKey: 'group',
    supervisorKey: person('hannah').key,
    superviseeKeys: members,
    cadence: '',
    firstDay: 20260901,
  } as const;
  expect(await openAsShown(keeper, draft)).toMatchObject({ ok: true, value: { readBack: 'asPlanned' } });
  await openPriyasPair(site, amysPair, 'amy');
  const leaves = {
    key: 'd0000000-0000-4000-8000-000000000001',
    kind: 'end',
    pairKey: groupKey,
    personKey: person('amy').key,
    toKey: '',
    offerKey: '',
    day: 20261120,
  } as const;
  const foreseen = (await keeper.foreseeChange(leaves)).access?.lines.map(({ who, change }) => `${who.name} ${change}`);
  expect(foreseen).toEqual(expect.arrayContaining(['Amy Rusk loses', 'Lily Tran gains', 'Hannah Okafor gains']));
  expect(await carryOutAsShown(keeper, { draft: leaves, cancelBecause: 'Amy has left.' })).toMatchObject({ ok: true });
  const [next] = (await keeper.openTrustData()).pairs.filter(({ superviseeName }) => superviseeName === 'Lily Tran');
  if (next === undefined) throw new Error('the group does not go on');
  expect(next.pairKey).not.toBe(groupKey);

  // Amy writes herself back, through the folder of her own pair
  await plantRow(site, 'amy', {
    list: 'HubPairs',
    folder: amysPair,
    cells: {
      Title: 'back',
      HubKey: 'back',
      PairKey: next.pairKey,
      SupervisorKey: person('hannah').key,
      SuperviseeKey: person('amy').key,
      OfferKey: 'group',
      Status: 'active',
      FirstDay: '20260901',
      Shards: year,
    },
  });
  await closeFolders(await site.as('miriam'), next.pairKey);
  const seals = async (alias: string, key: string): Promise<number> =>
    (await sharePointSeals(await site.as(alias)).ofPair(year, key)).length;
  expect([await seals('amy', next.pairKey), await seals('lily', next.pairKey)]).toEqual([0, 1]);
  expect([await seals('amy', groupKey), await seals('lily', groupKey)]).toEqual([1, 1]);
});
