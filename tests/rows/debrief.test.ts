import { needs } from '../../src/app/capabilities';
import { addToGroup } from '../../src/people/sharepoint/writeReference';
import type { DutyAsk } from '../../src/sessions/duty/rules/DutyAsk';
import type { DutyMove } from '../../src/sessions/duty/rules/dutySteps';
import { hubOf } from '../contract/hubOf';
import { person } from '../contract/hubSite';
import { rawPerson } from '../privacy/RawPerson';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const key = 'd1d1d1d1-0000-4000-8000-000000000001';
const wholeDay = { weekdays: [], from: 8 * 60, to: 17 * 60 };
const rowOf = (alias: string) => ({ personKey: person(alias).key, name: person(alias).name, ...wholeDay });
const template = {
  title: 'Debrief, our own',
  address: 'http://127.0.0.1:4400/sites/trust/Shared Documents/debrief.docx',
};

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
  // Fiona leads the FESOs; the rota goes on to Hannah and to Priya's and Leon's own headteacher
  await addToGroup(
    await at.site.as('jo'),
    'duty',
    ['fiona', 'hannah', 'tom'].map((alias) => person(alias).login),
  );
  done(await (await at.hub('jo')).saveDebriefs({ rota: ['fiona', 'hannah', 'tom'].map(rowOf), template }));
});
afterEach(() => at.site.tenant.close());

const ask = async (
  alias: string,
  more: { readonly forKey?: string; readonly agreed?: boolean } = {},
): Promise<DutyAsk> =>
  done(
    await (await at.hub(alias)).askDuty({
      key,
      urgency: 'today',
      forKey: '',
      agreed: false,
      headteacherToo: false,
      ...more,
    }),
  );
const move = async (alias: string, step: DutyMove): Promise<DutyAsk> =>
  done(await (await at.hub(alias)).moveDuty(key, step));
const needsOf = async (alias: string, now: string): Promise<readonly string[]> =>
  (await (await hubOf(at.site, alias, { needs, now: () => new Date(now) })).openHome()).needs.flatMap((need) =>
    need.kind === 'duty' ? [`${need.what}${need.days === undefined ? '' : ` ${need.days}`}`] : [],
  );
const nameIn = (keyOf: string | undefined): string =>
  ['fiona', 'hannah', 'tom', 'leon'].find((alias) => person(alias).key === keyOf) ?? 'everybody';

test('row 28: Leon asks; it passes on from Fiona to Hannah, who takes it, and two days later he is asked how he is', async () => {
  await ask('leon');
  // pressed twice
  await ask('leon');
  const view = await (await at.hub('leon')).openDutyAsk(key);
  // never his own headteacher, who is on the rota
  expect(
    view?.turns.map(({ personKey, from, to }) => [nameIn(personKey), from.slice(11, 16), to?.slice(11, 16)]),
  ).toEqual([
    ['fiona', '09:00', '09:30'],
    ['hannah', '09:30', '10:00'],
    ['everybody', '10:00', undefined],
  ]);
  expect(await needsOf('fiona', '2026-11-23T09:10:00Z')).toEqual(['turn']);
  expect(await needsOf('hannah', '2026-11-23T09:10:00Z')).toEqual([]);
  await at.moveClock('2026-11-23T09:20:00.000Z');
  await move('fiona', { what: 'seen' });
  await move('fiona', { what: 'passed' });
  expect(await needsOf('fiona', '2026-11-23T09:21:00Z')).toEqual([]);
  expect(await needsOf('hannah', '2026-11-23T09:21:00Z')).toEqual(['turn']);
  await at.moveClock('2026-11-23T09:25:00.000Z');
  await move('hannah', { what: 'taken' });
  await move('hannah', { what: 'offered', at: '2026-11-23T12:15:00.000Z' });
  await move('leon', { what: 'accepted' });
  // each step is there for whoever asked
  const seen = (await (await at.hub('leon')).openDutyAsk(key))?.ask.steps ?? [];
  expect(seen.map(({ what, byKey }) => `${nameIn(byKey)} ${what}`)).toEqual([
    'fiona seen',
    'fiona passed',
    'hannah taken',
    'hannah offered',
    'leon accepted',
  ]);
  // Fiona comes too late
  expect(await (await at.hub('fiona')).moveDuty(key, { what: 'taken' })).toMatchObject({ ok: false });
  await at.moveClock('2026-11-23T13:10:00.000Z');
  await move('hannah', { what: 'held', day: 20261123 });
  expect(await needsOf('leon', '2026-11-24T09:00:00Z')).toEqual([]);
  expect(await needsOf('leon', '2026-11-25T09:00:00Z')).toEqual(['checkIn 2']);
  await at.moveClock('2026-11-25T09:00:00.000Z');
  await move('leon', { what: 'answered', days: 2, answer: 'ring' });
  expect(await needsOf('hannah', '2026-11-25T09:01:00Z')).toEqual(['call']);
  await move('hannah', { what: 'rung' });
  expect(await needsOf('hannah', '2026-11-25T09:02:00Z')).toEqual([]);
  expect(await needsOf('leon', '2026-12-07T09:00:00Z')).toEqual(['checkIn 14']);
  await at.moveClock('2026-12-07T09:00:00.000Z');
  await move('leon', { what: 'answered', days: 14, answer: 'allRight' });
  expect(await needsOf('leon', '2026-12-07T09:01:00Z')).toEqual([]);
});

