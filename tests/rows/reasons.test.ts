import { allocationOf } from '../../src/people/rules/allocation';
import { noFactsOf } from '../../src/people/rules/StaffFacts';
import { person } from '../contract/hubSite';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const lookAs = async (alias: string) => allocationOf(await (await at.hub(alias)).openAllocation());
const sayOf = async (alias: string, reasons: readonly string[], trainedDay?: number): Promise<unknown> => {
  const personKey = person(alias).key;
  const facts = { personKey, reasons, managerKey: '', trainedDay, outsideName: '', outsideDays: [] };
  return done(await (await at.hub('hannah')).saveStaffFacts(facts, noFactsOf(personKey)));
};

test('row 102: the trust rewords its reasons, adds one and puts it first, and what was said of staff stays', async () => {
  await sayOf('ivy', ['eyfs']);
  const jo = await at.hub('jo');
  const reasons = (await jo.openTrustData()).catalogue.scopeReasons ?? [];
  expect(await jo.saveScopeReasons(reasons.map((one) => ({ ...one, title: ' ' })))).toMatchObject({ ok: false });
  const added = { key: 'nightShelter', position: 0, title: 'Works with a child in a night shelter' };
  const reworded = reasons.map((one) => (one.key === 'eyfs' ? { ...one, title: 'Works with our youngest' } : one));
  done(await jo.saveScopeReasons([added, ...reworded]));
  await sayOf('grace', ['eyfs', 'nightShelter']);
  const { lines } = await lookAs('miriam');
  const titlesOf = (alias: string) =>
    lines.find((line) => line.person.key === person(alias).key)?.reasons.map(({ title }) => title);
  expect(titlesOf('ivy')).toEqual(['Works with our youngest']);
  expect(titlesOf('grace')).toEqual(['Works with a child in a night shelter', 'Works with our youngest']);
  // they are the trust's: whoever keeps records or leads chooses among them and changes none
  for (const alias of ['miriam', 'hannah', 'priya'])
    await expect((await at.hub(alias)).saveScopeReasons([{ ...added, title: 'Mine' }])).rejects.toMatchObject({
      code: 'forbidden',
    });
  expect((await jo.openTrustData()).catalogue.scopeReasons).toHaveLength(reasons.length + 1);
});

test('row 116: after how many months a supervisor trains again is the trust’s own, and decides whose training is due', async () => {
  await at.open('trust-level', 'hannah', ['priya']);
  await sayOf('hannah', [], 20250901);
  const training = async () =>
    (await lookAs('miriam')).supervisors.find(({ key }) => key === person('hannah').key)?.training;
  expect(await training()).toBe('inTime');
  const jo = await at.hub('jo');
  const { settings } = (await jo.openTrustData()).catalogue;
  const draft = {
    ...{ trustName: 'Thistlemere', caseSystem: 'CPOMS', dayStarts: 480, dayEnds: 1020, closeWithoutDays: 14 },
    supervisorMonths: 12,
  };
  for (const supervisorMonths of [0, 37, NaN])
    expect(await jo.saveSettings({ ...draft, supervisorMonths }, settings)).toMatchObject({
      ok: false,
      issues: [{ code: 'monthsOutside', field: 'supervisorMonths' }],
    });
  done(await jo.saveSettings(draft, settings));
  expect(await training()).toBe('due');
});
