import type { TenantContext } from '../platform';
import type { EventRow } from './eventRow';
import { eventById, eventsTouching, exceptionsOf } from './store/eventStore';
import { GraphError } from './GraphError';
import { horizonMs, seriesDays } from './recurrence';
import { ianaZone, utcToWall, wallToUtc, writeWall } from './zones';

const dayMs = 86_400_000;
const suffix = /^(.+)OC(\d{12})$/;

const stamp = (atUtc: number): string => writeWall(atUtc).slice(0, 16).replace(/\D/g, '');

type SeriesRow = Pick<EventRow, 'startUtc' | 'endUtc'> & { readonly details: Pick<EventRow['details'], 'recurrence'> };

/** The occurrence of a series that begins at an instant, as a row nobody has stored. */
function occurrenceOf(master: EventRow, startUtc: number, endUtc: number): EventRow {
  return {
    ...master,
    id: `${master.id}OC${stamp(startUtc)}`,
    immutableId: `${master.immutableId}OC${stamp(startUtc)}`,
    kind: 'occurrence',
    masterId: master.id,
    originalStart: startUtc,
    startUtc,
    endUtc,
    lastUtc: endUtc,
    transactionId: null,
    details: { ...master.details, recurrence: null },
  };
}

/**
 * Where a series falls, as instants, none beginning at or after `untilUtc`. Each occurrence keeps the clock reading of
 * the
 * first, so a weekly meeting at nine stays at nine when British Summer Time begins or ends.
 */
function* seriesTimes(row: SeriesRow, untilUtc: number): Generator<{ startUtc: number; endUtc: number }> {
  const { recurrence } = row.details;
  if (recurrence === null) return;
  const zone = ianaZone(recurrence.range.recurrenceTimeZone);
  const startWall = utcToWall(row.startUtc, zone);
  const timeOfDay = ((startWall % dayMs) + dayMs) % dayMs;
  const length = utcToWall(row.endUtc, zone) - startWall;
  for (const day of seriesDays(recurrence, utcToWall(untilUtc, zone))) {
    const startUtc = wallToUtc(day + timeOfDay, zone);
    if (startUtc >= untilUtc) return;
    yield { startUtc, endUtc: wallToUtc(day + timeOfDay + length, zone) };
  }
}

/** When a series ends for good; far ahead when it never does. */
export function lastOfSeries(row: SeriesRow): number {
  if (row.details.recurrence?.range.type === 'noEnd') return row.startUtc + horizonMs;
  let last = row.endUtc;
  for (const time of seriesTimes(row, row.startUtc + horizonMs)) last = time.endUtc;
  return last;
}

/**
 * When an event stands for somebody who looks from a zone. An all-day event is days, not instants: its midnights are
 * those of the zone that looks, UTC for a calendar view (floriscornel/teams-cli, 2026-10-05).
 */
export function standing(row: EventRow, zone: string): { startUtc: number; endUtc: number } {
  if (!row.details.isAllDay) return row;
  const { startZone, endZone } = row.details;
  return {
    startUtc: wallToUtc(utcToWall(row.startUtc, ianaZone(startZone)), zone),
    endUtc: wallToUtc(utcToWall(row.endUtc, ianaZone(endZone)), zone),
  };
}

interface Window {
  readonly startUtc: number;
  readonly endUtc: number;
  /** IANA name of the zone that looks. */
  readonly zone: string;
}

function overlaps(row: EventRow, { startUtc, endUtc, zone }: Window): boolean {
  const at = standing(row, zone);
  return at.startUtc < endUtc && (at.endUtc > startUtc || (at.startUtc === at.endUtc && at.startUtc >= startUtc));
}

/** Occurrences of one series in a window: the plain ones and, in their places, those that were changed. */
function occurrencesIn(context: TenantContext, master: EventRow, window: Window): EventRow[] {
  const exceptions = exceptionsOf(context, master.id);
  const replaced = new Set(exceptions.map((row) => row.originalStart));
  const rows = exceptions.filter((row) => !row.removed && overlaps(row, window));
  for (const time of seriesTimes(master, master.details.isAllDay ? window.endUtc + dayMs : window.endUtc)) {
    const row = occurrenceOf(master, time.startUtc, time.endUtc);
    if (!replaced.has(time.startUtc) && overlaps(row, window)) rows.push(row);
  }
  return rows.sort((a, b) => a.startUtc - b.startUtc);
}

