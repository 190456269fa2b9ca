import type { Issue, Outcome } from '../../ground/rules/Issue';
import { startsOf } from '../../ground/rules/Retention';
import type { RetentionPeriod } from '../../ground/rules/Retention';
import type { PeoplePorts } from '../ports';

/** How long each kind is kept, written whole; none is settled without somebody who approves by name. */
export async function saveRetention(
  ports: Pick<PeoplePorts, 'trust'>,
  draft: readonly RetentionPeriod[],
): Promise<Outcome<readonly RetentionPeriod[]>> {
  const issues = draft.flatMap(({ kind, months, from, ownerKey }): Issue[] => [
    ...(Number.isInteger(months) && months >= 1 && months <= 600
      ? []
      : [{ code: 'keptMonthsOutside' as const, field: `months ${kind}` }]),
    ...(startsOf[kind].includes(from) ? [] : [{ code: 'required' as const, field: `from ${kind}` }]),
    ...(ownerKey === '' ? [{ code: 'required' as const, field: `owner ${kind}` }] : []),
  ]);
  if (issues.length > 0) return { ok: false, issues };
  await ports.trust.saveSettings({ retention: draft });
  return { ok: true, value: draft };
}
