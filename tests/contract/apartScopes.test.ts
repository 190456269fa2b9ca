import { sharePointScopes } from '../../src/access/sharepoint/sharePointScopes';
import type { ScopeStore } from '../../src/access/ports';
import { addToGroup } from '../../src/people/sharepoint/writeReference';
import { endedScope } from '../../src/people/rules/endedScope';
import type { Scope } from '../../src/people/rules/Scope';
import { sharePointBelonging } from '../../src/people/sharepoint/sharePointBelonging';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import { noteOf } from '../builders/noteOf';
import { sessionOf } from '../builders/sessionOf';
import { rawPerson } from '../privacy/RawPerson';
import { now, openPriyasPair, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';

const key = '9c9c9c9c-0000-4000-8000-000000000009';
const lists = ['CloseBelonging', 'CloseSessions', 'CloseWorking', 'CloseSeals'] as const;
const folder = (list: string): string => `/sites/trust/Lists/Hub${list}${year.replace('-', '')}/${key}`;

const member = (alias: string, role: 'supervisor' | 'supervisee'): Scope['members'][number] => ({
  personKey: person(alias).key,
  siteId: 0,
  name: person(alias).name,
  role,
  firstDay: 20260901,
  lastDay: undefined,
});
/** Performance development of Priya with her headteacher; Hannah supervises her and has no part in it. */
const wanted: Scope = {
  key,
  kind: 'pair',
  recordClass: 'apart',
  offerKey: 'performance-development',
  schoolKey: 'ottersby',
  cadence: '',
  firstDay: 20260901,
  lastDay: undefined,
  shards: [year],
  before: '',
  members: [member('tom', 'supervisor'), member('priya', 'supervisee')],
};
const people = [person('tom'), person('priya')];

let site: TestSite;
let close: ScopeStore;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  await addToGroup(await site.as('jo'), 'closeKeepers', [person('dele').login]);
  close = sharePointScopes(await site.as('dele'));
});
afterEach(() => site.tenant.close());

const found = async (alias = 'dele'): Promise<Scope> => {
  const scope = await sharePointBelonging(await site.as(alias)).ofScope(key);
  if (scope === undefined) throw new Error(`${alias} sees no such scope`);
  return scope;
};
const status = async (alias: string, path: string): Promise<number> =>
  (await (await rawPerson(site.tenant, alias)).get(path)).status;
const statuses = async (alias: string): Promise<readonly number[]> =>
  Promise.all(
    lists.map((list) =>
      status(alias, `web/getFolderByServerRelativePath(decodedurl='${folder(list)}')/listItemAllFields`),
    ),
  );
const add = async (alias: string, list: string): Promise<number> =>
  (
    await (
      await rawPerson(site.tenant, alias)
    ).post(`web/getList('/sites/trust/Lists/Hub${list}${year.replace('-', '')}')/AddValidateUpdateItemUsingPath`, {
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder(list) }, UnderlyingObjectType: 0 },
      formValues: [{ FieldName: 'Title', FieldValue: `of ${alias}` }],
      bNewDocumentUpdate: false,
    })
  ).status;
const check = () => close.checkScopes({ now, key: 'check', realm: 'apart', onProgress: () => undefined });

it('is opened by a close keeper, as the plan said, and by nobody else', async () => {
  const plan = await close.foresee({ changes: [{ seen: undefined, scope: wanted }], findings: [], leaving: [] });
  expect(plan.lines.map(({ who, change }) => `${who.name} ${change}`).sort()).toEqual(
    [person('tom'), person('priya')].map(({ name }) => `${name} gains`).sort(),
  );
  expect(plan.keepers).toMatchObject({ names: [person('dele').name], realm: 'apart' });
  await expect(sharePointScopes(await site.as('miriam')).openScope(wanted, people)).rejects.toMatchObject({
    name: 'ServiceError',
  });
  expect(await close.openScope(wanted, people)).toEqual({ pairs: [], readBack: 'asPlanned' });
  // pressed twice
  expect(await close.openScope(wanted, people)).toMatchObject({ readBack: 'asPlanned' });
  expect((await check()).findings).toEqual([]);
});

it('lets its people read and write, and shows neither record keepers, nor trust leads, nor the supervisor that it is there', async () => {
  await close.openScope(wanted, people);
  for (const alias of ['tom', 'priya', 'dele']) expect(await statuses(alias)).toEqual([200, 200, 200, 200]);
  for (const alias of ['tom', 'priya']) {
    expect(await add(alias, 'CloseWorking')).toBe(200);
    expect(await add(alias, 'CloseSeals')).toBe(200);
    expect([403, 404]).toContain(await add(alias, 'CloseBelonging'));
  }
  // record keeper and trust lead; Priya's supervisor and trust lead; a colleague; somebody without rights
  for (const alias of ['miriam', 'hannah', 'ruth', 'nia']) {
    for (const answer of await statuses(alias)) expect([403, 404]).toContain(answer);
    for (const list of lists) expect([403, 404]).toContain(await add(alias, list));
    expect(await sharePointBelonging(await site.as(alias)).ofScope(key)).toBeUndefined();
  }
  const theirs = [];
  for await (const page of sharePointBelonging(await site.as('miriam')).all()) theirs.push(...page);
  expect(theirs.map((scope) => scope.key)).not.toContain(key);
  // and close keepers see nothing of supervision by it
  const dele = await site.as('dele');
  expect(await sharePointSeals(dele).ofPair(year, pairKey)).toEqual([]);
  expect(await sharePointWorking(dele, workReader(dele)).ofPair(year, pairKey)).toEqual([]);
});

