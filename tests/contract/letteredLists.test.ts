import type { SPFI } from '@pnp/sp';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { shardWithRoom } from '../../src/access/sharepoint/roomInLists';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { sharePointBelonging } from '../../src/people/sharepoint/sharePointBelonging';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { openAsShown } from '../standIns/asShown';
import { rawAs } from '../deputy/rawAs';
import { hubOf } from './hubOf';
import { openPriyasPair, person, readySite, setUpInput, year } from './hubSite';
import type { TestSite } from './hubSite';

const second = `${year} b`;

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

/** Rows as scopes have them, in the list itself: what is counted, without the folders that are slow to make. */
async function fill(sp: SPFI, count: number): Promise<void> {
  for (let at = 0; at < count; at += 100) {
    const [batched, execute] = sp.batched();
    const added = Array.from({ length: Math.min(100, count - at) }, async (_, index) =>
      listAt(batched, { list: 'belonging', shard: year }).items.add({ HubKey: `filler ${at + index}`, Kind: 'scope' }),
    );
    await execute();
    await Promise.all(added);
  }
}

it('makes a year’s next lists in good time, opens into the one with room, and everything of the pair lies there', async () => {
  const keeper = await site.as('miriam');
  await openPriyasPair(site);
  await fill(keeper, 998);
  expect(await shardWithRoom(keeper, year)).toBe(year);
  await fill(keeper, 1);
  expect(await shardWithRoom(keeper, year)).toBeUndefined();
  const miriam = await hubOf(site, 'miriam');
  const draft = {
    pairKey: '',
    supervisorKey: person('dele').key,
    superviseeKeys: [person('carys').key],
    offerKey: 'trust-level',
    cadence: '',
    firstDay: 20260901,
  } as const;
  expect(await openAsShown(miriam, draft)).toEqual({
    ok: false,
    issues: [{ code: 'yearFull', field: 'firstDay', facts: { year } }],
  });
  const report = await runSetUp(await site.as('jo'), setUpInput);
  expect(report.findings.filter(({ repairable }) => repairable)).toEqual([]);
  expect(await shardWithRoom(await site.as('miriam'), year)).toBe(second);

  expect(await openAsShown(await hubOf(site, 'miriam'), draft)).toMatchObject({ ok: true });
  const dele = await hubOf(site, 'dele');
  const home = await dele.openHome();
  const [pair] = home.supervisees.map((one) => one.pair);
  expect(pair).toMatchObject({ superviseeKey: person('carys').key, shards: [second], known: true });
  const booked = await dele.bookSession({
    pairKey: pair?.pairKey ?? '',
    superviseeKey: person('carys').key,
    offerKey: 'trust-level',
    place: 'room',
    room: 'Office',
    sessions: [{ key: 'booked in b', startsAt: '2026-11-26T14:00:00.000Z', endsAt: '2026-11-26T14:45:00.000Z' }],
    alongKeys: [],
  });
  expect(booked).toMatchObject({ ok: true, value: { sessions: [{ shard: second }] } });
  const carys = await hubOf(site, 'carys');
  // cold and warm: the list with a letter is known by the settings
  for (const opened of [await carys.openHome(), await carys.openHome()])
    expect(opened.mine.map(({ next }) => next?.key)).toEqual(['booked in b']);
  const code = booked.ok ? booked.value.sessions[0]?.code : undefined;
  expect((await carys.openSession({ code: code ?? '' })).shard).toBe(second);
  const belonging = sharePointBelonging(await site.as('carys'));
  expect((await belonging.ofScope(pair?.pairKey ?? ''))?.shards).toEqual([second]);
  expect((await belonging.mine(person('carys').key, [year])).map(({ shards }) => shards)).toEqual([[second]]);

  // nobody else reads it, and the check finds it as planned
  const folder = `web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Lists/HubWorking202627b/${pair?.pairKey ?? ''}')`;
  expect((await rawAs(site, 'priya', 'GET', folder)).status).toBe(404);
  const found = await checkScopes(await site.as('miriam'), {
    now: site.tenant.now(),
    key: 'check',
    onProgress: () => undefined,
  });
  expect(found.findings.filter(({ problem }) => problem !== 'rowLeftOut')).toEqual([]);
});
