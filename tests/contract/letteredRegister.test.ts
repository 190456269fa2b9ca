import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { mostScopes } from '../../src/access/rules/room';
import { roomForPair } from '../../src/access/sharepoint/roomInLists';
import { guidOf } from '../../src/local/tenant/guidOf';
import { sharePointBelonging } from '../../src/people/sharepoint/sharePointBelonging';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { summaryOf } from '../builders/summaryOf';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { fillFolders } from '../picture/fillTrust';
import { carryOutAsShown, openAsShown } from '../standIns/asShown';
import { plantRow, rawAs } from '../deputy/rawAs';
import { hubOf } from './hubOf';
import { openPriyasPair, pairKey as priyasPair, person, readySite, setUpInput, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

const keysOfOthers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => guidOf(`another pair ${from + index}`));

const draft = {
  pairKey: '',
  supervisorKey: person('dele').key,
  superviseeKeys: [person('carys').key],
  offerKey: 'trust-level',
  cadence: '',
  firstDay: 20260901,
} as const;

/** Set-up makes the register's second list, as when the first fills up; a pair opened from then on lies in it. */
async function secondList(): Promise<string> {
  await runSetUp(await site.as('jo'), { ...setUpInput, moreYears: ['b'] });
  const opened = await openAsShown(await hubOf(site, 'miriam'), draft);
  return (opened.ok && opened.value.pairs[0]?.pairKey) || '';
}

async function findings(): Promise<readonly string[]> {
  const { findings: found } = await checkScopes(await site.as('miriam'), {
    now: site.tenant.now(),
    key: 'check',
    onProgress: () => undefined,
  });
  return found.map(({ problem, place, who }) => `${problem} ${place} ${who}`);
}

/** The summary of a pair's row in a list of the register, raw. */
async function heldDays(list: string, pairKey: string): Promise<readonly unknown[]> {
  const { json } = await rawAs(
    site,
    'miriam',
    'GET',
    `web/getList('/sites/trust/Lists/${list}')/items?$select=HeldDays&$filter=PairKey eq '${pairKey}'`,
  );
  return ((json['value'] ?? []) as readonly { HeldDays: unknown }[]).map((row) => row.HeldDays);
}

it('opens no pair where the register is full, makes its next list in good time, and opens into that', async () => {
  fillFolders(site.tenant, 'Pairs', keysOfOthers(0, mostScopes - 2));
  const keeper = await site.as('miriam');
  expect(await roomForPair(keeper, year)).toEqual({ shards: [year], register: undefined });
  fillFolders(site.tenant, 'Pairs', keysOfOthers(mostScopes - 2, mostScopes - 1));
  expect(await roomForPair(keeper, year)).toBeUndefined();
  const miriam = await hubOf(site, 'miriam');
  expect(await openAsShown(miriam, draft)).toEqual({
    ok: false,
    issues: [{ code: 'yearFull', field: 'firstDay', facts: { year } }],
  });
  const report = await runSetUp(await site.as('jo'), setUpInput);
  expect(report.findings.filter(({ repairable }) => repairable)).toEqual([]);
  expect(await roomForPair(await site.as('miriam'), year)).toEqual({ shards: [year], register: 'b' });
  // the page that was open goes on with it
  const opened = await openAsShown(miriam, draft);
  const pairKey = (opened.ok && opened.value.pairs[0]?.pairKey) || '';
  expect((await sharePointBelonging(keeper).ofScope(pairKey))?.register).toBe('b');
  expect([await heldDays('HubPairs', pairKey), await heldDays('HubPairsb', pairKey)]).toEqual([[], [null]]);
  // Set-up again makes nothing more, and asks for nothing
  expect((await runSetUp(await site.as('jo'), setUpInput)).findings.filter(({ repairable }) => repairable)).toEqual([]);
});

it('shows a pair of the second list as any other, with no more trips', async () => {
  await secondList();
  const dele = await hubOf(site, 'dele');
  const home = await dele.openHome();
  expect(home.supervisees.map(({ pair }) => [pair.superviseeKey, pair.known, pair.register])).toEqual([
    [person('carys').key, true, 'b'],
  ]);
  const carys = await hubOf(site, 'carys');
  await carys.openHome();
  await site.forgetRequests();
  expect((await carys.openHome()).mine).toHaveLength(1);
  // warm one batch, as where the register has one list
  expect((await site.requests()).filter(({ path }) => path.endsWith('$batch'))).toHaveLength(1);
});

it('writes what a pair did into its own list, and an older pair’s into the first', async () => {
  const pairKey = await secondList();
  for (const [alias, key] of [
    ['dele', pairKey],
    ['hannah', priyasPair],
  ] as const) {
    const pairs = sharePointPairs(await site.as(alias));
    const [pair] = await pairs.findByPairKey(key);
    if (pair === undefined) throw new Error('there is no such pair');
    await pairs.updateSummary(pair, summaryOf({ heldDays: [20261001] }));
    expect((await pairs.ofKeys([key])).map(({ summary }) => summary.heldDays)).toEqual([[20261001]]);
  }
  expect(await heldDays('HubPairs', priyasPair)).toEqual(['20261001']);
  expect(await heldDays('HubPairsb', pairKey)).toEqual(['20261001']);
  const everybody = await (await hubOf(site, 'miriam')).openTrustData();
  expect(everybody.pairs.map(({ summary }) => summary.heldDays)).toEqual([[20261001], [20261001]]);
});

