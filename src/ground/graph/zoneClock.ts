import { addDays, instantAt, weekdayOf } from '../rules/days';
import type { Day } from '../rules/School';
import { weekdayNumber } from './weekdayNumber';
import { windowsZones } from './windowsZones';

/**
 * timeZoneBase: a name, or a customTimeZone with its own rules, as getSchedule may answer it (published metadata of
 * Graph 1.0).
 */
export interface GraphZone {
  readonly name?: string | null;
  /** Minutes to add to the zone's clock to have UTC. */
  readonly bias?: number | null;
  readonly standardOffset?: ClockChange | null;
  readonly daylightOffset?: (ClockChange & { readonly daylightBias?: number | null }) | null;
}
/** On the nth such weekday of the month, the fifth being the last. */
interface ClockChange {
  readonly time?: string | null;
  readonly dayOccurrence?: number | null;
  readonly dayOfWeek?: string | null;
  readonly month?: number | null;
  readonly year?: number | null;
}

/** The ISO UTC instant at which the zone's clock shows so many minutes after the day's midnight. */
type ZoneClock = (day: Day, minutes: number) => string;

const minuteMs = 60_000;

/** Undefined for a zone nobody here knows: what is said in it then counts as not said. */
export function zoneClock(zone: GraphZone | null | undefined): ZoneClock | undefined {
  const iana = ianaZone(zone?.name ?? '');
  if (iana !== undefined) return (day, minutes) => instantAt(day, minutes, iana);
  return typeof zone?.bias === 'number' ? customClock(zone, zone.bias) : undefined;
}

function ianaZone(name: string): string | undefined {
  const known = windowsZones.get(name);
  if (known !== undefined) return known;
  // Intl takes '+01:00' too, which is no name
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined; // Intl's way of saying that it knows no such zone
  }
}

function customClock({ standardOffset, daylightOffset }: GraphZone, bias: number): ZoneClock {
  return (day, minutes) => {
    const summer = isBetween(Math.floor(day / 10_000), day * 10_000 + minutes, daylightOffset, standardOffset)
      ? (daylightOffset?.daylightBias ?? 0)
      : 0;
    return new Date(Date.parse(instantAt(day, minutes, 'UTC')) + (bias + summer) * minuteMs).toISOString();
  };
}

/** South of the equator summer time begins late in the year and ends early. */
function isBetween(
  year: number,
  reading: number,
  begins: ClockChange | null | undefined,
  ends: ClockChange | null | undefined,
): boolean {
  const [from, to] = [changeIn(year, begins), changeIn(year, ends)];
  if (from === undefined || to === undefined) return false;
  return from < to ? reading >= from && reading < to : reading >= from || reading < to;
}

/** Day and minute of the year's change, as one number that can be compared. */
function changeIn(year: number, change: ClockChange | null | undefined): number | undefined {
  const { month, dayOccurrence, dayOfWeek, time } = change ?? {};
  const weekday = weekdayNumber(dayOfWeek ?? '');
  if (typeof month !== 'number' || month < 1 || typeof dayOccurrence !== 'number' || weekday === undefined)
    return undefined;
  const first = year * 10_000 + month * 100 + 1;
  let day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (dayOccurrence - 1) * 7);
  while (Math.floor(day / 100) !== year * 100 + month) day = addDays(day, -7);
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return day * 10_000 + hours * 60 + minutes;
}
