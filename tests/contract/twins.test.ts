import { newCells } from '../../src/ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import { sessionColumns } from '../../src/sessions/sharepoint/sessionColumns';
import { pairCells } from '../../src/people/sharepoint/pairCells';
import { sealCells } from '../../src/records/sharepoint/sealColumns';
import { workCells } from '../../src/sessions/sharepoint/workCells';
import type { Cells } from '../../src/ground/sharepoint/cells';
import { formValuesOf } from '../../src/ground/sharepoint/writtenCells';
import { homeMemory } from '../../src/sessions/home/sharepoint/homeMemory';
import { folderUrlOf, listAt } from '../../src/ground/sharepoint/listAddress';
import type { ListPlace } from '../../src/ground/sharepoint/listAddress';
import { homeReader } from '../../src/sessions/home/sharepoint/homeReader';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { requestColumns } from '../../src/sessions/handover/sharepoint/requestColumns';
import { sharePointRequests } from '../../src/sessions/handover/sharepoint/sharePointRequests';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import type { SealStore } from '../../src/records/SealStore';
import type { Addendum, Signature } from '../../src/records/rules/SealedRecord';
import type { NewRequest } from '../../src/people/ports';
import type { Session } from '../../src/sessions/rules/Session';
import type { Action, HelpRequest } from '../../src/sessions/rules/WorkItem';
import { now, openPriyasPair, pairKey, person, readySite, today, year } from './hubSite';
import type { TestSite } from './hubSite';
import type { New } from '../../src/ground/ports';
import type { HomeReader } from '../../src/sessions/home/ports';
import type { SessionStore, WorkStore } from '../../src/sessions/ports';

let site: TestSite;
let hannah: SPFI;
let sessions: SessionStore;
let working: WorkStore;
let seals: SealStore;
let home: HomeReader;
const where = (list: 'sessions' | 'working' | 'seals'): ListPlace => ({ list, shard: year });
const me = person('hannah').key;

beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  hannah = await site.as('hannah');
  sessions = sharePointSessions(hannah);
  working = sharePointWorking(hannah, workReader(hannah));
  seals = sharePointSeals(hannah);
  home = homeReader(
    hannah,
    homeMemory('', () => now, undefined),
    () => today,
  );
});

/** Two items with one key, as two browsers that never heard of each other would leave them. */
async function putByHand(place: ListPlace, ...items: readonly Cells[]): Promise<void> {
  for (const cells of items) {
    const saved = await listAt(hannah, place).addValidateUpdateItemUsingPath(
      formValuesOf(cells),
      folderUrlOf(hannah, place, pairKey),
    );
    expect(saved.filter(({ HasException }) => HasException)).toEqual([]);
  }
}

const trips = async (): Promise<number> => (await site.requests()).filter(({ path }) => path.includes('/_api/')).length;

const withKey = async (place: ListPlace, key: string): Promise<readonly { Id: number }[]> =>
  listAt(hannah, place).items.filter(`HubKey eq '${key}'`)<{ Id: number }[]>();

const session: New<Session> = {
  key: 's1',
  pairKey,
  shard: year,
  offerKey: 'dsl',
  supervisorKey: me,
  superviseeKey: person('priya').key,
  code: 'CODE2345',
  day: 20261126,
  startsAt: '2026-11-26T14:15:00.000Z',
  endsAt: '2026-11-26T15:00:00.000Z',
  status: 'booked',
  place: 'teams',
  seriesKey: '',
  eventId: '',
  eventStatus: 'wanted',
  reply: 'none',
};
const action: New<Action> = {
  key: 'a1',
  pairKey,
  shard: year,
  sessionKey: 's1',
  kind: 'action',
  text: 'Ring the school nurse',
  ownerKey: me,
  dueDay: 20261130,
  status: 'open',
  agendaNumber: 3,
  caseReference: '',
  carried: [],
  doneDay: undefined,
};
const request: New<HelpRequest> = {
  key: 'r1',
  pairKey,
  shard: year,
  sessionKey: '',
  kind: 'request',
  what: 'debrief',
  fromKey: person('priya').key,
  status: 'asked',
};

