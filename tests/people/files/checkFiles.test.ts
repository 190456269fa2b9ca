import { checkAllocationsFile } from '../../../src/people/files/rules/checkAllocationsFile';
import { checkPeopleFile, notInFile } from '../../../src/people/files/rules/checkPeopleFile';
import { checkSchoolsFile } from '../../../src/people/files/rules/checkSchoolsFile';
import { columnsFor, columnsText, ofTrust } from '../../../src/people/files/rules/columns';
import { dayWritten } from '../../../src/people/files/rules/dayWritten';
import type { Table } from '../../../src/people/files/rules/Table';
import { pairOf } from '../../builders/pairOf';
import { leaverAsked } from '../../fuzz/leaverAsked';
import { today } from '../../morning';
import { trustDataOf } from '../../pages/trustPage';
import { amy, hannah, priya } from '../../people';

const { catalogue } = trustDataOf();
const tableOf = (head: string, ...rows: readonly string[]): Table => ({
  head: head.split(','),
  rows: rows.map((row, index) => ({ line: index + 2, cells: row.split(',') })),
});
const at = (one: { readonly key: string }): string => `${one.key}@thistlemere.example`;
const people = [hannah, priya, amy].map((one) => ({ ...one, mail: at(one), login: `i:0#.f|membership|${at(one)}` }));

test.each([
  ['4 November 2026', 20261104],
  ['4th Nov 2026', 20261104],
  ['04-11-2026', 20261104],
  ['4/11/26', 20261104],
  ['2026-11-04', 20261104],
  ['46330', 20261104],
  ['31-02-2026', undefined],
  ['soon', undefined],
  ['', undefined],
])('the day "%s" is %s', (text, day) => {
  expect(dayWritten(text)).toBe(day);
});

test('columns are found by their heads, and as somebody said last before that', () => {
  const head = ['Forename', 'Surname', 'E-Mail', 'Post', 'Academy'];
  expect([...columnsFor('people', head, [])]).toEqual([
    ['address', 2],
    ['first', 0],
    ['last', 1],
    ['school', 4],
    ['job', 3],
  ]);
  const said = columnsFor('people', head, ['school=Post', 'job=']);
  expect([said.get('school'), said.get('job'), said.get('address')]).toEqual([3, undefined, 2]);
  expect([...columnsFor('people', head, columnsText('people', head, said))]).toEqual([...said]);
});

test('of people each bad row is named with its number and why, and the rest says what it would do', () => {
  const table = tableOf(
    'Name,Work email,Role,School,Post',
    `Priya Nair,${at(priya)},,,`,
    `Amy Rusk,${at(amy)},Class teacher,,`,
    'Nia Frost,nia@thistlemere.example,DSL,OTTERSBY PRIMARY,',
    'Nobody,,DSL,Ottersby Primary,',
    'Zoë Lark,zoe@thistlemere.example,Wizard,Hogsmeade,',
    'Nia Again,NIA@thistlemere.example,DSL,Ottersby Primary,',
  );
  const columns = columnsFor('people', table.head, []);
  const rows = checkPeopleFile(table, columns, { catalogue, people });
  expect(rows.map(({ line, state, troubles }) => [line, state, troubles.map(({ code }) => code)])).toEqual([
    [2, 'same', []],
    [3, 'changed', []],
    [4, 'fresh', []],
    [5, 'bad', ['missing']],
    [6, 'bad', ['unknownRole', 'unknownSchool']],
    [7, 'bad', ['twice']],
  ]);
  expect(rows[2]?.value).toMatchObject({ roles: ['dsl'], schoolKey: 'ottersby', status: 'active' });
  // a missing row is no leaver: Hannah stays as she is, and nothing about her is among what is written
  expect(notInFile(table, columns, people).map(({ name }) => name)).toEqual([hannah.name]);
  expect(rows.some(({ value }) => value?.key === hannah.key || value?.status === 'left')).toBe(false);
});

