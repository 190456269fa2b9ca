import { coverEnding } from '../../src/sessions/handover/rules/coverEnding';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { person, year } from '../contract/hubSite';
import { actionOf, done, noteUnder, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const startsAt = '2026-11-24T14:15:00.000Z';
const nextStartsAt = '2027-01-14T14:15:00.000Z';
const because = 'A new supervisor from today.';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

/** What SharePoint itself shows somebody of a list with folders, whatever the product asks. */
async function rawIn(alias: string, list: 'working' | 'seals'): Promise<string> {
  const rows = await listAt(await at.site.as(alias), { list, shard: year })
    .items.select('Body', 'FileDirRef')
    .top(500)<unknown[]>();
  return JSON.stringify(rows);
}

const change = (kind: 'replace' | 'left', more: { pairKey?: string; personKey?: string; toKey: string }) => ({
  key: crypto.randomUUID(),
  kind,
  pairKey: '',
  personKey: '',
  offerKey: '',
  day: 20261124,
  ...more,
});

test('row 98: the supervisor changes; who gains and loses is shown first, open actions go along as agreed, and nothing else does', async () => {
  const pairKey = await at.open('trust-level', 'hannah', ['priya']);
  const target = await at.book(pairKey, 'hannah', startsAt);
  await at.moveClock('2026-11-24T14:30:00.000Z');
  const hannah = await at.hub('hannah');
  await hannah.saveNote(target, noteUnder(6, 'Between Hannah and Priya.'));
  await hannah.saveAction(target, actionOf('Ring early help', 'priya', 20261204));
  await runAndSign(at, target, { supervisor: 'hannah', supervisees: ['priya'] }, { startsAt, nextStartsAt });
  const asked = change('replace', { pairKey, toKey: person('dele').key });
  done(await hannah.askForChange(asked));
  const miriam = await at.hub('miriam');
  const plan = await miriam.foreseeChange(asked);
  // the picture before and after, by name
  expect(plan.access?.lines.map(({ who, change: is }) => [who.name, is])).toEqual(
    expect.arrayContaining([
      [person('dele').name, 'gains'],
      [person('hannah').name, 'loses'],
    ]),
  );
  expect(plan.sessions.map((session) => session.startsAt)).toEqual([nextStartsAt]);
  expect(plan.actionsToHandOver).toEqual([{ ownerName: person('priya').name, dueDay: 20261204 }]);
  const { access } = plan;
  // the trust's table does not name Dele: without a reason nothing is done
  const agreed = { ...asked, actions: 'agreed' as const };
  expect(await miriam.carryOutChange({ draft: agreed, plan: access, cancelBecause: because })).toMatchObject({
    ok: false,
    issues: [{ code: 'required', field: 'unusual' }],
  });
  const draft = { ...agreed, unusual: 'leadDecided' };
  done(await miriam.carryOutChange({ draft, plan: access, cancelBecause: because }));
  const [goesOn] = (await (await at.hub('dele')).openHome()).supervisees.filter(
    ({ pair }) => pair.superviseeKey === person('priya').key,
  );
  expect(goesOn?.pair.pairKey).not.toBe(pairKey);
  expect(await rawIn('dele', 'working')).toContain('Ring early help');
  for (const list of ['working', 'seals'] as const) {
    expect(await rawIn('dele', list)).not.toContain('Between Hannah and Priya.');
    expect(await rawIn('dele', list)).not.toContain(pairKey);
    expect(await rawIn('hannah', list)).not.toContain(goesOn?.pair.pairKey);
  }
  // the record stays with the two who signed it
  for (const alias of ['hannah', 'priya'])
    expect((await (await at.hub(alias)).openRecord(target)).state).toBe('sealed');
  // an agreement is between two people: the new pair makes its own
  expect(goesOn?.pair.summary).toMatchObject({ heldSinceStart: 0 });
});

test('row 51: Priya leaves and Dele takes over everybody of hers in one change; nobody is without a supervisor, and she reads nothing any more', async () => {
  await at.open('trust-level', 'hannah', ['priya']);
  const ruths = await at.open('internal', 'priya', ['ruth']);
  await at.open('internal', 'priya', ['owen']);
  const target = await at.book(ruths, 'priya', '2026-12-01T14:15:00.000Z');
  await (await at.hub('priya')).saveAction(target, actionOf('Talk with the nursery', 'ruth', 20261211));
  await at.moveClock('2026-11-24T16:00:00.000Z');
  const left = change('left', { personKey: person('priya').key, toKey: person('dele').key });
  const miriam = await at.hub('miriam');
  const { access: plan, ending, withoutSupervisor } = await miriam.foreseeChange(left);
  expect(ending).toHaveLength(3);
  expect(withoutSupervisor).toEqual([]);
  const draft = { ...left, actions: 'decided' as const, unusual: 'cover', until: 20261218 };
  done(await miriam.carryOutChange({ draft, plan, cancelBecause: because }));
  const { supervisees } = await (await at.hub('dele')).openHome();
  expect(supervisees.map(({ pair }) => pair.superviseeName).sort()).toEqual(
    [person('owen').name, person('ruth').name].sort(),
  );
  expect(await rawIn('dele', 'working')).toContain('Talk with the nursery');
  expect(await rawIn('priya', 'working')).toBe('[]');
  expect(await rawIn('priya', 'seals')).toBe('[]');
  const { people } = await (await at.hub('miriam')).openTrustData();
  expect(people.find(({ key }) => key === person('priya').key)?.status).toBe('left');
});

test('row 98: cover is brought to mind a week before its last day, to whoever covers and to whom it is for, and until somebody has ended it', async () => {
  const pairKey = await at.open('trust-level', 'hannah', ['priya']);
  await at.moveClock('2026-11-24T16:00:00.000Z');
  const asked = change('replace', { pairKey, toKey: person('dele').key });
  const miriam = await at.hub('miriam');
  const { access: plan } = await miriam.foreseeChange(asked);
  const draft = { ...asked, unusual: 'cover', until: 20261218 };
  done(await miriam.carryOutChange({ draft, plan, cancelBecause: because }));
  const told = async (alias: string): Promise<readonly string[]> => {
    const { supervisees, everySupervisee = supervisees, mine, today } = await (await at.hub(alias)).openHome();
    return coverEnding([...everySupervisee, ...mine], today).map(
      ({ pair: { supervisorName, superviseeName }, until }) => `${supervisorName}, ${superviseeName}, ${until}`,
    );
  };
  const line = `${person('dele').name}, ${person('priya').name}, 20261218`;
  await at.moveClock('2026-12-10T09:00:00.000Z');
  expect(await told('dele')).toEqual([]);
  for (const day of ['2026-12-11', '2027-01-11']) {
    await at.moveClock(`${day}T09:00:00.000Z`);
    for (const alias of ['dele', 'priya']) expect(await told(alias)).toEqual([line]);
  }
  const [covered] = (await (await at.hub('dele')).openHome()).supervisees;
  const end = {
    ...change('replace', { pairKey: covered?.pair.pairKey ?? '', toKey: '' }),
    kind: 'end',
    day: 20270111,
  } as const;
  const ending = await (await at.hub('miriam')).foreseeChange(end);
  done(await (await at.hub('miriam')).carryOutChange({ draft: end, plan: ending.access, cancelBecause: because }));
  for (const alias of ['dele', 'priya']) expect(await told(alias)).toEqual([]);
});

test('row 98: a note goes along to the new supervisor as both agreed it, and what one wrote alone stays where it is', async () => {
  const pairKey = await at.open('trust-level', 'hannah', ['priya']);
  const note = 'Mondays are hard; the phased return ends in March.';
  const hannah = await at.hub('hannah');
  done(await hannah.writeHandoverNote(pairKey, crypto.randomUUID(), 'A first try.'));
  done(await hannah.writeHandoverNote(pairKey, crypto.randomUUID(), note));
  const priya = await at.hub('priya');
  const shown = await priya.openHandoverNote(pairKey);
  expect(shown).toMatchObject({ theirs: note, mine: '', agreed: false });
  // to exactly what was shown, and by nobody who is not of the two
  expect(await priya.agreeHandoverNote(pairKey, crypto.randomUUID(), 'A first try.')).toMatchObject({ ok: false });
  expect(await (await at.hub('miriam')).openHandoverNote(pairKey)).toBeUndefined();
  expect(await (await at.hub('miriam')).writeHandoverNote(pairKey, crypto.randomUUID(), 'x')).toMatchObject({
    ok: false,
  });
  await expect((await at.hub('dele')).openHandoverNote(pairKey)).rejects.toMatchObject({ code: 'notFound' });
  const agreed = done(await priya.agreeHandoverNote(pairKey, crypto.randomUUID(), note));
  expect(agreed).toMatchObject({ mine: note, theirs: note, agreed: true });
  await at.moveClock('2026-11-24T16:00:00.000Z');
  const asked = change('replace', { pairKey, toKey: person('dele').key });
  const miriam = await at.hub('miriam');
  const { access: plan } = await miriam.foreseeChange(asked);
  done(await miriam.carryOutChange({ draft: { ...asked, unusual: 'leadDecided' }, plan, cancelBecause: because }));
  const [goesOn] = (await (await at.hub('dele')).openHome()).supervisees;
  const next = goesOn?.pair.pairKey ?? '';
  for (const alias of ['dele', 'priya'])
    expect((await (await at.hub(alias)).openHandoverNote(next))?.handed).toEqual({
      words: note,
      names: [person('hannah').name, person('priya').name],
      day: 20261124,
    });
  expect(await rawIn('dele', 'working')).not.toContain('A first try.');
  expect(await rawIn('hannah', 'working')).not.toContain(next);
});

test('a note that only one of the two wrote, or that one has changed since, does not go along', async () => {
  const pairKey = await at.open('trust-level', 'hannah', ['priya']);
  const note = 'As we said on Monday.';
  done(await (await at.hub('hannah')).writeHandoverNote(pairKey, crypto.randomUUID(), note));
  done(await (await at.hub('priya')).agreeHandoverNote(pairKey, crypto.randomUUID(), note));
  done(await (await at.hub('hannah')).writeHandoverNote(pairKey, crypto.randomUUID(), `${note} And more.`));
  expect((await (await at.hub('priya')).openHandoverNote(pairKey))?.agreed).toBe(false);
  await at.moveClock('2026-11-24T16:00:00.000Z');
  const asked = change('replace', { pairKey, toKey: person('dele').key });
  const miriam = await at.hub('miriam');
  const { access: plan } = await miriam.foreseeChange(asked);
  done(await miriam.carryOutChange({ draft: { ...asked, unusual: 'leadDecided' }, plan, cancelBecause: because }));
  expect(await rawIn('dele', 'working')).not.toContain('As we said');
  const [goesOn] = (await (await at.hub('dele')).openHome()).supervisees;
  expect((await (await at.hub('dele')).openHandoverNote(goesOn?.pair.pairKey ?? ''))?.handed).toBeUndefined();
});
