import { isDay } from '../../ground/rules/days';
import type { Day, SchoolYear } from '../../ground/rules/School';
import { schoolDaysBetween } from '../../people/rules/halfTerms';
import type { Period } from './periods';

/** Days on which somebody is not in work, both included; without a last day while that is not known. */
export interface Away {
  readonly from: Day;
  readonly to: Day | undefined;
}

export const awayRow = ({ from, to }: Away): string => `${from}-${to ?? ''}`;

/** What cannot be read was written by a newer version and is left out. */
export function awayIn(rows: readonly string[]): readonly Away[] {
  return rows
    .flatMap((row) => {
      const [first = '', last = ''] = row.split('-');
      const [from, to] = [Number(first), last === '' ? undefined : Number(last)];
      return isDay(from) && (to === undefined || (isDay(to) && to >= from)) ? [{ from, to }] : [];
    })
    .sort((a, b) => a.from - b.from);
}

export const isAway = (day: Day, { from, to }: Away): boolean => day >= from && (to === undefined || day <= to);

export const awayOn = (rows: readonly string[], day: Day): Away | undefined =>
  awayIn(rows).find((one) => isAway(day, one));

/**
 * The periods in which the person is in work on half of the school days at least, from their first to their last day in;
 * nothing is owed in the others.
 */
export function inWork(periods: readonly Period[], year: SchoolYear, away: readonly Away[]): readonly Period[] {
  if (away.length === 0) return periods;
  return periods.flatMap((period) => {
    const days = schoolDaysBetween(year, period.firstDay, period.lastDay);
    const present = days.filter((day) => !away.some((one) => isAway(day, one)));
    const [firstDay, lastDay] = [present[0], present[present.length - 1]];
    return firstDay === undefined || lastDay === undefined || present.length * 2 < days.length
      ? []
      : [{ firstDay, lastDay }];
  });
}
