import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { todayOf } from '../../../ground/steps/clock';
import { isOver, newestShard } from '../../development/useCases/findDevelopment';
import { papersOf } from '../../development/useCases/readDevelopment';
import type { PaperDraft } from '../../rules/WorkItem';
import type { FurtherPorts } from '../ports';
import { isFurther } from '../rules/furtherScopes';
import { furtherPaper, stepsIn, whoseStep } from '../rules/furtherSteps';
import type { FurtherDays, FurtherStep } from '../rules/furtherSteps';

/** Notes a day, once, by whose step it is. */
export async function noteFurther(
  ports: FurtherPorts,
  scopeKey: string,
  key: string,
  step: FurtherStep,
): Promise<Outcome<FurtherDays>> {
  const scope = await ports.belonging.ofScope(scopeKey);
  const today = todayOf(ports, await ports.home.reference());
  const shard = scope && newestShard(scope);
  if (scope === undefined || shard === undefined || !isFurther(scope)) return refused({ code: 'notFound', field: '' });
  if (whoseStep(scope, step) !== ports.me.key || isOver(scope, today))
    return refused({ code: 'changedSinceShown', field: '' });
  const before = stepsIn(scope, await papersOf(ports, scope, today));
  if (before[step] !== undefined) return { ok: true, value: before };
  await ports.working.add<PaperDraft>({
    kind: 'paper',
    key,
    pairKey: scopeKey,
    shard,
    sessionKey: step,
    paper: furtherPaper,
    sections: [],
    reviewDay: today,
  });
  return { ok: true, value: stepsIn(scope, await papersOf(ports, scope, today)) };
}
