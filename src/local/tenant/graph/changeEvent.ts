import type { EventDetails, EventRow } from './eventRow';
import { forgetExceptions } from './store/eventStore';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import {
  callOffCopy,
  copyHolders,
  counterpart,
  deliver,
  redeliver,
  removedOccurrence,
  saveEvent,
  tellsEverybody,
  unanswered,
  withNames,
} from './meeting';
import { hasTeamsMeetings, keepsJoinBlock, newJoinUrl, withJoinBlock } from './onlineMeeting';
import { eventShape, eventTag } from './eventShape';
import { checkIfMatch, eventOf, ownerOf } from './person';
import { notHere } from './published/publishedNames';
import { mergeAttendees } from './readAttendees';
import { refuseReadOnly } from './readBody';
import type { EventInput } from './readEvent';
import { readEvent, readOnly } from './readEvent';
import { planTimes, timesDiffer } from './planTimes';
import { refuseCrossing } from './series';
import { atomically } from './store/tables';

const forOrganizers = (): GraphError =>
  new GraphError(
    400,
    'ErrorInvalidRequest',
    "Your request can't be completed. You need to be an organizer to change the attendees or the kind of a meeting.",
  );

function attendeesAfter(before: EventRow, input: EventInput): EventDetails['attendees'] {
  const known = before.details.attendees;
  return input.details.attendees === undefined ? known : mergeAttendees(known, input.details.attendees);
}

function mergedProperties(before: EventRow, input: EventInput): EventDetails['properties'] {
  const sent = input.details.properties ?? [];
  return [...before.details.properties.filter((known) => !sent.some((property) => property.id === known.id)), ...sent];
}

/**
 * Body and Teams meeting belong together: a body without its joining block ends the online meeting. Outlook passes over
 * isOnlineMeeting false once there is one (learn.microsoft.com/graph/api/resources/event).
 */
function online(
  details: EventDetails,
  input: EventInput,
  newUrl: () => string | null,
): Pick<EventDetails, 'body' | 'joinUrl'> {
  const { body, joinUrl } = details;
  if (input.isOnlineMeeting === true && joinUrl === null) {
    const url = newUrl();
    return { joinUrl: url, body: url === null ? body : withJoinBlock(body, url) };
  }
  const ended = joinUrl !== null && input.details.body !== undefined && !keepsJoinBlock(body, joinUrl);
  return { body, joinUrl: ended ? null : joinUrl };
}

/**
 * Brings the attendees' calendars in line with the organizer's item. Where only the list of people changed, only those
 * who came
 * or went hear of it (learn.microsoft.com/graph/api/event-update, attendees); the others' copies keep the list they
 * had.
 */
function propagate(call: GraphCall, before: EventRow, after: EventRow, askAgain: boolean): void {
  const [known, holders] = [copyHolders(call.context, before), copyHolders(call.context, after)];
  const everybody = tellsEverybody(before, after);
  for (const gone of known) {
    const copy = counterpart(call.context, before, gone.objectId);
    if (copy !== undefined && !holders.includes(gone)) callOffCopy(call.context, copy);
  }
  for (const holder of holders) {
    const copy = counterpart(call.context, before, holder.objectId);
    const isNew = !known.includes(holder);
    if (copy !== undefined) {
      if (askAgain) forgetExceptions(call.context, copy.id);
      if (everybody || isNew) redeliver(call.context, copy, after, askAgain || isNew);
    } else if (after.originalStart === null && (askAgain || isNew)) {
      // Somebody new, or somebody who declined the old time and is asked about the new one.
      deliver(call.context, after, holder);
    } else if (askAgain) {
      const declined = removedOccurrence(call.context, before, holder.objectId);
      if (declined !== undefined) redeliver(call.context, { ...declined, removed: false }, after, true);
    }
  }
}

/** An occurrence stays one; anything else is what its recurrence makes of it. */
function kindAfter(before: EventRow, recurrence: EventDetails['recurrence']): EventRow['kind'] {
  if (before.originalStart !== null) return before.kind;
  return recurrence === null ? 'singleInstance' : 'seriesMaster';
}

