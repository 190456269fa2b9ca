import { academicYearOf } from '../../src/ground/rules/academicYear';
import type { EveryService } from '../../src/local/demo/everyService';
import { counted } from '../contract/counted';
import { hubOf } from '../contract/hubOf';
import { person, readySite, now as morning } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { rawAs } from '../deputy/rawAs';
import { fillTrust } from './fillTrust';

jest.setTimeout(60_000);

const schools = 3;
const pairs = 45;

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  fillTrust(site.tenant, schools, pairs);
}, 60_000);
afterEach(() => site.tenant.close());

const untold = (): void => undefined;
const at = (alias: string, now = morning): Promise<EveryService> => hubOf(site, alias, { now: () => now });
const list = 'web/lists/getByTitle';

interface Row {
  readonly Id: number;
  readonly HubKey: string;
  readonly Kind?: string;
  readonly Summary?: string;
  readonly Body?: string;
}

async function rowsOf(title: string, query = ''): Promise<readonly Row[]> {
  const { json } = await rawAs(site, 'jo', 'GET', `${list}('${title}')/items?$top=5000${query}`);
  return json['value'] as readonly Row[];
}

async function pairRow(index: number): Promise<Row> {
  const rows = await rowsOf('Pairs', `&$select=Id,HubKey&$filter=SuperviseeKey eq '${await keyOf(index)}'`);
  const [row] = rows;
  if (!row) throw new Error('there is no such pair');
  return row;
}

async function keyOf(index: number): Promise<string> {
  const name = `Staff ${String(index + 1).padStart(4, '0')}`;
  const [row] = await rowsOf(
    'People',
    `&$select=Id,HubKey,Title&$filter=Login eq 'i:0%23.f|membership|staff${index}@thistlemere.example'`,
  );
  if (!row) throw new Error(`nobody is called ${name}`);
  return row.HubKey;
}

function nth(rows: readonly Row[], index: number): Row {
  const row = rows[index];
  if (!row) throw new Error('there are fewer rows');
  return row;
}

const merge = (title: string, id: number, body: Record<string, unknown>, as = 'jo') =>
  rawAs(site, as, 'MERGE', `${list}('${title}')/items(${id})`, body);

