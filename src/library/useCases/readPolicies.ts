import type { GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import { firstZone } from '../../ground/steps/firstZone';
import type { PolicyPartView } from '../PolicyPartService';
import type { PolicyPartPorts } from '../ports';
import { policiesFor } from '../rules/policiesFor';

/** What is in force for me, asked before the trust's own zone is known, so that nothing has to be waited for. */
export async function readPolicies({
  read,
  me,
  now,
}: PolicyPartPorts & Pick<GroundPorts, 'me' | 'now'>): Promise<PolicyPartView> {
  const today = dayInZone(now(), firstZone);
  const found = await read(me.key);
  if (found === undefined) return { today, entries: [], unknown: 0, isThere: false };
  const { documents, readings, person, unknown } = found;
  const { entries } = policiesFor({ documents, readings, person, login: me.login, today });
  return { today, entries, unknown, isThere: true };
}
