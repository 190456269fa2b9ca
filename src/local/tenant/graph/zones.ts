import { GraphError } from './GraphError';
import { windowsZones } from './windowsZones';

/**
 * Two kinds of number, both milliseconds: an instant (since 1970 UTC) and a wall clock reading, which is Date.UTC of
 * what
 * the clock on the wall shows. Mixing them up is the usual way to be an hour wrong, so names end in `Utc` or `Wall`.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(iana: string): Intl.DateTimeFormat {
  const known = formats.get(iana);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: iana,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(iana, made);
  return made;
}

/** The IANA zone behind a Windows or IANA name; 400 TimeZoneNotSupportedException when there is none. */
export function ianaZone(name: string): string {
  const windows = Object.entries(windowsZones).find(([key]) => key.toLowerCase() === name.toLowerCase());
  if (windows !== undefined) return windows[1];
  // Intl takes '+01:00' too, which Exchange does not.
  if (/^[A-Za-z]+(?:[/_-][A-Za-z0-9_+-]+)*$/.test(name)) {
    try {
      formatFor(name);
      return name;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new GraphError(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );
}

/** What a clock in the zone shows at an instant. */
export function utcToWall(atUtc: number, iana: string): number {
  if (iana === 'UTC') return atUtc;
  const part: Record<string, number> = {};
  for (const { type, value } of formatFor(iana).formatToParts(atUtc)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((atUtc % 1000) + 1000) % 1000);
}

const halfDay = 12 * 3_600_000;

/**
 * The instant at which a clock in the zone shows a reading. In the hour that comes twice the later one (standard time)
 * is
 * taken, as .NET does; a reading that never comes is pushed on by the length of the gap.
 */
export function wallToUtc(atWall: number, iana: string): number {
  const offsets = [atWall - halfDay, atWall + halfDay].map((near) => utcToWall(near, iana) - near);
  const candidates = offsets.map((offset) => atWall - offset).filter((utc) => utcToWall(utc, iana) === atWall);
  return candidates.length > 0 ? Math.max(...candidates) : atWall - (offsets[0] ?? 0);
}

/** Seven decimals and no zone letter, as Exchange writes a dateTime beside its timeZone. */
export function writeWall(atWall: number): string {
  return `${new Date(atWall).toISOString().slice(0, -1)}0000`;
}

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads a dateTime. `zoned` tells that the text carries its own offset, in which case `at` is an instant. */
export function readDateTime(text: string): { at: number; zoned: boolean } | undefined {
  const match = shape.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', offset] = match;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), ms);
  const back = new Date(at);
  // Date.UTC turns 30 February into 2 March; a real service refuses it.
  if (
    back.getUTCMonth() !== Number(month) - 1 ||
    back.getUTCDate() !== Number(day) ||
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second) > 59
  ) {
    return undefined;
  }
  if (offset === undefined) return { at, zoned: false };
  if (offset === 'Z') return { at, zoned: true };
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return { at: at - (offset.startsWith('-') ? -1 : 1) * minutes * 60_000, zoned: true };
}
