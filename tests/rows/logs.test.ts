import { newCells } from '../../src/ground/sharepoint/columnCells';
import { catalogueList } from '../../sharepoint/lists/catalogueList';
import { needs } from '../../src/app/capabilities';
import { columnsOf } from '../../src/ground/sharepoint/columnsOf';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { writeCells } from '../../src/people/sharepoint/writeCells';
import { referenceIn } from '../../src/logs/rules/referenceIn';
import type { LogDraft } from '../../src/logs/rules/entries';
import type { EveryService } from '../../src/local/demo/everyService';
import { hubOf } from '../contract/hubOf';
import { now, person, today, year } from '../contract/hubSite';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
let pairKey: string;
beforeEach(async () => {
  at = await supervisedSite();
  pairKey = await at.open('trust-level', 'hannah', ['priya']);
});
afterEach(() => at.site.tenant.close());

const draft = (owner: string, more: Partial<LogDraft> = {}): LogDraft => ({
  key: crypto.randomUUID(),
  kindKey: 'ad-hoc',
  pairKey,
  withName: '',
  day: today,
  ownerKey: person(owner).key,
  decided: false,
  reference: '',
  onFile: false,
  chaseDay: undefined,
  fields: { purpose: 'check' },
  ...more,
});
/** What waits on somebody's Home under this need. */
const waiting = async (alias: string, day = now): Promise<readonly (readonly string[])[]> => {
  const { needs: found } = await (await hubOf(at.site, alias, { needs, now: () => day })).openHome();
  return found.flatMap((need) =>
    need.kind === 'waiting' && need.items.length > 0 ? [need.items.flatMap(({ body }) => referenceIn(body) ?? [])] : [],
  );
};
const rawBodies = async (alias: string): Promise<readonly string[]> => {
  const rows = await listAt(await at.site.as(alias), { list: 'working', shard: year })
    .items.filter("Kind eq 'log'")
    .select('Body')<{ Body: string }[]>()
    .catch(() => []);
  return rows.map(({ Body }) => Body);
};
const entriesOf = async (alias: string): ReturnType<EveryService['entriesOf']> =>
  (await at.hub(alias)).entriesOf(pairKey);

test('row 107: ad-hoc is logged by either side, never counts, and its decision waits until it is on the child’s file', async () => {
  const priya = await at.hub('priya');
  const decided = draft('priya', { decided: true, reference: '4-017', fields: { purpose: 'decision' } });
  // pressed twice, logged once
  const entry = done(await priya.addEntry(decided));
  done(await priya.addEntry(decided));
  done(await (await at.hub('hannah')).addEntry(draft('hannah')));
  expect((await entriesOf('hannah')).map(({ byKey, file, reference }) => [byKey, file, reference])).toEqual([
    [person('hannah').key, 'none', ''],
    [person('priya').key, 'owed', '4-017'],
  ]);
  // the pair and the record keepers read it; somebody else's raw question is answered nothing
  expect((await rawBodies('miriam')).length).toBe(2);
  expect(await rawBodies('dele')).toEqual([]);
  // the meter, the register and the minimum know nothing of it
  const { mine } = await priya.openHome();
  expect(mine.map(({ meter, pair }) => [meter.held, pair.summary.heldDays])).toEqual([[0, []]]);
  // it is owed by whoever sees to it, and by nobody else
  expect([await waiting('priya'), await waiting('hannah')]).toEqual([[['4-017']], []]);
  done(await priya.changeEntry(entry, { kind: 'onFile' }));
  expect(await waiting('priya')).toEqual([]);
  expect((await entriesOf('priya')).find(({ key }) => key === entry.key)).toMatchObject({
    file: 'onFile',
    status: 'done',
  });
});

test('row 92: feedback on a referral is chased by reference and day until it came', async () => {
  const priya = await at.hub('priya');
  const referral = draft('priya', {
    kindKey: 'referral-feedback',
    reference: '4-022',
    chaseDay: 20261125,
    fields: { agency: 'Children’s services' },
  });
  const entry = done(await priya.addEntry(referral));
  expect(await waiting('priya')).toEqual([]);
  await at.moveClock('2026-11-25T09:00:00.000Z');
  expect(await waiting('priya', new Date('2026-11-25T09:00:00.000Z'))).toEqual([['4-022']]);
  const chased = done(await (await at.hub('priya')).changeEntry(entry, { kind: 'chased', next: 20261130 }));
  expect(await waiting('priya', new Date('2026-11-25T09:00:00.000Z'))).toEqual([]);
  await at.moveClock('2026-12-01T09:00:00.000Z');
  const later = new Date('2026-12-01T09:00:00.000Z');
  expect(await waiting('priya', later)).toEqual([['4-022']]);
  // pressed over what was read before: what stands there now is gone on from
  done(await (await at.hub('priya')).changeEntry(entry, { kind: 'done' }));
  expect(await waiting('priya', later)).toEqual([]);
  expect(await entriesOf('hannah')).toMatchObject([
    {
      key: chased.key,
      status: 'done',
      chased: [20261125],
      doneDay: 20261201,
      fields: { agency: 'Children’s services' },
    },
  ]);
});

