import { lookAtTakingOver, takeOverAgreeing } from '../../src/access/sharepoint/takeOverPairs';
import { mostScopes } from '../../src/access/rules/room';
import { roomInRegister } from '../../src/access/sharepoint/roomInLists';
import { guidOf } from '../../src/local/tenant/guidOf';
import { sharePointBelonging } from '../../src/people/sharepoint/sharePointBelonging';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { hubOf } from '../contract/hubOf';
import { setUpInput } from '../contract/hubSite';
import { rawAs } from '../deputy/rawAs';
import { fillFolders } from '../picture/fillTrust';
import { openAsShown } from '../standIns/asShown';
import { keptSite } from './keptSite';

jest.setTimeout(120_000);

const quiet = { onProgress: () => undefined };

it('goes on with the one list of an older site, however full, and opens new pairs in the next', async () => {
  const site = keptSite();
  const miriam = await site.as('miriam');
  await runSetUp(await site.as('jo'), setUpInput);
  await takeOverAgreeing(miriam, await lookAtTakingOver(miriam, quiet), quiet);
  const older = (await (await hubOf(site, 'miriam')).openTrustData()).pairs.filter(({ decided }) => decided);
  const [pair] = older;
  if (pair === undefined) throw new Error('nothing was taken over');
  expect(older.filter(({ register }) => register !== undefined)).toEqual([]);

  // more than a list is to hold today: what is there goes on
  const more = Array.from({ length: mostScopes + 100 }, (_, index) => guidOf(`grown older ${index}`));
  fillFolders(site.tenant, 'Pairs', more);
  await runSetUp(await site.as('jo'), setUpInput);
  expect((await roomInRegister(miriam)).register).toBe('b');
  const open = await openAsShown(await hubOf(site, 'miriam'), {
    pairKey: '',
    supervisorKey: pair.superviseeKey,
    superviseeKeys: [pair.supervisorKey],
    offerKey: 'trust-level',
    cadence: '',
    firstDay: 20261101,
  });
  const opened = (open.ok && open.value.pairs[0]?.pairKey) || '';
  expect((await sharePointBelonging(miriam).ofScope(opened))?.register).toBe('b');

  const pairs = sharePointPairs(miriam);
  const [found] = await pairs.findByPairKey(pair.pairKey);
  if (found === undefined) throw new Error('the older pair is gone');
  await pairs.updateSummary(found, { ...found.summary, openActions: 7 });
  const { json } = await rawAs(
    site,
    'miriam',
    'GET',
    `web/getList('/sites/trust/Lists/HubPairs')/items?$select=OpenActions&$filter=PairKey eq '${pair.pairKey}'`,
  );
  expect(json['value']).toMatchObject([{ OpenActions: 7 }]);
  const all = (await (await hubOf(site, 'miriam')).openTrustData()).pairs;
  expect(all.filter(({ known }) => !known)).toEqual([]);
  expect(all.filter(({ register }) => register === 'b').map(({ pairKey }) => pairKey)).toEqual([opened]);
  expect(all.length).toBeGreaterThan(older.length);
  site.tenant.close();
});