function change(call: GraphCall): Answer {
  const owner = ownerOf(call);
  const before = eventOf(call);
  checkIfMatch(call, eventTag(before));
  const input = readEvent(call.body);
  refuseReadOnly(input.sent, readOnly, eventShape(call.context, owner, before, call.prefer), 'event');
  if (input.attachments.length > 0) throw notHere("'attachments' in a change of an event");
  if (input.transactionId !== undefined && input.transactionId !== before.transactionId) {
    throw new GraphError(
      400,
      'ErrorInvalidPropertySet',
      "The property transactionId can't be changed once the event exists.",
    );
  }
  if (
    !before.organizes &&
    (input.details.attendees !== undefined || input.recurrence !== undefined || input.isOnlineMeeting !== undefined)
  )
    throw forOrganizers();
  const times = planTimes(input, before);
  if (before.originalStart !== null && times.startUtc !== before.startUtc)
    refuseCrossing(call.context, before, times.startUtc);
  const askAgain = before.organizes && timesDiffer(before, times);
  const attendees = withNames(call.context, attendeesAfter(before, input));
  const details: EventDetails = {
    ...before.details,
    ...input.details,
    ...times.details,
    attendees: askAgain ? unanswered(attendees) : attendees,
    properties: mergedProperties(before, input),
  };
  const row = atomically(call.context.db, () => {
    if (askAgain && before.kind === 'seriesMaster') forgetExceptions(call.context, before.id);
    const after = saveEvent(call.context, {
      ...before,
      kind: kindAfter(before, times.details.recurrence),
      startUtc: times.startUtc,
      endUtc: times.endUtc,
      lastUtc: times.lastUtc,
      details: {
        ...details,
        ...online(details, input, () => (hasTeamsMeetings(call.context, owner.objectId) ? newJoinUrl(owner) : null)),
      },
    });
    if (before.organizes) propagate(call, before, after, askAgain);
    return after;
  });
  return {
    status: 200,
    body: {
      '@odata.context': `${call.root}/$metadata#users('${owner.objectId}')/events/$entity`,
      ...eventShape(call.context, owner, row, call.prefer),
    },
    headers: { etag: eventTag(row) },
  };
}

export const changeEvent: Endpoint = {
  method: 'PATCH',
  path: 'events/{event}',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite'],
  query: [],
  versioned: true,
  handle: change,
  operation: {
    fidelity: 'partial',
    differs:
      'A new time makes everybody be asked again, also those who declined. An attendee who changes their own copy changes nothing for others; attendees, ' +
      'recurrence and online meeting are refused to them. A series whose time changes loses its changed occurrences. Reminder, categories, free/busy state and ' +
      "extended properties are the organizer's own and reach nobody. A change of place or text asks nobody again. Somebody invited to one occurrence of a " +
      'series only gets no copy. What only Exchange writes may be sent back as it is; Graph passes over another value, which is 501 here. isOnlineMeeting false leaves a Teams meeting as it is.',
    guesses: [
      { says: 'another place or text asks nobody again', probe: 'graph-change-asks-again' },
      { says: "a new time clears answers at once, also in the organizer's own item", probe: 'graph-change-asks-again' },
      { says: 'code for an attendee who changes the list of people', probe: 'graph-attendee-changes' },
      { says: 'ErrorInvalidPropertySet for another transactionId', probe: 'graph-event-refusals' },
      { says: 'a series at a new time loses its changed occurrences', probe: 'graph-series-changes' },
      { says: 'who declined a series is asked again with it', probe: 'graph-series-changes' },
      { says: 'somebody invited again gets their canceled copy back', probe: 'graph-change-asks-again' },
    ],
    source:
      'https://learn.microsoft.com/graph/api/event-update; https://learn.microsoft.com/graph/api/resources/event; microsoftgraph/msgraph-sdk-dotnet#1201 (412); microsoftgraph/microsoft-graph-docs#4547; floriscornel/teams-cli plans/calendar.md (2026-10-05)',
    confirmed: false,
  },
};
