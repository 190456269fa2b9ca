import { needs } from '../../src/app/capabilities';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { hubOf } from '../contract/hubOf';
import { now, person, today, year } from '../contract/hubSite';
import { rawPerson } from '../privacy/RawPerson';
import type { RhythmDraft } from '../../src/sessions/rhythm/RhythmService';
import { carryOutAsShown } from '../standIns/asShown';
import { done, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
let pairKey: string;
beforeEach(async () => {
  at = await supervisedSite();
  pairKey = await at.open('trust-level', 'hannah', ['priya']);
});
afterEach(() => at.site.tenant.close());

const draft = (cadence: string, more: Partial<RhythmDraft> = {}): RhythmDraft => ({
  key: crypto.randomUUID(),
  pairKey,
  cadence,
  from: today,
  why: '',
  ...more,
});
const meterOfPriya = async () => (await (await at.hub('priya')).openHome()).mine[0]?.meter;
const standing = async (alias = 'hannah') => {
  const { supervisees } = await (await at.hub(alias)).openHome();
  return supervisees.find(({ pair }) => pair.pairKey === pairKey)?.standing;
};

test('row 89: by the policy as shipped everybody is due once a term, three a year, and an ad-hoc word changes nothing', async () => {
  expect(await meterOfPriya()).toMatchObject({ held: 0, total: 3, dueBy: 20261218 });
  const view = await (await at.hub('priya')).openRhythm(pairKey);
  expect([view.minimum, view.termsAYear]).toEqual([{ unit: 'termly' }, 3]);
  done(
    await (await at.hub('priya')).addEntry({
      key: crypto.randomUUID(),
      kindKey: 'ad-hoc',
      pairKey,
      withName: '',
      day: today,
      ownerKey: person('priya').key,
      decided: false,
      reference: '',
      onFile: false,
      chaseDay: undefined,
      fields: { purpose: 'check' },
    }),
  );
  expect(await meterOfPriya()).toMatchObject({ held: 0, total: 3 });
  await at.moveClock('2027-01-05T09:00:00.000Z');
  expect(await standing()).toEqual({ kind: 'overdue', since: 20261218 });
  // a formal session ends it
  const startsAt = '2027-01-06T14:15:00.000Z';
  await runAndSign(
    at,
    await at.book(pairKey, 'hannah', startsAt),
    { supervisor: 'hannah', supervisees: ['priya'] },
    { startsAt, nextStartsAt: '2027-04-15T14:15:00.000Z' },
  );
  expect((await standing())?.kind).not.toBe('overdue');
});

test('row 108: the two agree to meet more often from a day on, for a reason of their own, and what is due follows', async () => {
  const asked = draft('halfTermly', { why: 'A hard autumn at home.' });
  const item = done(await (await at.hub('priya')).proposeRhythm(asked));
  done(await (await at.hub('priya')).proposeRhythm(asked));
  // nothing has changed before both agree, and Hannah finds it on her Home
  expect((await meterOfPriya())?.total).toBe(3);
  const waiting = (await (await hubOf(at.site, 'hannah', { needs, now: () => now })).openHome()).needs;
  expect(waiting.filter(({ kind }) => kind === 'waiting')).toMatchObject([
    { items: [{ pairKey, status: 'question' }] },
  ]);
  // whoever asked cannot agree in the other's place
  expect(await (await at.hub('priya')).answerRhythm(item, true)).toMatchObject({ ok: false });
  done(await (await at.hub('hannah')).answerRhythm(item, true));
  done(await (await at.hub('hannah')).answerRhythm(item, true));
  expect(await meterOfPriya()).toMatchObject({ total: 5, dueBy: 20261218 });
  // the register says how often, and nobody but the two and the record keepers why
  const [row] = await sharePointPairs(await at.site.as('hannah')).findByPairKey(pairKey);
  expect(row?.summary.rhythms).toEqual(['20261123 halfTermly']);
  const work = async (alias: string): Promise<string> =>
    (await (await rawPerson(at.site.tenant, alias)).get(`web/lists/getByTitle('Working ${year}')/items?$top=5000`))
      .body;
  for (const alias of ['priya', 'hannah', 'miriam']) expect(await work(alias)).toContain('hard autumn');
  for (const alias of ['edith', 'dele', 'tom']) expect(await work(alias)).not.toContain('hard autumn');
  expect((await (await at.hub('miriam')).openRhythm(pairKey)).proposal).toBeUndefined();
});

test('what the other of the two does not agree to changes nothing', async () => {
  const before = await meterOfPriya();
  const item = done(await (await at.hub('priya')).proposeRhythm(draft('halfTermly')));
  done(await (await at.hub('hannah')).answerRhythm(item, false));
  const view = await (await at.hub('priya')).openRhythm(pairKey);
  expect([view.proposal, view.rhythms.length]).toEqual([undefined, 1]);
  expect(await meterOfPriya()).toEqual(before);
});

test('row 108: a longer gap than the minimum is nobody’s of the two to agree, and needs a named approver', async () => {
  const longer = draft('yearly', { from: 20261123 });
  const refused = await (await at.hub('hannah')).proposeRhythm(longer);
  expect(refused).toEqual({ ok: false, issues: [{ code: 'needsApprover', field: 'cadence' }] });
  // written into the register by hand it counts as the minimum
  const pairs = sharePointPairs(await at.site.as('priya'));
  const [row] = await pairs.findByPairKey(pairKey);
  if (row === undefined) throw new Error('The pair has no row');
  await pairs.updateSummary(row, { ...row.summary, rhythms: ['20260901 yearly'] });
  expect((await meterOfPriya())?.total).toBe(3);
  const approve = { pairKey, cadence: 'yearly', from: 20261123, approverKey: person('hannah').key };
  const miriam = await at.hub('miriam');
  expect(await miriam.approveLonger(approve)).toMatchObject({ ok: false, issues: [{ code: 'ownApproval' }] });
  expect(await miriam.approveLonger({ ...approve, approverKey: person('priya').key })).toMatchObject({
    issues: [{ code: 'ownApproval' }],
  });
  await expect(
    (await at.hub('hannah')).approveLonger({ ...approve, approverKey: person('edith').key }),
  ).rejects.toMatchObject({
    code: 'forbidden',
  });
  done(await miriam.approveLonger({ ...approve, approverKey: person('edith').key }));
  expect((await (await at.hub('priya')).openRhythm(pairKey)).rhythms.map(({ approvedBy }) => approvedBy)).toContain(
    'Edith Carrow',
  );
  expect((await meterOfPriya())?.total).toBeLessThan(3);
});

test('row 108: while somebody is away nothing is due, and the register does not say why', async () => {
  const noted = { key: crypto.randomUUID(), pairKey, from: 20261102, to: undefined, why: 'sickness' as const };
  const item = done(await (await at.hub('hannah')).noteAway(noted));
  done(await (await at.hub('hannah')).noteAway(noted));
  await at.moveClock('2027-01-11T09:00:00.000Z');
  expect(await standing()).toEqual({ kind: 'away', until: undefined });
  const [row] = await sharePointPairs(await at.site.as('hannah')).findByPairKey(pairKey);
  expect(row?.summary.away).toEqual(['20261102-']);
  expect(JSON.stringify(row)).not.toContain('sickness');
  done(await (await at.hub('hannah')).endAway(item, 20270108));
  expect((await standing())?.kind).not.toBe('overdue');
  done(await (await at.hub('hannah')).endAway({ ...item, to: 20270108 }, undefined));
  expect(await standing()).toEqual({ kind: 'overdue', since: 20261218 });
});

test('who is away stays away when somebody else supervises them', async () => {
  const noted = { key: crypto.randomUUID(), pairKey, from: 20261102, to: 20270212, why: 'parental' as const };
  done(await (await at.hub('hannah')).noteAway(noted));
  done(
    await carryOutAsShown(await at.hub('miriam'), {
      draft: {
        key: 'd0000000-0000-4000-8000-000000000001',
        kind: 'replace',
        pairKey,
        personKey: '',
        toKey: person('dele').key,
        offerKey: '',
        day: today,
      },
      cancelBecause: 'A new supervisor',
    }),
  );
  const { supervisees } = await (await at.hub('dele')).openHome();
  expect(supervisees.map(({ standing: now }) => now)).toEqual([{ kind: 'away', until: 20270212 }]);
});
