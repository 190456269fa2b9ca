import { counted } from '../contract/counted';
import { needs } from '../../src/app/capabilities';
import { belongingOf } from '../builders/belongingOf';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { openDemoTrust } from '../../src/local/demo/DemoTrust';
import type { DemoTrust } from '../../src/local/demo/DemoTrust';
import { content } from '../../src/setUp/sharepoint/startingContent';
import { checkSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { createTenant } from '../../src/local/tenant/createTenant';
import type { Tenant } from '../../src/local/tenant/createTenant';
import type { SuperviseeRow } from '../../src/sessions/rules/SuperviseeRow';

jest.setTimeout(30_000);

/** The demo trust as its own people find it, through the real clients. Read only: nothing here changes it. */
let tenant: Tenant;
let trust: DemoTrust;

beforeAll(async () => {
  const snapshot = await ensureDemoSnapshot();
  tenant = createTenant({
    data: ':memory:',
    snapshot,
    now: new Date('2026-11-23T09:00:00Z'),
    origin: 'http://127.0.0.1:4400',
  });
  trust = openDemoTrust(tenant, needs);
}, 240_000);
afterAll(() => tenant.close());

const home = async (alias: string) => (await trust.as(alias)).hub.openHome();

test('Priya has her next session, three actions of which one has drifted, and two things to raise', async () => {
  const view = await home('priya');
  expect(view).toMatchObject({
    name: 'Priya Nair',
    belonging: belongingOf(),
    week: { number: 4, halfTerm: 'autumn2' },
  });
  expect(view.mine).toMatchObject([
    {
      next: { startsAt: '2026-11-26T14:15:00.000Z', place: 'teams', reply: 'accepted' },
      meter: { held: 1, total: 3, dueBy: 20270326 },
      agreement: { state: 'draft', sessionNumber: 2 },
    },
  ]);
  expect(view.actions.map(({ action, timesCarried }) => [action.text, timesCarried, action.dueDay])).toEqual([
    ['Ask early help what happened next for Case 4-017', 3, 20261125],
    ['Share the attendance plan for Case 4-022 with Tom', 0, 20261204],
    ['Choose a course on attachment and trauma', 0, 20261218],
  ]);
  expect(view.additions.map(({ createdBy }) => createdBy)).toEqual(['Hannah Okafor', 'Priya Nair']);
});

test('Hannah has four things that need her, and everybody she supervises stands there', async () => {
  const view = await home('hannah');
  expect(view.needs.map(({ kind }) => kind)).toEqual(['request', 'overdue', 'sign', 'agreementDue']);
  expect(view.needs[0]).toMatchObject({
    name: 'Dele Adeyemi',
    request: { what: 'debrief', createdAt: expect.stringMatching(/^2026-11-23T08:12/) },
  });
  expect(view.needs[2]).toMatchObject({ records: [{ name: 'Leanne Whitlock' }] });
  expect(view.supervisees.map(({ pair }) => pair.superviseeName)).toEqual([
    'Carys Dunmore',
    'EYFS group supervision',
    'Priya Nair',
    'Dele Adeyemi',
    'Marcus Bell',
    'Yusuf Rahman',
    'Joanna Pryce',
    'Leanne Whitlock',
  ]);
  expect(view.week7.map(({ withName, groupSize }) => [withName, groupSize])).toEqual([
    ['Marcus Bell', undefined],
    ['EYFS group supervision', 3],
    ['Leanne Whitlock', undefined],
    ['Priya Nair', undefined],
  ]);
  expect(view.mine).toMatchObject([{ next: { startsAt: '2026-12-03T16:00:00.000Z', eventStatus: 'made' } }]);
});

test('Joanna has a record to sign that Hannah sent her; Leanne’s Hannah has yet to finish', async () => {
  const joanna = await trust.as('joanna');
  expect((await joanna.hub.openHome()).needs).toMatchObject([
    { kind: 'sign', records: [{ name: 'Hannah Okafor', session: { day: 20261105, status: 'signing' } }] },
  ]);
  const [first] = await joanna.hub.listRecords();
  expect(first).toMatchObject({ waitsForMe: true, session: { day: 20261105 } });
  expect(await joanna.hub.openRecord({ code: first!.session.code })).toMatchObject({
    state: 'signing',
    myRole: 'supervisee',
    iHaveSigned: false,
    waitsFor: ['Joanna Pryce'],
  });
  expect((await home('leanne')).needs).toMatchObject([{ kind: 'agreementDue', what: 'make' }]);
  const records = await (await trust.as('hannah')).hub.listRecords();
  expect(
    records
      .filter(({ session, waitsForMe }) => waitsForMe || session.status === 'signing')
      .map(({ withName, waitsForMe }) => [withName, waitsForMe]),
  ).toEqual([
    ['Leanne Whitlock', true],
    ['Joanna Pryce', false],
  ]);
});

test('Home, People, a person’s page and the Overview say the same of everybody Hannah supervises', async () => {
  const { hub } = await trust.as('hannah');
  const said = ({ pair, lastHeld, next, standing, agreement }: SuperviseeRow) => ({
    key: pair.key,
    lastHeld,
    next,
    standing,
    agreement,
  });
  const people = (await hub.listPeople()).map(said);
  const byKey = new Map(people.map((row) => [row.key, row]));
  for (const row of (await hub.openHome()).supervisees) expect(said(row)).toEqual(byKey.get(row.pair.key));
  for (const { pair } of await hub.listPeople())
    expect(said((await hub.openPerson(pair.pairKey, pair.superviseeKey)).row)).toEqual(byKey.get(pair.key));
  const listed = await hub.listPeople();
  const mine = new Map(listed.map((row) => [`${row.pair.pairKey}.${row.pair.superviseeKey}`, row]));
  const overdue = (await counted(hub)).of('overdue').filter(({ key }) => mine.has(key));
  const sameOf = ({ pair, lastHeld, standing }: SuperviseeRow) => [pair.superviseeKey, lastHeld, standing];
  expect(overdue.map(({ personKey, lastHeld, standing }) => [personKey, lastHeld, standing])).toEqual(
    listed.filter(({ standing }) => standing.kind === 'overdue').map(sameOf),
  );
  expect(people.find(({ lastHeld }) => lastHeld === 20261112)).toMatchObject({
    standing: { kind: 'unsigned', count: 1 },
    agreement: { kind: 'dueNext' },
  });
});

test('what Priya and Hannah signed is sealed, and so are Priya’s records of the year before', async () => {
  const { hub } = await trust.as('priya');
  const records = await hub.listRecords();
  expect(records.map(({ withName, session }) => [withName, session.status])).toEqual([
    ['Hannah Okafor', 'sealed'],
    ['Dele Adeyemi', 'sealed'],
    ['Dele Adeyemi', 'sealed'],
    ['Dele Adeyemi', 'sealed'],
  ]);
  for (const { session } of records) {
    const verification = await hub.verifyRecord({
      shard: session.shard,
      pairKey: session.pairKey,
      sessionKey: session.key,
    });
    expect(verification).toMatchObject({ ok: true, problems: [] });
  }
});

test('nobody else opens it: not her headteacher, the trust’s leads, her old supervisor or the person without rights', async () => {
  const { sessionKey, pairKey } = (await home('hannah')).supervisees.map(({ pair }) => ({
    pairKey: pair.pairKey,
    sessionKey: pair.summary.next?.sessionKey ?? '',
  }))[2]!;
  for (const alias of ['tom', 'edith', 'dele', 'nkechi', 'alice']) {
    const { hub } = await trust.as(alias);
    await expect(hub.openSession({ shard: '2026-27', pairKey, sessionKey })).rejects.toMatchObject({
      name: 'ServiceError',
      code: expect.stringMatching(/^(notFound|forbidden)$/),
    });
  }
  // a record keeper gives a reason first, which the two of the pair read
  const gareth = (await trust.as('gareth')).hub;
  const target = { shard: '2026-27', pairKey, sessionKey };
  await expect(gareth.openSession(target)).rejects.toMatchObject({ code: 'reasonFirst' });
  await gareth.lookAtRecord(target, { key: crypto.randomUUID(), reason: 'asked', words: '' });
  expect(await gareth.openSession(target)).toMatchObject({
    myRole: 'keeper',
    mayWrite: false,
  });
});

test('oversight sees who is overdue, has nobody or no agreement: counts, no words', async () => {
  const { picture, of } = await counted((await trust.as('miriam')).hub);
  expect(picture.schools).toBe(4);
  expect(of('overdue').map(({ name }) => name)).toEqual(['Kofi Mensah', 'Beth Marlow', 'Carys Dunmore']);
  expect(of('withoutSupervisor').map(({ name }) => name)).toEqual(['Nora Quill', 'Paula Stern']);
  expect(of('withoutAgreement').map(({ name }) => name)).toContain('Anwen Lloyd');
  const halfTerms = picture.bySchool.flatMap((school) => school.halfTerms);
  expect(halfTerms.length).toBeGreaterThanOrEqual(24);
  expect(halfTerms.every(({ held, due }) => held <= due)).toBe(true);
});

test('row 110: agreements of the demo stand in every state, and say so on Home', async () => {
  const what = async (alias: string): Promise<readonly unknown[]> =>
    (await home(alias)).needs.flatMap((need) => ('what' in need && need.kind !== 'news' ? [need.what] : []));
  expect(await what('tunde')).toContain('sign');
  expect(await what('sunita')).toContain('changed');
  expect(await what('ella')).toContain('review');
  const { hub } = await trust.as('priya');
  const pairKey = (await home('priya')).mine[0]?.pair.pairKey ?? '';
  expect(await hub.openAgreement(pairKey)).toMatchObject({
    draft: { number: 1 },
    versions: [{ kind: 'ended', until: 20260831, state: 'sealed' }],
    sessions: [{ state: 'held', day: 20261009 }, { state: 'booked' }, { state: 'toCome' }],
  });
});

test('free times for Carys and Hannah avoid both calendars and the INSET day', async () => {
  const { hub, ports } = await trust.as('hannah');
  const start = await hub.startBooking({ superviseeKey: (await home('hannah')).supervisees[0]!.pair.superviseeKey });
  expect(start).toMatchObject({
    offerKey: 'eyfs',
    lastHeld: 20260710,
    dueBy: 20261023,
    repeatOffered: true,
    today: 20261123,
    myKey: ports.me.key,
  });
  const view = await hub.findTimes({
    people: start.people.map(({ key }) => key),
    minutes: 45,
    fromDay: 20261124,
    days: 5,
  });
  expect(view.calendarsKnown).toBe(true);
  expect(view.days.map(({ day, slots, closed }) => [day, slots.length > 0, closed?.why])).toEqual([
    [20261124, true, undefined],
    [20261125, false, 'noSharedTime'],
    [20261126, true, undefined],
    [20261127, false, 'closed'],
    [20261130, true, undefined],
  ]);
  expect(view.days[1]?.closed).toMatchObject({
    why: 'noSharedTime',
    busy: [
      { person: { name: 'Carys Dunmore' }, until: '2026-11-25T13:00:00.000Z' },
      { person: { name: 'Hannah Okafor' }, until: '2026-11-25T16:30:00.000Z' },
    ],
  });
  const ros = (await hub.peopleAround(['trust'])).find(({ name }) => name === 'Ros Tremayne');
  expect(await hub.findAlong('ros')).toMatchObject({ readable: true, people: [{ key: ros?.key }] });
});

test('the set-up finds nothing to repair in the trust it made', async () => {
  const { sp } = await trust.as('jo');
  const report = await checkSetUp(sp, { content, today: 20261123, now: tenant.now(), moreYears: ['2025-26'] });
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({
    keepers: ['Gareth Sands', 'Miriam Holt'],
    administrators: ['Jo Lister', 'Sam Eames'],
  });
  await expect(
    checkSetUp((await trust.as('priya')).sp, { content, today: 20261123, now: tenant.now() }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});
