import type { Recurrence } from './eventRow';
import { asList, asMember, asObject, asText, asWhole, invalidProperty, refuseUnknown } from './readBody';
import { dateOf, dayOf, seriesDays, weekdays } from './recurrence';
import { ianaZone, utcToWall } from './zones';

const types = ['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly'] as const;
const indexes = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** A date; its month and day may come without a leading zero. */
function readDate(value: unknown, what: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(asText(value, what)) ?? [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year === '' || Number.isNaN(dayOf(text)) || dateOf(dayOf(text)) !== text) throw invalidProperty();
  return text;
}

function refuseOutside(value: number, least: number, most: number): void {
  if (value < least || value > most) throw invalidProperty();
}

function readPattern(value: unknown): Recurrence['pattern'] {
  const body = asObject(value, 'recurrence/pattern');
  refuseUnknown(
    body,
    ['type', 'interval', 'month', 'dayOfMonth', 'daysOfWeek', 'firstDayOfWeek', 'index'],
    'recurrencePattern',
  );
  const type = asMember(body['type'], types, 'recurrence/pattern/type');
  const interval = asWhole(body['interval'], 'recurrence/pattern/interval');
  const days = asList(body['daysOfWeek'] ?? [], 'recurrence/pattern/daysOfWeek').map((day) =>
    asMember(day, weekdays, 'recurrence/pattern/daysOfWeek'),
  );
  const dayOfMonth = asWhole(body['dayOfMonth'] ?? 0, 'recurrence/pattern/dayOfMonth');
  const month = asWhole(body['month'] ?? 0, 'recurrence/pattern/month');
  const needsDays = type === 'weekly' || type.startsWith('relative');
  if (needsDays && days.length === 0) throw invalidProperty();
  refuseOutside(interval, 1, 999);
  if (type.startsWith('absolute')) refuseOutside(dayOfMonth, 1, 31);
  if (type.endsWith('Yearly')) refuseOutside(month, 1, 12);
  return {
    type,
    interval,
    month,
    dayOfMonth,
    daysOfWeek: days,
    firstDayOfWeek: asMember(body['firstDayOfWeek'] ?? 'sunday', weekdays, 'recurrence/pattern/firstDayOfWeek'),
    index: asMember(body['index'] ?? 'first', indexes, 'recurrence/pattern/index'),
  };
}

/**
 * Reads a patternedRecurrence and finds its first day. The range must begin on the event's own start date; where that
 * day
 * is not in the pattern the first occurrence comes later.
 * Source: learn.microsoft.com/graph/api/resources/recurrencerange (startDate).
 */
export function readRecurrence(
  value: unknown,
  startUtc: number,
  startZone: string,
): { recurrence: Recurrence; shiftDays: number } {
  const body = asObject(value, 'recurrence');
  refuseUnknown(body, ['pattern', 'range'], 'patternedRecurrence');
  const range = asObject(body['range'], 'recurrence/range');
  refuseUnknown(
    range,
    ['type', 'startDate', 'endDate', 'recurrenceTimeZone', 'numberOfOccurrences'],
    'recurrenceRange',
  );
  const type = asMember(range['type'], ['endDate', 'noEnd', 'numbered'] as const, 'recurrence/range/type');
  const zone =
    range['recurrenceTimeZone'] === undefined ||
    range['recurrenceTimeZone'] === null ||
    range['recurrenceTimeZone'] === ''
      ? startZone
      : asText(range['recurrenceTimeZone'], 'recurrence/range/recurrenceTimeZone');
  const startDate = readDate(range['startDate'], 'recurrence/range/startDate');
  if (startDate !== dateOf(utcToWall(startUtc, ianaZone(zone)))) throw invalidProperty();
  const numberOfOccurrences =
    type === 'numbered' ? asWhole(range['numberOfOccurrences'], 'recurrence/range/numberOfOccurrences') : 0;
  const endDate = type === 'endDate' ? readDate(range['endDate'], 'recurrence/range/endDate') : '0001-01-01';
  if (type === 'numbered') refuseOutside(numberOfOccurrences, 1, 999);
  if (type === 'endDate' && endDate < startDate) throw invalidProperty();
  const recurrence: Recurrence = {
    pattern: readPattern(body['pattern']),
    range: { type, startDate, endDate, recurrenceTimeZone: zone, numberOfOccurrences },
  };
  const { value: first } = seriesDays(recurrence, dayOf(startDate) + 4 * 366 * 86_400_000).next() as {
    value: number | undefined;
  };
  if (first === undefined) throw invalidProperty();
  return { recurrence, shiftDays: Math.round((first - dayOf(startDate)) / 86_400_000) };
}
