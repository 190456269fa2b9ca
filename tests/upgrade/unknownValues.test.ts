import { setUpVersion } from '../../sharepoint/lists/setUpVersion';
import { openAsShown } from '../standIns/asShown';
import type { SPFI } from '@pnp/sp';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import type { ListPlace } from '../../src/ground/sharepoint/listAddress';
import type { Row } from '../../src/ground/sharepoint/cells';
import type { EveryService } from '../../src/local/demo/everyService';
import { startingCatalogue } from '../../sharepoint/content/startingCatalogue';
import { catalogueContentOf } from '../../src/people/sharepoint/catalogueColumns';
import { pairOf } from '../../src/people/sharepoint/pairColumns';
import { personOf } from '../../src/people/sharepoint/personColumns';
import { settingsOf } from '../../src/people/sharepoint/settingColumns';
import { schoolYearsOf } from '../../src/people/sharepoint/termColumns';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { sharePointTrust } from '../../src/people/sharepoint/sharePointTrust';
import { sealItemOf } from '../../src/records/sharepoint/sealColumns';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { closeFolders } from '../../src/access/sharepoint/changePair';
import { requestOf } from '../../src/sessions/handover/sharepoint/requestColumns';
import { sharePointRequests } from '../../src/sessions/handover/sharepoint/sharePointRequests';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { sessionOf } from '../../src/sessions/sharepoint/sessionColumns';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import { workItemOf } from '../../src/sessions/sharepoint/workColumns';
import { counted } from '../contract/counted';
import { hubOf } from '../contract/hubOf';
import { now, person, setUpInput } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { keptSite } from './keptSite';

const stamps: Row = { EditorId: 1, Id: 7, HubKey: 'k', 'odata.etag': '"1"' };
const session: Row = {
  ...stamps,
  Status: 'booked',
  Place: 'teams',
  EventStatus: 'made',
  Reply: 'none',
  Day: 20261126,
  StartsAt: '2026-11-25T10:00:00.000Z',
  EndsAt: '2026-11-25T10:45:00.000Z',
};
const pair: Row = {
  ...stamps,
  Status: 'active',
  FirstDay: 20260901,
  NextKey: 's',
  NextStart: '2026-11-26T14:15:00.000Z',
  NextEnd: '2026-11-26T15:00:00.000Z',
  NextPlace: 'room',
};
const begun = { by: 'hannah', at: '2026-11-26T14:15:00.000Z' };

describe('a row of the register in which a newer version wrote', () => {
  it.each([
    ['a status', { Status: 'paused' }],
    ['a place', { Place: 'telephone' }],
    ['a state of its event', { EventStatus: 'shared' }],
    ['a reply', { Reply: 'later' }],
    ['an intent of a known kind in another shape', { Intent: JSON.stringify({ ...begun, kind: 'finish', sum: 'x' }) }],
    ['an intent', { Intent: JSON.stringify({ ...begun, kind: 'merge' }) }],
    ['a note about Outlook', { Outlook: 'forwarded,hannah,2026-11-20T10:00:00Z,,' }],
    ['no day', { Day: null }],
  ])('%s: the session is unknown, and nothing is under way with it', (_, change) => {
    expect(sessionOf(session, '2026-27', { newer: true }).status).toBe('booked');
    const read = sessionOf({ ...session, ...change }, '2026-27', { newer: true });
    expect(read).toMatchObject({ status: 'unknown', intent: '' });
    expect(read.newer).toBe('Day' in change ? undefined : true);
  });

  it('what nobody of us wrote as an intent is passed over, as it always was', () => {
    expect(sessionOf({ ...session, Intent: 'by hand' }, '2026-27').status).toBe('booked');
  });

  it.each([
    ['a status', { Status: 'paused' }],
    ['a place', { NextPlace: 'telephone' }],
    ['an agreement', { Agreement: 'renewed' }],
    ['no first day', { FirstDay: null }],
  ])('%s: the pair is unknown', (_, change) => {
    expect(pairOf(pair).status).toBe('active');
    expect(pairOf({ ...pair, ...change }).status).toBe('unknown');
  });

  it.each([
    ['a kind', { Kind: 'merge', Status: 'asked' }, { kind: 'unknown', status: 'asked' }],
    ['a status', { Kind: 'end', Status: 'planned' }, { kind: 'end', status: 'unknown' }],
  ])('%s: the request is unknown', (_, change, expected) => {
    expect(requestOf({ ...stamps, Day: 20261126, ...change }, 'hannah')).toMatchObject(expected);
  });
});

