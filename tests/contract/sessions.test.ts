import type { SPFI } from '@pnp/sp';
import type { Session } from '../../src/sessions/rules/Session';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { openPriyasPair, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';
import type { New } from '../../src/ground/ports';
import type { SessionStore } from '../../src/sessions/ports';

let site: TestSite;
let hannah: SessionStore;
let priya: SessionStore;
const store = (sp: SPFI): SessionStore => sharePointSessions(sp);

beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  hannah = store(await site.as('hannah'));
  priya = store(await site.as('priya'));
});

const session = (key: string, day = 20261126): New<Session> => ({
  key,
  pairKey,
  shard: year,
  offerKey: 'dsl',
  supervisorKey: person('hannah').key,
  superviseeKey: person('priya').key,
  code: `CODE${key}`.slice(0, 8),
  day,
  startsAt: `2026-11-${day % 100}T14:15:00.000Z`,
  endsAt: `2026-11-${day % 100}T15:00:00.000Z`,
  status: 'booked',
  place: 'teams',
  seriesKey: '',
  eventId: '',
  eventStatus: 'wanted',
  reply: 'none',
});

describe('a session', () => {
  it('comes back as it was given, by key, by code, by pair and by several pairs', async () => {
    const made = await hannah.add(session('s1'));
    expect(made).toMatchObject(session('s1'));
    await hannah.add(session('s2', 20261112));
    expect(await priya.findByKey(year, pairKey, 's1')).toEqual(made);
    expect(await priya.findByCode(['2024-25', year], 'CODEs1', [])).toEqual(made);
    expect((await priya.ofPair(year, pairKey)).map(({ key }) => key)).toEqual(['s2', 's1']);
    const asked = [
      { shard: year, pairKey },
      { shard: '2024-25', pairKey },
      { shard: year, pairKey: 'another-pair' },
    ];
    expect((await priya.ofPairs(asked)).map(({ key }) => key)).toEqual(['s2', 's1']);
  });

  it('is not found under another pair’s key, or with a quote in its name', async () => {
    await hannah.add(session('s1'));
    expect(await hannah.findByKey(year, 'another-pair', 's1')).toBeUndefined();
    expect(await hannah.findByCode([year], "x' or Day gt 0 or Code eq 'x", [])).toBeUndefined();
  });

  it('changes only what it is told to', async () => {
    const made = await hannah.add(session('s1'));
    const changed = await hannah.update(made, { eventId: 'AAMk=', eventStatus: 'made' });
    expect(changed).toEqual({ ...made, eventId: 'AAMk=', eventStatus: 'made', etag: changed.etag });
    await expect(priya.update(made, { reply: 'accepted' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await priya.update(changed, { reply: 'accepted' })).toMatchObject({ reply: 'accepted', eventId: 'AAMk=' });
  });

  it('booked twice stands once', async () => {
    const made = await hannah.add(session('s1'));
    expect(await hannah.add({ ...session('s1'), place: 'room' })).toEqual(made);
    expect(await hannah.ofPair(year, pairKey)).toHaveLength(1);
  });

  it('cut off anywhere stands once', async () => {
    for (const [index, kind] of ['cut-before', 'cut-after'].entries()) {
      await site.faults([{ match: '$batch', nth: 1, kind }]);
      await hannah.add(session(`s${index}`));
    }
    expect(await hannah.ofPair(year, pairKey)).toHaveLength(2);
  });

  it('says which years there are to a record keeper, who has no folder of their own', async () => {
    expect(await sharePointSessions(await site.as('miriam')).years()).toEqual([year, '2027-28', '2028-29']);
  });

  it('is seen by oversight and by nobody else', async () => {
    await hannah.add(session('s1'));
    expect(await store(await site.as('miriam')).ofPair(year, pairKey)).toHaveLength(1);
    for (const alias of ['dele', 'carys', 'nia']) {
      const theirs = store(await site.as(alias));
      expect(await theirs.ofPair(year, pairKey)).toEqual([]);
      expect(await theirs.findByCode([year], 'CODEs1', [])).toBeUndefined();
    }
  });

  it('in a year nobody prepared is refused plainly', async () => {
    await expect(hannah.add({ ...session('s1'), shard: '2031-32' })).rejects.toMatchObject({ code: 'notFound' });
    await expect(hannah.add({ ...session('s1'), shard: '../Pairs' })).rejects.toMatchObject({ code: 'invalid' });
  });
});
