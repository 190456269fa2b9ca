import type { Cadence, CadenceUnit } from '../../../ground/rules/Catalogue';
import { addDays, addMonths, daysBetween, mondayOf, weekdayOf } from '../../../ground/rules/days';
import { isSchoolDay, schoolDaysBetween } from '../../../people/rules/halfTerms';
import { periodsOf, rhythmsOf } from '../../rules/periods';
import type { HeldRhythm } from '../../rules/periods';
import type { Day, SchoolYear } from '../../../ground/rules/School';

export interface RepeatInput {
  readonly cadence: Cadence;
  /** The supervisee's own school. */
  readonly year: SchoolYear;
  /** The session being booked: first of the series. */
  readonly firstDay: Day;
  /** The pair's first day, from which the steps of a cadence are counted; that of the series when left out. */
  readonly since?: Day;
}

/** Rhythms counted in weeks from the first date, whatever lies between. */
const weeksOf: Partial<Record<CadenceUnit, number>> = { weekly: 1, fortnightly: 2, fourWeekly: 4, sixWeekly: 6 };
/** A little before the middle of a long period: time is left to move it before it is due. */
const intoPeriod = 0.4;

/**
 * The first day, and the rhythm counted from it to the end of the school's year. Every second Wednesday stays every
 * second Wednesday over a holiday: a date that falls into one is left out, or, where people meet less often than
 * fortnightly, taken as near to it as the school is open. A single closed day gives way to an open one of its week.
 * Terms, half-terms and numbers a year have one date in each. The caller gives every day the same time.
 */
export function repeatDates({ cadence, year, firstDay, since = firstDay }: RepeatInput): Day[] {
  const days = [firstDay];
  const end = lastDayOf(year);
  for (const held of rhythmsOf(cadence, since)) {
    // a new rhythm is counted from the last date of the one before
    const from = days[days.length - 1] ?? firstDay;
    if (held.to <= from) continue;
    days.push(...datesOf(held, from, { year, since, end, cadence }));
  }
  return days;
}

interface Frame {
  readonly year: SchoolYear;
  readonly since: Day;
  readonly end: Day;
  readonly cadence: Cadence;
}

function datesOf({ rhythm, from: begins, to }: HeldRhythm, from: Day, frame: Frame): readonly Day[] {
  const weeks = weeksOf[rhythm.unit];
  const last = Math.min(frame.end, addDays(to, -1));
  if (weeks !== undefined) return inWeeks(from, weeks, last, frame.year);
  if (rhythm.unit === 'monthly') return inMonths(from, last, frame.year);
  return periodsOf(frame.cadence, frame.year, frame.since)
    .filter(({ firstDay }) => firstDay > from && firstDay >= begins && firstDay <= last)
    .flatMap(({ firstDay, lastDay }) => {
      const open = schoolDaysBetween(frame.year, firstDay, lastDay);
      return nearest(open, open[Math.floor(open.length * intoPeriod)] ?? firstDay, weekdayOf(from));
    });
}

function inWeeks(from: Day, weeks: number, last: Day, year: SchoolYear): readonly Day[] {
  const days: Day[] = [];
  for (let due = addDays(from, 7 * weeks); due <= last; due = addDays(due, 7 * weeks)) {
    const monday = mondayOf(due);
    const inItsWeek = schoolDaysBetween(year, monday, addDays(monday, 6));
    // half a step to either side, so that no two dates are the same
    const around = weeks > 2 ? schoolDaysBetween(year, addDays(due, -weeks * 3), addDays(due, weeks * 3)) : [];
    const [day] = isSchoolDay(year, due)
      ? [due]
      : [...nearest(inItsWeek, due, weekdayOf(due)), ...nearest(around, due, weekdayOf(due))];
    if (day !== undefined && day <= last) days.push(day);
  }
  return days;
}

const firstOfMonth = (day: Day): Day => day - (day % 100) + 1;

/** On the same weekday of the month as the first, e.g. every second Thursday; the fifth is the last. */
function inMonths(from: Day, last: Day, year: SchoolYear): readonly Day[] {
  const nth = Math.floor(((from % 100) - 1) / 7);
  const days: Day[] = [];
  for (let first = addMonths(firstOfMonth(from), 1); first <= last; first = addMonths(first, 1)) {
    const next = addMonths(first, 1);
    const weekday = addDays(first, (weekdayOf(from) - weekdayOf(first) + 7) % 7);
    const due = [0, 1].map((less) => addDays(weekday, 7 * (nth - less))).find((day) => day < next) ?? weekday;
    const open = schoolDaysBetween(year, first, Math.min(addDays(next, -1), last));
    days.push(...nearest(open, due, weekdayOf(from)));
  }
  return days;
}

/** The open day nearest to the one meant, on the weekday wanted where there is one; the earlier of two. */
function nearest(open: readonly Day[], meant: Day, weekday: number): readonly Day[] {
  const sameWeekday = open.filter((day) => weekdayOf(day) === weekday);
  const away = (day: Day): number => Math.abs(daysBetween(meant, day));
  return [...(sameWeekday.length > 0 ? sameWeekday : open)].sort((a, b) => away(a) - away(b) || a - b).slice(0, 1);
}

function lastDayOf({ halfTerms, staffDays = [] }: SchoolYear): Day {
  return Math.max(0, ...halfTerms.map(({ lastDay }) => lastDay), ...staffDays);
}