describe('the counters of the Trust place', () => {
  it('are made by the first lead who opens it and read by the next in one request: row 97', async () => {
    const { picture } = await counted(await at('hannah'));
    // the ready site's own school beside the grown ones
    expect(picture.schools).toBe(schools + 1);
    expect(picture.figures.withoutSupervisor).toBeGreaterThanOrEqual(schools);
    const rows = await rowsOf('Counters', '&$select=Id,HubKey,Kind');
    const kinds = (kind: string): number => rows.filter((row) => row.Kind === kind).length;
    expect([kinds('trust'), kinds('halfTerm') >= schools * 12]).toEqual([1, true]);
    const miriam = await at('miriam');
    await miriam.openHome();
    await site.forgetRequests();
    expect((await miriam.openPicture())?.figures).toEqual(picture.figures);
    expect((await site.requests()).filter(({ path }) => path.includes('/_api/')).length).toBe(1);
  });

  it('fold in what changed, and nothing else is read or written again', async () => {
    const hannah = await at('hannah');
    const before = await counted(hannah);
    const overdue = before.of('overdue').length;
    const [late] = before.of('overdue');
    expect(late).toBeDefined();
    const row = (await rowsOf('Pairs', `&$select=Id,HubKey&$filter=SuperviseeKey eq '${late?.personKey ?? ''}'`))[0];
    await merge('Pairs', row?.Id ?? 0, { HeldDays: '20261120' });
    await site.forgetRequests();
    const after = await counted(await at('miriam'));
    expect(after.picture.figures.overdue).toBe(overdue - 1);
    const anew = await (await at('hannah')).countAnew(untold);
    expect({ ...anew, asOf: '' }).toEqual({ ...after.picture, asOf: '' });
  });

  it('count who belongs by the keepers’ list, whatever a participant writes into a row', async () => {
    const { picture } = await counted(await at('hannah'));
    const row = await pairRow(1);
    await merge('Pairs', row.Id, { SchoolKey: 'grown2', SuperviseeKey: person('priya').key, OfferKey: 'ad-hoc' });
    const after = await counted(await at('hannah'));
    expect(after.picture.figures.covered).toBe(picture.figures.covered);
    expect(after.of('notSaid').map(({ personKey }) => personKey)).toEqual([await keyOf(1)]);
  });

  it('write a half-term down at its end once, and show a later correction as such', async () => {
    const atEnd = new Date('2026-12-21T09:00:00Z');
    await site.setClock(atEnd);
    const { picture } = await counted(await at('hannah', atEnd));
    const autumn = (one: typeof picture) =>
      one.halfTerms.find(({ name, year }) => name === 'autumn2' && year === '2026-27');
    const written = autumn(picture);
    expect(written?.past).toBe(true);
    expect(written?.written).toMatchObject({ held: written?.held, due: written?.due, day: 20261221 });
    // somebody notes afterwards that a session was held in time
    const missed = (await (await at('hannah', atEnd)).openSchools('all', untold)).halfTerms
      .filter(({ name, year }) => name === 'autumn2' && year === '2026-27')
      .flatMap(({ people }) => people)
      .find(({ held, heldDays }) => !held && heldDays.length === 0);
    const [row] = await rowsOf('Pairs', `&$select=Id,HubKey&$filter=SuperviseeKey eq '${missed?.personKey ?? ''}'`);
    await merge('Pairs', row?.Id ?? 0, { HeldDays: '20261210' });
    const later = new Date('2027-01-11T09:00:00Z');
    await site.setClock(later);
    const corrected = autumn((await counted(await at('miriam', later))).picture);
    expect(corrected?.held).toBe((written?.held ?? 0) + 1);
    expect(corrected?.written).toMatchObject({ held: written?.held, day: 20261221 });
  });

  it('say who is overdue after 1 August as before, until somebody is seen', async () => {
    const before = new Date('2027-07-30T09:00:00Z');
    await site.setClock(before);
    const july = await counted(await at('hannah', before));
    const after = new Date('2027-08-02T09:00:00Z');
    await site.setClock(after);
    const august = await counted(await at('hannah', after));
    expect(academicYearOf(august.picture.day)).toBe('2027-28');
    expect(july.picture.figures.overdue).toBeGreaterThan(0);
    expect(august.picture.figures.overdue).toBe(july.picture.figures.overdue);
  });

  it('are refused by SharePoint to everybody but leads and keepers: row 97', async () => {
    await counted(await at('hannah'));
    for (const alias of ['priya', 'dele', 'tom', 'ivy', 'ros']) {
      const seen = await rawAs(site, alias, 'GET', `${list}('Counters')/items?$top=10`);
      expect([alias, seen.status === 200 ? seen.json['value'] : 'refused']).toEqual([alias, 'refused']);
      const planted = await rawAs(site, alias, 'POST', `${list}('Counters')/items`, { HubKey: 'trust', Kind: 'trust' });
      expect([alias, planted.status >= 400]).toEqual([alias, true]);
    }
  });

  it('open whatever somebody wrote into them by hand, and are counted anew', async () => {
    const { picture } = await counted(await at('hannah'));
    const rows = await rowsOf('Counters', '&$select=Id,HubKey,Kind');
    const nonsense = ['{}', 'x', '[]', '{"picture":1}', ''];
    for (const [index, row] of rows.entries())
      await merge('Counters', row.Id, { Summary: nonsense[index % 5], Body: nonsense[(index + 1) % 5] }, 'miriam');
    const again = await counted(await at('hannah'));
    expect(again.picture.figures).toEqual(picture.figures);
  });

  it('fold in what keepers and administrators change as a count from nothing finds it', async () => {
    await counted(await at('hannah'));
    const scopes = await rowsOf('Belonging 2026-27', "&$select=Id,HubKey,Body&$filter=Kind eq 'scope'");
    // one ended, one moved to another school, one to the central team
    const changes = [{ lastDay: 20261120 }, { schoolKey: 'grown2' }, { schoolKey: 'trust' }];
    for (const [index, change] of changes.entries()) {
      const scope = nth(scopes, index);
      const body = { ...(JSON.parse(String(scope.Body)) as object), ...change };
      await merge('Belonging 2026-27', scope.Id, { Body: JSON.stringify(body) });
    }
    const people = await rowsOf('People', "&$select=Id,HubKey&$filter=SchoolKey eq 'grown1'");
    await merge('People', nth(people, 1).Id, { SchoolKey: 'grown0', Title: 'Moved Away' });
    await merge('People', nth(people, 2).Id, { InScope: false });
    await merge('People', nth(people, 3).Id, { Status: 'left' });
    const folded = await counted(await at('hannah'));
    const anew = await (await at('miriam')).countAnew(untold);
    expect({ ...folded.picture, asOf: '' }).toEqual({ ...anew, asOf: '' });
    expect(folded.everybody.lines.some(({ name }) => name === 'Moved Away')).toBe(true);
    const central = folded.everybody.lines.filter(({ schoolKey }) => schoolKey === 'trust').map(({ key }) => key);
    expect(central.filter((key) => key.includes('.')).map((key) => key.split('.')[0])).toEqual([
      nth(scopes, 2).HubKey.split('.')[0],
    ]);
  });

  it('show supervisors with more people than the limit an administrator sets: row 97', async () => {
    expect((await counted(await at('hannah'))).picture.overLimit).toEqual({ limit: 0, count: 0, worst: [] });
    const jo = await at('jo');
    const read = (await jo.openTrustData()).catalogue.settings;
    const settings = { ...read, trustName: 'Thistlemere Learning Trust', caseSystem: 'CPOMS' };
    expect((await jo.saveSettings({ ...settings, mostSupervisees: 1.5 }, read)).ok).toBe(false);
    expect((await jo.saveSettings({ ...settings, mostSupervisees: 14 }, read)).ok).toBe(true);
    const { picture, everybody } = await counted(await at('hannah'));
    expect(picture.overLimit.count).toBeGreaterThan(0);
    expect(everybody.overLimit.map(({ people }) => people > 14)).toEqual(everybody.overLimit.map(() => true));
    expect(picture.overLimit.worst).toEqual(everybody.overLimit.slice(0, 10));
  });

  it('come out right where two leads count in the same moment', async () => {
    const [first, second] = await Promise.all([at('hannah'), at('miriam')]);
    const both = await Promise.all([first.bringUpToDate(untold), second.bringUpToDate(untold)]);
    expect(both[0].figures).toEqual(both[1].figures);
    const stored = await (await at('hannah')).openPicture();
    expect(stored?.figures).toEqual(both[0].figures);
  });
});
