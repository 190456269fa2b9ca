import { randomBytes } from 'node:crypto';
import type { TenantContext } from '../../platform';
import type { EventRow } from '../eventRow';
import { counted, prepared } from './tables';

const dayMs = 86_400_000;

type Stored = Record<string, unknown>;

const toRow = (stored: Stored): EventRow => ({
  id: String(stored['id']),
  immutableId: String(stored['immutable_id']),
  mailbox: String(stored['mailbox']),
  calendar: stored['calendar'] as string | null,
  meeting: String(stored['meeting']),
  organizes: stored['organizes'] === 1,
  kind: stored['kind'] as EventRow['kind'],
  masterId: stored['master_id'] as string | null,
  originalStart: stored['original_start'] as number | null,
  startUtc: Number(stored['start_utc']),
  endUtc: Number(stored['end_utc']),
  lastUtc: Number(stored['last_utc']),
  transactionId: stored['transaction_id'] as string | null,
  version: Number(stored['version']),
  seq: Number(stored['seq']),
  removed: stored['removed'] === 1,
  created: Number(stored['created']),
  modified: Number(stored['modified']),
  details: JSON.parse(String(stored['details'])) as EventRow['details'],
});

/** The next place in the order in which things change, for deltas. */
export const nextSeq = (context: TenantContext): number =>
  Number(prepared(context.db, 'UPDATE graph_sequence SET last = last + 1 RETURNING last').get()?.['last']);

/** Ids in the alphabet and of about the length of Exchange's; case matters in them. */
const newItemId = (): string => `AAMkAD${randomBytes(54).toString('base64url')}`;
const newImmutableId = (): string => `AAkALg${randomBytes(54).toString('base64url')}`;
export const newMeetingKey = (): string =>
  `040000008200E00074C5B7101A82E00800000000${randomBytes(24).toString('hex').toUpperCase()}`;

type NewEvent = Omit<EventRow, 'id' | 'immutableId' | 'version' | 'seq' | 'removed' | 'created' | 'modified'> &
  Partial<Pick<EventRow, 'id' | 'immutableId' | 'removed'>>;

/** Adds an item and gives it its ids, first version and place in the change order. */
export function insertEvent(context: TenantContext, event: NewEvent): EventRow {
  const now = context.now().getTime();
  const row: EventRow = {
    ...event,
    id: event.id ?? newItemId(),
    immutableId: event.immutableId ?? newImmutableId(),
    removed: event.removed ?? false,
    version: 1,
    seq: nextSeq(context),
    created: now,
    modified: now,
  };
  write(context, row);
  return row;
}

/** Writes a changed item: version, change order and time move on. */
export function updateEvent(context: TenantContext, row: EventRow): EventRow {
  const next: EventRow = { ...row, version: row.version + 1, seq: nextSeq(context), modified: context.now().getTime() };
  write(context, next);
  return next;
}

function write(context: TenantContext, row: EventRow): void {
  prepared(
    context.db,
    `INSERT INTO graph_event (id, immutable_id, mailbox, calendar, meeting, organizes, kind, master_id, original_start, start_utc,
    end_utc, last_utc, transaction_id, version, seq, removed, created, modified, details) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, start_utc = excluded.start_utc, end_utc = excluded.end_utc, last_utc = excluded.last_utc,
    version = excluded.version, seq = excluded.seq, removed = excluded.removed, modified = excluded.modified, details = excluded.details`,
  ).run(
    row.id,
    row.immutableId,
    row.mailbox,
    row.calendar,
    row.meeting,
    row.organizes ? 1 : 0,
    row.kind,
    row.masterId,
    row.originalStart,
    row.startUtc,
    row.endUtc,
    row.lastUtc,
    row.transactionId,
    row.version,
    row.seq,
    row.removed ? 1 : 0,
    row.created,
    row.modified,
    JSON.stringify(row.details),
  );
}

