import type { Account } from '../platform';
import type { EventDetails, EventRow } from './eventRow';
import { never } from './eventRow';
import { eventByTransaction, insertEvent, newMeetingKey } from './store/eventStore';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { copyHolders, deliver, withNames } from './meeting';
import { newJoinUrl, withJoinBlock } from './onlineMeeting';
import { eventShape, eventTag } from './eventShape';
import { ownerOf } from './person';
import { planTimes } from './planTimes';
import { readEvent } from './readEvent';
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
  body: unknown,
  calendar: string | null = null,
): EventRow {
  const input = readEvent(body);
  const times = planTimes(input);
  const joinUrl = input.isOnlineMeeting === true ? newJoinUrl(owner) : null;
  const details = {
    ...blank(owner),
    ...input.details,
    ...times.details,
    joinUrl,
    attendees: withNames(call.context, input.details.attendees ?? []),
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
    for (const attendee of copyHolders(call.context, row)) deliver(call.context, row, attendee);
    return row;
  });
}

const repeated = (status: number): GraphError =>
  new GraphError(
    status,
    'ErrorDuplicateTransactionId',
    "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
  );

/** What a transactionId already used gets: undocumented, so the tenant's fault rules choose. */
function existing(call: GraphCall, owner: Account): EventRow | undefined {
  const { transactionId } = readEvent(call.body);
  if (transactionId === undefined || call.duplicates === 'true') return undefined;
  const row = eventByTransaction(call.context, owner.objectId, transactionId);
  if (row === undefined || row.removed) return undefined;
  if (call.duplicates === '409') throw repeated(409);
  if (call.duplicates === '400') throw repeated(400);
  return row;
}

function create(call: GraphCall): Answer {
  const owner = ownerOf(call);
  const row = existing(call, owner) ?? addEvent(call, owner, call.body, call.calendar ?? null);
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
      "Invitations are copies in the attendees' calendars, not messages; extended properties do not travel with them. A used transactionId answers the " +
      'existing event with 201 unless a fault rule says otherwise. A missing start or end answers ErrorPropertyValidationFailure. No attachments, ' +
      'open extensions or multi-value properties. webLink leads to the local Outlook page. A clock reading that comes twice is taken as standard time.',
    source:
      'https://learn.microsoft.com/graph/api/user-post-events; microsoftgraph/microsoft-graph-docs-contrib#5453, #7091',
    confirmed: false,
  },
};
