import { person } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { hubOf } from '../contract/hubOf';
import { plantRow } from './rawAs';
import { own, seenBy, theirs, twoPairs } from './twoPairs';
import type { Seen } from './twoPairs';

const everybody = ['priya', 'hannah', 'carys', 'miriam', 'dele'];
let site: TestSite;
beforeEach(async () => {
  site = await twoPairs();
});
afterEach(() => site.tenant.close());

const all = async (): Promise<readonly Seen[]> => {
  const seen: Seen[] = [];
  for (const alias of everybody) seen.push(await seenBy(site, alias));
  return seen;
};

const row = (pairKey: string, supervisor: string, supervisee: string): Record<string, string> => ({
  HubKey: `${pairKey}.${person(supervisee).key}.${supervisor}`,
  PairKey: pairKey,
  SupervisorKey: person(supervisor).key,
  SuperviseeKey: person(supervisee).key,
  SchoolKey: 'ottersby',
  OfferKey: 'trust-level',
  Status: 'active',
  FirstDay: '20260901',
  Shards: '2026-27',
  HeldDays: '20261001',
});

it('a row of the register planted in one’s own folder makes nobody belong anywhere', async () => {
  const before = await all();
  const planted: number[] = [];
  for (const cells of [
    row(theirs, 'miriam', 'priya'),
    row(theirs, 'hannah', 'carys'),
    row(own, 'hannah', 'dele'),
    row(own, 'dele', 'priya'),
    row('made-up', 'miriam', 'dele'),
  ])
    planted.push(await plantRow(site, 'priya', { list: 'HubPairs', folder: own, cells }));
  expect(await all()).toEqual(before);
  const { leftOut } = await (await hubOf(site, 'miriam')).openTrustData();
  expect(leftOut).toEqual(planted.map((itemId) => ({ list: 'Pairs', folder: own, itemId })));
});

it('a session planted under another pair’s key, or between other people, is nobody’s', async () => {
  const before = await all();
  const cells = {
    Day: '20261124',
    StartsAt: '2026-11-24T14:15:00.000Z',
    EndsAt: '2026-11-24T15:00:00.000Z',
    Status: 'signing',
    Place: 'room',
    EventStatus: 'none',
    Reply: 'none',
    OfferKey: 'trust-level',
    SupervisorKey: person('miriam').key,
    SuperviseeKey: person('carys').key,
  };
  await plantRow(site, 'priya', {
    list: 'HubSessions202627',
    folder: own,
    cells: { ...cells, HubKey: 'p1', PairKey: theirs, Code: 'CODECA22' },
  });
  expect(await all()).toEqual(before);
  // a link of the other pair still leads to the other pair's session
  const linked = await (await hubOf(site, 'miriam')).openSession({ code: 'CODECA22' });
  expect(linked).toMatchObject({ pairKey: theirs, supervisor: { key: person('miriam').key } });
  // in the right folder the row counts, between the two who belong there
  await plantRow(site, 'priya', {
    list: 'HubSessions202627',
    folder: own,
    cells: { ...cells, HubKey: 'p2', PairKey: own, Code: 'CODEPL22', SuperviseeKey: person('dele').key },
  });
  const opened = await (await hubOf(site, 'hannah')).openSession({ code: 'CODEPL22' });
  expect(opened.supervisor.key).toBe(person('hannah').key);
  expect(opened.supervisees.map(({ key }) => key)).toEqual([person('priya').key]);
  expect(await seenBy(site, 'miriam')).toEqual(before[3]);
  expect(await seenBy(site, 'dele')).toEqual(before[4]);
});
