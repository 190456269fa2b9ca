import { readLibrary } from '../../src/library/sharepoint/readLibrary';
import { readPolicies } from '../../src/library/useCases/readPolicies';
import { person } from '../contract/hubSite';
import { policiesOf, putFile, rawWrite, register, registration, sign } from './librarySite';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const titles = async (alias: string): Promise<readonly string[]> =>
  (await policiesOf(at, alias)).entries.map(({ document }) => document.title);
const library = "getList('/sites/trust/HubPolicies')";

test('row 84: an edition says who approved it, when, and its reviews, and a late review is flagged while it stays in force', async () => {
  await register(at, 'miriam', 'supervision.docx', {
    title: 'Supervision policy',
    edition: 'July 2024',
    approvedBy: 'Ethos and Achievement Committee',
    approvedDay: 20240701,
    fromDay: 20240701,
    reviewedDay: 20231201,
    reviewDay: 20250701,
    readByDay: undefined,
    supersedes: 'All previous',
  });
  await register(at, 'miriam', 'conduct.pdf', { title: 'Code of conduct' });
  const { entries, today } = await policiesOf(at, 'ivy');
  // the overdue one comes first
  expect(entries.map(({ document, state }) => [document.title, state])).toEqual([
    ['Supervision policy', 'reference'],
    ['Code of conduct', 'toRead'],
  ]);
  expect(entries[0]?.document).toMatchObject({
    approvedBy: 'Ethos and Achievement Committee',
    approvedDay: 20240701,
    reviewedDay: 20231201,
    reviewDay: 20250701,
    supersedes: 'All previous',
  });
  expect((entries[0]?.document.reviewDay ?? today) < today).toBe(true);
});

test('row 57: everybody reads what is in force for their school, and staff cannot change it', async () => {
  await register(at, 'hannah', 'ottersby.pdf', { title: 'Child protection, Ottersby', schools: ['ottersby'] });
  await register(at, 'hannah', 'merrowfield.pdf', { title: 'Child protection, Merrowfield', schools: ['merrowfield'] });
  await register(at, 'hannah', 'next.pdf', { title: 'From January', fromDay: 20270101, readByDay: undefined });
  expect(person('priya').schoolKey).toBe('ottersby');
  expect(await titles('priya')).toEqual(['Child protection, Ottersby']);
  expect((await policiesOf(at, 'priya')).coming.map(({ title }) => title)).toEqual(['From January']);
  // the file itself opens where it lies; nobody but editors and trust leads writes there
  expect((await policiesOf(at, 'priya')).entries[0]?.document.file.path).toBe('/sites/trust/HubPolicies/ottersby.pdf');
  expect(await putFile(at.site, 'priya', 'mine.pdf')).toBe(403);
  expect(await putFile(at.site, 'miriam', 'hers.pdf')).toBe(200);
  expect(
    await rawWrite(at.site, 'priya', { method: 'MERGE', where: `${library}/items(1)`, body: { Owner: 'Priya' } }),
  ).toBe(403);
  expect(await rawWrite(at.site, 'priya', { method: 'DELETE', where: `${library}/items(1)` })).toBe(403);
  expect((await policiesOf(at, 'priya')).mayKeep).toBe(false);
  await expect((await at.hub('priya')).openPolicyDesk()).rejects.toMatchObject({ code: 'forbidden' });
});

test('row 17: one register says of every document who keeps it and when it is reviewed next', async () => {
  await register(at, 'hannah', 'a.pdf', { title: 'Attendance', owner: 'Leon', reviewDay: 20270901 });
  await register(at, 'hannah', 'b.docx', {
    title: 'Behaviour',
    owner: 'Edith',
    reviewDay: 20261001,
    fromDay: 20250901,
  });
  await putFile(at.site, 'hannah', 'c.pdf');
  await putFile(at.site, 'hannah', 'page.html');
  const miriam = await at.hub('miriam');
  const desk = await miriam.openPolicyDesk();
  expect(desk.documents.map(({ title, owner, reviewDay }) => [title, owner, reviewDay])).toEqual([
    ['Behaviour', 'Edith', 20261001],
    ['Attendance', 'Leon', 20270901],
  ]);
  expect(desk.unregistered.map(({ name }) => name)).toEqual(['c.pdf', 'page.html']);
  // what can run something is not registered, whatever it is called
  const [, page] = desk.unregistered;
  const draft = { key: crypto.randomUUID(), editionKey: crypto.randomUUID(), registration: registration() };
  expect(page && (await miriam.registerDocument({ ...draft, file: page }))).toEqual({
    ok: false,
    issues: [{ code: 'notThisType', field: '' }],
  });
  expect(await titles('priya')).toEqual(['Behaviour', 'Attendance']);
});

test('row 9: a role description stands there with its review for those who have the role', async () => {
  const role = person('priya').roles[0] ?? '';
  await register(at, 'hannah', 'senior-dsl.docx', {
    title: 'Senior DSL',
    kind: 'role',
    roles: [role],
    readByDay: undefined,
  });
  expect(await titles('priya')).toEqual(['Senior DSL']);
  expect(person('ivy').roles).not.toContain(role);
  expect(await titles('ivy')).toEqual([]);
});

test('row 10: thresholds are a document of the library that everybody can open', async () => {
  await register(at, 'hannah', 'thresholds.pdf', {
    title: 'Thresholds',
    kind: 'thresholds',
    approvedBy: '',
    readByDay: undefined,
  });
  const [entry] = (await policiesOf(at, 'ivy')).entries;
  expect([entry?.document.kind, entry?.state]).toEqual(['thresholds', 'reference']);
});

