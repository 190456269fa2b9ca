import type { Day } from '../../../ground/rules/School';
import { dayOfIsoDate, instantAt } from '../../../ground/rules/days';

export interface ClockSpan {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** `13:30` of minutes after midnight, as an input of type time wants it. */
export const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** What two inputs (date, time) mean in the trust's zone; undefined while one is empty or half typed. */
export function spanOfInputs(date: string, time: string, minutes: number, zone: string): ClockSpan | undefined {
  const day: Day | undefined = dayOfIsoDate(date);
  const start = minutesOf(time);
  if (day === undefined || day < 20000101 || start === undefined) return undefined;
  return { startsAt: instantAt(day, start, zone), endsAt: instantAt(day, start + minutes, zone) };
}
