import type { SPFI } from '@pnp/sp';
import type { Action, CaseNote, Note, WorkItem } from '../../src/sessions/rules/WorkItem';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import { openPriyasPair, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';
import type { New } from '../../src/ground/ports';
import type { WorkStore } from '../../src/sessions/ports';

let site: TestSite;
let hannah: WorkStore;
let priya: WorkStore;
const store = (sp: SPFI): WorkStore => sharePointWorking(sp, workReader(sp));

beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  hannah = store(await site.as('hannah'));
  priya = store(await site.as('priya'));
});

const at = { pairKey, shard: year, sessionKey: 'session-1' };
const note = (key: string, text = 'Workload was talked about.'): New<Note> => ({
  ...at,
  key,
  kind: 'note',
  agendaNumber: 2,
  covered: true,
  text,
  functions: ['wellbeing'],
});
const action = (key: string, ownerKey: string, status: Action['status'] = 'open'): New<Action> => ({
  ...at,
  key,
  kind: 'action',
  text: 'Share the plan',
  ownerKey,
  dueDay: 20261204,
  status,
  agendaNumber: 6,
  caseReference: 'Case 4-022',
  carried: ['s0'],
  doneDay: undefined,
});

describe('every kind of work', () => {
  const kinds: readonly New<WorkItem>[] = [
    { ...at, key: 'k1', kind: 'agenda', text: 'Cover for Thursdays', byKey: person('priya').key },
    note('k2', 'First line\nsecond "quoted" <b>line</b> & \u2019 \u{1F642}  '),
    {
      ...at,
      key: 'k3',
      kind: 'case',
      agendaNumber: 6,
      position: 1,
      reference: 'Case 4-017',
      stages: { experience: 'a', reflection: 'b', analysis: '', plan: 'd' },
      functions: [],
      fileLine: 'Referred again.',
      onFile: true,
      onChronology: false,
    } satisfies New<CaseNote>,
    action('k4', person('priya').key),
    {
      ...at,
      key: 'k5',
      kind: 'session',
      room: 'Library',
      joinUrl: '',
      reasons: [{ at: '2026-11-20T09:00:00Z', what: 'moved', byName: 'Hannah Okafor', why: 'A meeting' }],
      alongKeys: [person('dele').key],
    },
    {
      ...at,
      sessionKey: '',
      key: 'k6',
      kind: 'request',
      what: 'debrief',
      fromKey: person('priya').key,
      status: 'asked',
    },
    { ...at, key: 'k7', kind: 'comment', text: 'Not quite what I said', byKey: person('priya').key, answered: false },
  ];

  it('comes back as it was given, stamped by SharePoint', async () => {
    for (const item of kinds) await hannah.add<WorkItem>(item);
    const read = await priya.ofPair(year, pairKey);
    expect(read).toEqual(
      kinds.map((item) =>
        expect.objectContaining({ ...item, createdBy: 'Hannah Okafor', modifiedBy: 'Hannah Okafor' }),
      ),
    );
    expect(read.every(({ createdAt, etag }) => createdAt.startsWith('2026-11-23T') && etag !== '')).toBe(true);
    expect((await priya.ofSession(year, pairKey, 'session-1')).map(({ key }) => key)).toEqual([
      'k1',
      'k2',
      'k3',
      'k4',
      'k5',
      'k7',
    ]);
  });

  it('was written at the same time whichever way it is read, in summer too', async () => {
    await site.setClock(new Date('2027-06-10T13:00:00Z'));
    const made = await hannah.add(note('k1'));
    expect(made.createdAt).toMatch(/^2027-06-10T13:00:0\dZ$/);
    expect(await priya.ofPair(year, pairKey)).toEqual([made]);
  });

  it.each(['dele', 'carys', 'nia', 'jo'])('%s finds none of it unless an administrator', async (alias) => {
    await hannah.add(note('k2'));
    const theirs = store(await site.as(alias));
    const seen = alias === 'jo' ? 1 : 0;
    expect(await theirs.ofPair(year, pairKey)).toHaveLength(seen);
    expect(await theirs.ofSession(year, pairKey, 'session-1')).toHaveLength(seen);
    expect((await theirs.find(year, pairKey, 'k2')) === undefined).toBe(seen === 0);
  });

  it.each(['dele', 'nia'])('%s can add nothing to it', async (alias) => {
    await expect(store(await site.as(alias)).add(note('k9'))).rejects.toMatchObject({
      name: 'ServiceError',
      code: expect.stringMatching(/forbidden|notFound/),
    });
    expect(await hannah.ofPair(year, pairKey)).toEqual([]);
  });

  it('that no version of the Hub wrote fails no list, and is never written over', async () => {
    const sp = await site.as('hannah');
    await listAt(sp, { list: 'working', shard: year }).addValidateUpdateItemUsingPath(
      [
        { FieldName: 'HubKey', FieldValue: 'k1' },
        { FieldName: 'Kind', FieldValue: 'song' },
        { FieldName: 'Body', FieldValue: '{}' },
      ],
      `/sites/trust/Lists/HubWorking202627/${pairKey}`,
    );
    const [item] = await hannah.ofPair(year, pairKey);
    expect(item).toMatchObject({ key: 'k1', kind: 'unknown' });
    await expect(hannah.update(item as WorkItem)).rejects.toMatchObject({ name: 'ServiceError', code: 'invalid' });
  });
});

