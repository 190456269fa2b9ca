import { openAsShown } from '../standIns/asShown';
import { person } from '../contract/hubSite';
import type { SessionRef } from '../../src/sessions/rules/SessionRef';
import { done, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

// three sessions of a whole group, each signed by everybody
jest.setTimeout(120_000);

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const meterOf = async (alias: string) => (await (await at.hub(alias)).openHome()).mine[0]?.meter;

/** Everybody agrees to what stays in the room, and notes open. */
async function openNotes(target: SessionRef, supervisor: string, members: readonly string[]): Promise<void> {
  const roles = Object.fromEntries(members.map((alias) => [person(alias).key, 'Team']));
  done(
    await (await at.hub(supervisor)).arrangeGroup(target, {
      key: crypto.randomUUID(),
      method: 'solution-circle',
      roles: { ...roles, [person(supervisor).key]: 'Facilitator' },
      aloud: [],
      without: [],
    }),
  );
  for (const alias of [supervisor, ...members]) await (await at.hub(alias)).agreeInGroup(target, crypto.randomUUID());
  done(await (await at.hub(supervisor)).openGroupNotes(target));
}

const caseAt = (reference: string) => ({
  key: crypto.randomUUID(),
  stored: undefined,
  agendaNumber: 5,
  position: 1,
  reference,
  stages: { experience: 'Still waiting.', reflection: '', analysis: 'We disagree about the threshold.', plan: '' },
  functions: [],
  fileLine: '',
  onFile: false,
  onChronology: false,
});

test('row 19: a team meets by the interval its trust chose, and a case that drifts stands first for everybody', async () => {
  const members = ['leon', 'alice', 'beth', 'marcus'];
  const pairKey = await at.open('feo-group', 'fiona', members);
  const fortnightly = await meterOf('beth');
  done(
    await openAsShown(await at.hub('miriam'), {
      pairKey: crypto.randomUUID(),
      offerKey: 'feo-group',
      supervisorKey: person('fiona').key,
      superviseeKeys: [person('tom').key, person('priya').key],
      cadence: 'weekly',
      firstDay: 20260901,
    }),
  );
  // "bi-weekly" is neither: each group has one interval, and what is due follows it
  expect((await meterOf('tom'))?.total).toBeGreaterThan((fortnightly?.total ?? 0) * 1.5);
  const starts = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((day) => `${day}T14:15:00.000Z`);
  let target = await at.book(pairKey, 'fiona', starts[0] ?? '');
  for (const [index, startsAt] of starts.slice(0, 3).entries()) {
    await at.moveClock(startsAt);
    await openNotes(target, 'fiona', members);
    expect(await (await at.hub('fiona')).saveCase(target, caseAt('4-017'))).toMatchObject({ kind: 'saved' });
    const nextStartsAt = starts[index + 1] ?? '';
    const people = { supervisor: 'fiona', supervisees: members };
    expect(await runAndSign(at, target, people, { startsAt, nextStartsAt })).toMatchObject({ state: 'sealed' });
    const next = (await (await at.hub('fiona')).openHome()).supervisees.find(({ pair }) => pair.pairKey === pairKey);
    target = { shard: '2026-27', pairKey, sessionKey: next?.next?.sessionKey ?? '' };
  }
  for (const alias of members)
    expect((await (await at.hub(alias)).openSession(target)).drifting).toEqual([
      { reference: '4-017', sessions: 3, since: 20261124 },
    ]);
});

test('row 20: a safeguarding team talks a hard case through by its reference, and whoever does not belong reads none of it', async () => {
  const members = ['marcus', 'beth', 'alice'];
  const pairKey = await at.open('cwo-group', 'colin', members);
  const startsAt = '2026-11-24T14:15:00.000Z';
  const target = await at.book(pairKey, 'colin', startsAt);
  await at.moveClock(startsAt);
  await openNotes(target, 'colin', members);
  expect(await (await at.hub('colin')).saveCase(target, caseAt('7-204'))).toMatchObject({ kind: 'saved' });
  const people = { supervisor: 'colin', supervisees: members };
  const record = await runAndSign(at, target, people, { startsAt, nextStartsAt: '2026-12-08T14:15:00.000Z' });
  const words = record.content?.rows.flatMap(({ notes }) => notes).join(' ');
  expect(words).toMatch(/7-204\. We disagree about the threshold/);
  expect(record.content?.people.filter(({ role }) => role === 'supervisee')).toHaveLength(3);
  // the officer of another school, who is offered the same, is not in this team
  await expect((await at.hub('kofi')).openRecord(target)).rejects.toMatchObject({ code: 'notFound' });
});
