import type { Account } from '../platform';
import type { Unit } from './deltaRound';
import { deltaSettings } from './deltaSwitch';
import type { EventRow } from './eventRow';
import { eventById, eventsChangedSince } from './store/eventStore';
import { eventShape } from './eventShape';
import type { GraphCall } from './graphCall';
import { calendarWindow } from './series';

interface Window {
  readonly startUtc: number;
  readonly endUtc: number;
}

/** What an occurrence that is like its series says of itself: microsoftgraph/microsoft-graph-docs-contrib#34, #5602. */
const slim = ['@odata.etag', 'seriesMasterId', 'type', 'start', 'end', 'id'];

function entry(call: GraphCall, owner: Account, row: EventRow): Record<string, unknown> {
  const whole = eventShape(call.context, owner, row, call.prefer);
  const told = row.kind === 'occurrence' ? Object.fromEntries(slim.map((name) => [name, whole[name]])) : whole;
  return { '@odata.type': '#microsoft.graph.event', ...told };
}

const timeKey = (row: EventRow): string => String(row.startUtc + 1e15).padStart(17, '0');

/**
 * A single item by itself; a series as its master, what is special and what is not, which a page never splits (#4501).
 */
function units(call: GraphCall, owner: Account, rows: readonly EventRow[]): Unit[] {
  const singles = rows
    .filter((row) => row.masterId === null)
    .map((row) => ({ key: `0 ${timeKey(row)} ${row.id}`, entries: [entry(call, owner, row)] }));
  const masters = [...new Set(rows.map((row) => row.masterId))]
    .filter((id) => id !== null)
    .map((id) => eventById(call.context, id))
    .filter((row) => row !== undefined);
  const series = masters.map((master) => ({
    key: `0 ${timeKey(master)} ${master.id}`,
    entries: [master, ...rows.filter((row) => row.masterId === master.id)].map((row) => entry(call, owner, row)),
  }));
  return [...singles, ...series];
}

/** Everything in the window, for a first round. */
export const everything = (call: GraphCall, owner: Account, { startUtc, endUtc }: Window): Unit[] =>
  units(
    call,
    owner,
    calendarWindow(call.context, owner.objectId, startUtc, endUtc, { calendar: call.calendar ?? null }),
  );

/**
 * What changed since a place in the change order. An item that does not stand in the window comes as @removed whether
 * it was
 * deleted, moved away or never was inside: "events that are outside the date range and that have been added, deleted,
 * or updated"
 * (learn.microsoft.com/graph/api/event-delta).
 */
export function changedSince(call: GraphCall, owner: Account, { startUtc, endUtc }: Window, since: number): Unit[] {
  const changed = eventsChangedSince(call.context, owner.objectId, call.calendar ?? null, since);
  const ids = new Set(changed.flatMap((row) => [row.id, ...(row.masterId === null ? [] : [row.masterId])]));
  const inWindow = calendarWindow(call.context, owner.objectId, startUtc, endUtc, { calendar: call.calendar ?? null });
  const shown = inWindow.filter((row) => ids.has(row.masterId ?? row.id));
  const stands = new Set(inWindow.flatMap((row) => [row.id, ...(row.masterId === null ? [] : [row.masterId])]));
  const silent = deltaSettings(call.context).removedOccurrences === 'silent';
  const gone = changed.filter(
    (row) =>
      !stands.has(row.id) && !(silent && row.removed && row.kind === 'exception' && stands.has(row.masterId ?? '')),
  );
  const id = (row: EventRow): string => (call.prefer.immutableIds ? row.immutableId : row.id);
  return [
    ...units(call, owner, shown),
    ...gone.map((row) => ({ key: `1 ${row.id}`, entries: [{ '@removed': { reason: 'deleted' }, id: id(row) }] })),
  ];
}
