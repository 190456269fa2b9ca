import type { TenantContext } from '../platform';
import type { Attendee, EventRow, ResponseKind, ShowAs } from './eventRow';
import { exceptionsOf } from './store/eventStore';
import type { Answer, Endpoint, GraphCall, GraphGuess } from './graphCall';
import { GraphError } from './GraphError';
import { isFor, organizersItem, removeEvent, saveEvent } from './meeting';
import { eventOf, ownerOf } from './person';
import { asFlag, asObject, asText, refuseUnknown } from './readBody';
import { readMoment } from './readMoment';
import { atomically } from './store/tables';

interface Reply {
  readonly send: boolean;
  readonly proposed?: { readonly startUtc: number; readonly endUtc: number };
}

const known = {
  accept: ['comment', 'sendResponse'],
  others: ['comment', 'sendResponse', 'proposedNewTime'],
};

const unsent = (message: string): GraphError => new GraphError(400, 'ErrorInvalidParameter', message);

function readReply(call: GraphCall, kind: ResponseKind): Reply {
  // Every field is optional, and Graph takes a call without a body.
  const body = Object.fromEntries(
    Object.entries(asObject(call.body ?? {}, 'body')).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      value,
    ]),
  );
  refuseUnknown(body, kind === 'accepted' ? known.accept : known.others, 'Action');
  const comment = body['comment'] ?? '';
  asText(comment, 'comment');
  const send =
    body['sendResponse'] === undefined || body['sendResponse'] === null
      ? true
      : asFlag(body['sendResponse'], 'sendResponse');
  const proposed = body['proposedNewTime'];
  // Both have nowhere to go without a response (learn.microsoft.com/graph/api/event-tentativelyaccept).
  if (!send && (comment !== '' || (proposed !== undefined && proposed !== null)))
    throw unsent('A comment or a new time is sent with a response only: sendResponse has to be true.');
  if (proposed === undefined || proposed === null) return { send };
  const slot = asObject(proposed, 'proposedNewTime');
  refuseUnknown(slot, ['start', 'end'], 'timeSlot');
  const startUtc = readMoment(slot['start'], 'proposedNewTime/start').atUtc;
  const endUtc = readMoment(slot['end'], 'proposedNewTime/end').atUtc;
  if (endUtc <= startUtc) throw unsent('A proposed time ends after its start.');
  return { send, proposed: { startUtc, endUtc } };
}

function shownAs(kind: ResponseKind, organizers: EventRow | undefined): ShowAs {
  return kind === 'accepted' ? (organizers?.details.showAs ?? 'busy') : 'tentative';
}

/** An answer to a series is an answer to its changed occurrences too. */
const liveExceptions = (context: TenantContext, row: EventRow): EventRow[] =>
  row.kind === 'seriesMaster' ? exceptionsOf(context, row.id).filter((exception) => !exception.removed) : [];

const respond =
  (kind: ResponseKind) =>
  (call: GraphCall): Answer => {
    const owner = ownerOf(call);
    const copy = eventOf(call);
    if (copy.organizes) {
      throw new GraphError(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
      );
    }
    if (copy.details.isCancelled === true)
      throw new GraphError(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. The meeting has been canceled.",
      );
    const reply = readReply(call, kind);
    if (reply.proposed !== undefined && !copy.details.allowNewTimeProposals) {
      throw new GraphError(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. The organizer doesn't allow new time proposals for this meeting.",
      );
    }
    const organizers = organizersItem(call.context, copy);
    const status = { response: kind, time: call.context.now().toISOString() };
    const answered = (attendee: Attendee): Attendee => {
      if (!isFor(owner, attendee)) return attendee;
      const { type, name, address } = attendee;
      return { type, name, address, status, ...(reply.proposed === undefined ? {} : { proposed: reply.proposed }) };
    };
    atomically(call.context.db, () => {
      const answer = { responseStatus: status, showAs: shownAs(kind, organizers) };
      const saved = saveEvent(call.context, { ...copy, details: { ...copy.details, ...answer } });
      for (const exception of liveExceptions(call.context, copy))
        saveEvent(call.context, { ...exception, details: { ...exception.details, ...answer } });
      if (kind === 'declined') removeEvent(call.context, saved);
      if (!reply.send || organizers === undefined) return;
      for (const item of [organizers, ...liveExceptions(call.context, organizers)]) {
        saveEvent(call.context, {
          ...item,
          details: { ...item.details, attendees: item.details.attendees.map(answered) },
        });
      }
    });
    return { status: 202 };
  };

const endpoint = (action: string, kind: ResponseKind, guesses: readonly GraphGuess[]): Endpoint => ({
  method: 'POST',
  path: `events/{event}/${action}`,
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite'],
  query: [],
  handle: respond(kind),
  operation: {
    fidelity: 'partial',
    differs:
      "The answer shows in the organizer's item at once; no message is sent and the comment is not kept. A declined meeting leaves the calendar, as with " +
      '"save declined events" off. Other attendees never see it.',
    guesses,
    source: `https://learn.microsoft.com/graph/api/event-${action.toLowerCase()}; floriscornel/teams-cli plans/calendar.md (2026-10-05)`,
    confirmed: false,
  },
});

export const acceptEvent = endpoint('accept', 'accepted', [
  { says: 'the answer of a canceled meeting', probe: 'graph-respond-edges' },
  { says: 'an answer to a series is one to its changed occurrences', probe: 'graph-series-changes' },
  { says: 'the words of the refusal of a comment that is not sent', probe: 'graph-respond-edges' },
]);
export const tentativelyAcceptEvent = endpoint('tentativelyAccept', 'tentativelyAccepted', [
  { says: 'ErrorInvalidRequest where the organizer takes no proposals', probe: 'graph-respond-edges' },
]);
export const declineEvent = endpoint('decline', 'declined', [
  { says: 'a declined meeting leaves the calendar at once', probe: 'graph-respond-edges' },
]);
