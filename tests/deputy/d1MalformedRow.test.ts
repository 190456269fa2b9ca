import { lists } from '../../sharepoint/lists/lists';
import { person } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { counted } from '../contract/counted';
import { hubOf } from '../contract/hubOf';
import { plantRow, rawAs } from './rawAs';
import { own, seenBy, theirs, twoPairs } from './twoPairs';

// a look at every page for every column
jest.setTimeout(120_000);

let site: TestSite;
beforeEach(async () => {
  site = await twoPairs();
});
afterEach(() => site.tenant.close());

/** The register's row of Priya, as she finds it herself. */
async function rowOfPriya(): Promise<number> {
  const { json } = await rawAs(
    site,
    'priya',
    'GET',
    `web/getList('/sites/trust/Lists/HubPairs')/items?$select=Id&$filter=SuperviseeKey eq '${person('priya').key}'`,
  );
  return (json['value'] as readonly { readonly Id: number }[])[0]?.Id ?? 0;
}

const merge = async (list: string, id: number, cells: object): Promise<void> => {
  const { status } = await rawAs(
    site,
    'priya',
    'MERGE',
    `web/getList('/sites/trust/Lists/${list}')/items(${id})`,
    cells,
  );
  expect(status).toBe(204);
};

const columnsOf = (key: string): readonly { readonly name: string; readonly type: string }[] =>
  (lists.find((list) => list.key === key)?.columns ?? []).filter(({ type }) => type !== 'person');

/** Nothing a mapper of ours writes. */
const malformed = (type: string): unknown => (type === 'number' ? -1.5 : '{x;y');

describe('a row whose owner wrote nonsense into it', () => {
  it('in any column of the register closes no page, and changes nothing but what is known of the pair itself', async () => {
    const carys = await seenBy(site, 'carys');
    const id = await rowOfPriya();
    const columns = columnsOf('pairs');
    const path = `web/getList('/sites/trust/Lists/HubPairs')/items(${id})`;
    const { json } = await rawAs(site, 'priya', 'GET', path);
    for (const { name, type } of columns) {
      await merge('HubPairs', id, { [name]: malformed(type) });
      for (const alias of ['priya', 'hannah', 'miriam']) await seenBy(site, alias);
      // whatever the row says of people, the pair stands as record keepers confirmed it
      const { pairs } = await (await hubOf(site, 'miriam')).openTrustData();
      const stands = pairs.map((pair) => [pair.pairKey, pair.superviseeKey, pair.supervisorKey, pair.status]);
      expect([name, [...stands].sort()]).toEqual([
        name,
        [
          [own, person('priya').key, person('hannah').key, 'active'],
          [theirs, person('carys').key, person('miriam').key, 'active'],
        ],
      ]);
      await merge('HubPairs', id, { [name]: json[name] ?? null });
    }
    expect(await seenBy(site, 'carys')).toEqual(carys);
  });

  it('in the register is told to record keepers by where it lies, and counted as not known', async () => {
    const itemId = await rowOfPriya();
    await merge('HubPairs', itemId, { HeldDays: '20261001;soon' });
    const miriam = await hubOf(site, 'miriam');
    expect((await miriam.openTrustData()).leftOut).toEqual([{ list: 'Pairs', folder: own, itemId }]);
    const { of } = await counted(miriam);
    const keysOf = (measure: 'notSaid' | 'overdue'): readonly string[] => of(measure).map(({ personKey }) => personKey);
    expect([keysOf('notSaid'), keysOf('overdue')]).toEqual([[person('priya').key], [person('carys').key]]);
    const [row] = (await (await hubOf(site, 'hannah')).openHome()).supervisees;
    expect(row).toMatchObject({ standing: { kind: 'notKnown' }, agreement: { kind: 'notKnown' } });
    expect((await (await hubOf(site, 'priya')).openHome()).unknown).toBe(1);
  });

  it.each([['Unsigned'], ['OpenActions'], ['HeldSinceStart'], ['AgendaAdded']])(
    'in the register counts in %s more than a pair can have: not known, and the Trust place opens',
    async (column) => {
      const itemId = await rowOfPriya();
      await merge('HubPairs', itemId, { [column]: 1_000_000_000_000_000 });
      const { of } = await counted(await hubOf(site, 'miriam'));
      expect(of('notSaid').map(({ personKey }) => personKey)).toEqual([person('priya').key]);
    },
  );

  it('may be of any pair or list: the access check runs to its end', async () => {
    await merge('HubPairs', await rowOfPriya(), { Status: 'x' });
    const report = await (await hubOf(site, 'miriam')).checkEveryFolder({ onProgress: () => undefined });
    expect(report).toMatchObject({ stopped: false, pairs: 2, findings: [] });
  });

  it('in any column of a session closes no page', async () => {
    const carys = await seenBy(site, 'carys');
    for (const { name, type } of columnsOf('sessions'))
      await plantRow(site, 'priya', {
        list: 'HubSessions202627',
        folder: own,
        cells: {
          HubKey: `planted ${name}`,
          PairKey: own,
          Day: '20261125',
          StartsAt: '2026-11-25T14:15:00.000Z',
          EndsAt: '2026-11-25T15:00:00.000Z',
          Status: 'booked',
          Place: 'room',
          EventStatus: 'none',
          Reply: 'none',
          [name]: String(malformed(type)),
        },
      });
    for (const alias of ['priya', 'hannah', 'miriam', 'dele']) await seenBy(site, alias);
    expect(await seenBy(site, 'carys')).toEqual(carys);
    await (await hubOf(site, 'hannah')).openPerson(own, person('priya').key);
    await (await hubOf(site, 'hannah')).openSession({ code: 'CODEPR22' });
  });

  it('in a work item closes no page, and is counted in the room', async () => {
    const kinds = ['action', 'agenda', 'request', 'session', 'note', 'case', 'x'];
    for (const Kind of kinds)
      for (const [index, Body] of ['{', '[]', '{"text":7}'].entries())
        await plantRow(site, 'priya', {
          list: 'HubWorking202627',
          folder: own,
          cells: {
            HubKey: `planted ${Kind} ${index}`,
            Kind,
            SessionKey: 'session of 0c4b',
            OwnerKey: person('hannah').key,
            Status: 'open',
            Body,
          },
        });
    for (const alias of ['priya', 'hannah', 'miriam']) await seenBy(site, alias);
    const room = await (await hubOf(site, 'hannah')).openSession({ code: 'CODEPR22' });
    expect([room.unknown, room.unreadable]).toEqual([0, 3 * kinds.length]);
  });
});
