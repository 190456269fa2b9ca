import { listAt } from '../../src/ground/sharepoint/listAddress';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { sharePointPeople } from '../../src/people/sharepoint/sharePointPeople';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { checkPairAccess, endPair, openShard } from '../../src/access/sharepoint/changePair';
import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import type { Pair } from '../../src/people/rules/Pair';
import { openPriyasPair, pairKey, person, readySite, setUpInput, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
const pairsOf = async (alias: string) => sharePointPairs(await site.as(alias));
const everything = async (alias: string): Promise<readonly Pair[]> => {
  const found: Pair[] = [];
  for await (const page of (await pairsOf(alias)).all()) found.push(...page);
  return found;
};

describe('opening a pair', () => {
  it('writes a row both of the pair and oversight can read, with names', async () => {
    for (const alias of ['priya', 'hannah', 'miriam']) {
      const [row] = await (await pairsOf(alias)).findByPairKey(pairKey);
      expect(row).toMatchObject({
        supervisorName: 'Hannah Okafor',
        superviseeKey: person('priya').key,
        status: 'active',
        shards: [year],
        summary: { heldDays: [], next: undefined, agreement: 'none' },
      });
    }
  });

  it.each(['dele', 'carys', 'nia'])('shows nothing to somebody else: %s', async (alias) => {
    expect(await (await pairsOf(alias)).findByPairKey(pairKey)).toEqual([]);
  });

  it('may be repeated: one row, one first snapshot', async () => {
    await openPriyasPair(site);
    expect(await everything('miriam')).toHaveLength(1);
    const seals = await sharePointSeals(await site.as('priya')).ofPair(year, pairKey);
    expect(seals).toHaveLength(1);
    expect(seals[0]).toMatchObject({
      kind: 'access',
      sessionKey: '',
      asPlanned: true,
      authorKey: person('miriam').key,
      people: expect.arrayContaining([
        { name: 'Hannah Okafor', why: 'supervisor' },
        { name: person('priya').name, why: 'supervisee' },
        { name: 'Miriam Holt', why: 'keeper' },
      ]),
    });
  });

  it('goes on after being cut off anywhere', async () => {
    let cuts = 0;
    for (let nth = 1; nth <= 11; nth += 1) {
      const key = `7a1d9c44-0b5e-4a61-8d4f-${String(nth).padStart(12, '0')}`;
      await site.faults([{ match: 'POST /sites/trust/_api/$batch', nth, kind: 'cut-after' }]);
      await openPriyasPair(site, key, 'carys').catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'ServiceError', code: 'offline' });
        cuts += 1;
      });
      await site.faults([]);
      await openPriyasPair(site, key, 'carys');
      expect(await (await pairsOf('carys')).findByPairKey(key)).toHaveLength(1);
      expect(
        (await checkPairAccess(await site.as('miriam'), { pairKey: key, shard: year, key: `check-${nth}` })).different,
      ).toEqual([]);
    }
    // the other batches only read or make an item by key, and recover by themselves
    expect(cuts).toBeGreaterThanOrEqual(3);
  });

  it('leaves no assignment of the keeper who opened it', async () => {
    const jo = await site.as('jo');
    const folder = await jo.web
      .getFolderByServerRelativePath(`/sites/trust/Lists/HubWorking202627/${pairKey}`)
      .listItemAllFields.select('Id')<{ Id: number }>();
    const rows = (await listAt(jo, { list: 'working', shard: year })
      .items.getById(folder.Id)
      .roleAssignments.expand('Member')()) as unknown as { Member: { Title: string } }[];
    expect(rows.map(({ Member }) => Member.Title).sort()).toEqual(
      ['Hannah Okafor', 'Hub Record Keepers', person('priya').name].sort(),
    );
  });

  it('is refused to a supervisor and to a trust lead', async () => {
    await expect(
      openPairFolders(await site.as('hannah'), {
        pairKey: 'b0b0b0b0-0000-4000-8000-000000000001',
        offerKey: 'dsl',
        supervisor: person('hannah'),
        supervisees: [person('carys')],
        schoolKey: 'ottersby',
        cadence: '',
        firstDay: 20260901,
        shards: [year],
      }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('gives a group one folder and a row for each member', async () => {
    const key = '5e5e5e5e-0000-4000-8000-000000000002';
    const rows = await openPairFolders(await site.as('miriam'), {
      pairKey: key,
      offerKey: 'eyfs',
      supervisor: person('hannah'),
      supervisees: [person('priya'), person('carys')],
      schoolKey: 'ottersby',
      cadence: '',
      firstDay: 20260901,
      shards: [year],
    });
    expect(rows.map(({ superviseeKey }) => superviseeKey)).toEqual([person('priya').key, person('carys').key]);
    expect(await (await pairsOf('carys')).findByPairKey(key)).toHaveLength(2);
  });
});

describe('a pair afterwards', () => {
  it('takes a new summary from either of the two, and refuses one written over another', async () => {
    const hannah = await pairsOf('hannah');
    const [row] = await hannah.findByPairKey(pairKey);
    const next = {
      sessionKey: 's1',
      startsAt: '2026-11-26T14:15:00.000Z',
      endsAt: '2026-11-26T15:00:00.000Z',
      place: 'teams' as const,
    };
    const written = await hannah.updateSummary(row!, {
      ...row!.summary,
      heldDays: [20261009, 20261112],
      next,
      unsigned: 2,
      oldestUnsigned: 20261112,
    });
    expect(written.summary).toMatchObject({
      heldDays: [20261009, 20261112],
      next,
      unsigned: 2,
      oldestUnsigned: 20261112,
    });
    expect(written.etag).not.toBe(row!.etag);
    const priya = await pairsOf('priya');
    await expect(priya.updateSummary(row!, { ...row!.summary, openActions: 9 })).rejects.toMatchObject({
      code: 'conflict',
    });
    const cleared = await priya.updateSummary(written, {
      ...written.summary,
      next: undefined,
      oldestUnsigned: undefined,
    });
    expect(cleared.summary).toMatchObject({ next: undefined, oldestUnsigned: undefined });
    expect((await priya.findByPairKey(pairKey))[0]).toEqual(cleared);
  });

  it('cannot be changed by oversight', async () => {
    await openPriyasPair(site, 'c1c1c1c1-0000-4000-8000-000000000003', 'carys', 'dele');
    const hannah = await pairsOf('hannah');
    const [row] = await hannah.findByPairKey('c1c1c1c1-0000-4000-8000-000000000003');
    await expect(hannah.updateSummary(row!, { ...row!.summary, unsigned: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('ends with its readers kept', async () => {
    await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
    expect((await (await pairsOf('priya')).findByPairKey(pairKey))[0]).toMatchObject({
      status: 'ended',
      lastDay: 20261120,
    });
  });

  it('opens a further year', async () => {
    await runSetUp(await site.as('jo'), { ...setUpInput, moreYears: ['2025-26'] });
    const [row] = await openShard(await site.as('miriam'), { pairKey, year: '2025-26' });
    expect(row?.shards).toEqual(['2025-26', year]);
    expect(await sharePointSeals(await site.as('priya')).ofPair('2025-26', pairKey)).toHaveLength(1);
    expect(await sharePointSeals(await site.as('dele')).ofPair('2025-26', pairKey)).toEqual([]);
  });

  it('notices somebody who was let in', async () => {
    const jo = await site.as('jo');
    const folder = await jo.web
      .getFolderByServerRelativePath(`/sites/trust/Lists/HubSeals202627/${pairKey}`)
      .listItemAllFields.select('Id')<{ Id: number }>();
    const dele = (await jo.web.ensureUser(person('dele').login)) as unknown as { Id: number };
    const read = await jo.web.roleDefinitions.getByName('Read').select('Id')<{ Id: number }>();
    await listAt(jo, { list: 'seals', shard: year }).items.getById(folder.Id).roleAssignments.add(dele.Id, read.Id);
    const { look, different } = await checkPairAccess(await site.as('miriam'), {
      pairKey,
      shard: year,
      key: 'check-2',
    });
    expect(different).toEqual(['Seals 2026-27']);
    expect(look).toMatchObject({
      state: 'written',
      snapshot: {
        asPlanned: false,
        people: expect.arrayContaining([{ name: person('dele').name, why: 'other' }]),
      },
    });
  });
});

describe('people', () => {
  it('are found by key and by school, page after page', async () => {
    const priya = sharePointPeople(await site.as('priya'));
    expect(await priya.findByKeys([person('hannah').key, person('hannah').key, 'nobody'])).toEqual([person('hannah')]);
    const everyone = await priya.atSchools([]);
    expect(everyone.length).toBeGreaterThan(30);
    const here = await priya.atSchools(['ottersby']);
    expect(here.length).toBeGreaterThan(0);
    expect(here.every(({ schoolKey }) => schoolKey === 'ottersby')).toBe(true);
  });

  it('are closed to somebody without rights on the site', async () => {
    await expect(sharePointPeople(await site.as('nia')).atSchools([])).rejects.toMatchObject({ code: 'forbidden' });
  });
});
