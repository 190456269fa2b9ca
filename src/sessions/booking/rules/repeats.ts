import type { Cadence } from '../../../ground/rules/Catalogue';
import { daysBetween, weekdayOf } from '../../../ground/rules/days';
import { schoolDaysBetween } from '../../../people/rules/halfTerms';
import { periodsOf } from '../../rules/periods';
import type { Day, SchoolYear } from '../../../ground/rules/School';

export interface RepeatInput {
  readonly cadence: Cadence;
  /** The supervisee's own school. */
  readonly year: SchoolYear;
  /** The session being booked: first of the series. */
  readonly firstDay: Day;
}

/** A little before the middle of a long period: time is left to move it before it is due. */
const intoPeriod = 0.4;

/**
 * The first day and one day in every period after its own, on the same weekday where the school is open on one.
 * Fortnights keep
 * their step from the day before; longer periods are met before their middle. The caller gives every day the same time.
 */
export function repeatDates({ cadence, year, firstDay }: RepeatInput): Day[] {
  const days = [firstDay];
  for (const period of periodsOf(cadence, year)) {
    if (period.firstDay <= firstDay) continue;
    const open = schoolDaysBetween(year, period.firstDay, period.lastDay);
    const sameWeekday = open.filter((day) => weekdayOf(day) === weekdayOf(firstDay));
    const last = days[days.length - 1] ?? firstDay;
    const middle = open[Math.floor(open.length * intoPeriod)] ?? period.firstDay;
    const away = (day: Day): number =>
      cadence.unit === 'fortnightly' ? Math.abs(daysBetween(last, day) - 14) : Math.abs(daysBetween(middle, day));
    const [best] = (sameWeekday.length > 0 ? [...sameWeekday] : [...open]).sort((a, b) => away(a) - away(b) || a - b);
    if (best !== undefined) days.push(best);
  }
  return days;
}
