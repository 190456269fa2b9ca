import type { Day } from '../../../ground/rules/School';
import { dayInZone, dayOfIsoDate, instantAt, isoDate, minutesInZone } from '../../../ground/rules/days';
import { minutesOfTime, timeOfMinutes } from '../../../ground/ui/forms/timeOfMinutes';

export interface ClockSpan {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** As the inputs have them: 2026-11-26, 14:15; empty while nothing is chosen. */
export interface TimeInputs {
  readonly date: string;
  readonly time: string;
}

/** What two inputs show for an instant (ISO UTC) in the trust's zone. */
export const inputsOf = (instant: string, zone: string): TimeInputs => ({
  date: isoDate(dayInZone(instant, zone)),
  time: timeOfMinutes(minutesInZone(instant, zone)),
});

/** What two inputs (date, time) mean in the trust's zone; undefined while one is empty or half typed. */
export function spanOfInputs(date: string, time: string, minutes: number, zone: string): ClockSpan | undefined {
  const day: Day | undefined = dayOfIsoDate(date);
  const start = minutesOfTime(time);
  if (day === undefined || day < 20000101 || start < 0) return undefined;
  return { startsAt: instantAt(day, start, zone), endsAt: instantAt(day, start + minutes, zone) };
}
