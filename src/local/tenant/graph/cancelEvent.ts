import type { TenantContext } from '../platform';
import type { EventRow } from './eventRow';
import type { Endpoint } from './graphCall';
import { GraphError } from './GraphError';
import { callOffCopy, copyHolders, counterpart, removeEvent } from './meeting';
import { eventTag } from './eventShape';
import { checkIfMatch, eventOf } from './person';
import { asObject, asText, refuseUnknown } from './readBody';
import { atomically } from './store/tables';

/** Takes the organizer's item out of their calendar and tells the attendees. */
function callOff(context: TenantContext, row: EventRow): void {
  atomically(context.db, () => {
    for (const holder of copyHolders(context, row)) {
      const copy = counterpart(context, row, holder.objectId);
      if (copy !== undefined) callOffCopy(context, copy);
    }
    removeEvent(context, row);
  });
}

export const cancelEvent: Endpoint = {
  method: 'POST',
  path: 'events/{event}/cancel',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite'],
  query: [],
  handle: (call) => {
    const row = eventOf(call);
    if (!row.organizes) {
      throw new GraphError(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. You need to be an organizer to cancel a meeting.",
      );
    }
    const body = asObject(call.body ?? {}, 'body');
    refuseUnknown(body, ['comment', 'Comment'], 'Action');
    for (const comment of Object.values(body)) if (comment !== null) asText(comment, 'comment');
    callOff(call.context, row);
    return { status: 202 };
  },
  operation: {
    fidelity: 'partial',
    differs:
      'The attendees\' copies stay as "Canceled: …", isCancelled and free, until they remove them; the switch /_tenant/cancelled-meetings takes them away at once. ' +
      'The comment is not kept. There is no Deleted Items folder to look into.',
    guesses: [
      { says: 'a canceled copy shows as free', probe: 'graph-cancel' },
      { says: 'its subject gets one prefix, however often it is canceled', probe: 'graph-cancel' },
    ],
    source: 'https://learn.microsoft.com/graph/api/event-cancel; microsoftgraph/microsoft-graph-docs-contrib#803',
    confirmed: false,
  },
};

export const deleteEvent: Endpoint = {
  method: 'DELETE',
  path: 'events/{event}',
  below: 'person',
  versioned: true,
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite'],
  query: [],
  handle: (call) => {
    const row = eventOf(call);
    checkIfMatch(call, eventTag(row));
    if (row.organizes) callOff(call.context, row);
    else removeEvent(call.context, row);
    return { status: 204 };
  },
  operation: {
    fidelity: 'partial',
    differs:
      "Deleting one's copy tells the organizer nothing; deleting as organizer cancels the meeting for everybody, without a message.",
    guesses: [
      { says: 'an attendee who deletes their copy tells the organizer nothing', probe: 'graph-attendee-changes' },
    ],
    source: 'https://learn.microsoft.com/graph/api/event-delete',
    confirmed: false,
  },
};
