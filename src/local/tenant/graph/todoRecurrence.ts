import { writeRecurrence } from './eventShape';
import type { Recurrence } from './eventRow';
import type { Json } from './readBody';
import { asObject, invalidProperty } from './readBody';
import { readRecurrence } from './readRecurrence';
import type { TodoDetails } from './readTodoTask';
import { dateOf, dayOf, horizonMs, seriesDays } from './recurrence';
import { ianaZone, readDateTime, utcToWall, wallToUtc, writeWall } from './zones';

const instantOf = (moment: object | undefined): number | undefined => {
  const text = (moment as { dateTime?: unknown } | undefined)?.dateTime;
  return typeof text === 'string' ? readDateTime(text)?.at : undefined;
};

/** Reads a task's recurrence, which needs a due date to begin from; a range without a start date begins there. */
export function readTodoRecurrence(value: unknown, due: object | undefined, zone: string): Recurrence {
  const dueUtc = instantOf(due);
  if (dueUtc === undefined) throw invalidProperty();
  const body = asObject(value, 'recurrence');
  const range: Json = asObject(body['range'], 'recurrence/range');
  const own =
    typeof range['recurrenceTimeZone'] === 'string' && range['recurrenceTimeZone'] !== ''
      ? range['recurrenceTimeZone']
      : zone;
  const startDate = range['startDate'] ?? dateOf(utcToWall(dueUtc, ianaZone(own)));
  return readRecurrence({ ...body, range: { ...range, startDate, recurrenceTimeZone: own } }, dueUtc, own).recurrence;
}

/**
 * The task that follows a completed one of a series, its moments moved on together; undefined when the series is at its
 * end.
 */
export function nextOfSeries(done: TodoDetails): TodoDetails | undefined {
  const { recurrence, completedDateTime: _, ...rest } = done;
  const dueUtc = instantOf(done.dueDateTime);
  if (recurrence === undefined || dueUtc === undefined) return undefined;
  const zone = ianaZone(recurrence.range.recurrenceTimeZone);
  const dueWall = utcToWall(dueUtc, zone);
  const today = dayOf(dateOf(dueWall));
  for (const day of seriesDays(recurrence, today + horizonMs)) {
    if (day <= today) continue;
    const moved = (moment: object | undefined): object | undefined => {
      const at = instantOf(moment);
      return at === undefined
        ? undefined
        : { dateTime: writeWall(wallToUtc(utcToWall(at, zone) + day - today, zone)), timeZone: 'UTC' };
    };
    const moments = {
      dueDateTime: moved(done.dueDateTime),
      startDateTime: moved(done.startDateTime),
      reminderDateTime: moved(done.reminderDateTime),
    };
    return {
      ...rest,
      status: 'notStarted',
      recurrence,
      ...Object.fromEntries(Object.entries(moments).filter(([, moment]) => moment !== undefined)),
    };
  }
  return undefined;
}

export const writeTodoRecurrence = (details: TodoDetails): Record<string, unknown> =>
  details.recurrence === undefined ? { ...details } : { ...details, recurrence: writeRecurrence(details.recurrence) };
