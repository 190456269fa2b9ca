import { isServiceError } from '../../ground/rules/ServiceError';
import type { DraftWrite, SavedDraft } from '../PlanService';
import { mergedOverview } from '../rules/overviewParts';
import type { MergedOverview } from '../rules/overviewParts';
import type { OverviewDraft, SupportOverview } from '../rules/SupportOverview';
import type { PlanCasePorts } from './PlanCasePorts';

/** As often as two leads who write at once may meet. */
const mostAttempts = 4;

/** Keeps the draft; what another lead wrote meanwhile is kept with it, part by part. Safe to repeat. */
export async function saveSupportDraft(
  { plans }: Pick<PlanCasePorts, 'plans'>,
  { planKey, year, overview, seen }: DraftWrite,
): Promise<SavedDraft> {
  let base = seen;
  let text: SupportOverview = overview;
  let clashes: SavedDraft['clashes'] = [];
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { draft: await plans.putDraft({ planKey, year, overview: text }, base), clashes };
    } catch (error) {
      if (!isServiceError(error) || error.code !== 'conflict' || attempt >= mostAttempts) throw error;
      const stored: OverviewDraft | undefined = await plans.draft(planKey, year);
      if (stored === undefined) throw error;
      const merged = together(base, stored, text);
      base = stored;
      text = merged.overview;
      clashes = [...clashes, ...merged.clashes];
    }
  }
}

/** Nothing of a broken one can be kept. */
function together(base: OverviewDraft | undefined, stored: OverviewDraft, mine: SupportOverview): MergedOverview {
  if (stored.broken || base?.broken) return { overview: mine, clashes: [] };
  return mergedOverview(base?.overview ?? stored.overview, stored.overview, mine);
}
