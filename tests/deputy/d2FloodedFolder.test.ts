import { folderUrlOf, listAt } from '../../src/ground/sharepoint/listAddress';
import type { ListPlace } from '../../src/ground/sharepoint/listAddress';
import type { Action, AgendaAddition } from '../../src/sessions/rules/WorkItem';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import { person, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { own, seenBy, theirs, twoPairs } from './twoPairs';
import type { Seen } from './twoPairs';

// planting some thousands of rows takes its time
jest.setTimeout(240_000);

const miriam = person('miriam').key;
let site: TestSite;
beforeEach(async () => {
  site = await twoPairs();
  const sp = await site.as('miriam');
  const working = sharePointWorking(sp, workReader(sp));
  const at = { pairKey: theirs, shard: year };
  await working.add<Action>({
    ...at,
    key: 'act',
    sessionKey: 'session of 7a1d',
    kind: 'action',
    text: 'Ring the nurse',
    ownerKey: miriam,
    dueDay: 20261130,
    status: 'open',
    agendaNumber: 3,
    caseReference: '',
    carried: [],
    doneDay: undefined,
  });
  await working.add<AgendaAddition>({
    ...at,
    key: 'add',
    sessionKey: 'session of 7a1d',
    kind: 'agenda',
    text: 'To raise',
    byKey: miriam,
  });
});
afterEach(() => site.tenant.close());

/** Rows in Priya's own folder, in batches as any script would send them. */
async function flood(place: ListPlace, count: number, cells: Readonly<Record<string, string>>): Promise<void> {
  const sp = await site.as('priya');
  const folder = folderUrlOf(sp, place, own);
  for (let from = 0; from < count; from += 100) {
    const [batched, execute] = sp.batched({ maxRequests: 100 });
    const adding = Array.from({ length: 100 }, (_, index) =>
      listAt(batched, place).addValidateUpdateItemUsingPath(
        Object.entries({ HubKey: `flood ${from + index}`, ...cells }).map(([FieldName, FieldValue]) => ({
          FieldName,
          FieldValue,
        })),
        folder,
      ),
    );
    await execute();
    await Promise.all(adding);
  }
}

const victims = ['miriam', 'carys'];
const all = async (): Promise<readonly Seen[]> => {
  const seen: Seen[] = [];
  for (const alias of victims) seen.push(await seenBy(site, alias));
  expect(seen[0]?.home).toMatchObject({ actions: ['act'], week: [['session of 7a1d', 'Carys Dunmore']] });
  return seen;
};
const session = {
  PairKey: theirs,
  SupervisorKey: miriam,
  SuperviseeKey: person('carys').key,
  Day: '20261124',
  StartsAt: '2026-11-24T14:15:00.000Z',
  EndsAt: '2026-11-24T15:00:00.000Z',
  Status: 'signing',
  Place: 'room',
  EventStatus: 'none',
  Reply: 'none',
};

/** A full page hides what comes after it; beyond the threshold SharePoint answers nothing at all. */
describe.each([
  ['a page', 1100],
  ['the threshold', 5100],
])('more rows than %s in somebody’s own folder under another’s key', (_, count) => {
  it('in the register close nobody’s page', async () => {
    const before = await all();
    await flood({ list: 'pairs' }, count, {
      PairKey: theirs,
      SupervisorKey: miriam,
      SuperviseeKey: person('carys').key,
      Status: 'active',
      FirstDay: '20260901',
    });
    expect(await all()).toEqual(before);
  });

  it('among sessions close nobody’s page', async () => {
    const before = await all();
    await flood({ list: 'sessions', shard: year }, count, session);
    expect(await all()).toEqual(before);
  });

  it('among work items close nobody’s page', async () => {
    const before = await all();
    await flood({ list: 'working', shard: year }, count, {
      Kind: 'agenda',
      OwnerKey: miriam,
      SessionKey: 'session of 7a1d',
      Status: 'open',
      Body: JSON.stringify({ text: 'x', byKey: 'x' }),
    });
    expect(await all()).toEqual(before);
  });
});
