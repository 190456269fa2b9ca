import type { Day } from './School';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Building a formatter costs far more than using it, and a view asks for hundreds of dates in one zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** The wall clock of a zone at an instant, as if it were UTC milliseconds, to the minute. */
function wallClock(instant: string | Date, zone: string): number {
  if (zone === 'UTC') return utcClock(new Date(instant).getTime());
  const parts: Record<string, number> = {};
  for (const part of formatterOf(zone).formatToParts(new Date(instant))) parts[part.type] = Number(part.value);
  const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN } = parts;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** By arithmetic: the first view knows only UTC until it is read, and a formatter would cost it a tenth of a second. */
function utcClock(ms: number): number {
  if (Number.isNaN(ms)) throw new RangeError('Invalid time value');
  return Math.floor(ms / minuteMs) * minuteMs;
}

function utcOf(day: Day): number {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
}

function dayOfUtc(ms: number): Day {
  const date = new Date(ms);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** The calendar day in an IANA zone. Throws RangeError for text that is no instant. */
export function dayInZone(instant: string | Date, zone: string): Day {
  return dayOfUtc(wallClock(instant, zone));
}

/** Minutes after midnight on the zone's wall clock, 0 to 1439. */
export function minutesInZone(instant: string | Date, zone: string): number {
  const clock = wallClock(instant, zone);
  return Math.floor((clock - Math.floor(clock / dayMs) * dayMs) / minuteMs);
}

/**
 * ISO UTC instant of a wall-clock time. In the hour that summer time skips, the time an hour later is meant;
 * in the hour that comes twice, the first of the two. Minutes beyond 1439 run into the next day.
 */
export function instantAt(day: Day, minutes: number, zone: string): string {
  const wanted = utcOf(day) + minutes * minuteMs;
  const offsetAt = (ms: number): number => wallClock(new Date(ms), zone) - ms;
  const before = offsetAt(wanted - dayMs / 2);
  const after = offsetAt(wanted + dayMs / 2);
  const early = wanted - before;
  // `before` is right up to the change and inside both special hours; only past the change does `after` hold.
  const result = offsetAt(early) === before ? early : wanted - after;
  return new Date(offsetAt(result) === wanted - result ? result : early).toISOString();
}

/** Whether Intl knows this IANA zone. */
export function isZone(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  try {
    return formatterOf(value) !== undefined;
  } catch {
    return false;
  }
}

/** Whether this is a day of the calendar, written as a number. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'number' &&
  Number.isInteger(value) &&
  value >= 10_000_101 &&
  value <= 99_991_231 &&
  dayOfUtc(utcOf(value)) === value;

export function addDays(day: Day, count: number): Day {
  return dayOfUtc(utcOf(day) + count * dayMs);
}

/** The same day of a later month, or that month's last. */
export function addMonths(day: Day, count: number): Day {
  const first = new Date(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOfUtc(first.getTime() + (Math.min(day % 100, last) - 1) * dayMs);
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((utcOf(second) - utcOf(first)) / dayMs);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(utcOf(day)).getUTCDay() || 7;
}

/** Of its calendar week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** e.g. `2026-11-23`. */
export function isoDate(day: Day): string {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Undefined for text that is not a date of the calendar, e.g. `2026-02-30`. */
export function dayOfIsoDate(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!found) return undefined;
  const day = Number(found[1]) * 10_000 + Number(found[2]) * 100 + Number(found[3]);
  return dayOfUtc(utcOf(day)) === day ? day : undefined;
}

/** A time that a calendar knows, as text. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
