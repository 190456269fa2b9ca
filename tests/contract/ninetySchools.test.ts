import { mostScopes } from '../../src/access/rules/room';
import { roomForPair, roomInLists, roomInRegister } from '../../src/access/sharepoint/roomInLists';
import { selectAll } from '../../src/local/tenant/sql';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { fillTrust } from '../picture/fillTrust';
import { hubOf } from './hubOf';
import { readySite, setUpInput, year } from './hubSite';
import type { TestSite } from './hubSite';

jest.setTimeout(600_000);

const schools = 90;
const pairs = 3000;
const staff = 9000;

let site: TestSite;
afterAll(() => site.tenant.close());

/** Folders with rights of their own in each list, as the tenant's database has them. */
function scopesOfLists(): ReadonlyMap<string, number> {
  const rows = selectAll<{ title: string; scopes: number }>(
    site.tenant.context.db,
    'SELECT lists.title AS title, SUM(items.unique_scope) AS scopes FROM items JOIN lists ON lists.id = items.list_id GROUP BY lists.id',
  );
  return new Map(rows.map(({ title, scopes }) => [title, scopes]));
}

/** As pairs are opened: each in the list that has room, and an administrator presses Set-up when one fills up. */
async function grow(): Promise<void> {
  let from = 0;
  while (from < pairs) {
    const keeper = await site.as('miriam');
    const room = await roomForPair(keeper, year);
    const [shard] = room?.shards ?? [];
    if (room === undefined || shard === undefined) throw new Error(`no list of ${year} has room`);
    const { register } = room;
    const taken = (await roomInLists(keeper, [year])).find((one) => one.shard === shard)?.scopes ?? 0;
    const registered = (await roomInRegister(keeper)).scopes;
    const to = Math.min(pairs, from + mostScopes - Math.max(taken, registered));
    const others = from === 0 ? staff - pairs - 2 * schools : 0;
    fillTrust(site.tenant, schools, to, { from, shard, register, others });
    from = to;
    await runSetUp(await site.as('jo'), setUpInput);
  }
}

it('holds ninety schools, three thousand pairs and nine thousand staff with a thousand folders in a list at most', async () => {
  site = await readySite();
  await grow();
  const scopes = scopesOfLists();
  expect([...scopes].filter(([, count]) => count > mostScopes)).toEqual([]);
  for (const title of [`Belonging ${year}`, 'Pairs', 'Requests'])
    expect(['', ' b', ' c'].map((letter) => scopes.get(`${title}${letter}`))).toEqual([1000, 1000, 1000]);
  // what lies in each of the lists is read as one
  const miriam = await hubOf(site, 'miriam');
  const everybody = await miriam.openTrustData();
  expect(everybody.pairs.length + everybody.ended.length).toBe(pairs);
  expect(everybody.people.length).toBeGreaterThanOrEqual(staff);
  expect(everybody.pairs.filter(({ known }) => !known)).toEqual([]);
  expect(new Set(everybody.pairs.flatMap(({ shards }) => shards))).toEqual(new Set([year, `${year} b`, `${year} c`]));
});