test('row 29: Marcus is offered one for a colleague who agreed; nobody but he and those on duty finds it, by raw request', async () => {
  const grace = person('grace').key;
  const start = await (await at.hub('marcus')).startDuty();
  expect(start.colleagues.map(({ name }) => name)).toContain('Grace Lund');
  const draft = { key, urgency: 'thisWeek' as const, forKey: grace, agreed: false, headteacherToo: false };
  expect(await (await at.hub('marcus')).askDuty(draft)).toEqual({
    ok: false,
    issues: [{ code: 'notAgreed', field: 'agreed' }],
  });
  await ask('marcus', { forKey: grace, agreed: true });
  const rowsOf = async (alias: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const answer = await (await rawPerson(at.site.tenant, alias)).get(
      "web/lists/getByTitle('Asked')/items?$select=Id,PersonKey,Body,Status",
    );
    return answer.status === 200 ? (JSON.parse(answer.body) as { readonly value: [] }).value : [];
  };
  for (const alias of ['marcus', 'fiona', 'hannah', 'tom'])
    expect((await rowsOf(alias)).map(({ PersonKey }) => PersonKey)).toEqual([grace]);
  for (const alias of ['grace', 'colin', 'miriam', 'gareth', 'priya', 'edith', 'nia'])
    expect(await rowsOf(alias)).toEqual([]);
  // keys and times, and no word
  const [row] = await rowsOf('fiona');
  expect(JSON.parse(String(row?.Body))).toEqual({
    rota: [person('fiona').key, person('hannah').key],
    steps: [],
    home: {
      turns: [
        ['2026-11-23T09:00:00.000Z', person('fiona').key],
        ['2026-11-23T09:30:00.000Z', person('hannah').key],
        ['2026-11-23T10:00:00.000Z', ''],
      ],
      taker: '',
      offered: false,
      call: false,
      over: [],
      stop: false,
    },
  });
  // whoever is not on duty can neither open nor take it through the product
  expect(await (await at.hub('colin')).openDutyAsk(key)).toBeUndefined();
  expect(await (await at.hub('miriam')).moveDuty(key, { what: 'taken' })).toMatchObject({ ok: false });
  await move('fiona', { what: 'taken' });
  await move('fiona', { what: 'held', day: 20261123 });
  // Grace has no page of it: whoever held it looks in
  expect(await needsOf('marcus', '2026-11-25T09:00:00Z')).toEqual([]);
  expect(await needsOf('fiona', '2026-11-25T09:00:00Z')).toEqual(['lookIn 2']);
  await move('fiona', { what: 'lookedIn', days: 2 });
  expect(await needsOf('fiona', '2026-11-25T09:01:00Z')).toEqual([]);
});

test('row 30: the trust’s own template is a file of its site, opened where a debrief is asked and taken; another address is refused', async () => {
  await ask('leon');
  for (const alias of ['leon', 'fiona'])
    expect((await (await at.hub(alias)).openDutyAsk(key))?.template).toEqual(template);
  const elsewhere = { title: 'Debrief', address: 'https://files.example/debrief.docx' };
  expect(await (await at.hub('jo')).saveDebriefs({ rota: [], template: elsewhere })).toEqual({
    ok: false,
    issues: [{ code: 'notOurSite', field: 'address' }],
  });
  // nobody but an administrator says which it is
  await expect((await at.hub('fiona')).saveDebriefs({ rota: [], template })).rejects.toMatchObject({
    code: 'forbidden',
  });
  done(await (await at.hub('jo')).saveDebriefs({ rota: [rowOf('fiona')], template: { title: '', address: '' } }));
  expect((await (await at.hub('leon')).openDutyAsk(key))?.template).toBeUndefined();
});

test('opened and taken in the same moment, both stand; pressed by two at once, one of them has it', async () => {
  await ask('leon');
  const fiona = await at.hub('fiona');
  const both = await Promise.all([fiona.moveDuty(key, { what: 'seen' }), fiona.moveDuty(key, { what: 'taken' })]);
  expect(both.some(({ ok }) => ok)).toBe(true);
  const view = await fiona.openDutyAsk(key);
  expect(view?.ask.status).toBe('taken');
  expect(await (await at.hub('hannah')).moveDuty(key, { what: 'taken' })).toMatchObject({ ok: false });
});
