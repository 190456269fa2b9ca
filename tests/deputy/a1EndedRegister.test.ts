import { endPair } from '../../src/access/sharepoint/changePair';
import { openPriyasPair, pairKey, readySite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { rawAs } from './rawAs';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

it('neither of a pair that has ended may change or add a row of the register', async () => {
  const list = "web/getList('/sites/trust/Lists/HubPairs')";
  const { json } = await rawAs(
    site,
    'miriam',
    'GET',
    `${list}/items?$select=Id,HubKey&$filter=PairKey eq '${pairKey}'`,
  );
  const [row] = json['value'] as readonly { Id: number }[];
  const change = async (alias: string): Promise<number> =>
    (await rawAs(site, alias, 'MERGE', `${list}/items(${row?.Id ?? 0})`, { OpenActions: 7 })).status;
  expect([await change('hannah'), await change('priya')]).toEqual([204, 204]);
  await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
  expect([await change('hannah'), await change('priya')]).toEqual([403, 403]);
});
