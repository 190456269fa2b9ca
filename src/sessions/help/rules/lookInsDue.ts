import { addDays } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';

/** After how many days somebody is to look in again where the trust has not said otherwise. */
export const usualCheckIns: readonly number[] = [2, 14];

/** The numbers of days that have passed since and were not answered yet, ascending. */
export function lookInsDue(
  day: Day,
  today: Day,
  {
    days = usualCheckIns,
    lookedIn = [],
  }: { readonly days?: readonly number[] | undefined; readonly lookedIn?: readonly number[] | undefined },
): readonly number[] {
  return [...new Set(days)]
    .filter((after) => after > 0 && addDays(day, after) <= today && !lookedIn.includes(after))
    .sort((a, b) => a - b);
}
