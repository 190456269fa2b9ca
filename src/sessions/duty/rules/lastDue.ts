import { addDays, daysBetween } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';

/** After a check-in nobody is asked about it for longer than this. */
const stands = 14;

/** The latest number of days that has come; an earlier one is over with it. */
export function lastDue(day: Day | undefined, today: Day, days: readonly number[]): number | undefined {
  if (day === undefined) return undefined;
  const after = Math.max(...days.filter((one) => one > 0 && addDays(day, one) <= today));
  return after > 0 && daysBetween(addDays(day, after), today) <= stands ? after : undefined;
}
