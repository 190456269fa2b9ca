import { readingsList } from '../../sharepoint/lists/readingsList';
import { newCells } from '../../src/ground/sharepoint/columnCells';
import { columnsOf } from '../../src/ground/sharepoint/columnsOf';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { shelfOf } from '../../src/library/rules/PolicyDocument';
import { writeSchools } from '../../src/people/sharepoint/writeReference';
import { readerStrings } from '../../src/places/policies/en';
import { sheetRows } from '../../src/places/policies/sheetRows';
import { person } from '../contract/hubSite';
import { policiesOf, putFile, rawWrite, register, registration, sign } from './librarySite';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const readings = "getList('/sites/trust/Lists/HubReadings')";

test('row 59: each edition is signed by everybody it is for, leads count it by school, and a colleague never sees it', async () => {
  const first = await register(at, 'hannah', 'protection.docx');
  await sign(at, 'priya', first.title);
  await sign(at, 'ivy', first.title);
  // pressed twice, signed once
  await sign(at, 'ivy', first.title);
  const { rows, bySchool, isLifted, others } = await (await at.hub('miriam')).openReaders(first.key);
  const signed = rows.filter(({ reading }) => reading !== undefined).map(({ person: { name } }) => name);
  expect(isLifted).toBe(true);
  expect([...signed].sort()).toEqual([person('ivy').name, person('priya').name].sort());
  expect(bySchool.find(({ school }) => school.key === 'ottersby')?.all.signed).toBe(
    ['ivy', 'priya'].filter((alias) => person(alias).schoolKey === 'ottersby').length,
  );
  expect(others).toBe(0);
  // a colleague's raw question is answered their own, a keeper's nothing, and neither changes or takes away a signature
  const rawNames = async (alias: string): Promise<readonly string[]> =>
    (
      await listAt(await at.site.as(alias), { list: 'readings' })
        .items.select('Author/Title')
        .expand('Author')<{ Author: { Title: string } }[]>()
    ).map(({ Author }) => Author.Title);
  expect(await rawNames('ivy')).toEqual([person('ivy').name]);
  expect(await rawNames('tom')).toEqual([]);
  expect((await rawNames('hannah')).length).toBe(2);
  expect(
    await rawWrite(at.site, 'ivy', { method: 'MERGE', where: `${readings}/items(2)`, body: { EditionKey: 'x' } }),
  ).toBe(403);
  expect(await rawWrite(at.site, 'ivy', { method: 'DELETE', where: `${readings}/items(2)` })).toBe(403);
  expect(await rawWrite(at.site, 'hannah', { method: 'DELETE', where: `${readings}/items(2)` })).toBe(403);
  // the sheet names whoever signed and whoever did not
  const sheet = sheetRows(await (await at.hub('hannah')).openReaders(first.key), 'Europe/London');
  expect(sheet.length).toBe(rows.length + 1);
  expect(sheet.filter((row) => row[5] === 'not signed').length).toBe(rows.length - 2);
  // a new edition is asked for anew, and the signature of the old one stays what it was
  const next = await register(at, 'hannah', 'protection.docx', { edition: '2027' });
  expect(next.key).toBe(first.key);
  expect((await policiesOf(at, 'ivy')).entries.map(({ state }) => state)).toEqual(['toRead']);
  const stale = { key: crypto.randomUUID(), documentKey: first.key, editionKey: first.editionKey };
  expect(await (await at.hub('ivy')).signReading(stale)).toEqual({
    ok: false,
    issues: [{ code: 'changedSinceShown', field: '' }],
  });
});

test('a signature counts by who wrote it: one that names somebody else signs for nobody else', async () => {
  const { key, editionKey } = await register(at, 'hannah', 'protection.docx');
  const columns = columnsOf(readingsList.columns);
  const planted = newCells(columns, {
    key: crypto.randomUUID(),
    editionKey,
    shelf: shelfOf(editionKey, 'ottersby'),
    personKey: person('priya').key,
  });
  await listAt(await at.site.as('ivy'), { list: 'readings' }).items.add(planted);
  const { rows } = await (await at.hub('hannah')).openReaders(key);
  expect(rows.filter(({ reading }) => reading !== undefined).map(({ person: { name } }) => name)).toEqual([
    person('ivy').name,
  ]);
  expect((await policiesOf(at, 'priya')).entries.map(({ state }) => state)).toEqual(['toRead']);
});

test('where SharePoint shows a lead no signature but their own, nothing is counted', async () => {
  const { key } = await register(at, 'hannah', 'a.pdf');
  const [entry] = (await policiesOf(at, 'ivy')).entries;
  await sign(at, 'ivy', entry?.document.title ?? '');
  await at.site.tenant.handle(
    new Request('http://127.0.0.1:4400/_tenant/switches', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ownItemsLifted: 'never' }),
    }),
  );
  const view = await (await at.hub('hannah')).openReaders(key);
  expect([view.isLifted, view.rows]).toEqual([false, []]);
});