describe('an item made twice', () => {
  it('is the first one, in one row', async () => {
    const first = await hannah.add(note('k1', 'first'));
    expect(await hannah.add(note('k1', 'again'))).toEqual(first);
    expect(await priya.ofPair(year, pairKey)).toHaveLength(1);
  });

  it('is the lowest id to every reader where two stand in the list', async () => {
    const sp = await site.as('hannah');
    for (const text of ['first', 'second']) {
      await listAt(sp, { list: 'working', shard: year }).addValidateUpdateItemUsingPath(
        [
          { FieldName: 'HubKey', FieldValue: 'k1' },
          { FieldName: 'Kind', FieldValue: 'agenda' },
          { FieldName: 'SessionKey', FieldValue: 'session-1' },
          { FieldName: 'Body', FieldValue: JSON.stringify({ text, byKey: 'x' }) },
        ],
        `/sites/trust/Lists/HubWorking202627/${pairKey}`,
      );
    }
    for (const read of [
      await priya.ofPair(year, pairKey),
      await priya.ofSession(year, pairKey, 'session-1'),
      [await priya.find(year, pairKey, 'k1')],
    ]) {
      expect(read).toEqual([expect.objectContaining({ text: 'first' })]);
    }
  });

  it.each(['cut-before', 'cut-after'])('stands once after a connection %s', async (kind) => {
    await site.faults([{ match: '$batch', nth: 1, kind }]);
    expect(await hannah.add(note('k1'))).toMatchObject({ key: 'k1' });
    expect(await priya.ofPair(year, pairKey)).toHaveLength(1);
  });

  it.each(['429', '429-date', '503'])(
    'waits and stands once when throttled with %s, whole or in part',
    async (kind) => {
      await site.faults([
        { match: '$batch', nth: 1, kind },
        { match: 'AddValidateUpdateItemUsingPath', nth: 1, kind },
      ]);
      expect(await hannah.add(note('k1'))).toMatchObject({ key: 'k1' });
      expect(await priya.ofPair(year, pairKey)).toHaveLength(1);
    },
  );
});

describe('an update', () => {
  it('gives the new etag and who wrote', async () => {
    const made = await hannah.add<Note>(note('k1'));
    const changed = await priya.update({ ...made, text: 'Changed by Priya' });
    expect(changed).toMatchObject({
      text: 'Changed by Priya',
      createdBy: 'Hannah Okafor',
      modifiedBy: person('priya').name,
    });
    expect(changed.etag).not.toBe(made.etag);
    expect(await hannah.find(year, pairKey, 'k1')).toEqual(changed);
  });

  it('over somebody else’s is a conflict and changes nothing', async () => {
    const made = await hannah.add<Note>(note('k1'));
    const theirs = await priya.update({ ...made, text: 'Priya was first' });
    await expect(hannah.update({ ...made, text: 'Hannah was late' })).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'conflict',
    });
    expect(await hannah.find(year, pairKey, 'k1')).toEqual(theirs);
  });

  it.each(['cut-before', 'cut-after'])('takes effect once when the connection is %s', async (kind) => {
    const made = await hannah.add<Note>(note('k1'));
    await site.faults([{ match: '$batch', nth: 1, kind }]);
    const changed = await hannah.update({ ...made, text: 'Kept' });
    expect(changed.text).toBe('Kept');
    expect(await priya.find(year, pairKey, 'k1')).toEqual(changed);
  });

  it('without an etag never leaves the page', async () => {
    const made = await hannah.add<Note>(note('k1'));
    await expect(hannah.update({ ...made, etag: '' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(hannah.update({ ...made, etag: '*' })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('work items', () => {
  it('beyond a page are all read', async () => {
    const sp = await site.as('hannah');
    const [batched, execute] = sp.batched({ maxRequests: 100 });
    const adding = Array.from({ length: 1005 }, (_, index) =>
      listAt(batched, { list: 'working', shard: year }).addValidateUpdateItemUsingPath(
        [
          { FieldName: 'HubKey', FieldValue: `a${index}` },
          { FieldName: 'Kind', FieldValue: 'agenda' },
          { FieldName: 'SessionKey', FieldValue: 'session-1' },
          { FieldName: 'Body', FieldValue: JSON.stringify({ text: String(index), byKey: 'x' }) },
        ],
        `/sites/trust/Lists/HubWorking202627/${pairKey}`,
      ),
    );
    await execute();
    await Promise.all(adding);
    expect(await priya.ofPair(year, pairKey)).toHaveLength(1005);
    expect(await priya.ofSession(year, pairKey, 'session-1')).toHaveLength(1005);
  });
});
