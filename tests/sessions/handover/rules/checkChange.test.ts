import { checkChange } from '../../../../src/sessions/handover/rules/checkChange';
import type { ChangeFacts } from '../../../../src/sessions/handover/rules/checkChange';

const facts = (more: Partial<ChangeFacts>): ChangeFacts => ({
  kind: 'end',
  pairKey: 'p',
  personKey: '',
  toKey: '',
  offerKey: '',
  day: 20261120,
  ...more,
});
const issues = (more: Partial<ChangeFacts>, deciding: boolean): readonly string[] =>
  checkChange(facts(more), { today: 20261123, deciding, supervisorKey: 'hannah' }).map(
    ({ code, field }) => `${code} ${field}`,
  );

test.each([
  ['an end', {}, false, []],
  ['an end without its pair', { pairKey: '' }, false, ['required pairKey']],
  ['a day to come', { day: 20261124 }, true, ['dateInFuture day']],
  ['no day', { day: undefined }, false, ['required day']],
  ['another supervisor, left to the keeper', { kind: 'replace' }, false, []],
  ['another supervisor, by the keeper', { kind: 'replace' }, true, ['required toKey']],
  ['the same supervisor', { kind: 'replace', toKey: 'hannah' }, true, ['sameSupervisor toKey']],
  ['a new pair', { kind: 'open', personKey: 'amy', toKey: 'hannah', offerKey: 'dsl', day: 20261201 }, true, []],
  ['a new pair of nobody', { kind: 'open', toKey: 'hannah' }, true, ['required personKey', 'required offerKey']],
  [
    'somebody who supervises themselves',
    { kind: 'open', personKey: 'amy', toKey: 'amy', offerKey: 'dsl' },
    true,
    ['samePerson toKey'],
  ],
  ['somebody who has left', { kind: 'left', personKey: 'amy', pairKey: '' }, true, []],
  ['a move to nowhere', { kind: 'moved', personKey: 'amy' }, false, ['required toKey']],
] as const)('%s', (_what, more, deciding, expected) => {
  expect(issues(more, deciding)).toEqual(expected);
});
