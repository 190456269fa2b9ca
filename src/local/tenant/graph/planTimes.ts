import type { EventDetails, EventRow } from './eventRow';
import { asObject, invalidProperty } from './readBody';
import type { EventInput } from './readEvent';
import type { Moment } from './readMoment';
import { readRecurrence } from './readRecurrence';
import { dateOf } from './recurrence';
import { lastOfSeries } from './series';
import { ianaZone, utcToWall, wallToUtc } from './zones';

type Times = Pick<EventRow, 'startUtc' | 'endUtc' | 'lastUtc'> & {
  details: Pick<EventDetails, 'startZone' | 'endZone' | 'isAllDay' | 'recurrence'>;
};

const dayMs = 86_400_000;
const isMidnight = ({ atUtc, zone }: Moment): boolean => utcToWall(atUtc, ianaZone(zone)) % dayMs === 0;

const shiftDays = ({ atUtc, zone }: Moment, days: number): number =>
  wallToUtc(utcToWall(atUtc, ianaZone(zone)) + days * dayMs, ianaZone(zone));

const startOf = (row: EventRow | undefined): Moment | undefined =>
  row && { atUtc: row.startUtc, zone: row.details.startZone };
const endOf = (row: EventRow | undefined): Moment | undefined =>
  row && { atUtc: row.endUtc, zone: row.details.endZone };

/** A series whose start moved keeps its pattern and begins on the new day. */
function movedRecurrence(before: EventRow, startUtc: number): unknown {
  const { recurrence } = before.details;
  if (recurrence === null) return null;
  const startDate = dateOf(utcToWall(startUtc, ianaZone(recurrence.range.recurrenceTimeZone)));
  return { pattern: recurrence.pattern, range: { ...recurrence.range, startDate } };
}

/** The recurrence sent, or the one there was; null for none. An occurrence of a series cannot be given one. */
function recurrenceAsked({ recurrence }: EventInput, before: EventRow | undefined, startUtc: number): unknown {
  const isOccurrence = before?.kind === 'occurrence' || before?.kind === 'exception';
  if (isOccurrence && recurrence !== undefined && recurrence !== null) throw invalidProperty();
  if (recurrence !== undefined) return recurrence;
  return before === undefined ? null : movedRecurrence(before, startUtc);
}

/**
 * Start, end and recurrence of a new or changed event, checked together.
 * Errors: 400 ErrorPropertyValidationFailure when a time is missing, the end lies before the start, or an all-day event
 * does not run from midnight to midnight. Source: microsoft-graph-docs-contrib#5453 (end before start).
 */
export function planTimes(input: EventInput, before?: EventRow): Times {
  const start = input.start ?? startOf(before);
  const end = input.end ?? endOf(before);
  const isAllDay = input.details.isAllDay ?? before?.details.isAllDay ?? false;
  if (start === undefined || end === undefined || end.atUtc < start.atUtc) throw invalidProperty();
  if (isAllDay && (!isMidnight(start) || !isMidnight(end) || end.atUtc === start.atUtc)) throw invalidProperty();
  const zones = { startZone: start.zone, endZone: end.zone, isAllDay };
  const raw = recurrenceAsked(input, before, start.atUtc);
  if (raw === null) {
    const details = { ...zones, recurrence: null };
    return { startUtc: start.atUtc, endUtc: end.atUtc, lastUtc: end.atUtc, details };
  }
  const read = readRecurrence(asObject(raw, 'recurrence'), start.atUtc, start.zone);
  const moved = {
    startUtc: shiftDays(start, read.shiftDays),
    endUtc: shiftDays(end, read.shiftDays),
    details: { ...zones, recurrence: read.recurrence },
  };
  return { ...moved, lastUtc: lastOfSeries(moved) };
}

/** Whether people who answered have to be asked again. */
export const timesDiffer = (before: EventRow, after: Times): boolean =>
  before.startUtc !== after.startUtc ||
  before.endUtc !== after.endUtc ||
  JSON.stringify(before.details.recurrence) !== JSON.stringify(after.details.recurrence);
