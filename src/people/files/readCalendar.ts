import ICAL from 'ical.js';
import { academicYearOf } from '../../ground/rules/academicYear';
import { dayInZone } from '../../ground/rules/days';
import type { AcademicYear, Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import type { TermEntry } from '../rules/terms/TermEntry';
import { bytesOf } from './bytesOf';

/** The entries of a calendar file that touch a year, by day. */
export interface CalendarEntries {
  readonly entries: readonly TermEntry[];
  /** How many lie in other years alone. */
  readonly elsewhere: number;
}

/** Reads a file where it is. Rejects for one that holds no calendar. */
export async function readCalendar(file: File, year: AcademicYear): Promise<CalendarEntries> {
  return calendarEntriesIn(new TextDecoder().decode(await bytesOf(file)), year);
}

/** Times in UTC are those of a calendar kept in England. */
const zone = 'Europe/London';

/**
 * Entries of an iCalendar file (RFC 5545), as schools and authorities offer them for subscribing. Nothing is sent
 * anywhere.
 * @throws Error for what is no calendar.
 */
export function calendarEntriesIn(text: string, year: AcademicYear): CalendarEntries {
  const calendars = ICAL.Component.fromString(text);
  const all = calendars
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .flatMap(spanOf);
  const here = all
    .filter(({ firstDay, lastDay }) => academicYearOf(firstDay) === year || academicYearOf(lastDay) === year)
    .sort((a, b) => a.firstDay - b.firstDay);
  return { entries: here.map(entryOf), elsewhere: all.length - here.length };
}

interface EventSpan {
  readonly title: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly repeats: boolean;
}

/** Nothing for an entry without a day. */
function spanOf(event: ICAL.Event): readonly EventSpan[] {
  // an entry may lack what the type says it has
  const start = event.startDate as ICAL.Time | null;
  if (start === null) return [];
  const end = event.endDate as ICAL.Time | null;
  const firstDay = dayOf(start);
  const title = ((event.summary as string | null) ?? '').trim();
  return [{ title, firstDay, lastDay: lastDayOf(firstDay, end), repeats: event.isRecurring() }];
}

/** The end of an entry is the first moment after it. */
function lastDayOf(firstDay: Day, end: ICAL.Time | null): Day {
  if (end === null) return firstDay;
  const last = end.clone();
  last.adjust(end.isDate ? -1 : 0, 0, 0, end.isDate ? 0 : -1);
  return Math.max(firstDay, dayOf(last));
}

function dayOf(time: ICAL.Time): Day {
  const isUtc = !time.isDate && time.zone === ICAL.Timezone.utcTimezone;
  if (isUtc) return dayInZone(time.toJSDate().toISOString(), zone);
  return time.year * 10_000 + time.month * 100 + time.day;
}

function entryOf({ title, firstDay, lastDay, repeats }: EventSpan, index: number): TermEntry {
  const isOneDay = firstDay === lastDay;
  const from = dates.dayMonthYear(firstDay);
  const when = isOneDay ? from : `${from} to ${dates.dayMonthYear(lastDay)}`;
  return {
    line: index + 1,
    words: `${title}: ${when}`,
    days: isOneDay ? [firstDay] : [firstDay, lastDay],
    listed: isOneDay,
    ...(repeats ? { trouble: { code: 'repeats', text: '' } } : {}),
  };
}
