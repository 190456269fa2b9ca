import { eventAttachmentShape } from './attachmentShape';
import type { EventRow } from './eventRow';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { eventOf, ownerOf, param } from './person';
import { page, selecting } from './queryOptions';
import { readEventAttachment } from './readAttachment';
import type { Attachment } from './store/attachmentStore';
import { attachmentBytes, attachmentsOf, deleteAttachment, insertAttachment } from './store/attachmentStore';
import { eventById, updateEvent } from './store/eventStore';
import { atomically } from './store/tables';

/** The item that holds the files: an occurrence's are those of its series. */
export const holderOf = (row: EventRow): string => row.masterId ?? row.id;

function attachmentIn(call: GraphCall): { row: EventRow; attachment: Attachment } {
  const row = eventOf(call);
  const id = param(call, 'attachment');
  const attachment = attachmentsOf(call.context, holderOf(row)).find((one) => one.id === id);
  if (attachment === undefined)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return { row, attachment };
}

/** The item's version and place in the change order move on with its files. */
function touch(call: GraphCall, row: EventRow): void {
  const holder = eventById(call.context, holderOf(row));
  if (holder !== undefined) updateEvent(call.context, holder);
}

const contextOf = (call: GraphCall, tail = ''): string =>
  `${call.root}/$metadata#users('${ownerOf(call).objectId}')/events('${encodeURIComponent(param(call, 'event'))}')/attachments${tail}`;

const reading = ['Calendars.ReadWrite', 'Calendars.Read'];
const writing = ['Calendars.ReadWrite'];
const operation = (topic: string): Endpoint['operation'] => ({
  fidelity: 'partial',
  differs:
    "Files only, no items, links or upload sessions. They stay with the organizer's item and are not sent to attendees; an occurrence's are those of its series.",
  source: `https://learn.microsoft.com/graph/api/${topic}`,
  confirmed: false,
});
const shared = { below: 'person', service: 'mailbox' } as const;

export const listEventAttachments: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'events/{event}/attachments',
  scopes: reading,
  query: ['$select', '$top', '$skip', '$count'],
  handle: (call) => {
    const select = selecting(call, 'fileAttachment');
    const { value, more } = page(call, attachmentsOf(call.context, holderOf(eventOf(call))), { usual: 10, most: 1000 });
    return {
      status: 200,
      body: {
        '@odata.context': contextOf(call),
        ...more,
        value: value.map((one) => select(eventAttachmentShape(call.context, one))),
      },
    };
  },
  operation: operation('event-list-attachments'),
};

export const getEventAttachment: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'events/{event}/attachments/{attachment}',
  scopes: reading,
  query: ['$select'],
  handle: (call) => ({
    status: 200,
    body: {
      '@odata.context': contextOf(call, '/$entity'),
      ...selecting(call, 'fileAttachment')(eventAttachmentShape(call.context, attachmentIn(call).attachment)),
    },
  }),
  operation: operation('attachment-get'),
};

export const getEventAttachmentContent: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'events/{event}/attachments/{attachment}/$value',
  scopes: reading,
  query: [],
  handle: (call) => {
    const { attachment } = attachmentIn(call);
    const type = attachment.contentType ?? 'application/octet-stream';
    return { status: 200, content: { type, bytes: attachmentBytes(call.context, attachment.id) } };
  },
  operation: operation('attachment-get'),
};

export const addEventAttachment: Endpoint = {
  ...shared,
  method: 'POST',
  path: 'events/{event}/attachments',
  scopes: writing,
  query: [],
  handle: (call) => {
    const row = eventOf(call);
    const made = readEventAttachment(call.body);
    const attachment = atomically(call.context.db, () => {
      touch(call, row);
      return insertAttachment(call.context, holderOf(row), made);
    });
    return {
      status: 201,
      body: {
        '@odata.context': contextOf(call, '/$entity'),
        ...eventAttachmentShape(call.context, attachment),
      },
    };
  },
  operation: {
    ...operation('event-post-attachments'),
    guesses: [
      { says: 'attaching moves the version of the event on', probe: 'graph-event-attachments' },
      { says: 'an attachment is known by its id in one mailbox alone', probe: 'graph-event-attachments' },
    ],
  },
};

export const deleteEventAttachment: Endpoint = {
  ...shared,
  method: 'DELETE',
  path: 'events/{event}/attachments/{attachment}',
  scopes: writing,
  query: [],
  handle: (call) => {
    const { row, attachment } = attachmentIn(call);
    atomically(call.context.db, () => {
      touch(call, row);
      deleteAttachment(call.context, attachment.id);
    });
    return { status: 204 };
  },
  operation: operation('attachment-delete'),
};
