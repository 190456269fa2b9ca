import { retentionProposal } from '../../sharepoint/content/retentionProposal';
import { addToGroup } from '../../src/people/sharepoint/writeReference';
import type { RetentionPeriod } from '../../src/ground/rules/Retention';
import type { RetentionView } from '../../src/sessions/retention/RetentionService';
import { person } from '../contract/hubSite';
import { rawPerson } from '../privacy/RawPerson';
import { carryOutAsShown } from '../standIns/asShown';
import { done, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const folder = (list: string, pairKey: string): string => `/sites/trust/Lists/Hub${list}202627/${pairKey}`;
const keyOf = (number: number): string => `e1e1e1e1-0000-4000-8000-00000000000${number}`;

let at: SupervisedSite;
let pairKey: string;
beforeEach(async () => {
  at = await supervisedSite();
  await addToGroup(await at.site.as('jo'), 'keepers', [person('gareth').login]);
  pairKey = await at.open('trust-level', 'hannah', ['priya']);
});
afterEach(() => at.site.tenant.close());

const view = async (alias: string): Promise<RetentionView> => (await at.hub(alias)).listRetention();
/** Miriam owns the records; the other kinds are far away. */
const periods: readonly RetentionPeriod[] = retentionProposal.map((one) => ({
  ...one,
  ownerKey: person('miriam').key,
  months: one.kind === 'records' ? 1 : 600,
}));
const settle = async (): Promise<void> => {
  done(await (await at.hub('jo')).saveRetention(periods));
};

/** One record is signed; the pair ends in January, and in March its month has passed. */
async function endedLongAgo(): Promise<void> {
  const startsAt = '2026-11-25T10:00:00.000Z';
  const target = await at.book(pairKey, 'hannah', startsAt);
  const people = { supervisor: 'hannah', supervisees: ['priya'] };
  await runAndSign(at, target, people, { startsAt, nextStartsAt: '2027-01-13T10:00:00.000Z' });
  await at.moveClock('2027-01-20T09:00:00.000Z');
  const change = {
    key: keyOf(9),
    kind: 'end',
    pairKey,
    personKey: '',
    toKey: '',
    offerKey: '',
    day: 20270120,
  } as const;
  done(await carryOutAsShown(await at.hub('miriam'), { draft: change, cancelBecause: 'It has ended' }));
  await at.moveClock('2027-03-01T09:00:00.000Z');
}

const print = async (): Promise<string> => (await view('miriam')).due[0]?.print ?? '';

/** As an administrator does it by hand: everything in the pair's folders, by its id. */
async function removeByHand(): Promise<void> {
  const jo = await rawPerson(at.site.tenant, 'jo');
  for (const list of ['Sessions', 'Working', 'Seals', 'Looks']) {
    const items = `web/getList('/sites/trust/Lists/Hub${list}202627')/items`;
    const { body } = await jo.get(`${items}?$select=Id,FileDirRef,FileSystemObjectType&$top=500`);
    const rows = (
      JSON.parse(body) as {
        readonly value: readonly { Id: number; FileDirRef: string; FileSystemObjectType: number }[];
      }
    ).value;
    for (const { Id, FileDirRef, FileSystemObjectType } of rows)
      if (FileSystemObjectType === 0 && FileDirRef === folder(list, pairKey))
        expect((await jo.post(`${items}(${Id})`, {}, { 'if-match': '*', 'x-http-method': 'DELETE' })).status).toBe(200);
  }
}

test('row 115: nothing is due before the trust has settled a period and it has passed; then it is listed for whoever keeps it', async () => {
  await endedLongAgo();
  expect((await view('miriam')).due).toEqual([]);
  await settle();
  const shown = (await view('miriam')).due;
  expect(shown.map(({ kind, people, since }) => [kind, people.map(({ name }) => name), since])).toEqual([
    ['records', [person('priya').name], 20270220],
  ]);
  expect((await view('gareth')).due).toHaveLength(1);
  // leads, the pair and administrators are shown nothing of it as due
  for (const alias of ['hannah', 'priya', 'edith', 'jo']) expect((await view(alias)).due).toEqual([]);
  // nobody but administrators settles it, and none without somebody who approves
  const shorter = periods.map((one) => ({ ...one, months: 2 }));
  await expect((await at.hub('miriam')).saveRetention(shorter)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await (await at.hub('jo')).saveRetention(retentionProposal)).toMatchObject({ ok: false });
});

test('row 118: approved by its owner by name, begun and found empty by an administrator, with a log of keys and counts', async () => {
  await endedLongAgo();
  await settle();
  const due = await print();
  // Gareth keeps records too, and does not own these
  expect(await (await at.hub('gareth')).approveRemoval([due])).toMatchObject({ ok: false });
  expect(done(await (await at.hub('miriam')).approveRemoval([due, 'records nothing 2026-27']))).toBe(1);
  expect((await view('miriam')).due).toEqual([]);
  const [line] = (await view('jo')).approved;
  expect(line).toMatchObject({ kind: 'records', byName: person('miriam').name, state: 'approved' });
  const approvalKey = line?.key ?? '';
  const jo = await at.hub('jo');
  // neither before it is begun, nor by whoever administers nothing
  expect(await jo.lookAtRemoval(approvalKey, keyOf(1))).toMatchObject({ ok: false });
  expect(await (await at.hub('miriam')).beginRemoval(approvalKey, keyOf(1))).toMatchObject({ ok: false });
  const places = done(await jo.beginRemoval(approvalKey, keyOf(1)));
  expect(places.map(({ list }) => list)).toEqual([
    'Sessions 2026-27',
    'Working 2026-27',
    'Seals 2026-27',
    'Looks 2026-27',
  ]);
  const count = places.reduce((sum, one) => sum + one.count, 0);
  expect(count).toBeGreaterThan(5);
  // the Hub removed nothing
  expect(done(await jo.lookAtRemoval(approvalKey, keyOf(2)))).toMatchObject({ gone: false, places });
  await removeByHand();
  expect(done(await jo.lookAtRemoval(approvalKey, keyOf(2)))).toMatchObject({ gone: true });
  expect((await view('gareth')).approved).toMatchObject([
    { state: 'done', count, byName: person('miriam').name, doneBy: person('jo').name, doneOn: 20270301 },
  ]);
  // no name of whom it was about, and no word; nobody else reads it, and nobody edits it
  const raw = await (await rawPerson(at.site.tenant, 'miriam')).get("web/lists/getByTitle('Retention')/items");
  expect(raw.body).not.toContain(person('priya').name);
  for (const alias of ['hannah', 'priya', 'edith', 'ivy']) {
    const answer = await (await rawPerson(at.site.tenant, alias)).get("web/lists/getByTitle('Retention')/items");
    expect(answer.status).not.toBe(200);
  }
  const headers = { 'if-match': '*', 'x-http-method': 'MERGE' };
  for (const alias of ['miriam', 'gareth']) {
    const theirs = await rawPerson(at.site.tenant, alias);
    expect((await theirs.post("web/lists/getByTitle('Retention')/items(1)", { Rows: 9 }, headers)).status).toBe(403);
  }
});

test('what is removed reads as gone, and closes no page of whoever signed it', async () => {
  await endedLongAgo();
  await removeByHand();
  const priya = await at.hub('priya');
  expect(JSON.stringify(await priya.listRecords())).not.toContain('Talked about');
  expect((await priya.openHome()).needs).toEqual([]);
});

test('of somebody on hold nothing is listed, neither as due nor, once it was approved, as to remove', async () => {
  await endedLongAgo();
  await settle();
  const miriam = await at.hub('miriam');
  const draft = { key: keyOf(3), personKey: person('priya').key, reason: 'complaint' as const };
  expect(await miriam.holdPerson({ ...draft, reason: '' })).toMatchObject({ ok: false });
  const due = await print();
  done(await miriam.approveRemoval([due]));
  const hold = done(await (await at.hub('gareth')).holdPerson(draft));
  expect(hold).toMatchObject({ name: person('priya').name, byName: person('gareth').name, reason: 'complaint' });
  expect((await view('jo')).approved).toEqual([]);
  expect((await view('miriam')).holds).toMatchObject([{ reason: 'complaint' }]);
  const key = (await at.hub('jo')).beginRemoval(keyOf(1), keyOf(4));
  expect(await key).toMatchObject({ ok: false });
  done(await miriam.releaseHold(hold, keyOf(5)));
  // pressed twice
  done(await miriam.releaseHold(hold, keyOf(6)));
  expect((await view('miriam')).holds).toEqual([]);
  expect((await view('jo')).approved).toHaveLength(1);
  // whoever keeps nothing holds nobody
  await expect((await at.hub('hannah')).holdPerson(draft)).rejects.toMatchObject({ code: 'notFound' });
});

test('a row that says approved, begun or done counts only from whoever may say so', async () => {
  await endedLongAgo();
  await settle();
  const gareth = await rawPerson(at.site.tenant, 'gareth');
  const items = "web/lists/getByTitle('Retention')/items";
  const approval = { HubKey: keyOf(7), Kind: 'approved', What: 'records', PairKey: pairKey, Shards: '2026-27' };
  expect((await gareth.post(items, approval)).status).toBe(201);
  expect((await view('jo')).approved).toEqual([]);
  expect((await view('miriam')).due).toHaveLength(1);
  // her own hand, and a place that no Hub names
  const miriam = await rawPerson(at.site.tenant, 'miriam');
  for (const [number, more] of [
    [1, { PairKey: '../../evil' }],
    [2, { Shards: '2026-27/..' }],
    [3, { Shards: '' }],
  ] as const)
    expect((await miriam.post(items, { ...approval, HubKey: keyOf(number), ...more })).status).toBe(201);
  expect((await view('jo')).approved).toEqual([]);
  done(await (await at.hub('miriam')).approveRemoval([await print()]));
  const [line] = (await view('jo')).approved;
  const note = { HubKey: keyOf(8), Kind: 'done', What: 'records', PairKey: pairKey, OfKey: line?.key ?? '' };
  expect((await gareth.post(items, note)).status).toBe(201);
  expect((await view('jo')).approved).toMatchObject([{ state: 'approved' }]);
});
