import { eventsOf } from './store/eventStore';
import { eventOptions, eventPage, eventWriter } from './eventQuery';
import { eventTag } from './eventShape';
import type { Endpoint } from './graphCall';
import { GraphError } from './GraphError';
import { eventOf, ownerOf } from './person';
import { calendarWindow, instancesOf } from './series';
import { readWindow, windowOptions } from './readWindow';

const scopes = ['Calendars.ReadWrite', 'Calendars.Read', 'Calendars.ReadBasic'];
const differs =
  'Filters and orders over the properties the operation names; others are refused. $orderby with $filter keeps to the rule documented for messages. ' +
  '$search, $expand of anything but single-value extended properties, and attachments are refused. Under Calendars.ReadBasic alone events come without body and extended properties.';

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
    differs: 'No attachments or extensions; an item in Deleted Items answers 404.',
    source: 'https://learn.microsoft.com/graph/api/event-get',
    confirmed: false,
  },
};

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
      body: eventPage(call, owner, calendarWindow(call.context, owner.objectId, startUtc, endUtc, call.calendar)),
    };
  },
  operation: {
    fidelity: 'partial',
    differs,
    source: 'https://learn.microsoft.com/graph/api/calendar-list-calendarview',
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
    source: 'https://learn.microsoft.com/graph/api/event-list-instances',
    confirmed: false,
  },
};