it('keeps meetings and work of its people in lists of its own, which no question about supervision finds', async () => {
  await close.openScope(wanted, people);
  const tom = await site.as('tom');
  const meeting = await sharePointSessions(tom, 'closeSessions').add(
    sessionOf({ key: 'm1', pairKey: key, supervisorKey: person('tom').key, superviseeKey: person('priya').key }),
  );
  const note = noteOf({ key: 'n1', pairKey: key, sessionKey: 'm1', text: 'A year of steady work.' });
  await sharePointWorking(tom, workReader(tom), 'closeWorking').add(note);
  const priya = await site.as('priya');
  expect(await sharePointSessions(priya, 'closeSessions').ofPair(year, key)).toMatchObject([{ key: 'm1' }]);
  expect(await sharePointSessions(priya, 'closeSessions').findByCode([year], meeting.code, [])).toMatchObject({
    key: 'm1',
  });
  expect(await sharePointSessions(tom, 'closeSessions').writersOf(meeting)).toMatchObject({
    wish: person('tom').key,
  });
  const theirs = sharePointWorking(priya, workReader(priya), 'closeWorking');
  expect(await theirs.ofSession(year, key, 'm1')).toMatchObject([{ text: note.text, authorKey: person('tom').key }]);
  const [read] = await theirs.ofPair(year, key);
  if (read?.kind !== 'note') throw new Error('no note');
  expect(await theirs.update({ ...read, text: 'A year of steady, hard work.' })).toMatchObject({
    modifiedByKey: person('priya').key,
  });
  // supervision's own lists know nothing of it
  expect(await sharePointSessions(priya).ofPair(year, key)).toEqual([]);
  expect(await sharePointWorking(priya, workReader(priya)).ofPair(year, key)).toEqual([]);
  for (const alias of ['hannah', 'miriam', 'ruth']) {
    const other = await site.as(alias);
    expect(await sharePointSessions(other, 'closeSessions').ofPair(year, key)).toEqual([]);
    expect(await sharePointWorking(other, workReader(other), 'closeWorking').find(year, key, 'n1')).toBeUndefined();
  }
});

it('says who can read it to its people, by a close keeper’s look, and by no record keeper’s', async () => {
  await close.openScope(wanted, people);
  const look = await close.checkAccess({ pairKey: key, shard: year, key: 'look' });
  expect(look).toMatchObject({ state: 'written', snapshot: { asPlanned: true } });
  const seen = (await sharePointSeals(await site.as('priya'), 'closeSeals').ofPair(year, key)).filter(
    (item) => item.kind === 'access',
  );
  expect(seen.length).toBeGreaterThan(0);
  for (const item of seen) {
    if (item.kind !== 'access') continue;
    expect(item.people.filter(({ why }) => why === 'keeper').map(({ name }) => name)).toEqual([person('dele').name]);
    expect(item.people.map(({ name }) => name)).not.toContain(person('miriam').name);
  }
});

it('ends: drafts close to both, what was signed stays readable, and neither writes any more', async () => {
  await close.openScope(wanted, people);
  const seen = await found();
  expect(await close.changeScope({ seen, scope: endedScope(seen, 20261101) })).toBe('asPlanned');
  for (const alias of ['tom', 'priya']) {
    const [, , working, seals] = await statuses(alias);
    expect([403, 404]).toContain(working);
    expect(seals).toBe(200);
    expect([403, 404]).toContain(await add(alias, 'CloseSeals'));
  }
  expect((await check()).findings).toEqual([]);
});

it('finds who was let in or shut out by hand, and puts it right as shown', async () => {
  await close.openScope(wanted, people);
  const app = await rawPerson(site.tenant, 'app');
  const idOf = async (alias: string): Promise<number> => {
    const { body } = await app.post('web/ensureuser', { logonName: person(alias).login });
    return Number((JSON.parse(body) as { readonly Id: number }).Id);
  };
  const at = `web/getFolderByServerRelativePath(decodedurl='${folder('CloseWorking')}')/listItemAllFields/roleassignments`;
  const read = 1073741826;
  const hannah = await idOf('hannah');
  expect((await app.post(`${at}/addroleassignment(principalid=${hannah},roledefid=${read})`, {})).status).toBe(200);
  const { findings } = await check();
  expect(findings).toMatchObject([{ problem: 'letIn', who: person('hannah').name, pairKey: key, repairable: true }]);
  const plan = await close.foresee({ findings, changes: [], leaving: [] });
  expect(plan.lines.filter(({ change }) => change === 'loses').map(({ who }) => who.name)).toEqual([
    person('hannah').name,
  ]);
  expect(await close.repairScopes(findings, { plan, onProgress: () => undefined })).toEqual(
    findings.map((finding) => finding.key),
  );
  for (const answer of await statuses('hannah')) expect([403, 404]).toContain(answer);
  expect((await check()).findings).toEqual([]);
});

it('is no finding of a record keeper’s check, which does not look there', async () => {
  await close.openScope(wanted, people);
  const miriam = sharePointScopes(await site.as('miriam'));
  const { findings } = await miriam.checkScopes({ now, key: 'theirs', onProgress: () => undefined });
  expect(findings).toEqual([]);
  await expect(miriam.changeScope({ seen: wanted, scope: endedScope(wanted, 20261101) })).rejects.toMatchObject({
    name: 'ServiceError',
  });
});
