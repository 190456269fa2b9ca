import type { Account } from '../platform';
import type { EventRow } from './eventRow';
import { eventsOf } from './store/eventStore';
import { eventOptions, eventPage, eventWriter } from './eventQuery';
import { eventTag } from './eventShape';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { eventOf, ownerOf } from './person';
import { selected } from './queryOptions';
import { calendarWindow, instancesOf } from './series';
import { readWindow, windowOptions } from './readWindow';

const scopes = ['Calendars.ReadWrite', 'Calendars.Read', 'Calendars.ReadBasic'];
const differs =
  'Filters and orders over the properties the operation names; others are refused. $orderby with $filter keeps to the rule documented for messages. ' +
  '$expand takes attachments, the calendar and single-value extended properties. Under Calendars.ReadBasic alone events come without body and extended properties.';

export const listEvents: Endpoint = {
  method: 'GET',
  path: 'events',
  below: 'person',
  service: 'mailbox',
  scopes,
  query: eventOptions,
  handle: (call) => ({
    status: 200,
    body: eventPage(call, ownerOf(call), eventsOf(call.context, ownerOf(call).objectId, call.calendar ?? null)),
  }),
  operation: {
    fidelity: 'partial',
    differs,
    guesses: [
      {
        says: 'Calendars.ReadBasic alone takes away body, bodyPreview and expanded properties, and nothing else',
        probe: 'graph-read-basic',
      },
      { says: "the mailbox's own calendar only", probe: 'graph-event-lists' },
      { says: '$orderby with $filter keeps to the rule documented for messages', probe: 'graph-event-lists' },
      { says: 'an event is not found below another calendar than its own', probe: 'graph-event-lists' },
      { says: 'onlineMeeting is in a list whatever else is selected', probe: 'graph-view-online-meeting' },
    ],
    source: 'https://learn.microsoft.com/graph/api/user-list-events',
    confirmed: false,
  },
};

export const getEvent: Endpoint = {
  method: 'GET',
  path: 'events/{event}',
  below: 'person',
  service: 'mailbox',
  scopes,
  query: ['$select', '$expand'],
  handle: (call) => {
    const owner = ownerOf(call);
    const write = eventWriter(call, owner);
    const row = eventOf(call);
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#users('${owner.objectId}')/events/$entity`, ...write(row) },
      headers: { etag: eventTag(row) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: 'No extensions; an item in Deleted Items answers 404.',
    source: 'https://learn.microsoft.com/graph/api/event-get',
    confirmed: false,
  },
};

/**
 * A view shows the Teams meeting only beside isOnlineMeeting: with $select it is null where that is not named
 * (floriscornel/teams-cli, 2026-10-05).
 */
function viewWriter(call: GraphCall, owner: Account): (row: EventRow) => Record<string, unknown> {
  const write = eventWriter(call, owner);
  const chosen = selected(call.query.get('$select'), 'event');
  if (chosen === undefined || chosen.has('isOnlineMeeting') || !chosen.has('onlineMeeting')) return write;
  return (row) => ({ ...write(row), onlineMeeting: null });
}

export const calendarView: Endpoint = {
  method: 'GET',
  path: 'calendarView',
  below: 'person',
  service: 'mailbox',
  scopes,
  query: [...eventOptions, ...windowOptions],
  handle: (call) => {
    const owner = ownerOf(call);
    const { startUtc, endUtc } = readWindow(call);
    return {
      status: 200,
      body: eventPage(
        call,
        owner,
        calendarWindow(call.context, owner.objectId, startUtc, endUtc, { calendar: call.calendar ?? null }),
        viewWriter(call, owner),
      ),
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} With $select, onlineMeeting is null unless isOnlineMeeting is selected too. All-day events are met as midnights in UTC.`,
    guesses: [
      { says: 'the words of the refusal of a window that ends before it starts', probe: 'graph-view-edges' },
      {
        says: 'onlineMeeting unasked beside isOnlineMeeting is null, not left out',
        probe: 'graph-view-online-meeting',
      },
    ],
    source:
      'https://learn.microsoft.com/graph/api/calendar-list-calendarview; floriscornel/teams-cli plans/calendar.md (2026-10-05)',
    confirmed: false,
  },
};

export const eventInstances: Endpoint = {
  method: 'GET',
  path: 'events/{event}/instances',
  below: 'person',
  service: 'mailbox',
  scopes,
  query: [...eventOptions, ...windowOptions],
  handle: (call) => {
    const owner = ownerOf(call);
    const master = eventOf(call);
    const { startUtc, endUtc } = readWindow(call);
    if (master.kind !== 'seriesMaster')
      throw new GraphError(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. Only a series master has instances.",
      );
    return { status: 200, body: eventPage(call, owner, instancesOf(call.context, master, startUtc, endUtc)) };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} An event that is no series answers 400.`,
    guesses: [{ says: '400 for an event that is no series', probe: 'graph-view-edges' }],
    source: 'https://learn.microsoft.com/graph/api/event-list-instances',
    confirmed: false,
  },
};
