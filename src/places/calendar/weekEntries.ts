import { dayInZone, minutesInZone } from '../../ground/rules/days';
import type { Day, SchoolYear } from '../../ground/rules/School';
import type { BusySpan } from '../../sessions/booking/rules/BusySpan';
import { isSameSpan } from '../../sessions/booking/rules/isSameSpan';
import { daysOfWeek, specialDay } from './calendarDays';
import type { MySession } from './CalendarService';

/**
 * Something in a day, in minutes after its midnight: `row` for a session of the Hub, `free` for a time that both of the
 * session that is chosen have free, else busy in Outlook.
 */
export interface DayEntry {
  readonly from: number;
  readonly to: number;
  readonly row: MySession | undefined;
  readonly free?: BusySpan | undefined;
}

export interface CalendarDay {
  readonly day: Day;
  readonly special: ReturnType<typeof specialDay>;
  /** By start. */
  readonly entries: readonly DayEntry[];
}

export interface WeekInput {
  readonly monday: Day;
  readonly rows: readonly MySession[];
  readonly busy: readonly BusySpan[];
  readonly free: readonly BusySpan[];
  readonly zone: string;
  readonly year: SchoolYear | undefined;
}

const wholeDay = 1440;

/** A week with everything in it. What Outlook calls busy because of a session is not shown beside that session. */
export function weekEntries({ monday, rows, busy, free, zone, year }: WeekInput): readonly CalendarDay[] {
  const others = busy.filter((span) => !rows.some(({ session }) => isSameSpan(session, span)));
  const spans = [
    ...rows.map((row) => ({ startsAt: row.session.startsAt, endsAt: row.session.endsAt, row, free: undefined })),
    ...others.map((span) => ({ ...span, row: undefined, free: undefined })),
    ...free.map((span) => ({ ...span, row: undefined, free: span })),
  ];
  return daysOfWeek(
    monday,
    rows.map(({ session }) => session.day),
  ).map((day) => ({
    day,
    special: year === undefined ? undefined : specialDay(year, day),
    entries: spans
      .flatMap(({ startsAt, endsAt, row, free: span }) => {
        const [first, last] = [dayInZone(startsAt, zone), dayInZone(endsAt, zone)];
        if (day < first || day > last) return [];
        const from = day === first ? minutesInZone(startsAt, zone) : 0;
        const to = day === last ? minutesInZone(endsAt, zone) : wholeDay;
        return to > from ? [{ from, to, row, free: span }] : [];
      })
      .sort((a, b) => a.from - b.from),
  }));
}

/** The hours a grid shows: eight to six, and more where something lies outside. */
export function hoursOf(days: readonly CalendarDay[]): { readonly from: number; readonly to: number } {
  const own = days.flatMap(({ entries }) => entries).filter(({ row }) => row !== undefined);
  return {
    from: Math.min(8, ...own.map(({ from }) => Math.floor(from / 60))),
    to: Math.max(18, ...own.map(({ to }) => Math.ceil(to / 60))),
  };
}
