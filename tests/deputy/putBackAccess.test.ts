import { keyThatGoesOn, knownRequest } from './weakAccess';
import { endPair, closeFolders } from '../../src/access/sharepoint/changePair';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { foresee } from '../../src/access/sharepoint/foresee';
import { repairScopes } from '../../src/access/sharepoint/repairScopes';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { hubOf } from '../contract/hubOf';
import { now, openPriyasPair, pairKey, person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { carryOutAsShown, openAsShown } from '../standIns/asShown';
import { plantRow, rawAs } from './rawAs';
import { foldersOf, groupId, raw, writeSetting } from './siteRights';
import { withWeakness } from './weaknesses';
import type { Row } from './weaknesses';

/**
 * The attacks on who may open what: each planted and used twice in the same way, with the product as it is and with the
 * weakness of its row put back. The attacks themselves, in all their forms, have a file each beside this one.
 */
// two sites for each attack
jest.setTimeout(120_000);

const carysPair = 'c1c1c1c1-0000-4000-8000-000000000003';
const groupKey = '5e5e5e5e-0000-4000-8000-000000000002';

let site: TestSite;
afterEach(() => site.tenant.close());

/** What somebody reads of a pair's seals who should read nothing of them. */
async function readsSeals(alias: string, key: string): Promise<readonly string[]> {
  const seen = await sharePointSeals(await site.as(alias)).ofPair(year, key);
  return seen.length === 0 ? [] : [`${alias} reads ${seen.length} items of the seals of ${key}`];
}

const registerRow = (key: string, supervisor: string, supervisee: string): Record<string, string> => ({
  Title: 'planted',
  HubKey: 'planted',
  PairKey: key,
  SupervisorKey: person(supervisor).key,
  SuperviseeKey: person(supervisee).key,
  OfferKey: 'dsl',
  Status: 'active',
  FirstDay: '20260901',
  Shards: year,
});

/** Carys writes herself into the pair of Hannah and Priya, in her own folder. */
async function carysWritesHerselfIn(): Promise<void> {
  await openPriyasPair(site);
  await openPriyasPair(site, carysPair, 'carys', 'dele');
  await plantRow(site, 'carys', {
    list: 'HubPairs',
    folder: carysPair,
    cells: registerRow(pairKey, 'hannah', 'carys'),
  });
}

async function repairedByKeeper(): Promise<readonly string[]> {
  await carysWritesHerselfIn();
  const miriam = await site.as('miriam');
  const { findings } = await checkScopes(miriam, { now, key: 'a check', onProgress: () => undefined });
  const plan = await foresee(miriam, { findings, changes: [], leaving: [] });
  await repairScopes(miriam, findings, { plan, onProgress: () => undefined });
  return readsSeals('carys', pairKey);
}

/** Amy, who has left a group, writes herself back from the folder of her own pair. */
async function backIntoGroup(): Promise<readonly string[]> {
  const keeper = await hubOf(site, 'miriam');
  const draft = {
    pairKey: groupKey,
    offerKey: 'group',
    supervisorKey: person('hannah').key,
    superviseeKeys: ['amy', 'lily', 'ivy'].map((alias) => person(alias).key),
    cadence: '' as const,
    firstDay: 20260901,
  };
  expect(await openAsShown(keeper, draft)).toMatchObject({ ok: true });
  await openPriyasPair(site, carysPair, 'amy');
  const leaves = {
    key: knownRequest,
    kind: 'end' as const,
    pairKey: groupKey,
    personKey: person('amy').key,
    toKey: '',
    offerKey: '',
    day: 20261120,
  };
  expect(await carryOutAsShown(keeper, { draft: leaves, cancelBecause: 'Left' })).toMatchObject({ ok: true });
  const [next] = (await keeper.openTrustData()).pairs.filter(({ superviseeName }) => superviseeName === 'Lily Tran');
  const key = next?.pairKey ?? '';
  await plantRow(site, 'amy', { list: 'HubPairs', folder: carysPair, cells: registerRow(key, 'hannah', 'amy') });
  await closeFolders(await site.as('miriam'), key);
  return readsSeals('amy', key);
}

/** Hannah knows the request that takes Priya from her, and stays where its new pair will be. */
async function staysUnderForeseenKey(): Promise<readonly string[]> {
  await openPriyasPair(site);
  await plantRow(site, 'hannah', {
    list: 'HubPairs',
    folder: pairKey,
    cells: registerRow(keyThatGoesOn(pairKey), 'hannah', 'priya'),
  });
  const draft = {
    key: knownRequest,
    kind: 'replace' as const,
    pairKey,
    personKey: '',
    toKey: person('dele').key,
    offerKey: '',
    day: 20261120,
  };
  const keeper = await hubOf(site, 'miriam');
  expect(await carryOutAsShown(keeper, { draft, cancelBecause: 'Another' })).toMatchObject({ ok: true });
  const { pairs } = await keeper.openTrustData();
  const next = pairs.find((pair) => pair.supervisorKey === person('dele').key)?.pairKey ?? '';
  return readsSeals('hannah', next);
}

/** Nobody checks anything: the keeper ends the pair, and what was planted in it is carried out with that. */
async function endedUnseen(): Promise<readonly string[]> {
  await carysWritesHerselfIn();
  await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
  return readsSeals('carys', pairKey);
}

/** Dele asks for a pair of Tom and himself, under the key of Hannah's. */
async function askedUnderAnothersKey(): Promise<readonly string[]> {
  await openPriyasPair(site);
  await openPriyasPair(site, carysPair, 'carys', 'dele');
  const wish = { kind: 'open' as const, personKey: person('tom').key, toKey: person('dele').key, day: 20261120 };
  await plantRow(site, 'dele', {
    list: 'HubRequests',
    folder: carysPair,
    cells: {
      Title: 'wish',
      HubKey: 'wish',
      Kind: wish.kind,
      PairKey: pairKey,
      PersonKey: wish.personKey,
      ToKey: wish.toKey,
      OfferKey: 'trust-level',
      Day: String(wish.day),
      Status: 'asked',
    },
  });
  const draft = { key: 'wish', pairKey, offerKey: 'trust-level', ...wish };
  // told as done or not: what counts is what Dele can open afterwards
  await carryOutAsShown(await hubOf(site, 'miriam'), { draft, cancelBecause: undefined }).catch(() => undefined);
  return readsSeals('dele', pairKey);
}

/** Hannah asks in the name of the chief executive. */
async function askedInAnothersName(): Promise<readonly string[]> {
  await openPriyasPair(site);
  await plantRow(site, 'hannah', {
    list: 'HubRequests',
    folder: pairKey,
    cells: {
      Title: 'asked',
      HubKey: 'asked',
      Kind: 'open',
      PersonKey: person('carys').key,
      ToKey: person('hannah').key,
      OfferKey: 'trust-level',
      ByKey: person('edith').key,
      Day: '20261123',
      Status: 'asked',
    },
  });
  const { requests } = await (await hubOf(site, 'miriam')).openTrustData();
  return requests.filter(({ byKey }) => byKey !== person('hannah').key).map(({ byKey }) => `said to be by ${byKey}`);
}

/** A row of Settings says that all staff are the record keepers. */
async function keepersFromSettings(): Promise<readonly string[]> {
  const jo = await raw(site, 'jo');
  const groups = { keepers: await groupId(site, 'Hub Staff') };
  expect([201, 204]).toContain(await writeSetting(jo, jo, 'ids', JSON.stringify({ groups })));
  await openPriyasPair(site);
  const folders = await foldersOf(site, 'HubWorking202627');
  return (folders[pairKey] ?? []).filter((right) => right.startsWith('Hub Staff'));
}

/** Both of a pair that has ended write its row of the register. */
async function writesAfterTheEnd(): Promise<readonly string[]> {
  await openPriyasPair(site);
  await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
  const list = "web/getList('/sites/trust/Lists/HubPairs')";
  const at = `${list}/items?$select=Id&$filter=PairKey eq '${pairKey}'`;
  const { json } = await rawAs(site, 'miriam', 'GET', at);
  const id = (json['value'] as readonly { readonly Id: number }[])[0]?.Id ?? 0;
  const harms: string[] = [];
  for (const alias of ['hannah', 'priya'])
    if ((await rawAs(site, alias, 'MERGE', `${list}/items(${id})`, { OpenActions: 7 })).status === 204)
      harms.push(`${alias} still writes the register`);
  return harms;
}

const attacks: readonly (readonly [Row, string, () => Promise<readonly string[]>])[] = [
  ['C1', 'a row of the register planted before a repair', repairedByKeeper],
  ['C2', 'a row that leads back into a group', backIntoGroup],
  ['C3', 'a row under a key that was foreseen', staysUnderForeseenKey],
  ['C4', 'a row planted before an end', endedUnseen],
  ['C5', 'a request under the key of another pair', askedUnderAnothersKey],
  ['C6', 'a request in somebody else’s name', askedInAnothersName],
  ['C7', 'a setting that names other record keepers', keepersFromSettings],
  ['A1', 'a write after the end', writesAfterTheEnd],
];

it.each(attacks)('%s: %s does nothing, and did before', async (row, _what, attack) => {
  site = await readySite();
  expect(await attack()).toEqual([]);
  site.tenant.close();
  site = await readySite();
  expect(await withWeakness(row, attack)).not.toEqual([]);
});