it('reads a pair of a list that the open page had not heard of', async () => {
  const dele = sharePointPairs(await site.as('dele'));
  expect(await dele.supervisedBy(person('dele').key)).toEqual([]);
  const pairKey = await secondList();
  expect(await dele.findByPairKey(pairKey)).toMatchObject([{ known: true, register: 'b' }]);
  expect(await dele.supervisedBy(person('dele').key)).toMatchObject([{ known: true, register: 'b' }]);
});

it('keeps what its supervisor asks for beside it, where record keepers find and settle it', async () => {
  const pairKey = await secondList();
  const asked = await (await hubOf(site, 'dele')).askForChange({
    key: '5b0e1f52-2e0f-4a53-9a2f-4b1f8a6a7d77',
    kind: 'end',
    pairKey,
    personKey: '',
    toKey: '',
    offerKey: '',
    day: 20261123,
  });
  expect(asked).toMatchObject({ ok: true, value: { folder: pairKey, register: 'b', byKey: person('dele').key } });
  // the asker sees it, the other does not
  expect(await (await hubOf(site, 'dele')).openRequests()).toHaveLength(1);
  expect(await (await hubOf(site, 'carys')).openRequests()).toEqual([]);
  const miriam = await hubOf(site, 'miriam');
  const [request] = await miriam.openRequests();
  if (request?.kind !== 'end') throw new Error('nothing was asked');
  const { key, kind, personKey, toKey, offerKey, day } = request;
  const done = await carryOutAsShown(miriam, {
    draft: { key, kind, pairKey, personKey, toKey, offerKey, day },
    cancelBecause: undefined,
  });
  expect(done).toMatchObject({ ok: true, value: { readBack: 'asPlanned' } });
  expect(await miriam.openRequests()).toEqual([]);
  expect(await findings()).toEqual([]);
});

it('is closed to everybody but its own people and keepers, and the check finds and mends what is not', async () => {
  const pairKey = await secondList();
  const folder = `web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Lists/HubPairsb/${pairKey}')`;
  const list = "web/getList('/sites/trust/Lists/HubPairsb')";
  for (const alias of ['priya', 'sunita']) expect((await rawAs(site, alias, 'GET', folder)).status).toBe(404);
  expect((await rawAs(site, 'carys', 'GET', folder)).status).toBe(200);
  expect(await findings()).toEqual([]);

  const { json } = await rawAs(site, 'jo', 'GET', `${folder}/listItemAllFields?$select=Id`);
  const { json: user } = await rawAs(site, 'jo', 'POST', 'web/ensureuser', { logonName: person('sunita').login });
  const give = `${list}/items(${String(json['Id'])})/roleassignments/addroleassignment(principalid=${String(user['Id'])},roledefid=1073741826)`;
  expect((await rawAs(site, 'jo', 'POST', give)).status).toBe(200);
  expect((await rawAs(site, 'sunita', 'GET', folder)).status).toBe(200);
  expect(await findings()).toEqual([`letIn Pairs b ${person('sunita').name}`]);
  const miriam = await hubOf(site, 'miriam');
  const report = await miriam.checkEveryFolder({ onProgress: () => undefined });
  const plan = await miriam.foreseeRepair(report.findings);
  await miriam.repairAccess(report.findings, { plan, onProgress: () => undefined });
  expect((await rawAs(site, 'sunita', 'GET', folder)).status).toBe(403);
  expect(await findings()).toEqual([]);
});

it('believes no row and no folder of another list than belonging says', async () => {
  const pairKey = await secondList();
  // a row of her own pair's folder in the second list that names the older pair, and the other way round
  const cells = (key: string): Record<string, string> => ({
    HubKey: `${key}.planted`,
    PairKey: key,
    SupervisorKey: person('dele').key,
    SuperviseeKey: person('carys').key,
    Status: 'active',
  });
  await plantRow(site, 'carys', { list: 'HubPairsb', folder: pairKey, cells: cells(priyasPair) });
  await plantRow(site, 'priya', { list: 'HubPairs', folder: priyasPair, cells: cells(pairKey) });
  const hubs = await Promise.all(['hannah', 'dele', 'carys', 'priya'].map((alias) => hubOf(site, alias)));
  for (const hub of hubs) {
    const { mine, supervisees, unknown } = await hub.openHome();
    expect([mine.length + supervisees.length, unknown]).toEqual([1, 0]);
  }
  // a folder of the pair's key in the list in which it does not lie is nobody's
  fillFolders(site.tenant, 'Pairs', [pairKey]);
  expect(await findings()).toEqual([
    `writtenIn Pairs ${person('priya').name}`,
    `writtenIn Pairs b ${person('carys').name}`,
  ]);
  expect(await sharePointPairs(await site.as('dele')).findByPairKey(pairKey)).toMatchObject([{ known: true }]);
});

it('keeps its letter: nothing that is written later moves a pair to another list', async () => {
  const pairKey = await secondList();
  const belonging = sharePointBelonging(await site.as('miriam'));
  const seen = await belonging.ofScope(pairKey);
  if (seen === undefined) throw new Error('nobody belongs to it');
  await expect(belonging.put({ ...seen, register: undefined }, seen)).rejects.toMatchObject({ code: 'invalid' });
  await expect(belonging.put({ ...seen, register: 'c' }, seen)).rejects.toMatchObject({ code: 'invalid' });
});
