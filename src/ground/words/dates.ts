import type { Day, TermName } from '../rules/School';
import { addDays, dayInZone, weekdayOf } from '../rules/days';

declare const said: unique symbol;
/** A day, a time or both, in the words of this file: sentences take no other, so that no date is written by hand. */
export type When = string & { readonly [said]: true };

const locale = 'en-GB';
// written out: the page's first Intl.DateTimeFormat costs a slow processor a tenth of a second before anything is drawn
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const dayOfMonth = (day: Day): number => day % 100;
const yearOf = (day: Day): number => Math.floor(day / 10000);

/** Thursday */
export const weekday = (day: Day): When => (weekdays[weekdayOf(day) - 1] ?? '') as When;
/** Thu */
export const weekdayShort = (day: Day): When => weekday(day).slice(0, 3) as When;
/** November */
export const month = (day: Day): string => months[(Math.floor(day / 100) % 100) - 1] ?? '';
/** Nov; three letters always. */
export const monthShort = (day: Day): string => month(day).slice(0, 3);
/** 26 */
export const dayNumber = (day: Day): string => String(dayOfMonth(day));
/** 26 November */
export const dayMonth = (day: Day): When => `${dayOfMonth(day)} ${month(day)}` as When;
/** 26 Nov */
export const dayMonthShort = (day: Day): When => `${dayOfMonth(day)} ${monthShort(day)}` as When;
/** 26 November 2026 */
export const dayMonthYear = (day: Day): When => `${dayMonth(day)} ${yearOf(day)}` as When;
/** 26 Nov 2026 */
export const dayMonthYearShort = (day: Day): When => `${dayMonthShort(day)} ${yearOf(day)}` as When;
/** Thursday 26 November */
export const weekdayDayMonth = (day: Day): When => `${weekday(day)} ${dayMonth(day)}` as When;
/** Thu 26 November */
export const weekdayShortDayMonth = (day: Day): When => `${weekdayShort(day)} ${dayMonth(day)}` as When;
/** Thu 26 Nov */
export const weekdayDayMonthShort = (day: Day): When => `${weekdayShort(day)} ${dayMonthShort(day)}` as When;

/**
 * Thursday, where that can only be the coming one, today not among them; Thursday 26 November otherwise: a weekday alone
 * never means the week after, or a day that is past.
 */
export const nearDay = (day: Day, today: Day, far: (day: Day) => When = weekdayDayMonth): When =>
  day > today && day <= addDays(today, 6) ? weekday(day) : far(day);

const times = new Map<string, Intl.DateTimeFormat>();

/** 14:15, as clocks in the zone show the instant (ISO, UTC). */
export function time(instant: string, zone: string): When {
  const known =
    times.get(zone) ??
    new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  times.set(zone, known);
  return known.format(new Date(instant)) as When;
}

/** Whole minutes from one instant to another. */
export const minutesBetween = (startsAt: string, endsAt: string): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60000);

/** "26 November 2026, 15:04" */
export const dayAndTime = (instant: string, zone: string): When =>
  `${dayMonthYear(dayInZone(instant, zone))}, ${time(instant, zone)}` as When;

const halfTermTitles: Readonly<Record<TermName, string>> = {
  autumn1: 'Autumn 1',
  autumn2: 'Autumn 2',
  spring1: 'Spring 1',
  spring2: 'Spring 2',
  summer1: 'Summer 1',
  summer2: 'Summer 2',
  term1: 'Term 1',
  term2: 'Term 2',
  term3: 'Term 3',
  term4: 'Term 4',
  term5: 'Term 5',
  term6: 'Term 6',
};
export const halfTerm = (name: TermName): string => halfTermTitles[name];
