import { sharePointOwnPlan } from '../../src/sessions/help/sharepoint/sharePointOwnPlan';
import type { OwnPlanStore } from '../../src/sessions/ports';
import { person, readySite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { rawPerson } from './RawPerson';

const list = "web/lists/getByTitle('Own')";
const plan = { today: 'Walk home, not drive', thisWeek: 'Two lunches away', turnTo: 'My GP' };
let site: TestSite;

const planOf = async (alias: string): Promise<OwnPlanStore> => sharePointOwnPlan(await site.as(alias), person(alias));
const rowsFor = async (alias: string): Promise<{ readonly status: number; readonly body: string }> =>
  (await rawPerson(site.tenant, alias)).get(`${list}/items?$select=Id,HubKey,Body&$top=5000`);

beforeEach(async () => {
  site = await readySite();
  await (await planOf('priya')).write(plan);
});

test('a plan is kept for its person, changed in place and taken away whole', async () => {
  const mine = await planOf('priya');
  expect(await mine.read()).toEqual(plan);
  await mine.write({ ...plan, today: 'No screen after eight' });
  expect(await mine.read()).toMatchObject({ today: 'No screen after eight' });
  expect((await rowsFor('app')).body).not.toContain('Walk home');
  await mine.remove();
  expect(await mine.read()).toBeUndefined();
  expect((await rowsFor('app')).body).not.toContain('No screen');
  const bin = await (await rawPerson(site.tenant, 'app')).get('web/recycleBin');
  expect(bin.status).toBe(200);
  expect(bin.body).not.toContain('plan-');
});

test.each(['hannah', 'miriam', 'edith', 'tom'])('%s is shown none of it, by any route', async (alias) => {
  expect(await (await planOf(alias)).read()).toBeUndefined();
  const { body } = await rowsFor(alias);
  expect(body).not.toContain('Walk home');
  const other = await rawPerson(site.tenant, alias);
  for (let id = 1; id <= 3; id += 1)
    expect((await other.get(`${list}/items(${id})?$select=Body`)).body).not.toContain('Walk home');
});
