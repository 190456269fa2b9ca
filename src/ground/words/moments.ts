import { dayInZone } from '../rules/days';
import { time, weekdayDayMonth } from './dates';
import type { When } from './dates';

/** Thursday 26 November, 14:15 */
export const weekdayAndTime = (instant: string, zone: string): When =>
  `${weekdayDayMonth(dayInZone(instant, zone))}, ${time(instant, zone)}` as When;

/** Where there is no day to say; the sentence says so. */
export const noWhen = '' as When;