test('somebody who has left, or whom a newer version wrote, is not brought back by a file', () => {
  const table = tableOf('Name,Email,Role,School', `Priya Nair,${at(priya)},DSL,`, `Amy Rusk,${at(amy)},EYFS staff,`);
  const known = people.map((one) => {
    if (one.key === priya.key) return { ...one, status: 'left' as const };
    return one.key === amy.key ? { ...one, status: 'unknown' as const } : one;
  });
  const rows = checkPeopleFile(table, columnsFor('people', table.head, []), { catalogue, people: known });
  expect(rows.map(({ state, troubles }) => [state, troubles[0]?.code])).toEqual([
    ['bad', 'hasLeft'],
    ['bad', 'newer'],
  ]);
});

test('of the public register only the trust’s rows are taken, and a new number asks whether it is the same school', () => {
  const table = tableOf(
    'URN,EstablishmentName,PhaseOfEducation (name),EstablishmentStatus (name),CloseDate,Trusts (code)',
    '100001,Ottersby Primary,Primary,Open,,5012',
    '100002,Larkfield Academy,Secondary,Open,,5012',
    '100003,Elsewhere School,Primary,Open,,9999',
    '100004,Quillbrook Primary,Primary,Closed,31-08-2026,5012',
  );
  const columns = columnsFor('schools', table.head, []);
  const schools = [
    { key: 'ottersby', name: 'Ottersby Primary', shortName: 'Ottersby', urn: '900001', phase: 'Primary' },
    { key: 'quillbrook', name: 'Quillbrook Primary', shortName: 'Quillbrook' },
  ];
  const check = (sameAs: readonly number[]) =>
    checkSchoolsFile(ofTrust(table, columns, '5012'), columns, {
      schools,
      sameAs: new Set(sameAs),
      newKey: (line) => `new-${line}`,
    });
  expect(check([]).map(({ line, state, troubles }) => [line, state, troubles.map(({ code }) => code)])).toEqual([
    [2, 'bad', ['sameNumber']],
    [3, 'fresh', []],
    [5, 'changed', []],
  ]);
  expect(check([2])[0]).toMatchObject({ state: 'changed', value: { key: 'ottersby', urn: '100001' } });
  expect(check([])[1]?.value).toMatchObject({ key: 'new-3', shortName: 'Larkfield', urn: '100002' });
  expect(check([])[2]?.value).toMatchObject({ key: 'quillbrook', lastDay: 20260831 });
});

test('an allocation is a wish: what is open or asked for is not asked again, reasons are added, bad rows say why', () => {
  const table = tableOf(
    'Supervisee,Supervisor,Kind of supervision,Reasons,Line manager',
    `${at(amy)},Priya Nair,EYFS supervision,Works with a child who is looked after,${at(hannah)}`,
    `${at(priya)},${at(hannah)},trust-level,,`,
    'Somebody Else,Priya Nair,,,',
    `Amy Rusk,Amy Rusk,eyfs,Because,`,
  );
  const offer = catalogue.offers.find(({ key }) => key === 'eyfs');
  const renamed = {
    ...table,
    rows: table.rows.map((row, index) =>
      index === 0
        ? { ...row, cells: row.cells.map((cell) => (cell === 'EYFS supervision' ? (offer?.title ?? '') : cell)) }
        : row,
    ),
  };
  const input = { catalogue, people, today, staff: [], pairs: [], requests: [] };
  const columns = columnsFor('allocations', table.head, []);
  const rows = checkAllocationsFile(renamed, columns, input);
  expect(rows.map(({ line, state, troubles }) => [line, state, troubles.map(({ code }) => code)])).toEqual([
    [2, 'fresh', []],
    [3, 'fresh', []],
    [4, 'bad', ['unknownPerson']],
    [5, 'bad', ['unknownReason', 'samePerson']],
  ]);
  expect(rows[0]?.value).toMatchObject({
    pair: { supervisorKey: priya.key, offerKey: 'eyfs' },
    facts: { reasons: ['lookedAfter'], managerKey: hannah.key },
  });
  const pair = pairOf({ offerKey: 'trust-level' });
  const request = { ...leaverAsked, kind: 'open' as const, personKey: amy.key, toKey: priya.key, offerKey: 'eyfs' };
  const again = checkAllocationsFile(renamed, columns, { ...input, pairs: [pair], requests: [request] });
  expect(again.slice(0, 2).map(({ state, value }) => [state, value?.pair])).toEqual([
    ['changed', undefined],
    ['same', undefined],
  ]);
});
