import { createHash } from 'node:crypto';
import type { Account } from '../platform';
import { switchesOf } from '../switches';
import type { EventDetails, EventRow } from './eventRow';
import { never } from './eventRow';
import { eventByTransaction, insertEvent, newMeetingKey } from './store/eventStore';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { copyHolders, deliver, withNames } from './meeting';
import { hasTeamsMeetings, newJoinUrl, withJoinBlock } from './onlineMeeting';
import { eventShape, eventTag } from './eventShape';
import { ownerOf } from './person';
import { planTimes } from './planTimes';
import { mergeAttendees } from './readAttendees';
import type { Json } from './readBody';
import { refuseReadOnly } from './readBody';
import type { EventInput } from './readEvent';
import { readEvent, readOnly } from './readEvent';
import { insertAttachment } from './store/attachmentStore';
import { atomically } from './store/tables';

const blank = (owner: Account): EventDetails => ({
  subject: '',
  body: { contentType: 'html', content: '' },
  startZone: 'UTC',
  endZone: 'UTC',
  isAllDay: false,
  locations: [],
  attendees: [],
  organizer: { name: owner.displayName, address: owner.mail },
  showAs: 'busy',
  sensitivity: 'normal',
  importance: 'normal',
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  categories: [],
  recurrence: null,
  joinUrl: null,
  responseStatus: { response: 'organizer', time: never },
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
  properties: [],
});

/**
 * Creates an item in the owner's calendar (or a further one of theirs) and a copy in that of each attendee who has a
 * mailbox here.
 */
export function addEvent(
  call: Pick<GraphCall, 'context'>,
  owner: Account,
  input: EventInput,
  calendar: string | null = null,
): EventRow {
  const times = planTimes(input);
  const online = input.isOnlineMeeting === true && hasTeamsMeetings(call.context, owner.objectId);
  const joinUrl = online ? newJoinUrl(owner) : null;
  const details = {
    ...blank(owner),
    ...input.details,
    ...times.details,
    joinUrl,
    attendees: withNames(call.context, mergeAttendees([], input.details.attendees ?? [])),
    ...(input.transactionId === undefined ? {} : { sentHash: hashOf(input.sent) }),
  };
  const whole = joinUrl === null ? details : { ...details, body: withJoinBlock(details.body, joinUrl) };
  return atomically(call.context.db, () => {
    const row = insertEvent(call.context, {
      mailbox: owner.objectId,
      calendar,
      meeting: newMeetingKey(),
      organizes: true,
      kind: times.details.recurrence === null ? 'singleInstance' : 'seriesMaster',
      masterId: null,
      originalStart: null,
      startUtc: times.startUtc,
      endUtc: times.endUtc,
      lastUtc: times.lastUtc,
      transactionId: input.transactionId ?? null,
      details: whole,
    });
    for (const attachment of input.attachments) insertAttachment(call.context, row.id, attachment);
    for (const attendee of copyHolders(call.context, row)) deliver(call.context, row, attendee);
    return row;
  });
}

const repeated = (status: number, { id }: EventRow): GraphError =>
  new GraphError(
    status,
    'ErrorDuplicateTransactionId',
    "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
    {},
    { '@event.existingEventId': id },
  );

/** The same text for the same JSON, in whatever order its names came. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, one]) => [name, canonical(one)]);
}

/** What was sent to make an event, so that a repetition is told from another event under the same transactionId. */
const hashOf = (sent: Json): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(sent)))
    .digest('hex');

/**
 * The event a transactionId already made: the same body gets it again, another body is refused
 * (floriscornel/teams-cli, 2026; microsoftgraph/microsoft-graph-docs-contrib#5453). The tenant's fault rules ask for
 * other answers.
 */
function existing(call: GraphCall, owner: Account, { transactionId, sent }: EventInput): EventRow | undefined {
  if (transactionId === undefined || call.duplicates === 'true') return undefined;
  if (switchesOf(call.context.db).transactionId === 'ignored') return undefined;
  const row = eventByTransaction(call.context, owner.objectId, transactionId);
  if (row === undefined || row.removed) return undefined;
  if (call.duplicates === '409') throw repeated(409, row);
  const { sentHash } = row.details;
  const other = call.duplicates === 'usual' && sentHash !== undefined && sentHash !== hashOf(sent);
  if (call.duplicates === '400' || other) throw repeated(400, row);
  return row;
}

function create(call: GraphCall): Answer {
  const owner = ownerOf(call);
  const input = readEvent(call.body);
  const make = (): EventRow => {
    const made = addEvent(call, owner, input, call.calendar ?? null);
    refuseReadOnly(input.sent, readOnly, eventShape(call.context, owner, made, call.prefer), 'event');
    return made;
  };
  const row = existing(call, owner, input) ?? atomically(call.context.db, make);
  return {
    status: 201,
    body: {
      '@odata.context': `${call.root}/$metadata#users('${owner.objectId}')/events/$entity`,
      ...eventShape(call.context, owner, row, call.prefer),
    },
    headers: { etag: eventTag(row), location: `${call.root}/users('${owner.objectId}')/events('${row.id}')` },
  };
}

export const createEvent: Endpoint = {
  method: 'POST',
  path: 'events',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite'],
  query: [],
  handle: create,
  operation: {
    fidelity: 'partial',
    differs:
      "Invitations are copies in the attendees' calendars, not messages; extended properties and attachments do not travel with them. A used transactionId answers the " +
      'existing event with 201 for the same body and 400 with @event.existingEventId for another, unless a fault rule says otherwise. A missing start or end answers ErrorPropertyValidationFailure. No ' +
      'open extensions or multi-value properties. webLink leads to the local Outlook page. A clock reading that comes twice is taken as standard time. A mailbox without ' +
      'Teams meetings (a switch of POST /_tenant/online-meetings) makes the event without one. Graph passes over what only Exchange writes; here another value than the one there is 501.',
    guesses: [
      {
        says: 'code of 409 and 400 for a used transactionId where a fault rule asks',
        probe: 'graph-transaction-id-twice',
      },
      { says: 'bodies are compared as JSON, whatever the order of names', probe: 'graph-transaction-id-twice' },
      { says: 'a transactionId is remembered as long as its event', probe: 'graph-transaction-id-after-delete' },
      { says: 'ErrorInvalidExtendedProperty', probe: 'graph-event-refusals' },
      { says: 'ErrorInvalidRecipients', probe: 'graph-event-refusals' },
      { says: 'ErrorRecipientLimitExceeded', probe: 'graph-event-refusals' },
      {
        says: 'ErrorPropertyValidationFailure for a missing time and for a subject over 255 characters',
        probe: 'graph-event-refusals',
      },
      { says: 'a clock reading that comes twice is standard time', probe: 'graph-clock-change' },
      { says: 'one that never comes is an hour later', probe: 'graph-clock-change' },
      { says: 'a 29th, 30th or 31st falls on the last day of a shorter month', probe: 'graph-recurrence-edges' },
      { says: 'a range that begins on another day than the event is refused', probe: 'graph-recurrence-edges' },
      { says: 'an invitation reminds 15 minutes before', probe: 'graph-invitation' },
    ],
    source:
      'https://learn.microsoft.com/graph/api/user-post-events; microsoftgraph/microsoft-graph-docs-contrib#5453, #7091; floriscornel/teams-cli plans/calendar.md (2026-10-05)',
    confirmed: false,
  },
};
