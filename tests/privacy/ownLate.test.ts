import { noteLate } from '../../src/sessions/help/useCases/noteLate';
import { sharePointOwnLate } from '../../src/sessions/help/sharepoint/sharePointOwnLate';
import { sharePointOwnPlan } from '../../src/sessions/help/sharepoint/sharePointOwnPlan';
import type { OwnLateStore } from '../../src/sessions/ports';
import { person, readySite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { rawPerson } from './RawPerson';

const deed = { pairKey: 'pair', step: 2, to: 'Miriam Holt', day: 20261123 };
let site: TestSite;
const lateOf = async (alias: string): Promise<OwnLateStore> => sharePointOwnLate(await site.as(alias), person(alias));

beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

test('row 117: what Carys did about a late session is kept for her, read by nobody else, and cleared whole', async () => {
  const hers = await lateOf('carys');
  expect(await hers.read()).toEqual([]);
  // pressed twice it is noted once
  await noteLate({ ownLate: hers }, deed);
  expect(await noteLate({ ownLate: hers }, deed)).toEqual([deed]);
  await sharePointOwnPlan(await site.as('carys'), person('carys')).write({
    today: 'x',
    thisWeek: '',
    turnTo: '',
  });
  expect(await hers.read()).toEqual([deed]);
  for (const alias of ['hannah', 'miriam', 'edith', 'tom', 'priya']) {
    expect(await (await lateOf(alias)).read()).toEqual([]);
    const other = await rawPerson(site.tenant, alias);
    const answer = await other.get("web/lists/getByTitle('Own')/items?$select=Body&$top=5000");
    expect(answer.body).not.toContain('Miriam Holt');
  }
  await hers.clear();
  expect(await hers.read()).toEqual([]);
});
