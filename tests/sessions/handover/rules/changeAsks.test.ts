import { changeAsks } from '../../../../src/sessions/handover/rules/changeAsks';
import type { ChangeAsks } from '../../../../src/sessions/handover/rules/changeAsks';
import { checkChange } from '../../../../src/sessions/handover/rules/checkChange';
import { requestKinds } from '../../../../src/people/rules/PairRequest';
import type { RequestKind } from '../../../../src/people/rules/PairRequest';

describe('what must be known of a change', () => {
  test.each<[RequestKind, ChangeAsks['to'], ChangeAsks['day']]>([
    ['open', 'newSupervisor', 'firstDay'],
    ['end', 'nothing', 'lastDay'],
    ['replace', 'newSupervisor', 'lastDay'],
    ['left', 'takesOver', 'lastDay'],
    ['moved', 'newSchool', 'since'],
  ])('%s asks for %s and for %s', (kind, to, day) => {
    expect(changeAsks(kind)).toEqual({ to, day });
  });

  test.each(requestKinds)('%s asks a record keeper for everything that is checked', (kind) => {
    const nothing = { pairKey: '', personKey: '', toKey: '', offerKey: '', day: undefined };
    const issues = checkChange({ kind, ...nothing }, { today: 20261123, deciding: true, supervisorKey: 'h' });
    const needsTo = issues.some(({ field }) => field === 'toKey');
    expect(needsTo).toBe(['newSupervisor', 'newSchool'].includes(changeAsks(kind).to));
  });
});
