import { defaultSettings } from '../../sharepoint/content/defaultSettings';
import { startingCatalogue } from '../../sharepoint/content/startingCatalogue';
import { strictest } from '../../src/sessions/rules/cadence';
import { stages } from '../../src/ground/rules/Catalogue';
import { identityWarnings } from '../../src/ground/rules/identity/identityWarnings';

const { pathways, offers, roles, agenda, agendaBlocks, functions, stagePrompts } = startingCatalogue;
const keys = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map((row) => row.key);
const find = (key: string) => offers.find((one) => one.key === key);

describe('the starting catalogue', () => {
  test('has no key twice and names only what is there', () => {
    for (const rows of [pathways, offers, roles, agendaBlocks, functions])
      expect(new Set(keys(rows)).size).toBe(rows.length);
    for (const offer of offers) {
      expect(keys(pathways)).toContain(offer.pathwayKey);
      for (const role of [...offer.forRoles, ...offer.byRoles, ...offer.alongRoles])
        expect(keys(roles)).toContain(role);
    }
    for (const role of roles) for (const other of role.supervisedBy) expect(keys(roles)).toContain(other);
    for (const item of agenda) expect(keys(agendaBlocks)).toContain(item.block);
  });

  test('numbers the offers of each pathway from one', () => {
    for (const pathway of pathways) {
      const positions = offers.filter((one) => one.pathwayKey === pathway.key).map((one) => one.position);
      expect(positions).toEqual(positions.map((_, index) => index + 1));
    }
  });

  test('has thirteen items in five blocks that stand together, one for cases, and a place for each stage', () => {
    expect(agenda.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect([...new Set(agenda.map((item) => item.block))]).toEqual(keys(agendaBlocks));
    expect(agenda.filter((item) => item.cases).map((item) => item.number)).toEqual([5]);
    expect(agenda.flatMap((item) => item.stage ?? [])).toEqual(stages);
    expect(stagePrompts.map((one) => one.stage)).toEqual(stages);
    expect(functions).toHaveLength(5);
  });

  test('asks: every prompt is a question', () => {
    for (const { prompt } of [...agenda, ...stagePrompts]) expect(prompt).toMatch(/\?$/);
  });

  test('keeps the differences between the pathways', () => {
    expect([find('feo-responsive')?.cadence.unit, find('cwo-responsive')?.cadence.unit]).toEqual([
      'weekly',
      'halfTermly',
    ]);
    expect([find('feo-debrief')?.entitled, find('cwo-debrief')?.entitled]).toEqual([true, false]);
    expect(['feo-performance', 'cwo-performance'].map((key) => find(key)?.cadence)).toEqual([
      { unit: 'termly', initialMeeting: true },
      { unit: 'termly', initialMeeting: true },
    ]);
  });

  test('never lets debriefs, ad-hoc supervision, appraisal or courses stand for supervision', () => {
    for (const offer of offers)
      if (['debrief', 'adHoc', 'performance', 'cpd', 'agency'].includes(offer.kind))
        expect(offer.countsToMinimum).toBe(false);
    for (const offer of offers)
      if (offer.countsToMinimum) expect(strictest(offer.cadence, { unit: 'termly' }).unit).toBe(offer.cadence.unit);
  });

  test('gives every supervised role a termly minimum and somebody to give it', () => {
    for (const role of roles) expect(role.minimum.unit).toBe(role.supervisedBy.length > 0 ? 'termly' : 'none');
    for (const role of roles.filter((one) => one.supervisedBy.length > 0))
      expect(offers.some((offer) => offer.countsToMinimum && offer.forRoles.includes(role.key))).toBe(true);
  });

  test('expands no role abbreviation and warns of nobody', () => {
    const text = JSON.stringify(startingCatalogue);
    expect(text).not.toMatch(/famil(y|ies) engagement|child welfare|welfare officer|support officer/i);
    expect(identityWarnings(text)).toEqual([]);
  });
});

test('a new site works eight to five in London and escalates in three steps', () => {
  expect(defaultSettings).toMatchObject({
    caseSystem: 'CPOMS',
    zone: 'Europe/London',
    dayStarts: 480,
    dayEnds: 1020,
    setUpVersion: 0,
  });
  expect(defaultSettings.escalation).toHaveLength(3);
});
