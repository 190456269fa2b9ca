import { createHash, randomBytes } from 'node:crypto';
import type { Account, TenantContext } from '../../platform';
import { removeCalendarEvents } from './eventStore';
import { atomically, prepared } from './tables';

export interface Calendar {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly isDefault: boolean;
  readonly version: number;
}

/** The id of the calendar every mailbox has. It follows from the mailbox, so nothing need be written to read it. */
export const defaultCalendarId = (owner: Account): string =>
  `AAMkAD${createHash('sha256').update(`calendar ${owner.objectId}`).digest('base64url')}AAAAAAEGAAA`;

/**
 * A mailbox's own calendar and the further ones, in the order they were made. The own one is stored only once it was
 * changed.
 */
export function calendarsOf(context: TenantContext, owner: Account): Calendar[] {
  const ownId = defaultCalendarId(owner);
  const stored = prepared(context.db, 'SELECT * FROM graph_calendar WHERE mailbox = ? ORDER BY rowid')
    .all(owner.objectId)
    .map(
      (row): Calendar => ({
        id: String(row['id']),
        name: String(row['name']),
        color: String(row['color']),
        isDefault: row['id'] === ownId,
        version: Number(row['version']),
      }),
    );
  const own = stored.find(({ isDefault }) => isDefault) ?? {
    id: ownId,
    name: 'Calendar',
    color: 'auto',
    isDefault: true,
    version: 1,
  };
  return [own, ...stored.filter(({ isDefault }) => !isDefault)];
}

export function addCalendar(context: TenantContext, owner: Account, name: string, color: string): Calendar {
  const made: Calendar = {
    id: `AAMkAD${randomBytes(42).toString('base64url')}`,
    name,
    color,
    isDefault: false,
    version: 1,
  };
  prepared(context.db, 'INSERT INTO graph_calendar (id, mailbox, name, color, version) VALUES (?, ?, ?, ?, ?)').run(
    made.id,
    owner.objectId,
    name,
    color,
    1,
  );
  return made;
}

export function updateCalendar(context: TenantContext, owner: Account, calendar: Calendar): Calendar {
  const next = { ...calendar, version: calendar.version + 1 };
  prepared(
    context.db,
    `INSERT INTO graph_calendar (id, mailbox, name, color, version) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, color = excluded.color, version = excluded.version`,
  ).run(next.id, owner.objectId, next.name, next.color, next.version);
  return next;
}

/** Takes a further calendar away with everything in it. */
export function removeCalendar(context: TenantContext, owner: Account, calendar: Calendar): void {
  atomically(context.db, () => {
    removeCalendarEvents(context, owner.objectId, calendar.id);
    prepared(context.db, 'DELETE FROM graph_calendar WHERE id = ?').run(calendar.id);
  });
}
