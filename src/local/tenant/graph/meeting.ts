import type { Account, TenantContext } from '../platform';
import type { Attendee, EventDetails, EventRow } from './eventRow';
import { never } from './eventRow';
import { accountByAddress } from './accountByAddress';
import { readSwitch } from './consent';
import { exceptionsOf, insertEvent, itemsOfMeeting, updateEvent } from './store/eventStore';
import { occurrenceAt } from './series';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const isFor = (account: Account, attendee: Attendee): boolean =>
  same(account.mail, attendee.address) || same(account.userPrincipalName, attendee.address);

/** Gives people of this organization the name the directory has for them where the client gave none. */
export const withNames = (context: TenantContext, attendees: readonly Attendee[]): Attendee[] =>
  attendees.map((attendee) =>
    attendee.name === attendee.address
      ? { ...attendee, name: accountByAddress(context, attendee.address)?.displayName ?? attendee.name }
      : attendee,
  );

/** Attendees of this organization who have a mailbox to keep a copy in; never the organizer. */
export const copyHolders = (context: TenantContext, row: EventRow): Account[] =>
  row.details.attendees
    .map((attendee) => accountByAddress(context, attendee.address))
    .filter(
      (account): account is Account => account !== undefined && account.mailbox && account.objectId !== row.mailbox,
    );

export const unanswered = (attendees: readonly Attendee[]): Attendee[] =>
  attendees.map(({ type, name, address }) => ({ type, name, address, status: { response: 'none', time: never } }));

/**
 * What an invitation carries besides the list of people. Extended properties, categories, reminder and free/busy state
 * stay with the organizer.
 */
const content = (details: EventDetails): Partial<EventDetails> => ({
  subject: details.subject,
  body: details.body,
  startZone: details.startZone,
  endZone: details.endZone,
  isAllDay: details.isAllDay,
  locations: details.locations,
  organizer: details.organizer,
  sensitivity: details.sensitivity,
  importance: details.importance,
  recurrence: details.recurrence,
  joinUrl: details.joinUrl,
  responseRequested: details.responseRequested,
  allowNewTimeProposals: details.allowNewTimeProposals,
  hideAttendees: details.hideAttendees,
});

const carried = (details: EventDetails): Partial<EventDetails> => ({
  ...content(details),
  attendees: unanswered(details.attendees),
  isCancelled: false,
});

/**
 * Whether a change is worth an update to people who are already invited: not when only the list of people or the
 * organizer's own marks changed.
 */
export const tellsEverybody = (before: EventRow, after: EventRow): boolean =>
  before.startUtc !== after.startUtc ||
  before.endUtc !== after.endUtc ||
  JSON.stringify(content(before.details)) !== JSON.stringify(content(after.details));

const asked: Partial<EventDetails> = { showAs: 'tentative', responseStatus: { response: 'notResponded', time: never } };

/** Puts the organizer's item into an attendee's calendar as it arrives: tentative, not answered. */
export function deliver(context: TenantContext, row: EventRow, attendee: Account): void {
  insertEvent(context, {
    mailbox: attendee.objectId,
    calendar: null,
    meeting: row.meeting,
    organizes: false,
    kind: row.kind,
    masterId: null,
    originalStart: null,
    startUtc: row.startUtc,
    endUtc: row.endUtc,
    lastUtc: row.lastUtc,
    transactionId: null,
    details: {
      ...row.details,
      ...carried(row.details),
      ...asked,
      categories: [],
      isReminderOn: true,
      reminderMinutesBeforeStart: 15,
      properties: [],
    },
  });
}

/** Brings an attendee's copy up to date; when the time changed they are asked again. */
export function redeliver(context: TenantContext, copy: EventRow, row: EventRow, askAgain: boolean): void {
  const details = { ...copy.details, ...carried(row.details), ...(askAgain ? asked : {}) };
  saveEvent(context, {
    ...copy,
    startUtc: row.startUtc,
    endUtc: row.endUtc,
    lastUtc: row.lastUtc,
    kind: copy.originalStart === null ? row.kind : copy.kind,
    details,
  });
}

/** The same item, or the same occurrence of the same series, in another mailbox; the newest when there were several. */
export function counterpart(context: TenantContext, row: EventRow, mailbox: string): EventRow | undefined {
  const item = itemsOfMeeting(context, row.meeting)
    .filter((other) => other.mailbox === mailbox && !other.removed)
    .at(-1);
  if (item === undefined || row.originalStart === null) return item;
  return occurrenceAt(context, item, row.originalStart);
}

/** The occurrence an attendee declined or deleted, to be asked about again; undefined when there is none. */
export function removedOccurrence(context: TenantContext, row: EventRow, mailbox: string): EventRow | undefined {
  const item = itemsOfMeeting(context, row.meeting)
    .filter((other) => other.mailbox === mailbox && !other.removed)
    .at(-1);
  if (item === undefined || row.originalStart === null) return undefined;
  return exceptionsOf(context, item.id).find((one) => one.removed && one.originalStart === row.originalStart);
}

/** The organizer's own item (or occurrence) of a meeting; undefined when it is gone. */
export function organizersItem(context: TenantContext, row: EventRow): EventRow | undefined {
  const item = itemsOfMeeting(context, row.meeting).find((other) => other.organizes);
  return item === undefined ? undefined : counterpart(context, row, item.mailbox);
}

/** Stores a changed item. An occurrence that was like its series until now becomes an exception. */
export function saveEvent(context: TenantContext, row: EventRow): EventRow {
  if (row.kind === 'occurrence') return insertEvent(context, { ...row, kind: 'exception', removed: false });
  return updateEvent(context, row);
}

const called = 'Canceled: ';

/**
 * Tells an attendee that the meeting is called off. Their copy stays, marked, until they remove it themselves, answer
 * and all
 * (microsoftgraph/microsoft-graph-docs-contrib#803; mustang-im/mustang#718); the switch cancelledMeetings takes it away
 * at
 * once, as a client set to remove cancelled meetings does.
 */
export function callOffCopy(context: TenantContext, copy: EventRow): void {
  if (readSwitch(context, 'cancelledMeetings') === 'removed') {
    removeEvent(context, copy);
    return;
  }
  const mark = (row: EventRow): void => {
    if (row.removed || row.details.isCancelled === true) return;
    saveEvent(context, {
      ...row,
      details: { ...row.details, subject: `${called}${row.details.subject}`, isCancelled: true, showAs: 'free' },
    });
  };
  mark(copy);
  if (copy.kind === 'seriesMaster') exceptionsOf(context, copy.id).forEach(mark);
}

/** Moves an item to Deleted Items, a series with everything in it. */
export function removeEvent(context: TenantContext, row: EventRow): void {
  if (row.kind === 'occurrence') {
    insertEvent(context, { ...row, kind: 'exception', removed: true });
    return;
  }
  updateEvent(context, { ...row, removed: true });
  if (row.kind === 'seriesMaster') {
    for (const exception of exceptionsOf(context, row.id)) {
      if (!exception.removed) updateEvent(context, { ...exception, removed: true });
    }
  }
}
