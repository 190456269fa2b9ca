import { addToGroup } from '../../src/people/sharepoint/writeReference';
import type { DevelopmentView, MeetingView } from '../../src/sessions/development/DevelopmentService';
import type { DevelopmentWords } from '../../src/sessions/development/rules/DevelopmentWords';
import { person } from '../contract/hubSite';
import { rawPerson } from '../privacy/RawPerson';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const scopeKey = 'd2d2d2d2-0000-4000-8000-000000000002';
const meetingKey = 'd2d2d2d2-0000-4000-8000-000000000003';
const consultationKey = 'd2d2d2d2-0000-4000-8000-000000000004';
const proud = 'Eleven families answer the telephone again.';
const priority = 'Fewer late arrivals among the families I work with.';
const answered = 'He has grown surer with fathers.';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
  // Beth is a close keeper; Miriam keeps the records of supervision and is none
  await addToGroup(await at.site.as('jo'), 'closeKeepers', [person('beth').login]);
});
afterEach(() => at.site.tenant.close());

/** Beth opens it for Tom, the headteacher, and an officer of his school. */
async function open(officer = 'leon', offerKey = 'feo-performance'): Promise<void> {
  const beth = await at.hub('beth');
  const draft = {
    key: scopeKey,
    offerKey,
    headKey: person('tom').key,
    officerKey: person(officer).key,
    firstDay: 20260901,
  };
  expect(done(await beth.beginDevelopment(draft, done(await beth.foreseeDevelopment(draft))))).toBe('asPlanned');
}

const view = async (alias: string): Promise<DevelopmentView> => (await at.hub(alias)).openDevelopment(scopeKey);
async function meeting(alias: string): Promise<MeetingView> {
  const [only] = (await view(alias)).meetings;
  if (only === undefined) throw new Error('no meeting');
  return only;
}
const plan = async (day: number): Promise<void> => {
  done(await (await at.hub('tom')).planMeeting(scopeKey, meetingKey, day));
};
const said = (words: string, part = ''): DevelopmentWords => ({
  answers: [{ title: 'Looking back', words }],
  priorities: part === '' ? [] : [{ words: priority, part }],
});

/** What somebody can get from the lists of what is kept apart, asked for past the Hub. */
async function raw(alias: string): Promise<string> {
  const theirs = await rawPerson(at.site.tenant, alias);
  const lists = ['HubCloseBelonging202627', 'HubCloseWorking202627', 'HubCloseSeals202627', 'HubOwn'];
  const asked = lists.map((list) =>
    theirs.get(`web/getList('/sites/trust/Lists/${list}')/items?$select=Id,Body&$top=500`),
  );
  const answers = await Promise.all(asked);
  return answers.map(({ body }) => body).join('\n');
}

test('row 25: prepared by both, kept apart, and read by neither supervisor nor record keeper nor lead', async () => {
  await open();
  await plan(20261123);
  const leon = await at.hub('leon');
  // for himself first: the headteacher reads nothing of it
  done(await leon.keepOwnDevelopment(meetingKey, said(proud)));
  expect((await meeting('leon')).mine).toMatchObject({ shared: false, words: { answers: [{ words: proud }] } });
  expect(await raw('tom')).not.toContain('Eleven families');
  done(await (await at.hub('tom')).sharePreparation(await meeting('tom'), said('A steady year.')));
  done(await leon.sharePreparation(await meeting('leon'), said(proud)));
  expect((await meeting('tom')).theirs).toMatchObject({ shared: true, words: { answers: [{ words: proud }] } });
  expect((await meeting('leon')).theirs.words?.answers[0]?.words).toBe('A steady year.');
  // his own copy went as he shared it
  const own = await (await rawPerson(at.site.tenant, 'leon')).get(
    "web/getList('/sites/trust/Lists/HubOwn')/items?$top=50",
  );
  expect(own.body).not.toContain('Eleven families');
  // Fiona supervises FESOs; Miriam keeps records and leads; Hannah leads; Marcus is a colleague
  for (const alias of ['fiona', 'miriam', 'hannah', 'marcus']) {
    await expect((await at.hub(alias)).openDevelopment(scopeKey)).rejects.toMatchObject({ code: 'notFound' });
    const list = await (await at.hub(alias)).listDevelopment();
    expect(list).toMatchObject({ mine: [], asked: [], keeping: undefined });
    expect(await raw(alias)).not.toMatch(/Eleven families|A steady year/);
  }
  // and nothing of it is among what supervision shows
  const home = await leon.openHome();
  expect(home.mine).toEqual([]);
});