describe('words a newer version wrote', () => {
  const place = { shard: '2026-27', pairKey: 'p', createdBy: 'Hannah', modifiedBy: 'Hannah' };
  const action = { text: 'Ask', ownerKey: 'priya', agendaNumber: 6, caseReference: '', carried: [] };
  it.each([
    ['a kind', 'song', {}],
    ['the state of an action', 'action', { ...action, status: 'waiting' }],
    ['the state of a request', 'request', { what: 'debrief', fromKey: 'priya', status: 'passedOn' }],
    ['what is asked for', 'request', { what: 'mediation', fromKey: 'priya', status: 'asked' }],
    [
      'what became of a session',
      'session',
      { room: '', joinUrl: '', reasons: [{ ...begun, what: 'split', byName: '', why: '' }] },
    ],
    ['a note without its text', 'note', { agendaNumber: 1, covered: true, functions: [] }],
  ])('%s: the item is unknown', (_, Kind, body) => {
    expect(workItemOf({ ...stamps, Kind, Body: JSON.stringify(body) }, place)).toMatchObject({
      key: 'k',
      kind: 'unknown',
    });
  });

  it('and text that is none of ours is unknown too', () => {
    expect(workItemOf({ ...stamps, Kind: 'note', Body: 'by hand' }, place).kind).toBe('unknown');
  });

  it.each([
    ['a kind', { Kind: 'countersign', Body: '{}' }],
    ['a signer', { Kind: 'signature', Slot: 'witness', Body: JSON.stringify({ textHash: '', comment: '' }) }],
  ])('%s: the seal proves nothing, and fails no record', (_, change) => {
    expect(sealItemOf({ ...stamps, ...change }, { id: 1, key: '', name: '', keeps: false }, 'p').kind).toBe('unknown');
  });
});

describe('reference data a newer version wrote', () => {
  it('somebody whose status is not known is neither here nor gone', () => {
    expect(personOf({ ...stamps, Status: 'seconded' }).status).toBe('unknown');
  });

  it('kinds of entries, half-terms and settings that are not known are passed over', () => {
    const [dsl] = startingCatalogue.offers;
    const offer = { Kind: 'offer', Body: JSON.stringify({ ...dsl, seats: 12 }) };
    const notWhole = { Kind: 'offer', Body: JSON.stringify({ key: 'dsl', title: 'DSL' }) };
    expect(
      catalogueContentOf([offer, notWhole, { Kind: 'poster', Body: '{}' }, { Kind: 'offer', Body: 'by hand' }]).offers,
    ).toEqual([{ ...dsl, seats: 12 }]);
    const term = { SchoolKey: 'o', AcademicYear: '2026-27', Kind: 'halfTerm', FirstDay: 20260901, LastDay: 20261020 };
    const [year] = schoolYearsOf([
      { ...term, HalfTerm: 'autumn1' },
      { ...term, HalfTerm: 'autumn3' },
      { ...term, Kind: 'inset' },
    ]);
    expect(year).toMatchObject({ halfTerms: [{ name: 'autumn1' }], closures: [] });
    expect(
      settingsOf([
        { HubKey: 'caseSystem', Body: '{"name":"CPOMS"}' },
        { HubKey: 'dayStarts', Body: '500' },
        { HubKey: 'theme', Body: '"blue"' },
      ]),
    ).toMatchObject({ caseSystem: '', dayStarts: 500 });
  });
});

