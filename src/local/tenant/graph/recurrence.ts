import type { Recurrence } from './eventRow';
import { writeWall } from './zones';

const dayMs = 86_400_000;
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const order = ['first', 'second', 'third', 'fourth'] as const;

export const dateOf = (atWall: number): string => writeWall(atWall).slice(0, 10);
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const daysInMonth = (day: Date): number =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
const nameOf = (day: Date): string => weekdays[day.getUTCDay()] ?? '';

/** The n-th of the named weekdays in its month, or the last of them. */
function isRelativeDay(day: Date, names: readonly string[], index: Recurrence['pattern']['index']): boolean {
  if (!names.includes(nameOf(day))) return false;
  const matching: number[] = [];
  for (let date = 1; date <= daysInMonth(day); date += 1) {
    if (names.includes(nameOf(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), date))))) matching.push(date);
  }
  const wanted = index === 'last' ? matching.at(-1) : matching[order.indexOf(index)];
  return wanted === day.getUTCDate();
}

function isPatternDay({ pattern, range }: Recurrence, atDay: number): boolean {
  const first = new Date(dayOf(range.startDate));
  const day = new Date(atDay);
  const months = (day.getUTCFullYear() - first.getUTCFullYear()) * 12 + day.getUTCMonth() - first.getUTCMonth();
  // Outlook gives a 31st to months that have none: their last day.
  const isDayOfMonth = day.getUTCDate() === Math.min(pattern.dayOfMonth, daysInMonth(day));
  switch (pattern.type) {
    case 'daily':
      return Math.round((atDay - first.getTime()) / dayMs) % pattern.interval === 0;
    case 'weekly': {
      const weekStart = (at: number): number => {
        const back = (new Date(at).getUTCDay() - weekdays.findIndex((name) => name === pattern.firstDayOfWeek) + 7) % 7;
        return at - back * dayMs;
      };
      const weeks = Math.round((weekStart(atDay) - weekStart(first.getTime())) / (7 * dayMs));
      return weeks % pattern.interval === 0 && pattern.daysOfWeek.includes(nameOf(day));
    }
    case 'absoluteMonthly':
      return months % pattern.interval === 0 && isDayOfMonth;
    case 'relativeMonthly':
      return months % pattern.interval === 0 && isRelativeDay(day, pattern.daysOfWeek, pattern.index);
    case 'absoluteYearly':
      return day.getUTCMonth() + 1 === pattern.month && ((months / 12) | 0) % pattern.interval === 0 && isDayOfMonth;
    case 'relativeYearly':
      return (
        day.getUTCMonth() + 1 === pattern.month &&
        ((months / 12) | 0) % pattern.interval === 0 &&
        isRelativeDay(day, pattern.daysOfWeek, pattern.index)
      );
  }
}

/** Longest a series is followed: Exchange's own calendar ends in 4500; nobody here books beyond fifty years. */
export const horizonMs = 50 * 366 * dayMs;

/** The days (as wall clock midnights) on which a series falls, in order, none after `untilDay`. */
export function* seriesDays(recurrence: Recurrence, untilDay: number): Generator<number> {
  const { range } = recurrence;
  const first = dayOf(range.startDate);
  const last = Math.min(untilDay, range.type === 'endDate' ? dayOf(range.endDate) : first + horizonMs);
  let left = range.type === 'numbered' ? range.numberOfOccurrences : Infinity;
  for (let day = first; day <= last && left > 0; day += dayMs) {
    if (isPatternDay(recurrence, day)) {
      left -= 1;
      yield day;
    }
  }
}
