import { limitsAt, trialOf } from '../rules/trials';
import type { LimitedPlace, TrialKey } from '../rules/trials';
import { useSiteLimits } from './SiteLimitsContext';

/** What does not hold on this site of all that is stood on at a place, and whether by that it cannot be done at all. */
export function useLimitsAt(place: LimitedPlace): {
  readonly limits: readonly TrialKey[];
  readonly stopped: boolean;
} {
  const limits = limitsAt(useSiteLimits(), place);
  return { limits, stopped: limits.some((key) => trialOf(key)?.stops === true) };
}