test('row 38: national guidance stands with its edition and the day it is in force from', async () => {
  const guidance = {
    title: 'Keeping children safe in education',
    kind: 'guidance' as const,
    approvedBy: '',
    approvedDay: undefined,
    reviewDay: undefined,
  };
  await register(at, 'hannah', 'kcsie.pdf', { ...guidance, edition: '2026', fromDay: 20260901 });
  expect((await policiesOf(at, 'ivy')).entries.map(({ document }) => [document.edition, document.fromDay])).toEqual([
    ['2026', 20260901],
  ]);
  // an edition that is still to come is announced and not in force
  await register(at, 'hannah', 'kcsie-2027.pdf', {
    ...guidance,
    edition: '2027',
    fromDay: 20270901,
    readByDay: undefined,
  });
  const { entries, coming } = await policiesOf(at, 'ivy');
  expect([entries.map(({ document }) => document.edition), coming.map(({ edition }) => edition)]).toEqual([
    ['2026'],
    ['2027'],
  ]);
});

test('row 62: the statement on the public website is a step that says where it stands and when somebody looked', async () => {
  const statement = { title: 'How we manage safeguarding', kind: 'statement' as const, readByDay: undefined };
  await putFile(at.site, 'hannah', 'statement.docx');
  const hannah = await at.hub('hannah');
  const [file] = (await hannah.openPolicyDesk()).unregistered;
  if (file === undefined) throw new Error('no file');
  const draft = { file, key: crypto.randomUUID(), editionKey: crypto.randomUUID() };
  expect(await hannah.registerDocument({ ...draft, registration: registration(statement) })).toEqual({
    ok: false,
    issues: [{ code: 'required', field: 'publicPage' }],
  });
  const publicPage = 'https://thistlemere.example/safeguarding';
  const first = done(
    await hannah.registerDocument({ ...draft, registration: registration({ ...statement, publicPage }) }),
  );
  expect(first.checkedDay).toBeUndefined();
  const looked = registration({ ...statement, publicPage, checkedDay: 20261123 });
  done(await hannah.registerDocument({ ...draft, file: first.file, registration: looked }));
  expect((await hannah.openPolicyDesk()).documents.map((one) => [one.publicPage, one.checkedDay])).toEqual([
    [publicPage, 20261123],
  ]);
});

test('two who change one register do not write over each other', async () => {
  const first = await register(at, 'hannah', 'protection.docx');
  const [hannah, miriam] = await Promise.all([at.hub('hannah'), at.hub('miriam')]);
  const draft = { file: first.file, key: first.key, editionKey: first.editionKey };
  done(await hannah.registerDocument({ ...draft, registration: registration({ owner: 'Hannah' }) }));
  await expect(
    miriam.registerDocument({ ...draft, registration: registration({ owner: 'Miriam' }) }),
  ).rejects.toMatchObject({ code: 'conflict' });
  expect((await policiesOf(at, 'ivy')).entries[0]?.document.owner).toBe('Hannah');
});

test('a register that somebody broke closes no page: its file is left out and named to whoever keeps it', async () => {
  await register(at, 'hannah', 'a.pdf', { title: 'Attendance' });
  await register(at, 'hannah', 'b.pdf', { title: 'Behaviour' });
  expect(
    await rawWrite(at.site, 'miriam', { method: 'MERGE', where: `${library}/items(1)`, body: { Body: 'nothing' } }),
  ).toBe(204);
  expect(await titles('ivy')).toEqual(['Behaviour']);
  expect((await policiesOf(at, 'ivy')).unknown).toBe(1);
  expect((await (await at.hub('hannah')).openPolicyDesk()).unknown.map(({ name }) => name)).toEqual(['a.pdf']);
});

test('a copy brings the key of its file with it and is not taken for it', async () => {
  await register(at, 'hannah', 'a.pdf', { title: 'Attendance' });
  const path = (name: string): string => `decodedUrl='/sites/trust/HubPolicies/${name}'`;
  expect(
    await rawWrite(at.site, 'hannah', {
      method: 'POST',
      where: `getFileByServerRelativePath(${path('a.pdf')})/copyTo(strNewUrl='/sites/trust/HubPolicies/copy.pdf',bOverWrite=false)`,
    }),
  ).toBe(200);
  expect(await titles('ivy')).toEqual(['Attendance']);
  expect((await (await at.hub('hannah')).openPolicyDesk()).unregistered.map(({ name }) => name)).toEqual(['copy.pdf']);
});

test('policies open in one round trip once the Hub is warm, whatever their number', async () => {
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) await register(at, 'hannah', name, { title: name });
  const ivy = await at.hub('ivy');
  await ivy.openPolicies();
  await at.site.forgetRequests();
  expect((await ivy.openPolicies()).entries.length).toBe(3);
  expect((await at.site.requests()).filter(({ path }) => path.includes('$batch')).length).toBe(1);
});

test('the web part reads all it shows in one request, and the same as the Hub', async () => {
  for (const name of ['a.pdf', 'b.pdf']) await register(at, 'hannah', name, { title: name });
  await sign(at, 'ivy', 'a.pdf');
  const { key, login, name, mail } = person('ivy');
  const me = { key, login, name, mail, administers: false };
  const read = readLibrary(await at.site.as('ivy'));
  await at.site.forgetRequests();
  const view = await readPolicies({ read, me, now: () => at.site.tenant.now() });
  expect((await at.site.requests()).filter(({ path }) => path.includes('$batch')).length).toBe(1);
  expect(view.entries.map(({ document, state }) => [document.title, state])).toEqual(
    (await policiesOf(at, 'ivy')).entries.map(({ document, state }) => [document.title, state]),
  );
});
