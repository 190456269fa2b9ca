import { lists } from '../../sharepoint/lists/lists';
import type { ColumnDefinition, ListDefinition } from '../../sharepoint/lists/ListDefinition';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { readByKey } from '../../src/ground/sharepoint/readRows';
import type { EveryService } from '../../src/local/demo/everyService';
import { catalogueSelect } from '../../src/people/sharepoint/catalogueColumns';
import { pairSelect } from '../../src/people/sharepoint/pairColumns';
import { personSelect, schoolSelect, termSelect } from '../../src/people/sharepoint/personColumns';
import { writeCells } from '../../src/people/sharepoint/writeCells';
import { sealSelect } from '../../src/records/sharepoint/sealColumns';
import { requestSelect } from '../../src/sessions/handover/sharepoint/requestColumns';
import { sessionSelect } from '../../src/sessions/sharepoint/sessionColumns';
import { workSelect } from '../../src/sessions/sharepoint/workColumns';
import { hubOf } from '../contract/hubOf';
import { person } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { keptSite } from './keptSite';

// a later release, which adds a column to every list and reads it wherever it reads the list
jest.mock('../../sharepoint/lists/setUpVersion', () => ({ setUpVersion: 3 }));
for (const { columns } of lists) (columns as ColumnDefinition[]).push({ name: 'Later', type: 'text', since: 3 });
for (const select of [
  catalogueSelect,
  pairSelect,
  personSelect,
  requestSelect,
  schoolSelect,
  sealSelect,
  sessionSelect,
  termSelect,
  workSelect,
])
  select.push('Later');

// … and two lists, which the kept site is made to lack
type Writable = { -readonly [K in keyof ListDefinition]: ListDefinition[K] };
const added = lists.filter(({ key }) => key === 'keys' || key === 'requests') as Writable[];
for (const list of added) list.since = 3;

let site: TestSite;
beforeAll(async () => {
  site = keptSite();
  const jo = await site.as('jo');
  for (const { key } of added) await listAt(jo, { list: key }).delete();
});
afterAll(() => site.tenant.close());

const hub = (alias: string): Promise<EveryService> => hubOf(site, alias);
const later = [{ HubKey: person('priya').key, Later: 'word' }];

async function trips(work: () => Promise<unknown>): Promise<number> {
  await site.forgetRequests();
  await work();
  return (await site.requests()).filter(({ path }) => path.includes('/_api/')).length;
}

/** A page's own storage, as it outlives a reload. */
function pageStorage(): { getItem: (name: string) => string | null; setItem: (name: string, value: string) => void } {
  const held = new Map<string, string>();
  return { getItem: (name) => held.get(name) ?? null, setItem: (name, value) => held.set(name, value) };
}

/**
 * Keeps a note in a session that is booked. Nothing new can be booked with anybody before the record keepers have
 * confirmed who belongs to the pair, which a site of the first release does not know.
 */
async function writes(key: string): Promise<void> {
  const hannah = await hub('hannah');
  const { pair } = (await hannah.listPeople()).filter((row) => row.next === undefined)[0] ?? {};
  if (!pair) throw new Error('everybody has a session booked');
  const outcome = await hannah.bookSession({
    pairKey: pair.pairKey,
    offerKey: pair.offerKey,
    superviseeKey: pair.superviseeKey,
    alongKeys: [],
    place: 'room',
    room: 'Library',
    sessions: [{ key, startsAt: '2026-12-11T16:00:00.000Z', endsAt: '2026-12-11T16:45:00.000Z' }],
  });
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'notConfirmed' }] });
  const booked = (await hannah.openHome()).week7.find(({ iSupervise }) => iSupervise)?.session;
  const room = await (await hub('hannah')).openSession({ code: booked?.code ?? '' });
  const saved = await (await hub('hannah')).saveNote(room, {
    key: `${key.slice(0, -1)}9`,
    stored: undefined,
    agendaNumber: 1,
    covered: true,
    text: 'Checked in',
    functions: [],
  });
  expect(saved.kind).toBe('saved');
}