test('row 71: a case is escalated to somebody by a day, and both find it in the room until it is taken up', async () => {
  const target = await at.book(pairKey, 'hannah', '2026-11-26T14:15:00.000Z');
  const escalated = draft('hannah', {
    kindKey: 'escalation',
    reference: '4-030',
    chaseDay: 20261201,
    fields: { to: 'Miriam Holt', why: 'drift' },
  });
  const refused = await (await at.hub('priya')).addEntry({ ...escalated, fields: { to: '', why: 'drift' } });
  expect(refused).toEqual({ ok: false, issues: [{ code: 'required', field: 'to' }] });
  const entry = done(await (await at.hub('priya')).addEntry(escalated));
  const logsIn = async (alias: string): Promise<readonly string[]> =>
    ((await (await at.hub(alias)).openSession(target)).logs ?? []).map(
      ({ reference, status, fields }) => `${reference} ${status} ${fields['to'] ?? ''}`,
    );
  for (const alias of ['hannah', 'priya']) expect(await logsIn(alias)).toEqual(['4-030 open Miriam Holt']);
  done(await (await at.hub('hannah')).changeEntry(entry, { kind: 'done' }));
  expect(await logsIn('priya')).toEqual(['4-030 done Miriam Holt']);
});

test('an entry with somebody outside one’s pairs is shown to nobody else, and still owed', async () => {
  const priya = await at.hub('priya');
  const alone = draft('priya', { pairKey: '', withName: 'Beth Marlow', decided: true, reference: '4-040' });
  const entry = done(await priya.addEntry(alone));
  done(await priya.addEntry(alone));
  const own = async (): Promise<readonly number[]> =>
    (await (await hubOf(at.site, 'priya', { needs })).openHome()).needs.flatMap((need) =>
      need.kind === 'waiting' ? [need.own.length] : [],
    );
  expect(await own()).toEqual([1]);
  for (const alias of ['hannah', 'miriam', 'dele', 'beth']) {
    const rows = await listAt(await at.site.as(alias), { list: 'own' }).items.select('Body')<unknown[]>();
    expect([alias, rows]).toEqual([alias, []]);
  }
  // an administrator of the site is shown the row, and it is none of theirs in the product
  expect((await (await at.hub('jo')).openLogs()).entries).toEqual([]);
  done(await priya.changeEntry(entry, { kind: 'onFile' }));
  expect(await own()).toEqual([]);
  expect((await priya.openLogs()).entries).toMatchObject([{ withName: 'Beth Marlow', file: 'onFile' }]);
});

test('a new kind of entry is a row of the catalogue, and a row that cannot be read is left out', async () => {
  const columns = columnsOf(catalogueList.columns);
  const row = (key: string, body: unknown) =>
    newCells(columns, { key: `logKind ${key}`, title: key, kind: 'logKind', position: 9, body: JSON.stringify(body) });
  const visit = {
    key: 'consultation',
    position: 9,
    title: 'Consultation with an agency',
    action: 'Log a consultation',
    lead: '',
    scope: 'pair',
    reference: 'always',
    fields: [{ key: 'agency', kind: 'person', label: 'Agency', required: true }],
    besideSupervision: false,
    fileUnder: '',
  };
  await writeCells(await at.site.as('jo'), { list: 'catalogue' }, [
    row('consultation', visit),
    row('broken', { ...visit, key: 'broken', scope: 'everybody' }),
  ]);
  const priya = await at.hub('priya');
  expect((await priya.openLogs()).kinds.map(({ key }) => key)).toEqual([
    'ad-hoc',
    'referral-feedback',
    'escalation',
    'consultation',
  ]);
  const input = draft('priya', { kindKey: 'consultation', reference: '4-050', fields: { agency: 'CAMHS' } });
  expect(done(await priya.addEntry(input))).toMatchObject({ logKind: 'consultation', status: 'done' });
  const broken = await priya.addEntry({ ...input, kindKey: 'broken' });
  expect(broken).toMatchObject({ ok: false, issues: [{ code: 'notFound' }] });
});

test('what is still open goes with somebody to their new supervisor', async () => {
  done(await (await at.hub('priya')).addEntry(draft('priya', { decided: true, reference: '4-060' })));
  const { carryOutAsShown } = await import('../standIns/asShown');
  done(
    await carryOutAsShown(await at.hub('miriam'), {
      draft: {
        key: 'd0000000-0000-4000-8000-000000000001',
        kind: 'replace',
        pairKey,
        personKey: '',
        toKey: person('dele').key,
        offerKey: '',
        day: 20261123,
        actions: 'decided',
      },
      cancelBecause: 'A new supervisor',
    }),
  );
  const { partners, entries } = await (await at.hub('priya')).openLogs();
  expect(partners.map(({ name }) => name)).toEqual(['Dele Adeyemi']);
  expect(entries.map(({ pairKey: key, reference }) => [key === partners[0]?.pairKey, reference])).toEqual([
    [true, '4-060'],
  ]);
});