test('row 26: a first meeting and one a term for the CWSO; what was agreed is signed by both and stays as signed', async () => {
  await open('marcus', 'cwo-performance');
  expect((await view('marcus')).year?.filter(({ first }) => first)).toHaveLength(1);
  await plan(20261120);
  const tom = await at.hub('tom');
  done(await tom.writeAgreed(await meeting('tom'), said('Steady, and more sure of the threshold.')));
  const marcus = await at.hub('marcus');
  expect(await marcus.signMeeting(await meeting('marcus'))).toMatchObject({ issues: [{ code: 'supervisorFirst' }] });
  done(await tom.signMeeting(await meeting('tom')));
  expect(await meeting('marcus')).toMatchObject({ state: 'signing', mayISign: true });
  const sealed = done(await marcus.signMeeting(await meeting('marcus')));
  expect(sealed.meetings).toMatchObject([{ state: 'sealed', day: 20261120 }]);
  expect(sealed.year?.find(({ first }) => first)).toMatchObject({ state: 'held', day: 20261120 });
  expect(sealed.year?.filter(({ state }) => state === 'toCome').length).toBeGreaterThan(0);
  expect((await marcus.checkMeeting(await meeting('marcus'))).outcome).toBe('agrees');
  expect(await tom.writeAgreed(await meeting('tom'), said('Otherwise.'))).toMatchObject({ ok: false });
  // Tom rewrites the draft past the Hub: what was signed stays
  expect((await meeting('marcus')).agreed.answers[0]?.words).toBe('Steady, and more sure of the threshold.');
  expect(await raw('fiona')).not.toContain('more sure of the threshold');
});

test('row 25: the FEO lead is asked beforehand, reads the question alone, and nothing once her part has ended', async () => {
  await open();
  await plan(20261201);
  done(await (await at.hub('tom')).sharePreparation(await meeting('tom'), said('A steady year.')));
  const beth = await at.hub('beth');
  const draft = { key: consultationKey, scopeKey, consulteeKey: person('fiona').key };
  expect(done(await beth.beginConsultation(draft, done(await beth.foreseeConsultation(draft))))).toBe('asPlanned');
  expect(await (await at.hub('leon')).askBeforehand(scopeKey, consultationKey, 'Mine?')).toMatchObject({ ok: false });
  done(await (await at.hub('tom')).askBeforehand(scopeKey, consultationKey, 'What has grown since September?'));
  const fiona = await at.hub('fiona');
  expect((await fiona.listDevelopment()).asked).toMatchObject([
    { about: person('leon').name, byName: person('tom').name, question: 'What has grown since September?' },
  ]);
  done(await fiona.answerBeforehand(consultationKey, answered));
  await expect(fiona.openDevelopment(scopeKey)).rejects.toMatchObject({ code: 'notFound' });
  expect(await raw('fiona')).not.toContain('A steady year');
  expect((await view('leon')).beforehand).toMatchObject([
    { name: person('fiona').name, answer: answered, state: 'open' },
  ]);
  expect(done(await beth.endConsultation(consultationKey))).toBe('asPlanned');
  // pressed twice
  await beth.endConsultation(consultationKey);
  for (const alias of ['leon', 'tom'])
    expect((await view(alias)).beforehand).toMatchObject([{ answer: answered, state: 'kept' }]);
  expect(await raw('fiona')).not.toMatch(/grown|fathers/);
  expect((await fiona.listDevelopment()).asked).toEqual([]);
  expect(
    await fiona.answerBeforehand(consultationKey, 'And more.').then(
      ({ ok }) => ok,
      () => false,
    ),
  ).toBe(false);
});

test('row 80: a priority names the part of the school’s plan it serves, and the record keeps both; nothing merges', async () => {
  await open();
  await plan(20261123);
  const tom = await at.hub('tom');
  expect(await (await at.hub('leon')).writePlan(await view('leon'), ['Mine'])).toMatchObject({ ok: false });
  done(await tom.writePlan(await view('tom'), ['1. Reading', '3. Attendance and punctuality', ' ']));
  expect((await view('leon')).plan).toEqual(['1. Reading', '3. Attendance and punctuality']);
  const words = said('We looked back together.', '3. Attendance and punctuality');
  done(await (await at.hub('leon')).writeAgreed(await meeting('leon'), words));
  // the other had something else on the screen
  expect(await tom.writeAgreed({ ...(await meeting('tom')), agreed: said('') }, said('Mine.'))).toMatchObject({
    issues: [{ code: 'changedSinceShown' }],
  });
  done(await tom.signMeeting(await meeting('tom')));
  done(await (await at.hub('leon')).signMeeting(await meeting('leon')));
  // the plan is written anew; what was signed still names the part as it was
  done(await tom.writePlan(await view('tom'), ['1. Early reading']));
  expect(await meeting('leon')).toMatchObject({
    state: 'sealed',
    agreed: { priorities: [{ words: priority, part: '3. Attendance and punctuality' }] },
  });
});

