import type { WebRow } from './store/rows';

interface Zone {
  readonly iana: string;
  readonly name: string;
  /** Minutes to add to local time for UTC, and the summer's further minutes, as SP.TimeZoneInformation writes them. */
  readonly bias: number;
  readonly daylight: number;
}

/** SharePoint's time zone ids we know (its own numbers and names; a real tenant knows about a hundred). */
const zones: Readonly<Record<number, Zone>> = {
  2: { iana: 'Europe/London', name: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', bias: 0, daylight: -60 },
  3: { iana: 'Europe/Brussels', name: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', bias: -60, daylight: -60 },
  4: {
    iana: 'Europe/Berlin',
    name: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    bias: -60,
    daylight: -60,
  },
  10: { iana: 'America/New_York', name: '(UTC-05:00) Eastern Time (US and Canada)', bias: 300, daylight: -60 },
  13: { iana: 'America/Los_Angeles', name: '(UTC-08:00) Pacific Time (US and Canada)', bias: 480, daylight: -60 },
  93: { iana: 'Etc/UTC', name: '(UTC) Coordinated Universal Time', bias: 0, daylight: 0 },
};

export const knownTimeZoneIds: readonly number[] = Object.keys(zones).map(Number);

export function zoneOf(id: number): Zone | undefined {
  return zones[id];
}

export interface Regional {
  readonly timeZoneId: number;
  readonly localeId: number;
  readonly language: number;
  readonly firstDayOfWeek: number;
  readonly time24: boolean;
}

export function regionalOf(web: WebRow): Regional {
  const settings = JSON.parse(web.settings) as Partial<Regional>;
  return {
    timeZoneId: settings.timeZoneId ?? 2,
    localeId: settings.localeId ?? 2057,
    language: settings.language ?? 2057,
    firstDayOfWeek: settings.firstDayOfWeek ?? 1,
    time24: settings.time24 ?? true,
  };
}

function ianaOf(web: WebRow): string {
  return zones[regionalOf(web).timeZoneId]?.iana ?? 'Etc/UTC';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

const offsets = new Map<string, number>();
const quarterHour = 900_000;

/**
 * The zone's offset at an instant, in milliseconds. Zones change at quarter hours at the finest, so that is how it is
 * remembered.
 */
function offsetAt(zone: string, at: Date): number {
  const key = `${zone} ${Math.floor(at.getTime() / quarterHour)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = measureOffset(zone, at);
    if (offsets.size > 10000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

function measureOffset(zone: string, at: Date): number {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const local = Date.UTC(
    Number(parts.year),
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return local - Math.floor(at.getTime() / 1000) * 1000;
}

/** A UTC instant as the site's wall clock, without zone, as listItemAllFields and CAML write it. */
export function siteLocal(web: WebRow, iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() + offsetAt(ianaOf(web), at)).toISOString().slice(0, 19);
}

/** A wall clock (held in a Date's UTC fields) as the instant it means on the site. */
export function siteTimeToUtc(web: WebRow, wall: Date): Date {
  const zone = ianaOf(web);
  const guess = new Date(wall.getTime() - offsetAt(zone, wall));
  return new Date(wall.getTime() - offsetAt(zone, guess));
}
