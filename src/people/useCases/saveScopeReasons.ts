import type { ScopeReason } from '../../ground/rules/Catalogue';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Outcome } from '../../ground/rules/Issue';
import type { PeoplePorts } from '../ports';

/** The trust's reasons, whole and in order: the first weighs most. One that is not among them any more stays as it is. */
export async function saveScopeReasons(
  ports: Pick<PeoplePorts, 'trust'>,
  draft: readonly ScopeReason[],
): Promise<Outcome<readonly ScopeReason[]>> {
  const reasons = draft.map((one, index) => ({ ...one, position: index + 1, title: one.title.trim() }));
  const issues = reasons.flatMap(({ title }, index) => checkTexts({ [`title ${index + 1}`]: title }));
  if (issues.length > 0) return { ok: false, issues };
  await ports.trust.saveScopeReasons(reasons);
  return { ok: true, value: reasons };
}