test('a development is opened by a close keeper, once, and ended by one: drafts close, what was signed stays', async () => {
  const draft = {
    key: scopeKey,
    offerKey: 'feo-performance',
    headKey: person('tom').key,
    officerKey: person('leon').key,
    firstDay: 20260901,
  };
  const miriam = await at.hub('miriam');
  // nor among the pairs that record keepers open
  expect(
    await miriam.foreseeOpening({
      pairKey: scopeKey,
      offerKey: 'feo-performance',
      supervisorKey: person('tom').key,
      superviseeKeys: [person('leon').key],
      cadence: '',
      firstDay: 20260901,
    }),
  ).toMatchObject({ issues: [{ code: 'notFound', field: 'offerKey' }] });
  const planned = await miriam.foreseeDevelopment(draft).then(done, () => undefined);
  if (planned !== undefined)
    await expect(miriam.beginDevelopment(draft, planned)).rejects.toMatchObject({ name: 'ServiceError' });
  await open();
  await open();
  const beth = await at.hub('beth');
  const again = await beth.foreseeDevelopment({ ...draft, key: consultationKey });
  expect(again).toMatchObject({ issues: [{ code: 'alreadyThere' }] });
  expect(await beth.foreseeDevelopment({ ...draft, offerKey: 'feo-responsive' })).toMatchObject({ ok: false });
  expect((await beth.listDevelopment()).keeping?.developments).toMatchObject([
    { headName: person('tom').name, officerName: person('leon').name },
  ]);
  await expect(beth.openDevelopment(scopeKey)).rejects.toMatchObject({ code: 'forbidden' });
  await plan(20261120);
  const tom = await at.hub('tom');
  done(await tom.writeAgreed(await meeting('tom'), said('Steady.')));
  done(await tom.signMeeting(await meeting('tom')));
  done(await (await at.hub('leon')).signMeeting(await meeting('leon')));
  expect(done(await beth.endDevelopment(scopeKey, 20261123))).toBe('asPlanned');
  for (const alias of ['tom', 'leon']) {
    const theirs = await rawPerson(at.site.tenant, alias);
    const working = await theirs.get("web/getList('/sites/trust/Lists/HubCloseWorking202627')/items?$top=50");
    expect(working.body).not.toContain('Steady');
    const seals = await theirs.get("web/getList('/sites/trust/Lists/HubCloseSeals202627')/items?$select=Body&$top=50");
    expect(seals.body).toContain('Steady');
  }
});

test.each([1, 2, 3, 4])('signing that is cut off at write %i is gone on with, and signs once', async (nth) => {
  await open();
  await plan(20261120);
  const tom = await at.hub('tom');
  done(await tom.writeAgreed(await meeting('tom'), said('Steady.')));
  const shown = await meeting('tom');
  await at.site.faults([{ match: 'POST /sites/trust/_api/', nth, kind: 'cut-after' }]);
  await tom.signMeeting(shown).catch(() => undefined);
  await at.site.faults([]);
  await tom.signMeeting(shown).catch(() => undefined);
  done(await (await at.hub('leon')).signMeeting(await meeting('leon')));
  expect(await meeting('tom')).toMatchObject({ state: 'sealed', signatures: [{}, {}] });
});

test.each([1, 2, 3, 4])(
  'ending a part that is cut off at write %i is gone on with, and keeps the answer once',
  async (nth) => {
    await open();
    const beth = await at.hub('beth');
    const draft = { key: consultationKey, scopeKey, consulteeKey: person('fiona').key };
    done(await beth.beginConsultation(draft, done(await beth.foreseeConsultation(draft))));
    done(await (await at.hub('tom')).askBeforehand(scopeKey, consultationKey, 'What has grown since September?'));
    done(await (await at.hub('fiona')).answerBeforehand(consultationKey, answered));
    await at.site.faults([{ match: 'POST /sites/trust/_api/', nth, kind: 'cut-after' }]);
    await beth.endConsultation(consultationKey).catch(() => undefined);
    await at.site.faults([]);
    expect(done(await beth.endConsultation(consultationKey))).toBe('asPlanned');
    expect((await view('leon')).beforehand).toMatchObject([{ answer: answered, state: 'kept' }]);
    expect(await raw('fiona')).not.toContain('fathers');
  },
);