test('who is entered after an edition has time of their own, and its catch-up comes with the reminder', async () => {
  const catchUp = 'The session was recorded.';
  const { key } = await register(at, 'hannah', 'a.pdf', { readByDay: 20261128, registeredDay: 20261001, catchUp });
  const { rows, document } = await (await at.hub('hannah')).openReaders(key);
  // everybody here was entered on 23 November: twenty-five days from then
  expect(new Set(rows.map(({ isNew, dueDay }) => [isNew, dueDay].join(' ')))).toEqual(new Set(['true 20261218']));
  expect((await policiesOf(at, 'ivy')).entries.map(({ dueDay, state }) => [dueDay, state])).toEqual([
    [20261218, 'toRead'],
  ]);
  expect(readerStrings.remind.body(document, 'https://hub.example')).toContain(catchUp);
  // who was there when it was registered has the common day
  const later = await register(at, 'hannah', 'b.pdf', { readByDay: 20261128, registeredDay: 20261123 });
  const common = (await (await at.hub('hannah')).openReaders(later.key)).rows;
  expect(new Set(common.map(({ isNew, dueDay }) => [isNew, dueDay].join(' ')))).toEqual(new Set(['false 20261128']));
});

test('who has read is counted in as many requests at ninety schools as at one', async () => {
  const { key } = await register(at, 'hannah', 'a.pdf');
  const tripsOf = async (): Promise<number> => {
    const hannah = await at.hub('hannah');
    await hannah.openReaders(key);
    await at.site.forgetRequests();
    expect((await hannah.openReaders(key)).rows.length).toBeGreaterThan(30);
    return (await at.site.requests()).filter(({ path }) => path.includes('$batch')).length;
  };
  const few = await tripsOf();
  const names = Array.from({ length: 89 }, (_, index) => `School ${index + 1}`);
  await writeSchools(
    await at.site.as('jo'),
    names.map((name, index) => ({ key: `school-${index}`, name, shortName: name })),
  );
  expect(await tripsOf()).toBe(few);
});

test('row 60: questions come with the edition, and of who answered them only the day of the signature is kept', async () => {
  const question = {
    key: 'away',
    question: 'Whom do you tell?',
    answer: 'The deputy, today',
    others: ['Somebody, this week'],
    why: 'A worry is told on the day.',
    page: '5',
  };
  await putFile(at.site, 'hannah', 'a.pdf');
  const hannah = await at.hub('hannah');
  const [file] = (await hannah.openPolicyDesk()).unregistered;
  if (file === undefined) throw new Error('no file');
  const keys = { key: crypto.randomUUID(), editionKey: crypto.randomUUID() };
  const without = registration({ questions: [{ ...question, why: '', others: [] }] });
  expect(await hannah.registerDocument({ file, ...keys, registration: without })).toEqual({
    ok: false,
    issues: [
      { code: 'required', field: 'questions away why' },
      { code: 'required', field: 'questions away others' },
    ],
  });
  const { title } = done(
    await hannah.registerDocument({ file, ...keys, registration: registration({ questions: [question] }) }),
  );
  expect((await policiesOf(at, 'ivy')).entries[0]?.document.questions).toEqual([question]);
  await sign(at, 'ivy', title);
  const [row] = await listAt(await at.site.as('jo'), { list: 'readings' }).items<Record<string, unknown>[]>();
  expect(Object.keys(row ?? {}).filter((name) => ['Shelf', 'PersonKey', 'EditionKey', 'Body'].includes(name))).toEqual([
    'Shelf',
    'PersonKey',
    'EditionKey',
  ]);
  expect(JSON.stringify(row)).not.toContain('deputy');
});

test('a signature counts by its account where somebody signs in by another name than when they were entered', async () => {
  const first = await register(at, 'hannah', 'protection.docx');
  await sign(at, 'priya', first.title);
  const people = listAt(await at.site.as('jo'), { list: 'people' }).items;
  const rowOf = async (alias: string): Promise<number> =>
    (await people.filter(`HubKey eq '${person(alias).key}'`).select('Id')<{ Id: number }[]>())[0]?.Id ?? 0;
  await people.getById(await rowOf('priya')).update({ Login: 'i:0#.f|membership|priya.nair@old.example' });
  const { rows, others } = await (await at.hub('miriam')).openReaders(first.key);
  const signed = rows.filter(({ reading }) => reading !== undefined);
  expect(signed.map(({ person: { key } }) => key)).toEqual([person('priya').key]);
  expect(others).toBe(0);
});
