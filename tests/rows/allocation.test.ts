import { allocationOf } from '../../src/people/rules/allocation';
import { noFactsOf } from '../../src/people/rules/StaffFacts';
import type { StaffFactsDraft } from '../../src/people/rules/StaffFacts';
import { person, webUrl } from '../contract/hubSite';
import { carryOutAsShown, openAsShown } from '../standIns/asShown';
import { done, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const lookAs = async (alias: string) => allocationOf(await (await at.hub(alias)).openAllocation());
const factsOf = (alias: string, facts: Partial<StaffFactsDraft>): StaffFactsDraft => ({
  personKey: person(alias).key,
  reasons: [],
  managerKey: '',
  trainedDay: undefined,
  outsideName: '',
  outsideDays: [],
  ...facts,
});
async function say(by: string, about: string, facts: Partial<StaffFactsDraft>): Promise<void> {
  done(await (await at.hub(by)).saveStaffFacts(factsOf(about, facts), noFactsOf(person(about).key)));
}
const nameOf = (alias: string): string => person(alias).name;

test('row 102: who is in scope is said with the trust’s reasons, the heaviest first, and no colleague reads them', async () => {
  await say('hannah', 'grace', { reasons: ['eyfs'] });
  await say('hannah', 'ivy', { reasons: ['earlyHelp2', 'childProtection'] });
  await say('miriam', 'priya', { reasons: ['earlyHelp1'] });
  const { schools } = await lookAs('hannah');
  const ottersby = schools.find(({ schoolKey }) => schoolKey === person('ivy').schoolKey);
  expect(
    ottersby?.unallocated.slice(0, 3).map((line) => [line.person.name, line.reasons.map(({ key }) => key)]),
  ).toEqual([
    [nameOf('ivy'), ['childProtection', 'earlyHelp2']],
    [nameOf('priya'), ['earlyHelp1']],
    [nameOf('grace'), ['eyfs']],
  ]);
  // a colleague, a supervisor and the person themselves are refused by SharePoint itself
  for (const alias of ['ivy', 'fiona', 'owen']) {
    await expect((await at.hub(alias)).openAllocation()).rejects.toMatchObject({ code: 'forbidden' });
    const raw = await at.site.fetch(`${webUrl}/_api/web/GetList('/sites/trust/Lists/HubAllocation')/items`, {
      headers: { authorization: `Bearer ${await at.site.token(alias)}`, accept: 'application/json' },
    });
    expect([403, 404]).toContain(raw.status);
  }
});

test('row 100: the table of who may supervise whom is changed in the product with what stood there kept, and a pair outside it carries its reason', async () => {
  const roleOf = async (key: string) =>
    (await (await at.hub('jo')).openTrustData()).catalogue.roles.find((role) => role.key === key);
  const teacher = await roleOf('teacher');
  expect(teacher).toMatchObject({ supervisedBy: ['leadDsl', 'dsl', 'deputyDsl', 'pastoral'], several: true });
  const { title = '' } = teacher ?? {};
  done(await (await at.hub('jo')).saveRole({ key: 'teacher', title, supervisedBy: ['dsl'], several: false }));
  expect(await roleOf('teacher')).toMatchObject({ supervisedBy: ['dsl'], several: false, minimum: { unit: 'termly' } });
  const editions = await (await at.hub('jo')).roleEditions('teacher');
  expect(editions.map(({ edition, supervisedBy }) => [edition, supervisedBy.length])).toEqual([
    [2, 1],
    [1, 4],
  ]);
  await expect(
    (await at.hub('priya')).saveRole({ key: 'teacher', title, supervisedBy: ['pastoral'] }),
  ).rejects.toMatchObject({ code: 'forbidden' });
  // Owen of the pastoral team was named before; now the table says otherwise, and Miriam says why
  const draft = {
    pairKey: crypto.randomUUID(),
    offerKey: 'internal',
    supervisorKey: person('owen').key,
    superviseeKeys: [person('ruth').key],
    cadence: '',
    firstDay: 20260901,
    unusual: 'cover',
    until: 20261218,
  };
  done(await openAsShown(await at.hub('miriam'), draft));
  const { lines } = await lookAs('hannah');
  const ruth = lines.find((line) => line.person.key === person('ruth').key);
  expect(ruth?.supervisors).toMatchObject([{ name: nameOf('owen'), isUnusual: true }]);
  const { pairs } = await (await at.hub('miriam')).openTrustData();
  expect(pairs.find(({ pairKey }) => pairKey === draft.pairKey)).toMatchObject({ unusual: 'cover', until: 20261218 });
});

test('row 97: Hannah sees who has nobody, asks for a pair, and Miriam opens it with whom it lets in shown first', async () => {
  const before = (await lookAs('hannah')).schools.find(({ schoolKey }) => schoolKey === 'ottersby');
  expect(before?.unallocated.map((line) => line.person.name)).toContain(nameOf('grace'));
  const wish = {
    key: crypto.randomUUID(),
    kind: 'open' as const,
    pairKey: '',
    personKey: person('grace').key,
    toKey: person('priya').key,
    offerKey: 'eyfs',
    day: 20261123,
  };
  done(await (await at.hub('hannah')).askForChange(wish));
  // asking gives nobody anything: Grace still has no pair
  expect((await (await at.hub('grace')).openHome()).mine).toEqual([]);
  const miriam = await at.hub('miriam');
  const { access } = await miriam.foreseeChange(wish);
  expect(access?.lines.map(({ who }) => who.name)).toEqual(expect.arrayContaining([nameOf('grace'), nameOf('priya')]));
  done(await carryOutAsShown(miriam, { draft: wish, cancelBecause: undefined }));
  expect((await (await at.hub('grace')).openHome()).mine).toHaveLength(1);
  const after = (await lookAs('hannah')).schools.find(({ schoolKey }) => schoolKey === 'ottersby');
  expect(after).toMatchObject({ inScope: before?.inScope, allocated: (before?.allocated ?? 0) + 1 });
});

test('row 116: of each supervisor the caseload, their own supervision and their training are said, also of one outside the Hub', async () => {
  await at.open('trust-level', 'hannah', ['priya']);
  await at.open('eyfs', 'priya', ['grace']);
  await at.open('eyfs', 'alice', ['amy']);
  await say('hannah', 'priya', { trainedDay: 20240115, managerKey: person('hannah').key });
  await say('miriam', 'hannah', {
    trainedDay: 20230901,
    outsideName: 'Dr Elin Vaughan, Northgate Practice',
    outsideDays: [20261104],
  });
  const { supervisors, lines } = await lookAs('miriam');
  const of = (alias: string) => supervisors.find(({ key }) => key === person(alias).key);
  expect(of('priya')).toMatchObject({ people: 1, own: 'here', training: 'inTime' });
  expect(of('hannah')).toMatchObject({ people: 1, own: 'outside', training: 'due' });
  expect(of('alice')).toMatchObject({ own: 'none', training: 'none' });
  // whoever needs a look first stands first
  expect(supervisors[0]?.name).toBe(nameOf('alice'));
  // what is outside the Hub gives nobody a way in, and is allocated all the same
  expect(lines.find((line) => line.person.key === person('hannah').key)).toMatchObject({
    isAllocated: true,
    supervisors: [],
  });
  expect(lines.find((line) => line.person.key === person('priya').key)?.supervisors).toMatchObject([
    { isManager: true },
  ]);
});

test('row 106: a guest holds external supervision as anybody does; of somebody without an account days are kept, and nothing else', async () => {
  const pairKey = await at.open('external', 'ros', ['hannah']);
  const startsAt = '2026-11-24T14:15:00.000Z';
  const target = await at.book(pairKey, 'ros', startsAt);
  await at.moveClock(startsAt);
  const people = { supervisor: 'ros', supervisees: ['hannah'] };
  const record = await runAndSign(at, target, people, { startsAt, nextStartsAt: '2027-01-21T14:15:00.000Z' });
  expect(record).toMatchObject({ state: 'sealed' });
  await say('miriam', 'tom', { outsideName: 'Dr Elin Vaughan, Northgate Practice', outsideDays: [20261104] });
  const { lines } = await lookAs('miriam');
  expect(lines.find((line) => line.person.key === person('tom').key)).toMatchObject({
    isAllocated: true,
    supervisors: [],
    facts: { outsideName: 'Dr Elin Vaughan, Northgate Practice', outsideDays: [20261104] },
  });
  expect((await (await at.hub('tom')).openHome()).mine).toEqual([]);
});
