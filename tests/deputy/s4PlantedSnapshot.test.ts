import { checkPairAccess } from '../../src/access/sharepoint/changePair';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { latestAccess } from '../../src/sessions/room/useCases/openSession';
import type { AccessSnapshot } from '../../src/records/rules/SealedRecord';
import { openPriyasPair, pairKey, person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { plantRow, rawAs } from './rawAs';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

/** What "Who can read this?" shows Priya. */
const shown = async (): Promise<AccessSnapshot | undefined> =>
  latestAccess(await sharePointSeals(await site.as('priya')).ofPair(year, pairKey));

const planted = { people: [{ name: 'Priya Nair', why: 'supervisee' }], asPlanned: true };
const plant = (alias: string): Promise<number> =>
  plantRow(site, alias, {
    list: 'HubSeals202627',
    folder: pairKey,
    cells: {
      Title: 'planted',
      HubKey: `planted-${alias}`,
      Kind: 'access',
      SessionKey: pairKey,
      Body: JSON.stringify(planted),
    },
  });

it('shows what a record keeper saw, whoever of the pair wrote another look after it', async () => {
  const before = await shown();
  expect(before?.people).toContainEqual({ name: 'Miriam Holt', why: 'keeper' });
  await plant('hannah');
  await plant('priya');
  expect(await shown()).toEqual(before);
});

it('counts the look of somebody who kept records then and does not today', async () => {
  await rawAs(site, 'jo', 'POST', "web/siteGroups/getByName('Hub Record Keepers')/users", {
    LoginName: person('gareth').login,
  });
  await checkPairAccess(await site.as('miriam'), { pairKey, shard: year, key: 'a look' });
  const { json } = await rawAs(site, 'jo', 'GET', "web/siteGroups/getByName('Hub Record Keepers')/users");
  const miriam = (json['value'] as readonly { Id: number; LoginName: string }[]).find(
    ({ LoginName }) => LoginName === person('miriam').login,
  );
  await rawAs(
    site,
    'jo',
    'POST',
    `web/siteGroups/getByName('Hub Record Keepers')/users/removeById(${miriam?.Id ?? 0})`,
  );
  expect((await shown())?.key).toBe('a look');
});
