import { firstStepOf, firstStepState, stepsMissing, toBeMade } from '../../../src/setUp/rules/firstRun';
import { isReady } from '../../../src/setUp/rules/isReady';
import { firstRunOf } from '../../builders/firstRunOf';

const empty = firstRunOf({ keepers: [], leads: [], schools: [], undated: [], people: 0, hasPair: false });

describe('the steps to a first booking', () => {
  it.each([
    ['everything', empty, ['keepers', 'schools', 'dates', 'people', 'pairs']],
    ['a second keeper', firstRunOf({ keepers: ['Miriam Holt'] }), ['keepers']],
    ['dates of every school', firstRunOf({ undated: ['Ottersby Primary'] }), ['dates']],
    ['a second person', firstRunOf({ people: 1 }), ['people']],
    ['a pair', firstRunOf({ hasPair: false }), ['pairs']],
    ['nothing, also without a lead', firstRunOf({ leads: [] }), []],
  ])('lack %s', (_, run, missing) => {
    expect(stepsMissing(run)).toEqual(missing);
    expect(isReady({ findings: [], site: [], firstRun: run })).toBe(missing.length === 0);
  });

  it('are not held up by one school of two that has no dates', () => {
    const run = firstRunOf({ schools: ['Ottersby Primary', 'Pennywick Infants'], undated: ['Pennywick Infants'] });
    expect(firstStepState(run, 'dates')).toBe('enough');
    expect(stepsMissing(run)).toEqual([]);
  });

  it('say what findings are about, and leave those that Set-up makes to it', () => {
    const finding = (kind: 'group' | 'content' | 'list', name: string, problem: 'empty' | 'missing') =>
      firstStepOf({ kind, name, problem, repairable: false });
    expect(finding('group', 'Hub Record Keepers', 'empty')).toBe('keepers');
    expect(finding('group', 'Hub Staff', 'missing')).toBeUndefined();
    expect(finding('content', 'terms', 'missing')).toBe('dates');
    expect(finding('content', 'startingCatalogue', 'missing')).toBeUndefined();
    expect(finding('list', 'people', 'missing')).toBeUndefined();
  });

  it('begin when something is made: an older site that lacks lists is not a new one', () => {
    const findings = [{ kind: 'list', name: 'Pairs', problem: 'missing', repairable: true }] as const;
    expect(toBeMade({ version: 0, findings })).toEqual({ list: 1, group: 0, level: 0 });
    expect(toBeMade({ version: 2, findings })).toBeUndefined();
    expect(toBeMade({ version: 0, findings: [] })).toBeUndefined();
  });
});
