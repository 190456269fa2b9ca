import { needs } from '../../src/app/capabilities';
import { byArea, isCheckDue } from '../../src/logs/rules/Agency';
import type { AgencyText } from '../../src/logs/rules/Agency';
import { referenceIn } from '../../src/logs/rules/referenceIn';
import { hubOf } from '../contract/hubOf';
import { person, today } from '../contract/hubSite';
import { rawAs } from './rawAs';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const earlyHelp: AgencyText = {
  name: 'Early help hub',
  area: 'Wexcombe',
  does: 'Help for a family before it is a matter for social care.',
  how: 'The form on the authority’s page, or 01632 960 001.',
  when: 'Monday to Friday, 9 to 5',
  outOfHours: 'The emergency duty team, 01632 960 999',
  thresholds: { title: 'Levels of need', address: 'https://wexcombe.example/levels' },
  forRoles: ['feso'],
  reviewDay: 20270301,
};

const enter = async (text: AgencyText): Promise<void> => {
  done(await (await at.hub('hannah')).saveAgency(crypto.randomUUID(), text, undefined));
};

test('row 12: agencies stand by area with how they are reached and their thresholds, and say when they were to be checked', async () => {
  await enter(earlyHelp);
  await enter({ ...earlyHelp, name: 'Front door', area: 'Alderbeck', reviewDay: 20261201 });
  const view = await (await at.hub('leon')).openAgencies();
  expect(view.mayWrite).toBe(false);
  expect(byArea(view.agencies, []).map(({ area, agencies }) => [area, agencies.map(({ name }) => name)])).toEqual([
    ['Alderbeck', ['Front door']],
    ['Wexcombe', ['Early help hub']],
  ]);
  expect(view.agencies[0]).toMatchObject({ ...earlyHelp, changedBy: 'Hannah Okafor' });
  await at.moveClock('2026-12-02T09:00:00.000Z');
  const later = await (await at.hub('leon')).openAgencies();
  expect(later.agencies.filter((one) => isCheckDue(one, later.today)).map(({ name }) => name)).toEqual(['Front door']);
  // what is missing is said at its field, and staff write nothing there
  const hub = await at.hub('hannah');
  expect(
    await hub.saveAgency('new', { ...earlyHelp, area: ' ', how: '', reviewDay: 20261101 }, undefined),
  ).toMatchObject({
    ok: false,
    issues: [{ field: 'area' }, { field: 'how' }, { field: 'reviewDay' }],
  });
  const raw = await rawAs(at)('leon', 'HubAgencies', 'items', { Title: 'x', HubKey: 'x', Body: '{}' });
  expect(raw.status).toBe(403);
});

test('row 31: what an agency was asked and advised is logged by reference, with why it was shared and with whom, and chased', async () => {
  const pairKey = await at.open('trust-level', 'hannah', ['priya']);
  const priya = await at.hub('priya');
  const { logKind = '' } = await priya.openAgencies();
  const fields = {
    agency: 'Early help hub',
    asked: 'Whether the threshold is met',
    advised: 'Not yet; offer a plan',
    fact: 'Attendance since September',
    opinion: 'That it is getting worse',
    with: 'Duty worker, early help hub',
    why: 'consent',
  };
  const draft = {
    key: crypto.randomUUID(),
    kindKey: logKind,
    pairKey,
    withName: '',
    day: today,
    ownerKey: person('priya').key,
    decided: false,
    reference: '4-031',
    onFile: false,
    chaseDay: 20261127,
    fields,
  };
  // by reference only: without one, or without why it was shared, it is not kept
  const bare = { ...draft, reference: '', fields: { ...fields, why: '' } };
  expect(await priya.addEntry(bare)).toMatchObject({ ok: false, issues: [{ field: 'reference' }, { field: 'why' }] });
  const entry = done(await priya.addEntry(draft));
  expect((await (await at.hub('hannah')).entriesOf(pairKey)).map((one) => one.fields)).toEqual([fields]);
  const due = new Date('2026-11-27T09:00:00.000Z');
  await at.moveClock(due.toISOString());
  const { needs: found } = await (await hubOf(at.site, 'priya', { needs, now: () => due })).openHome();
  expect(
    found.flatMap((need) => (need.kind === 'waiting' ? need.items.map(({ body }) => referenceIn(body)) : [])),
  ).toEqual(['4-031']);
  const chased = done(await (await at.hub('priya')).changeEntry(entry, { kind: 'chased', next: 20261204 }));
  expect([chased.chased, chased.chaseDay, chased.status]).toEqual([[20261127], 20261204, 'open']);
});

test('row 32: agencies that are mostly for one’s own role stand first in their area', async () => {
  await enter(earlyHelp);
  await enter({ ...earlyHelp, name: 'Wellbeing team', forRoles: ['cwso'] });
  const { agencies } = await (await at.hub('leon')).openAgencies();
  const names = (roles: readonly string[]): readonly string[] =>
    byArea(agencies, roles).flatMap((area) => area.agencies.map(({ name }) => name));
  expect(names(['cwso'])).toEqual(['Wellbeing team', 'Early help hub']);
  expect(names(['feso'])).toEqual(['Early help hub', 'Wellbeing team']);
});

test('one that is taken out is read no more, two who change it at once lose nothing, and a broken row closes nothing', async () => {
  await enter(earlyHelp);
  const hub = await at.hub('hannah');
  const [agency] = (await hub.openAgencies()).agencies;
  if (agency === undefined) throw new Error('it is not there');
  done(await hub.saveAgency(agency.key, { ...earlyHelp, how: 'A new number' }, agency));
  await expect((await at.hub('miriam')).saveAgency(agency.key, earlyHelp, agency)).rejects.toMatchObject({
    code: 'conflict',
  });
  const [now] = (await hub.openAgencies()).agencies;
  if (now === undefined) throw new Error('it is not there');
  done(await hub.endAgency(now));
  const broken = { Title: 'broken', HubKey: 'broken', Area: 'Nowhere', Body: '{' };
  expect((await rawAs(at)('hannah', 'HubAgencies', 'items', broken)).status).toBe(201);
  const view = await (await at.hub('leon')).openAgencies();
  expect([view.agencies, view.unknown]).toEqual([[], 1]);
});