describe('of two items with one key the lowest id is the item', () => {
  it('among sessions: to every question, and at home', async () => {
    await putByHand(
      where('sessions'),
      newCells(sessionColumns, session),
      newCells(sessionColumns, { ...session, place: 'room', day: 20261127 }),
    );
    const first = await sessions.findByKey(year, pairKey, 's1');
    expect(first).toMatchObject({ place: 'teams', day: 20261126 });
    for (const found of [
      await sessions.ofPair(year, pairKey),
      await sessions.ofPairs([{ shard: year, pairKey }]),
      (await home.read(me, today)).sessions,
    ])
      expect(found).toEqual([first]);
    expect(await sessions.findByCode([year], 'CODE2345', [])).toEqual(first);
    expect(await sessions.add({ ...session, place: 'room' })).toEqual(first);
    expect(await withKey(where('sessions'), 's1')).toHaveLength(2);
  });

  it('among sessions: what is done to it puts the other away', async () => {
    await putByHand(where('sessions'), newCells(sessionColumns, session), newCells(sessionColumns, session));
    const [first] = await sessions.ofPair(year, pairKey);
    await sessions.update(first!, { status: 'cancelled', eventStatus: 'none' });
    expect(await withKey(where('sessions'), 's1')).toMatchObject([{ Id: first!.itemId }]);
    expect((await home.read(me, today)).sessions).toEqual([]);
    expect(await sessions.ofPair(year, pairKey)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('among actions: an action that is done has no open twin, in any count', async () => {
    await putByHand(where('working'), workCells(action), workCells({ ...action, text: 'Ring the nurse' }));
    const [first, ...others] = await working.ofPair(year, pairKey);
    expect([first, others]).toMatchObject([{ kind: 'action', text: 'Ring the school nurse' }, []]);
    expect(await working.ofSession(year, pairKey, 's1')).toEqual([first]);
    // Home asks for nobody's account
    expect((await home.read(me, today)).work).toEqual([{ ...first, authorKey: undefined, modifiedByKey: undefined }]);
    expect(await working.find(year, pairKey, 'a1')).toEqual(first);
    await working.update<Action>({ ...(first as Action), status: 'done', doneDay: today });
    expect((await home.read(me, today)).work).toEqual([]);
    expect(await withKey(where('working'), 'a1')).toHaveLength(1);
  });

  it('among actions: the open twin of one that was done elsewhere counts no more', async () => {
    await putByHand(where('working'), workCells({ ...action, status: 'done' }), workCells(action));
    await site.forgetRequests();
    expect((await home.read(me, today)).work).toEqual([]);
    expect(await trips()).toBe(2);
    await site.forgetRequests();
    expect((await home.read(me, today)).work).toEqual([]);
    expect(await trips()).toBe(1);
  });

  it('among requests for help', async () => {
    await putByHand(where('working'), workCells(request), workCells(request));
    const asked = (await home.read(me, today)).work;
    expect(asked).toMatchObject([{ kind: 'request', status: 'asked' }]);
    await working.update<HelpRequest>({ ...(asked[0] as HelpRequest), status: 'held' });
    expect(
      (await home.read(me, today)).work.filter((item) => item.kind === 'request' && item.status === 'asked'),
    ).toEqual([]);
  });

  it('among requests to the record keepers: one that was settled has no open twin', async () => {
    const place = { list: 'requests' } as const;
    const asked: NewRequest = {
      key: 'q1',
      kind: 'end',
      pairKey,
      personKey: '',
      toKey: '',
      offerKey: '',
      day: today,
      status: 'asked',
    };
    const put = async (...all: readonly NewRequest[]): Promise<void> => {
      for (const one of all)
        await listAt(hannah, place).addValidateUpdateItemUsingPath(
          formValuesOf(newCells(requestColumns, one)),
          folderUrlOf(hannah, place, pairKey),
        );
    };
    await put(
      { ...asked, status: 'declined' },
      asked,
      { ...asked, key: 'q2' },
      { ...asked, key: 'q2', kind: 'replace' },
    );
    for (const store of [sharePointRequests(hannah), sharePointRequests(await site.as('miriam'))])
      expect(await store.asked()).toMatchObject([{ key: 'q2', kind: 'end' }]);
  });

  it('among seals, where nothing can be put away', async () => {
    const signature: New<Signature> = {
      key: 'x1',
      sessionKey: 's1',
      kind: 'signature',
      role: 'supervisor',
      signerKey: me,
      signerLogin: person('hannah').login,
      textHash: 'abc',
      comment: '',
      hash: 'def',
    };
    const addendum: New<Addendum> = { key: 'x2', sessionKey: 's1', kind: 'addendum', text: 'Later', hash: 'ghi' };
    await putByHand(
      where('seals'),
      sealCells(signature, pairKey),
      sealCells({ ...signature, comment: 'again' }, pairKey),
      sealCells(addendum, pairKey),
      sealCells(addendum, pairKey),
    );
    for (const found of [
      await seals.ofSession(year, pairKey, 's1'),
      (await seals.ofPair(year, pairKey)).filter(({ sessionKey }) => sessionKey === 's1'),
    ]) {
      expect(found.map(({ key, kind }) => [key, kind])).toEqual([
        ['x1', 'signature'],
        ['x2', 'addendum'],
      ]);
      expect(found[0]).toMatchObject({ comment: '' });
    }
    expect(await seals.add(year, pairKey, signature)).toMatchObject({ key: 'x1', comment: '' });
    expect(await withKey(where('seals'), 'x1')).toHaveLength(2);
  });

  it('among pairs: to the pair, to a keeper who reads all, and page by page', async () => {
    const miriam = await site.as('miriam');
    const [pair] = await sharePointPairs(miriam).findByPairKey(pairKey);
    const twin = pairCells(
      { ...pair!, schoolKey: 'elsewhere' },
      { supervisor: person('hannah').login, supervisee: person('priya').login },
    );
    const place = { list: 'pairs' } as const;
    await listAt(miriam, place).addValidateUpdateItemUsingPath(formValuesOf(twin), folderUrlOf(miriam, place, pairKey));
    expect(await sharePointPairs(hannah).findByPairKey(pairKey)).toEqual([pair]);
    expect(await sharePointPairs(hannah).supervisedBy(me)).toEqual([pair]);
    expect((await home.read(me, today)).supervises).toEqual([pair]);
    const pages: unknown[] = [];
    for await (const page of sharePointPairs(miriam).all()) pages.push(...page);
    expect(pages).toEqual([pair]);
    await sharePointPairs(hannah).updateSummary(pair!, { ...pair!.summary, unsigned: 2 });
    expect(await listAt(miriam, place).items.filter(`HubKey eq '${pair!.key}'`)()).toHaveLength(1);
  });

  it('and a create that meets a twin of its own leaves one', async () => {
    // what another browser adds between our looking and our adding
    let added = false;
    const plain = site.fetch;
    const racing = sharePointSessions(
      await site.as('hannah', async (url, init) => {
        if (!added && url.includes('$batch')) {
          added = true;
          await putByHand(where('sessions'), newCells(sessionColumns, session));
        }
        return plain(url, init);
      }),
    );
    const mine = await racing.add({ ...session, place: 'room' });
    expect(mine.place).toBe('teams');
    expect(await withKey(where('sessions'), 's1')).toMatchObject([{ Id: mine.itemId }]);
  });
});
