import { addDays, dayInZone, weekdayOf } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';
import { weekdayNumber } from '../../../ground/graph/weekdayNumber';
import { zoneClock } from '../../../ground/graph/zoneClock';
import type { GraphZone } from '../../../ground/graph/zoneClock';
import type { Span } from '../../../ground/ports';

/** workingHours of Graph: readings of a clock that need not be the trust's. */
export interface GraphHours {
  readonly daysOfWeek?: readonly string[] | null;
  readonly startTime?: string | null;
  readonly endTime?: string | null;
  readonly timeZone?: GraphZone | null;
}

export interface Working {
  /** When somebody works in a span of time; undefined when Graph does not say, or says it in a zone nobody knows. */
  readonly working: readonly Span[] | undefined;
  readonly unknownZone: boolean;
}

/**
 * Working hours as instants, so that a zone of their own, its summer time and its days need not be thought of any more.
 */
export function workingSpans(hours: GraphHours | null | undefined, { startsAt, endsAt }: Span): Working {
  const [from, to] = [minutesOf(hours?.startTime), minutesOf(hours?.endTime)];
  if (from === undefined || to === undefined) return { working: undefined, unknownZone: false };
  const clock = zoneClock(hours?.timeZone);
  if (clock === undefined) return { working: undefined, unknownZone: true };
  const days = new Set((hours?.daysOfWeek ?? []).map(weekdayNumber));
  const working: Span[] = [];
  // a day elsewhere begins up to fourteen hours earlier or twelve later
  const last = addDays(dayInZone(endsAt, 'UTC'), 1);
  for (let day: Day = addDays(dayInZone(startsAt, 'UTC'), -1); day <= last; day = addDays(day, 1)) {
    if (!days.has(weekdayOf(day))) continue;
    // who ends before they begin works through the night
    const span = { startsAt: clock(day, from), endsAt: clock(day, to > from ? to : to + 1440) };
    if (span.endsAt > startsAt && span.startsAt < endsAt) working.push(span);
  }
  return { working, unknownZone: false };
}

function minutesOf(time: string | null | undefined): number | undefined {
  const parts = /^(\d{2}):(\d{2})/.exec(time ?? '');
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}
