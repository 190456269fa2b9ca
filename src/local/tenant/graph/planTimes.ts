import type { EventDetails, EventRow } from './eventRow';
import { asObject, invalidProperty } from './readBody';
import type { EventInput } from './readEvent';
import { readRecurrence } from './readRecurrence';
import { dateOf } from './recurrence';
import { lastOfSeries } from './series';
import { ianaZone, utcToWall, wallToUtc } from './zones';

type Times = Pick<EventRow, 'startUtc' | 'endUtc' | 'lastUtc'> & {
  details: Pick<EventDetails, 'startZone' | 'endZone' | 'isAllDay' | 'recurrence'>;
};

const dayMs = 86_400_000;
const isMidnight = (atUtc: number, zone: string): boolean => utcToWall(atUtc, ianaZone(zone)) % dayMs === 0;

const shiftDays = (atUtc: number, zone: string, days: number): number =>
  wallToUtc(utcToWall(atUtc, ianaZone(zone)) + days * dayMs, ianaZone(zone));

/** A series whose start moved keeps its pattern and begins on the new day. */
function movedRecurrence(before: EventRow, startUtc: number): unknown {
  const { recurrence } = before.details;
  if (recurrence === null) return null;
  const startDate = dateOf(utcToWall(startUtc, ianaZone(recurrence.range.recurrenceTimeZone)));
  return { pattern: recurrence.pattern, range: { ...recurrence.range, startDate } };
}

/**
 * Start, end and recurrence of a new or changed event, checked together.
 * Errors: 400 ErrorPropertyValidationFailure when a time is missing, the end lies before the start, or an all-day event
 * does not run from midnight to midnight. Source: microsoft-graph-docs-contrib#5453 (end before start).
 */
export function planTimes(input: EventInput, before?: EventRow): Times {
  const startUtc = input.start?.atUtc ?? before?.startUtc;
  const endUtc = input.end?.atUtc ?? before?.endUtc;
  const startZone = input.start?.zone ?? before?.details.startZone;
  const endZone = input.end?.zone ?? before?.details.endZone;
  const isAllDay = input.details.isAllDay ?? before?.details.isAllDay ?? false;
  if (
    startUtc === undefined ||
    endUtc === undefined ||
    startZone === undefined ||
    endZone === undefined ||
    endUtc < startUtc
  )
    throw invalidProperty();
  if (isAllDay && (!isMidnight(startUtc, startZone) || !isMidnight(endUtc, endZone) || endUtc === startUtc))
    throw invalidProperty();
  const plain = { startUtc, endUtc, lastUtc: endUtc, details: { startZone, endZone, isAllDay, recurrence: null } };
  const series = before === undefined || before.kind === 'singleInstance' || before.kind === 'seriesMaster';
  if (!series && input.recurrence !== undefined && input.recurrence !== null) throw invalidProperty();
  const raw =
    input.recurrence !== undefined ? input.recurrence : before === undefined ? null : movedRecurrence(before, startUtc);
  if (raw === null) return plain;
  const read = readRecurrence(asObject(raw, 'recurrence'), startUtc, startZone);
  const moved = {
    startUtc: shiftDays(startUtc, startZone, read.shiftDays),
    endUtc: shiftDays(endUtc, endZone, read.shiftDays),
    details: { startZone, endZone, isAllDay, recurrence: read.recurrence },
  };
  return { ...moved, lastUtc: lastOfSeries(moved) };
}

/** Whether people who answered have to be asked again. */
export const timesDiffer = (before: EventRow, after: Times): boolean =>
  before.startUtc !== after.startUtc ||
  before.endUtc !== after.endUtc ||
  JSON.stringify(before.details.recurrence) !== JSON.stringify(after.details.recurrence);