/** Occurrences of one series in a window, as a calendar view has them. */
export const instancesOf = (context: TenantContext, master: EventRow, startUtc: number, endUtc: number): EventRow[] =>
  occurrencesIn(context, master, { startUtc, endUtc, zone: 'UTC' });

/**
 * Everything that stands in a window of a calendar (the mailbox's own unless another is named), in order of time;
 * series as their occurrences. `zone` is the IANA zone that looks, for all-day events.
 */
export function calendarWindow(
  context: TenantContext,
  mailbox: string,
  startUtc: number,
  endUtc: number,
  { calendar = null, zone = 'UTC' }: { readonly calendar?: string | null; readonly zone?: string } = {},
): EventRow[] {
  const window = { startUtc, endUtc, zone };
  return eventsTouching(context, mailbox, calendar, startUtc, endUtc)
    .flatMap((row) => {
      if (row.kind === 'seriesMaster') return occurrencesIn(context, row, window);
      return row.kind === 'singleInstance' && overlaps(row, window) ? [row] : [];
    })
    .sort((a, b) => a.startUtc - b.startUtc);
}

/**
 * The item a path names: stored, or an occurrence still like its series. 400 for no id at all, 404 for nobody's or
 * another's.
 */
export function findEvent(context: TenantContext, mailbox: string, id: string): EventRow {
  if (!/^AA[A-Za-z0-9_=-]{20,}$/.test(id)) throw new GraphError(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
  const found = eventById(context, id) ?? plainOccurrence(context, id);
  if (found === undefined || found.mailbox !== mailbox || found.removed) {
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  }
  return found;
}

function plainOccurrence(context: TenantContext, id: string): EventRow | undefined {
  const [, masterId, when] = suffix.exec(id) ?? [];
  if (masterId === undefined || when === undefined) return undefined;
  const master = eventById(context, masterId);
  if (master?.kind !== 'seriesMaster' || master.removed) return undefined;
  for (const time of seriesTimes(master, master.lastUtc + 1)) {
    if (stamp(time.startUtc) === when) return occurrenceOf(master, time.startUtc, time.endUtc);
  }
  return undefined;
}

/**
 * The occurrence of a series that first stood at an instant, changed or not; undefined when it was removed or never
 * was.
 */
export function occurrenceAt(context: TenantContext, master: EventRow, originalStart: number): EventRow | undefined {
  const changed = exceptionsOf(context, master.id).find((row) => row.originalStart === originalStart);
  if (changed !== undefined) return changed.removed ? undefined : changed;
  for (const time of seriesTimes(master, originalStart + 1)) {
    if (time.startUtc === originalStart) return occurrenceOf(master, time.startUtc, time.endUtc);
  }
  return undefined;
}

const dayIn = (atUtc: number, zone: string): string => writeWall(utcToWall(atUtc, zone)).slice(0, 10);

/** Where the occurrences before and after one stand now; undefined at either end of the series. */
function neighboursOf(
  context: TenantContext,
  master: EventRow,
  originalStart: number,
): { before?: number; after?: number } {
  const changed = new Map(exceptionsOf(context, master.id).map((one) => [one.originalStart, one]));
  let before: number | undefined;
  for (const time of seriesTimes(master, master.lastUtc + 1)) {
    const other = changed.get(time.startUtc);
    if (time.startUtc === originalStart || other?.removed === true) continue;
    const at = other?.startUtc ?? time.startUtc;
    if (time.startUtc > originalStart) return { ...(before === undefined ? {} : { before }), after: at };
    before = at;
  }
  return before === undefined ? {} : { before };
}

/**
 * 400 when an occurrence would come to stand on or beyond the day of its neighbour: "an occurrence cannot be moved to
 * or before the
 * day of the previous occurrence, and cannot be moved to or after the day of the following occurrence"
 * (learn.microsoft.com/graph/api/event-update).
 */
export function refuseCrossing(context: TenantContext, row: EventRow, startUtc: number): void {
  const master = row.masterId === null ? undefined : eventById(context, row.masterId);
  if (master === undefined || row.originalStart === null) return;
  const zone = ianaZone(master.details.recurrence?.range.recurrenceTimeZone ?? 'UTC');
  const { before, after } = neighboursOf(context, master, row.originalStart);
  const day = dayIn(startUtc, zone);
  if ((before !== undefined && day <= dayIn(before, zone)) || (after !== undefined && day >= dayIn(after, zone))) {
    throw new GraphError(
      400,
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
  }
}
