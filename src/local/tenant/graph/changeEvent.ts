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
import { keepsJoinBlock, newJoinUrl, withJoinBlock } from './onlineMeeting';
import { eventShape, eventTag } from './eventShape';
import { checkIfMatch, eventOf, ownerOf } from './person';
import type { EventInput } from './readEvent';
import { readEvent } from './readEvent';
import { planTimes, timesDiffer } from './planTimes';
import { refuseCrossing } from './series';
import { atomically } from './store/tables';

const forOrganizers = (): GraphError =>
  new GraphError(
    400,
    'ErrorInvalidRequest',
    "Your request can't be completed. You need to be an organizer to change the attendees or the kind of a meeting.",
  );

/** People keep the answer they gave when the list is written anew; whoever is new has given none. */
function mergedAttendees(before: EventRow, input: EventInput): EventDetails['attendees'] {
  if (input.details.attendees === undefined) return before.details.attendees;
  return input.details.attendees.map(
    (attendee) =>
      before.details.attendees.find((known) => known.address.toLowerCase() === attendee.address.toLowerCase()) ??
      attendee,
  );
}

function mergedProperties(before: EventRow, input: EventInput): EventDetails['properties'] {
  const sent = input.details.properties ?? [];
  return [...before.details.properties.filter((known) => !sent.some((property) => property.id === known.id)), ...sent];
}

/** Body and Teams meeting belong together: a body without its joining block ends the online meeting. */
function online(
  details: EventDetails,
  input: EventInput,
  newUrl: () => string,
): Pick<EventDetails, 'body' | 'joinUrl'> {
  const { body, joinUrl } = details;
  if (input.isOnlineMeeting === true && joinUrl === null) {
    const url = newUrl();
    return { joinUrl: url, body: withJoinBlock(body, url) };
  }
  const ended =
    input.isOnlineMeeting === false ||
    (joinUrl !== null && input.details.body !== undefined && !keepsJoinBlock(body, joinUrl));
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

function change(call: GraphCall): Answer {
  const owner = ownerOf(call);
  const before = eventOf(call);
  checkIfMatch(call, eventTag(before));
  const input = readEvent(call.body);
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
  const attendees = withNames(call.context, mergedAttendees(before, input));
  const details: EventDetails = {
    ...before.details,
    ...input.details,
    ...times.details,
    attendees: askAgain ? unanswered(attendees) : attendees,
    properties: mergedProperties(before, input),
  };
  const series = before.originalStart === null;
  const kind = !series ? before.kind : times.details.recurrence === null ? 'singleInstance' : 'seriesMaster';
  const row = atomically(call.context.db, () => {
    if (askAgain && before.kind === 'seriesMaster') forgetExceptions(call.context, before.id);
    const after = saveEvent(call.context, {
      ...before,
      kind,
      startUtc: times.startUtc,
      endUtc: times.endUtc,
      lastUtc: times.lastUtc,
      details: { ...details, ...online(details, input, () => newJoinUrl(owner)) },
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
  handle: change,
  operation: {
    fidelity: 'partial',
    differs:
      'A new time makes everybody be asked again, also those who declined. An attendee who changes their own copy changes nothing for others; attendees, ' +
      'recurrence and online meeting are refused to them. A series whose time changes loses its changed occurrences. Reminder, categories, free/busy state and ' +
      "extended properties are the organizer's own and reach nobody. A change of place or text asks nobody again. Somebody invited to one occurrence of a " +
      'series only gets no copy.',
    source: 'https://learn.microsoft.com/graph/api/event-update; microsoftgraph/msgraph-sdk-dotnet#1201 (412)',
    confirmed: false,
  },
};