describe('a site in which a newer version has written', () => {
  let site: TestSite;
  let hannah: EveryService;
  let jo: SPFI;
  beforeEach(async () => {
    site = keptSite();
    hannah = await hubOf(site, 'hannah');
    jo = await site.as('jo');
    // no version writes new words before its Set-up has run
    await runSetUp(jo, setUpInput);
    await change({ list: 'settings' }, "HubKey eq 'setUpVersion'", { Body: String(setUpVersion + 1) });
  });
  afterEach(() => site.tenant.close());

  const sessions = { list: 'sessions', shard: '2026-27' } as const;
  const working = { list: 'working', shard: '2026-27' } as const;
  const change = async (place: ListPlace, filter: string, cells: Readonly<Record<string, string>>): Promise<void> => {
    const [row] = await listAt(jo, place).items.filter(filter).select('Id').top(1)<
      readonly { readonly Id: number }[]
    >();
    if (!row) throw new Error(`nothing is found by ${filter}`);
    await listAt(jo, place).items.getById(row.Id).update(cells);
  };
  const newer = { name: 'ServiceError', code: 'newer' };

  it('counts a session it does not know, shows it with its pair, and does not write it', async () => {
    const before = await hannah.openHome();
    const next = before.week7.find(({ session: { superviseeKey } }) => superviseeKey !== '')?.session;
    if (!next) throw new Error('no session is booked');
    await change(sessions, `HubKey eq '${next.key}'`, { Status: 'paused' });
    const home = await hannah.openHome();
    expect(home.unknown).toBe(1);
    expect(home.week7.map(({ session: one }) => one.key)).not.toContain(next.key);
    const shown = (await hannah.openPerson(next.pairKey, next.superviseeKey)).sessions.find(
      ({ key }) => key === next.key,
    );
    expect(shown).toMatchObject({ status: 'unknown', startsAt: next.startsAt });
    expect(await hannah.openSession({ code: next.code })).toMatchObject({ mayWrite: false });
    await hannah.listRecords();
    const store = sharePointSessions(await site.as('hannah'));
    const stored = await store.findByKey('2026-27', next.pairKey, next.key);
    if (!stored) throw new Error('it is gone');
    await expect(store.update(stored, { status: 'cancelled' })).rejects.toMatchObject(newer);
  });

  it('does not count a pair it does not know, and leaves its row and its folders alone', async () => {
    const [row] = await hannah.listPeople();
    if (!row) throw new Error('nobody is supervised');
    await change({ list: 'pairs' }, `HubKey eq '${row.pair.key}'`, { Status: 'paused' });
    const home = await hannah.openHome();
    expect(home.unknown).toBe(1);
    expect(home.supervisees.map(({ pair: one }) => one.key)).not.toContain(row.pair.key);
    await counted(await hubOf(site, 'edith'));
    const [stored] = await sharePointPairs(jo).findByPairKey(row.pair.pairKey);
    if (!stored) throw new Error('it is gone');
    await expect(sharePointPairs(jo).updateSummary(stored, stored.summary)).rejects.toMatchObject(newer);
    const miriam = await site.as('miriam');
    // nobody has confirmed who belongs to it: nothing of it is given or taken
    await expect(closeFolders(miriam, row.pair.pairKey)).rejects.toMatchObject({ code: 'notFound' });
    const report = await checkScopes(miriam, { now, key: 'k', onProgress: () => undefined });
    expect(report.findings.filter(({ repairable }) => repairable)).toEqual([]);
    expect(report.findings.map(({ pairKey }) => pairKey)).toContain(row.pair.pairKey);
  });

  it('sends no record to sign without an entry it does not know', async () => {
    const records = await hannah.listRecords();
    const running = records.find(({ session: { status } }) => status === 'running')?.session;
    if (!running) throw new Error('no session waits to be finished');
    await change(working, `SessionKey eq '${running.key}' and Kind eq 'note'`, { Kind: 'drawing' });
    const room = await hannah.openSession({ code: running.code });
    expect(room.unknown).toBe(1);
    const outcome = await hannah.finishSession({ room, nextStartsAt: '2027-01-14T14:15:00.000Z', nextKey: 'next' });
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome.ok ? [] : outcome.issues).toContainEqual({ code: 'writtenByNewer', field: '' });
    const store = sharePointWorking(await site.as('hannah'), workReader(await site.as('hannah')));
    const item = (await store.ofSession('2026-27', running.pairKey, running.key)).find(
      ({ kind }) => kind === 'unknown',
    );
    if (!item) throw new Error('it is gone');
    await expect(store.update(item)).rejects.toMatchObject(newer);
  });

  it('lists a request it does not know, and does not settle it', async () => {
    const requests = sharePointRequests(jo);
    const added = await requests.add(
      {
        key: 'r1',
        kind: 'left',
        pairKey: '',
        personKey: person('priya').key,
        toKey: '',
        offerKey: '',
        day: 20261126,
        status: 'asked',
      },
      undefined,
    );
    await listAt(jo, { list: 'requests' }).items.getById(added.itemId).update({ Kind: 'merge' });
    const waiting = (await (await hubOf(site, 'miriam')).openRequests()).filter(({ key }) => key === 'r1');
    expect(waiting).toMatchObject([{ kind: 'unknown', status: 'asked' }]);
    await expect(requests.settle({ ...added, kind: 'unknown' }, 'declined')).rejects.toMatchObject(newer);
  });

  it('lists a request whose state it does not know', async () => {
    const requests = sharePointRequests(jo);
    const ask = {
      kind: 'left',
      pairKey: '',
      personKey: '',
      toKey: '',
      offerKey: '',
      byKey: '',
      day: 20261126,
    } as const;
    const added = await requests.add({ ...ask, key: 'r2', status: 'asked' }, undefined);
    await requests.settle(await requests.add({ ...ask, key: 'r3', status: 'asked' }, undefined), 'declined');
    await listAt(jo, { list: 'requests' }).items.getById(added.itemId).update({ Status: 'planned' });
    const waiting = await (await hubOf(site, 'miriam')).openRequests();
    expect(waiting.filter(({ key }) => ['r2', 'r3'].includes(key))).toMatchObject([{ key: 'r2', status: 'unknown' }]);
  });

  it('opens no pair beside one of the same people that it does not know', async () => {
    const row = (await sharePointPairs(jo).supervisedBy(person('hannah').key)).find(
      ({ status }) => status === 'active',
    );
    if (!row) throw new Error('nobody is supervised');
    await change({ list: 'pairs' }, `HubKey eq '${row.key}'`, { Status: 'paused' });
    const { supervisorKey, superviseeKey, offerKey } = row;
    const outcome = await openAsShown(await hubOf(site, 'miriam'), {
      pairKey: 'a0000000-0000-4000-8000-000000000009',
      supervisorKey,
      superviseeKeys: [superviseeKey],
      offerKey,
      cadence: '',
      firstDay: 20261123,
    });
    expect(outcome).toEqual({ ok: false, issues: [{ code: 'writtenByNewer', field: 'superviseeKeys' }] });
  });

  it('says of an unconfirmed pair that cannot be read what is so: a newer version where one set the site up, and otherwise that nobody has confirmed it', async () => {
    const row = (await sharePointPairs(jo).supervisedBy(person('hannah').key)).find(
      ({ status }) => status === 'active',
    );
    if (!row) throw new Error('nobody is supervised');
    await change({ list: 'pairs' }, `HubKey eq '${row.key}'`, { Status: 'x' });
    await change({ list: 'settings' }, "HubKey eq 'setUpVersion'", { Body: String(setUpVersion) });
    const { supervisorKey, superviseeKey, offerKey, superviseeName } = row;
    const outcome = await openAsShown(await hubOf(site, 'miriam'), {
      pairKey: 'a0000000-0000-4000-8000-000000000010',
      supervisorKey,
      superviseeKeys: [superviseeKey],
      offerKey,
      cadence: '',
      firstDay: 20261123,
    });
    expect(outcome).toEqual({
      ok: false,
      issues: [{ code: 'notReadable', field: 'superviseeKeys', facts: { name: superviseeName } }],
    });
  });

  it('does not take a row it does not know out of a school year', async () => {
    const terms = listAt(jo, { list: 'terms' }).items;
    await terms.add({
      HubKey: 'later',
      SchoolKey: 'ottersby',
      AcademicYear: '2026-27',
      Kind: 'inset',
      FirstDay: 20270104,
      LastDay: 20270104,
    });
    const { catalogue } = await (await hubOf(site, 'jo')).openTrustData();
    const year = catalogue.schoolYears.find((one) => one.schoolKey === 'ottersby' && one.year === '2026-27');
    if (!year) throw new Error('the year is gone');
    await sharePointTrust(jo, () => undefined).saveSchoolYear({ ...year, closures: [] });
    expect(await terms.filter("HubKey eq 'later'").select('Id')()).toHaveLength(1);
  });
});
