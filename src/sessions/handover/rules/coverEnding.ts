import { addDays } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';
import type { Pair } from '../../../people/rules/Pair';

/** Days before its last one from which an end of cover is brought to mind. */
const beforehand = 7;

/** Cover that was meant until a day within a week, or that has passed: nothing ends by itself. The earliest first. */
export function coverEnding<T extends { readonly pair: Pair }>(
  rows: readonly T[],
  today: Day,
): readonly (T & { readonly until: Day })[] {
  return rows
    .flatMap((row) => {
      const { until, status } = row.pair;
      return until !== undefined && status === 'active' && until <= addDays(today, beforehand)
        ? [{ ...row, until }]
        : [];
    })
    .sort((a, b) => a.until - b.until);
}
