import { addDays, daysBetween } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';

/** The trust's days for signing a record, and the day it is asked on. */
export interface SigningDays {
  readonly days: number;
  readonly today: Day;
}

/** The last day on which a record of this day is signed in time. */
export const signBy = (day: Day, days: number): Day => addDays(day, days);

/** How many days a record of this day is late today, if it is not signed by everybody; 0 while it is in time. */
export const daysLate = (day: Day, { days, today }: SigningDays): number =>
  Math.max(0, daysBetween(signBy(day, days), today));
