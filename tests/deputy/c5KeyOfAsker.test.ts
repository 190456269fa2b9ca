import { carryOutAsShown } from '../standIns/asShown';
import { demoPerson } from '../../src/local/demo/demoPeople';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { pairKey } from '../prove/faults/smallTrust';
import { webUrl } from '../prove/faults/FaultWorld';
import { pairOfTwo } from './PairOfTwo';
import type { PairOfTwo } from './PairOfTwo';

const key = 'e2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a01';
const other = 'e2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a02';
const [hannah, priya, alice, tom] = ['hannah', 'priya', 'alice', 'tom'].map((alias) => demoPerson(alias).key);
let two: PairOfTwo;
beforeEach(async () => {
  two = await pairOfTwo();
});
afterEach(() => two.close());

const wish = (more: object): object => ({
  Title: key,
  HubKey: key,
  Kind: 'open',
  PairKey: pairKey,
  PersonKey: alice,
  ToKey: hannah,
  OfferKey: 'trust-level',
  Day: 20261123,
  Status: 'asked',
  ...more,
});

/** Who may open the pair's folders, as SharePoint says. */
async function readers(list: string): Promise<string> {
  const at = `${webUrl}/_api/web/GetFolderByServerRelativePath(decodedurl='/sites/trust/Lists/${list}/${pairKey}')`;
  const answer = await two.world.raw(
    undefined,
    `${at}/ListItemAllFields/roleassignments?$expand=Member&$select=Member/Title`,
  );
  return JSON.stringify(answer);
}

/** The record keeper looks at what was asked, and carries it out as the form would. */
async function carriedOut(alias = 'miriam', toKey = hannah): Promise<{ readonly ok: boolean }> {
  const keeper = await two.world.open(alias);
  const { requests } = await keeper.openTrustData();
  const request = requests.find((one) => one.key === key);
  if (request === undefined || request.kind === 'unknown') throw new Error('The keeper is not shown the request');
  const { kind, personKey, offerKey, day, pairKey: of } = request;
  return carryOutAsShown(keeper, {
    draft: { key, kind, pairKey: of, personKey, toKey: toKey ?? '', offerKey, day },
    cancelBecause: undefined,
  });
}

test('a request for a new pair that names the key of another opens nothing of that one', async () => {
  const before = await readers('HubWorking202627');
  await two.add('hannah', 'Requests', wish({}));
  expect(await carriedOut()).toMatchObject({ ok: true });
  expect(await readers('HubWorking202627')).toBe(before);
  const pairs = await sharePointPairs(await two.world.sp('miriam')).supervisedBy(hannah ?? '');
  expect(pairs.filter((pair) => pair.pairKey === pairKey)).toMatchObject([{ superviseeKey: priya }]);
  const opened = pairs.filter((pair) => pair.superviseeKey === alice);
  expect(opened).toHaveLength(1);
  expect([pairKey, key]).not.toContain(opened[0]?.pairKey);
});

test('cut off and carried out again by another keeper it opens one pair', async () => {
  await two.add('hannah', 'Requests', wish({}));
  await two.world.setFaults(
    Array.from({ length: 40 }, (_, more) => ({ match: 'HubWorking', nth: 1 + more, kind: 'cut-before' })),
  );
  await carriedOut().catch(() => undefined);
  await two.world.setFaults([]);
  expect(await carriedOut('gareth')).toMatchObject({ ok: true });
  const pairs = await sharePointPairs(await two.world.sp('miriam')).supervisedBy(hannah ?? '');
  expect(pairs.filter((pair) => pair.superviseeKey === alice)).toHaveLength(1);
});

test.each([
  ['another pair', { Kind: 'end', PairKey: other }],
  ['somebody else to be supervised by somebody else', { ToKey: tom }],
  ['that somebody of another pair has left', { Kind: 'left', PairKey: '', PersonKey: alice, ToKey: '' }],
])('a supervisor who asks for %s is shown as one who may not, and nothing is carried out', async (_what, more) => {
  await two.add('hannah', 'Requests', wish(more));
  const before = await readers('HubWorking202627');
  expect(await carriedOut()).toMatchObject({ ok: false, issues: [{ code: 'mayNotAsk' }] });
  expect(await readers('HubWorking202627')).toBe(before);
});
