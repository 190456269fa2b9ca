import { isDay } from '../../../../ground/rules/days';
import type { RhythmItem } from '../../../rules/WorkItem';

/** What is asked, as it was written; undefined where that cannot be read. */
export function askedIn(body: string): Pick<RhythmItem, 'cadence' | 'from'> | undefined {
  try {
    const { cadence, from } = JSON.parse(body) as { readonly cadence?: unknown; readonly from?: unknown };
    return typeof cadence === 'string' && isDay(from) ? { cadence, from } : undefined;
  } catch {
    return undefined;
  }
}
