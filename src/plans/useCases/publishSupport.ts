import { refused } from '../../ground/rules/Issue';
import type { Outcome } from '../../ground/rules/Issue';
import type { Publication } from '../PlanService';
import { checkOverview } from '../rules/checkOverview';
import type { Edition } from '../rules/SupportOverview';
import type { PlanCasePorts } from './PlanCasePorts';

/** Publishes what the draft says, if it still says that. Safe to repeat: one edition for each key. */
export async function publishSupport(
  { plans, links }: Pick<PlanCasePorts, 'plans' | 'links'>,
  { key, draft }: Publication,
): Promise<Outcome<Edition>> {
  const issues = checkOverview(draft.overview, links.web(''));
  if (issues.length > 0) return refused(...issues);
  const stored = await plans.draft(draft.planKey, draft.year);
  if (JSON.stringify(stored?.overview) !== JSON.stringify(draft.overview))
    return refused({ code: 'changedSinceShown', field: '' });
  const { planKey, year, overview } = draft;
  return { ok: true, value: await plans.publish({ key, planKey, year, overview }) };
}
