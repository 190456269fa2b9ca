import { rmSync } from 'node:fs';
import path from 'node:path';
import type { EveryService } from '../../src/local/demo/everyService';
import { hubOf } from '../contract/hubOf';
import { openTestSite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { makeGrownSite } from './makeGrownSite';

jest.setTimeout(600_000);

const untold = (): void => undefined;

interface Cost {
  readonly requests: number;
  readonly rows: number;
  readonly bytes: number;
}

/** What the Trust place asks SharePoint, from Home on: the picture, and the look for what has changed since. */
async function costAt(schools: number, pairs: number): Promise<Cost> {
  const file = await makeGrownSite(schools, pairs);
  const site = openTestSite(file);
  let bytes = 0;
  const measured: TestSite = {
    ...site,
    fetch: async (url, init) => {
      const answer = await site.fetch(url, init);
      bytes += (await answer.clone().arrayBuffer()).byteLength;
      return answer;
    },
  };
  await (await hubOf(site, 'miriam')).bringUpToDate(untold);
  const hannah: EveryService = await hubOf(measured, 'hannah');
  await hannah.openHome();
  await site.forgetRequests();
  bytes = 0;
  const picture = await hannah.openPicture();
  const opened = (await site.requests()).length;
  await hannah.bringUpToDate(untold);
  const sent = await site.requests();
  site.tenant.close();
  rmSync(path.dirname(file), { recursive: true });
  expect(picture?.schools).toBe(schools);
  expect(opened).toBe(1);
  // of a batch its parts are logged as well: what travels is the batch
  const travelled = sent.filter(({ path: address }) => !address.includes('#part'));
  return { requests: travelled.length, rows: sent.reduce((sum, { rows }) => sum + rows, 0), bytes };
}

it('costs a trust of ninety schools at most 1.2 times what it costs one of three: row 97', async () => {
  const small = await costAt(3, 100);
  const big = await costAt(90, 3000);
  for (const what of ['requests', 'rows', 'bytes'] as const)
    expect([what, big[what] / small[what] <= 1.2]).toEqual([what, true]);
});
