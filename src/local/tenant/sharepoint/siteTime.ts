import type { WebRow } from './store/rows';

/** SharePoint's time zone ids we know, as IANA zones. 2 is London and Dublin. */
const zones: Readonly<Record<number, string>> = { 2: 'Europe/London', 93: 'UTC', 3: 'Europe/Brussels', 13: 'America/Los_Angeles' };

export const knownTimeZoneIds: readonly number[] = Object.keys(zones).map(Number);

export interface Regional {
  readonly timeZoneId: number;
  readonly localeId: number;
}

export function regionalOf(web: WebRow): Regional {
  const settings = JSON.parse(web.settings) as Partial<Regional>;
  return { timeZoneId: settings.timeZoneId ?? 2, localeId: settings.localeId ?? 2057 };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

const offsets = new Map<string, number>();
const quarterHour = 900_000;

/** The zone's offset at an instant, in milliseconds. Zones change at quarter hours at the finest, so that is how it is remembered. */
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
  const parts = Object.fromEntries(formatFor(zone).formatToParts(at).map((part) => [part.type, part.value]));
  const local = Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day), Number(parts.hour), Number(parts.minute), Number(parts.second));
  return local - Math.floor(at.getTime() / 1000) * 1000;
}

/** A UTC instant as the site's wall clock, without zone, as listItemAllFields and CAML write it. */
export function siteLocal(web: WebRow, iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() + offsetAt(zones[regionalOf(web).timeZoneId] ?? 'UTC', at)).toISOString().slice(0, 19);
}

/** A wall clock (held in a Date's UTC fields) as the instant it means on the site. */
export function siteTimeToUtc(web: WebRow, wall: Date): Date {
  const zone = zones[regionalOf(web).timeZoneId] ?? 'UTC';
  const guess = new Date(wall.getTime() - offsetAt(zone, wall));
  return new Date(wall.getTime() - offsetAt(zone, guess));
}
