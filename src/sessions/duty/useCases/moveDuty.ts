import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { nowOf } from '../../../ground/steps/clock';
import { onConflict } from '../../../ground/steps/onConflict';
import { isAskedBy } from '../rules/DutyAsk';
import type { DutyAsk } from '../rules/DutyAsk';
import { movedAsk } from '../rules/dutySteps';
import { homeSummary } from '../rules/homeSummary';
import type { DutyMove } from '../rules/dutySteps';
import type { DutyCasePorts } from './DutyCasePorts';

/** As often as a few who press in the same moment may meet. */
const mostAttempts = 4;

/** Goes on from what stands there now, so that two who press at once leave one answer. */
export async function moveDuty(ports: DutyCasePorts, key: string, move: DutyMove): Promise<Outcome<DutyAsk>> {
  const found = await ports.duty.find(key);
  if (found === undefined) return refused({ code: 'notFound', field: '' });
  const { settings } = await ports.home.reference();
  const onDuty = !isAskedBy(found, ports.me.login) && (await ports.duty.amOnDuty());
  const by = { key: ports.me.key, login: ports.me.login, onDuty, now: nowOf(ports) };
  return onConflict<DutyAsk, Outcome<DutyAsk>>(found, {
    most: mostAttempts,
    readAgain: () => ports.duty.find(key),
    write: async (ask) => {
      const next = movedAsk(ask, move, by);
      if (next === undefined) return refused({ code: 'changedSinceShown', field: '' });
      if (next === ask) return { ok: true, value: ask };
      return { ok: true, value: await ports.duty.update(next, homeSummary(next, settings)) };
    },
  });
}