/** The item with this id, in either spelling, wherever it lies. */
export function eventById(context: TenantContext, id: string): EventRow | undefined {
  const stored = prepared(context.db, 'SELECT * FROM graph_event WHERE id = ?1 OR immutable_id = ?1').get(id);
  return stored === undefined ? undefined : counted(context.db, [stored]).map(toRow)[0];
}

export function eventByTransaction(
  context: TenantContext,
  mailbox: string,
  transactionId: string,
): EventRow | undefined {
  const stored = prepared(
    context.db,
    'SELECT * FROM graph_event WHERE mailbox = ? AND transaction_id = ? ORDER BY created, rowid',
  ).get(mailbox, transactionId);
  return stored === undefined ? undefined : counted(context.db, [stored]).map(toRow)[0];
}

/** Single items and series masters of a calendar (null: the mailbox's own), oldest first. */
export const eventsOf = (context: TenantContext, mailbox: string, calendar: string | null): EventRow[] =>
  counted(
    context.db,
    prepared(
      context.db,
      `SELECT * FROM graph_event WHERE mailbox = ? AND calendar IS ? AND removed = 0 AND kind IN ('singleInstance', 'seriesMaster')
    ORDER BY start_utc, rowid`,
    ).all(mailbox, calendar),
  ).map(toRow);

/**
 * What may stand in a window, masters included. An all-day event stands elsewhere for somebody in another zone, so those
 * of a day before and after are among them.
 */
export const eventsTouching = (
  context: TenantContext,
  mailbox: string,
  calendar: string | null,
  startUtc: number,
  endUtc: number,
): EventRow[] =>
  counted(
    context.db,
    prepared(
      context.db,
      `SELECT * FROM graph_event WHERE mailbox = ? AND calendar IS ? AND removed = 0 AND kind IN ('singleInstance', 'seriesMaster', 'exception')
    AND last_utc >= ? AND start_utc < ? AND (last_utc >= ? AND start_utc < ? OR json_extract(details, '$.isAllDay'))
    ORDER BY start_utc, rowid`,
    ).all(mailbox, calendar, startUtc - dayMs, endUtc + dayMs, startUtc, endUtc),
  ).map(toRow);

/** Items changed after a point in the change order, removed ones included. */
export const eventsChangedSince = (
  context: TenantContext,
  mailbox: string,
  calendar: string | null,
  seq: number,
): EventRow[] =>
  counted(
    context.db,
    prepared(context.db, 'SELECT * FROM graph_event WHERE mailbox = ? AND calendar IS ? AND seq > ? ORDER BY seq').all(
      mailbox,
      calendar,
      seq,
    ),
  ).map(toRow);

/** Empties a calendar that is being deleted; nobody is told. */
export function removeCalendarEvents(context: TenantContext, mailbox: string, calendar: string): void {
  prepared(context.db, 'UPDATE graph_event SET removed = 1 WHERE mailbox = ? AND calendar = ?').run(mailbox, calendar);
}

export const lastSeq = (context: TenantContext): number =>
  Number(prepared(context.db, 'SELECT last FROM graph_sequence').get()?.['last']);

/** Moved, answered and removed occurrences of a series. */
export const exceptionsOf = (context: TenantContext, masterId: string): EventRow[] =>
  counted(
    context.db,
    prepared(context.db, 'SELECT * FROM graph_event WHERE master_id = ? ORDER BY original_start').all(masterId),
  ).map(toRow);

export function forgetExceptions(context: TenantContext, masterId: string): void {
  prepared(context.db, 'DELETE FROM graph_event WHERE master_id = ?').run(masterId);
}

/** The organizer's item and every copy of one meeting: masters and single items only. */
export const itemsOfMeeting = (context: TenantContext, meeting: string): EventRow[] =>
  counted(
    context.db,
    prepared(
      context.db,
      `SELECT * FROM graph_event WHERE meeting = ? AND kind IN ('singleInstance', 'seriesMaster') ORDER BY rowid`,
    ).all(meeting),
  ).map(toRow);