describe('a site whose Set-up has not run since columns were added', () => {
  it('opens Home with one trip more the first time, and says that Set-up waits', async () => {
    const storage = pageStorage();
    const first = await hubOf(site, 'priya', { storage });
    expect(await trips(async () => expect(await first.openHome()).toMatchObject({ upgradeWaits: true }))).toBe(3);
    const again = await hubOf(site, 'priya', { storage });
    expect(await trips(() => again.openHome())).toBe(1);
  });

  it('opens a link to a record before Home was read', async () => {
    const records = await (await hub('priya')).listRecords();
    const code = records.find(({ session }) => session.status === 'sealed')?.session.code ?? '';
    expect(await (await hub('priya')).verifyRecord({ code })).toMatchObject({ ok: true });
    expect((await (await hub('priya')).openRecord({ code })).state).toBe('sealed');
  });

  it('opens a session that is booked, keeps notes, and books nothing new', () =>
    writes('0b0b0b0b-0000-4000-8000-000000000001'));

  it.each(['jo', 'miriam', 'hannah', 'dele', 'edith'])('shows %s the calendar, people and overview', async (alias) => {
    const theirs = await hub(alias);
    expect((await theirs.openCalendar(undefined)).rows.length).toBeGreaterThan(0);
    await theirs.listPeople();
    expect((await theirs.openOverview()).schools).toBe(4);
  });

  it('asks nothing of a list that is still to be made', async () => {
    const miriam = await hub('miriam');
    expect(await miriam.openRequests()).toEqual([]);
    const sp = await site.as('miriam');
    expect(await readByKey(sp, { list: 'keys' }, { select: ['Id'] }, person('miriam').key)).toBeUndefined();
    expect((await site.requests()).filter(({ status }) => status === 404)).toEqual([]);
  });

  it('opens what administrators enter', async () => {
    expect((await (await hub('miriam')).openTrustData()).people.length).toBeGreaterThan(30);
  });

  it('is not given what it has no column for', async () => {
    const jo = await site.as('jo');
    await writeCells(jo, { list: 'people' }, later);
    await expect(listAt(jo, { list: 'people' }).items.select('Later').top(1)()).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('the same site once an administrator has pressed Set-up', () => {
  it('has the columns, in the lists of every year, the lists, and the new number', async () => {
    const jo = await hub('jo');
    await jo.openHome();
    expect(await jo.runSetUp({ onProgress: () => undefined })).toMatchObject({ findings: [], version: 3 });
    // nothing older is remembered in the page in which it was pressed
    expect(await jo.openHome()).toMatchObject({ upgradeWaits: false });
  });

  it('opens Home in two trips, and in one when it is remembered', async () => {
    const storage = pageStorage();
    const first = await hubOf(site, 'priya', { storage });
    expect(await trips(async () => expect(await first.openHome()).toMatchObject({ upgradeWaits: false }))).toBe(2);
    const again = await hubOf(site, 'priya', { storage });
    expect(await trips(() => again.openHome())).toBe(1);
  });

  it('reads the lists that were made', async () => {
    expect(await listAt(await site.as('jo'), { list: 'requests' }).items()).toEqual([]);
    expect(await (await hub('miriam')).openRequests()).toEqual([]);
  });

  it('is given what it was not given before, and answers it', async () => {
    const jo = await site.as('jo');
    await writeCells(jo, { list: 'people' }, later);
    const rows = await listAt(jo, { list: 'people' })
      .items.select('Later')
      .filter(`HubKey eq '${person('priya').key}'`)<readonly unknown[]>();
    expect(rows).toMatchObject([{ Later: 'word' }]);
  });

  it('opens a session that is booked, keeps notes, and books nothing new', () =>
    writes('0b0b0b0b-0000-4000-8000-000000000002'));
});
