import { needs } from '../../src/app/capabilities';
import { hubOf } from '../contract/hubOf';
import { now, person } from '../contract/hubSite';
import { actionOf, done, noteUnder, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const startsAt = '2026-11-24T14:15:00.000Z';
const times = { startsAt, nextStartsAt: '2027-01-14T14:15:00.000Z' };

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const meterOf = async (alias: string) => (await (await at.hub(alias)).openHome()).mine[0]?.meter;
/** One asks and the other agrees, from today on. */
async function agree(pairKey: string, asks: string, answers: string, cadence: string): Promise<void> {
  const draft = { key: crypto.randomUUID(), pairKey, cadence, from: 20261123, why: '' };
  const item = done(await (await at.hub(asks)).proposeRhythm(draft));
  done(await (await at.hub(answers)).answerRhythm(item, true));
}

test('row 22: responsive supervision is asked for by how urgent it is, somebody comes along, and the case’s actions fall to who brought it', async () => {
  const pairKey = await at.open('feo-responsive', 'fiona', ['leon']);
  const leon = await at.hub('leon');
  done(await leon.askForHelp({ pairKey, what: 'adHoc', urgency: 'today' }));
  const requests = (await (await hubOf(at.site, 'fiona', { needs, now: () => now })).openHome()).needs;
  expect(requests.find(({ kind }) => kind === 'request')).toMatchObject({
    request: { urgency: 'today' },
    name: 'Leon Marsh',
  });
  const sessionKey = crypto.randomUUID();
  done(
    await (await at.hub('fiona')).bookSession({
      pairKey,
      offerKey: 'feo-responsive',
      superviseeKey: person('leon').key,
      alongKeys: [person('priya').key],
      place: 'room',
      room: 'Quiet room',
      sessions: [{ key: sessionKey, startsAt, endsAt: '2026-11-24T15:00:00.000Z' }],
    }),
  );
  await at.moveClock('2026-11-24T14:20:00.000Z');
  const target = { shard: '2026-27', pairKey, sessionKey };
  const room = await (await at.hub('fiona')).openSession(target);
  expect([room.along.map(({ name }) => name), room.supervisees[0]?.name]).toEqual([['Priya Nair'], 'Leon Marsh']);
  await (await at.hub('fiona')).saveAction(target, actionOf('Visit with the early help worker', 'leon', 20261201));
  expect((await (await at.hub('leon')).openHome()).actions).toHaveLength(1);
  // whoever came along was invited, and opens nothing
  await expect((await at.hub('priya')).openSession(target)).rejects.toMatchObject({ code: 'notFound' });
});

test('row 23: the same offer has another rhythm on the other path: weekly with one lead, once a half-term with the other', async () => {
  await at.open('feo-responsive', 'fiona', ['leon']);
  await at.open('cwo-responsive', 'colin', ['marcus']);
  const [weekly, halfTermly] = [await meterOf('leon'), await meterOf('marcus')];
  expect(weekly?.total).toBeGreaterThan(30);
  expect(halfTermly?.total).toBe(6);
  const asked = done(
    await (await at.hub('marcus')).askForHelp({
      pairKey: (await (await at.hub('marcus')).openHome()).mine[0]?.pair.pairKey ?? '',
      what: 'adHoc',
      urgency: 'noHurry',
    }),
  );
  expect((await (await at.hub('marcus')).openHome()).requestsByMe.map(({ key, urgency }) => [key, urgency])).toEqual([
    [asked.key, 'noHurry'],
  ]);
});

test('row 24: pastoral planning begins weekly and widens with experience, and what is agreed is done by whoever brought it', async () => {
  const pairKey = await at.open('cwo-pastoral-planning', 'colin', ['marcus']);
  const weekly = (await meterOf('marcus'))?.total ?? 0;
  await agree(pairKey, 'colin', 'marcus', 'weekly*2+fortnightly*6+monthly');
  const stepped = await meterOf('marcus');
  expect(stepped?.total).toBeLessThan(weekly);
  expect(stepped?.total).toBeGreaterThan(10);
  const target = await at.book(pairKey, 'colin', startsAt);
  await at.moveClock('2026-11-24T14:20:00.000Z');
  await (await at.hub('colin')).saveAction(target, actionOf('Ring the attendance team', 'marcus', 20261201));
  expect((await (await at.hub('marcus')).openHome()).actions.map(({ action }) => action.text)).toEqual([
    'Ring the attendance team',
  ]);
});

test('row 24: what a trust enters for the kind, weekly for two months and then fortnightly, holds for every pair without a rhythm of its own', async () => {
  const pairKey = await at.open('cwo-pastoral-planning', 'colin', ['marcus']);
  const before = (await meterOf('marcus'))?.total ?? 0;
  const jo = await at.hub('jo');
  const offerIn = async (alias: string) =>
    (await (await at.hub(alias)).openTrustData()).catalogue.offers.find(({ key }) => key === 'cwo-pastoral-planning');
  const seen = await offerIn('jo');
  if (seen === undefined) throw new Error('no such kind');
  const cadence = { unit: 'fortnightly' as const, steps: [{ unit: 'weekly' as const, months: 2 }] };
  const { title, minutes } = seen;
  const draft = { title, minutes, cadence, cadenceWords: '' };
  // whoever may not enter it is refused by SharePoint
  await expect((await at.hub('marcus')).saveOffer(draft, seen)).rejects.toMatchObject({ code: 'forbidden' });
  done(await jo.saveOffer(draft, seen));
  expect((await meterOf('marcus'))?.total).toBeLessThan(before);
  expect((await (await at.hub('marcus')).openRhythm(pairKey)).rhythms[0]?.cadence).toMatchObject(cadence);
  // saved twice it is the same; saved on what stood there before, it writes over nobody
  done(await jo.saveOffer(draft, seen));
  expect(await jo.saveOffer({ ...draft, minutes: 25 }, seen)).toMatchObject({
    ok: false,
    issues: [{ code: 'changedSinceShown' }],
  });
  expect((await offerIn('jo'))?.minutes).toBe(minutes);
  const wrong = { unit: 'timesAYear' as const, times: 0, steps: [{ unit: 'weekly' as const, months: 40 }] };
  expect(await jo.saveOffer({ ...draft, cadence: wrong, minutes: 2 }, seen)).toMatchObject({
    ok: false,
    issues: [
      { code: 'timesOutside', field: 'times' },
      { code: 'monthsOutside', field: 'months 1' },
      { code: 'minutesOutside', field: 'minutes' },
    ],
  });
});

test('row 76: whether LAPS are supervised weekly or fortnightly is changed by the two, and what was booked and held stays', async () => {
  const pairKey = await at.open('laps', 'miriam', ['owen']);
  const people = { supervisor: 'miriam', supervisees: ['owen'] };
  await runAndSign(at, await at.book(pairKey, 'miriam', startsAt), people, times);
  await at.moveClock('2026-11-25T09:00:00.000Z');
  const before = await meterOf('owen');
  const draft = { key: crypto.randomUUID(), pairKey, cadence: 'fortnightly', from: 20261130, why: '' };
  done(await (await at.hub('miriam')).answerRhythm(done(await (await at.hub('owen')).proposeRhythm(draft)), true));
  const after = await meterOf('owen');
  expect(after?.total).toBeLessThan(before?.total ?? 0);
  expect([before?.held, after?.held]).toEqual([1, 1]);
  expect((await (await at.hub('miriam')).openHome()).supervisees[0]?.next?.startsAt).toBe(times.nextStartsAt);
  expect((await (await at.hub('owen')).openRhythm(pairKey)).rhythms.map(({ cadence }) => cadence.unit)).toEqual([
    'weekly',
    'fortnightly',
  ]);
});

test('row 101: early years staff meet alone or as a group, once a term, and their three opportunities stand first', async () => {
  const alone = await at.open('eyfs', 'priya', ['grace']);
  const group = await at.open('eyfs-group', 'priya', ['grace', 'ivy']);
  const target = await at.book(alone, 'priya', startsAt);
  const later = { startsAt: '2026-11-26T09:00:00.000Z', nextStartsAt: '2027-01-21T09:00:00.000Z' };
  const together = await at.book(group, 'priya', later.startsAt);
  for (const [one, offerKey] of [
    [target, 'eyfs'],
    [together, 'eyfs-group'],
  ] as const) {
    const { promptSets = [], offer } = await (await at.hub('grace')).openSession(one);
    expect(offer.key).toBe(offerKey);
    expect(promptSets.find(({ offers }) => offers.includes(offerKey))?.prompts).toHaveLength(3);
  }
  expect(await meterOf('grace')).toMatchObject({ held: 0, total: 3 });
  await runAndSign(at, target, { supervisor: 'priya', supervisees: ['grace'] }, times);
  const people = { supervisor: 'priya', supervisees: ['grace', 'ivy'] };
  expect((await runAndSign(at, together, people, later)).state).toBe('sealed');
  const { mine } = await (await at.hub('grace')).openHome();
  expect(mine.map(({ meter }) => meter.held)).toEqual([1, 1]);
});

test('row 95: a personal part stays with the two: the record says that it was talked about, and nothing of it', async () => {
  const target = await at.book(await at.open('trust-level', 'hannah', ['priya']), 'hannah', startsAt);
  await at.moveClock('2026-11-24T14:30:00.000Z');
  const hannah = await at.hub('hannah');
  await hannah.saveNote(target, { ...noteUnder(9, 'Sleeps badly since the inquest.'), covered: false, apart: true });
  await hannah.saveNote(target, noteUnder(10, 'The new code of conduct.'));
  const room = await hannah.openSession(target);
  const sent = done(
    await hannah.finishSession({ room, nextStartsAt: times.nextStartsAt, nextKey: crypto.randomUUID() }),
  );
  expect(sent.content?.rows.find(({ number }) => number === 9)).toMatchObject({ covered: true, notes: [] });
  expect(sent.text).not.toContain('inquest');
  const priya = await at.hub('priya');
  const record = done(await priya.signRecord(await priya.openRecord(target), ''));
  expect(record.state).toBe('sealed');
  expect((await priya.exportRecord(record)).bytes.length).toBeGreaterThan(0);
  // the two still have it among their working notes
  expect((await priya.openSession(target)).notes.find(({ agendaNumber }) => agendaNumber === 9)?.text).toBe(
    'Sleeps badly since the inquest.',
  );
});

test('a case that comes up in each of three sessions stands first on the fourth’s agenda', async () => {
  const pairKey = await at.open('trust-level', 'hannah', ['priya']);
  const starts = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((day) => `${day}T14:15:00.000Z`);
  const nexts: string[] = [];
  for (const [index, begins] of starts.slice(0, 3).entries()) {
    const hannah = await at.hub('hannah');
    const next = (await hannah.openHome()).supervisees[0]?.next?.sessionKey;
    const target =
      next === undefined ? await at.book(pairKey, 'hannah', begins) : { shard: '2026-27', pairKey, sessionKey: next };
    await at.moveClock(begins);
    await (await at.hub('hannah')).saveCase(target, {
      key: crypto.randomUUID(),
      stored: undefined,
      agendaNumber: 5,
      position: 1,
      reference: index === 1 ? 'Case 4-017' : '4-017',
      stages: { experience: 'Still waiting.', reflection: 'Tired.', analysis: '', plan: '' },
      functions: [],
      fileLine: '',
      onFile: false,
      onChronology: false,
    });
    const people = { supervisor: 'hannah', supervisees: ['priya'] };
    await runAndSign(at, target, people, { startsAt: begins, nextStartsAt: starts[index + 1] ?? '' });
    nexts.push((await (await at.hub('hannah')).openHome()).supervisees[0]?.next?.sessionKey ?? '');
  }
  const drifting = async (sessionKey: string) =>
    (await (await at.hub('priya')).openSession({ shard: '2026-27', pairKey, sessionKey })).drifting;
  expect(await drifting(nexts[1] ?? '')).toEqual([]);
  expect(await drifting(nexts[2] ?? '')).toEqual([{ reference: '4-017', sessions: 3, since: 20261124 }]);
});
