import { addDays } from '../../../ground/rules/days';
import { usualCheckIns } from '../../rules/usualCheckIns';
import type { Day } from '../../../ground/rules/School';

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
