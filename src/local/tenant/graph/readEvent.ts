import type { Attendee, EventDetails, ExtendedProperty, Location } from './eventRow';
import { never } from './eventRow';
import { GraphError } from './GraphError';
import {
  asFlag,
  asList,
  asMember,
  asObject,
  asText,
  asWhole,
  invalidProperty,
  refuseUnknown,
  unreadable,
} from './readBody';
import type { Moment } from './readMoment';
import { readMoment } from './readMoment';

/**
 * What a client may write of an event, read and checked; times and recurrence apart, because they depend on each other.
 */
export interface EventInput {
  readonly details: Partial<EventDetails>;
  readonly start?: Moment;
  readonly end?: Moment;
  /** As sent: read once the start is known. */
  readonly recurrence?: unknown;
  readonly isOnlineMeeting?: boolean;
  readonly transactionId?: string;
}

/** Properties Graph takes without complaint and does nothing with. */
const readOnly = [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'changeKey',
  'iCalUId',
  'hasAttachments',
  'bodyPreview',
  'isCancelled',
  'isOrganizer',
  'isDraft',
  'organizer',
  'originalEndTimeZone',
  'originalStart',
  'originalStartTimeZone',
  'responseStatus',
  'seriesMasterId',
  'type',
  'webLink',
  'onlineMeeting',
  'onlineMeetingUrl',
];
const written = [
  'subject',
  'body',
  'start',
  'end',
  'isAllDay',
  'location',
  'locations',
  'attendees',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'sensitivity',
  'showAs',
  'importance',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'categories',
  'recurrence',
  'responseRequested',
  'allowNewTimeProposals',
  'hideAttendees',
  'transactionId',
  'singleValueExtendedProperties',
];
const known = new Set([...readOnly, ...written]);

const address = /^[^@\s]+@[^@\s]+$/;

function readAttendee(value: unknown): Attendee {
  const body = asObject(value, 'attendees');
  const email = asObject(body['emailAddress'], 'attendees/emailAddress');
  const mail = asText(email['address'], 'attendees/emailAddress/address');
  if (!address.test(mail)) throw new GraphError(400, 'ErrorInvalidRecipients', "At least one recipient isn't valid.");
  const name = email['name'];
  return {
    type: asMember(body['type'] ?? 'required', ['required', 'optional', 'resource'] as const, 'attendees/type'),
    name: typeof name === 'string' && name !== '' ? name : mail,
    address: mail,
    status: { response: 'none', time: never },
  };
}

function readAttendees(value: unknown): Attendee[] {
  const byAddress = new Map<string, Attendee>();
  for (const entry of asList(value, 'attendees')) {
    const attendee = readAttendee(entry);
    byAddress.set(attendee.address.toLowerCase(), attendee);
  }
  if (byAddress.size > 500)
    throw new GraphError(400, 'ErrorRecipientLimitExceeded', 'The number of attendees exceeds the limit of 500.');
  return [...byAddress.values()];
}

const propertyId =
  /^(string|integer|boolean|systemtime)\s+(\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?)\s+(name|id)\s+(.+)$/i;

/** One spelling for an extended property's id: type and GUID without regard to case, the name exactly as it is. */
export function canonicalPropertyId(id: string): string {
  const match = propertyId.exec(id.trim());
  if (match === null) {
    throw new GraphError(400, 'ErrorInvalidExtendedProperty', `The extended property id '${id}' is not valid.`);
  }
  const [, type = '', guid = '', form = '', name = ''] = match;
  const first = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return `${first(type)} {${guid.replace(/[{}]/g, '').toLowerCase()}} ${first(form)} ${name}`;
}

function readProperty(value: unknown): ExtendedProperty {
  const body = asObject(value, 'singleValueExtendedProperties');
  return {
    id: canonicalPropertyId(asText(body['id'], 'singleValueExtendedProperties/id')),
    value: asText(body['value'], 'singleValueExtendedProperties/value'),
  };
}

function readLocation(value: unknown): Location {
  const body = asObject(value, 'location');
  const displayName =
    body['displayName'] === undefined || body['displayName'] === null
      ? ''
      : asText(body['displayName'], 'location/displayName');
  return {
    ...body,
    displayName,
    locationType: body['locationType'] ?? 'default',
    uniqueId: displayName,
    uniqueIdType: 'private',
  };
}

function readItemBody(value: unknown): EventDetails['body'] {
  const body = asObject(value, 'body');
  const contentType = asMember(body['contentType'] ?? 'text', ['text', 'html'] as const, 'body/contentType');
  return { contentType, content: asText(body['content'] ?? '', 'body/content') };
}

function readSubject(value: unknown): string {
  const subject = value === null ? '' : asText(value, 'subject');
  if (subject.length > 255) throw invalidProperty();
  return subject;
}

function readReminder(value: unknown): number {
  const minutes = asWhole(value, 'reminderMinutesBeforeStart');
  if (minutes < 0) throw invalidProperty();
  return minutes;
}

/** Reads a POST or PATCH body. Unknown properties and wrong types are refused by name: 400 RequestBodyRead. */
export function readEvent(value: unknown): EventInput {
  const body = asObject(value, 'event');
  for (const name of ['attachments', 'extensions', 'multiValueExtendedProperties']) {
    if (body[name] !== undefined)
      throw new GraphError(501, 'NotImplemented', `The local tenant does not take '${name}' with an event.`);
  }
  refuseUnknown(body, known, 'microsoft.graph.event');
  const details: { -readonly [Key in keyof EventDetails]?: EventDetails[Key] } = {};
  const take = <T>(name: string, reader: (value: unknown, what: string) => T, use: (read: T) => void): void => {
    if (body[name] !== undefined) use(reader(body[name], name));
  };
  take('subject', readSubject, (read) => {
    details.subject = read;
  });
  take('body', readItemBody, (read) => {
    details.body = read;
  });
  take('isAllDay', asFlag, (read) => {
    details.isAllDay = read;
  });
  take(
    'location',
    (location) => (location === null ? [] : [readLocation(location)]),
    (read) => {
      details.locations = read;
    },
  );
  take(
    'locations',
    (locations, what) => asList(locations, what).map(readLocation),
    (read) => {
      details.locations = read;
    },
  );
  take('attendees', readAttendees, (read) => {
    details.attendees = read;
  });
  take(
    'sensitivity',
    (read, what) => asMember(read, ['normal', 'personal', 'private', 'confidential'] as const, what),
    (read) => {
      details.sensitivity = read;
    },
  );
  take(
    'showAs',
    (read, what) => asMember(read, ['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown'] as const, what),
    (read) => {
      details.showAs = read;
    },
  );
  take(
    'importance',
    (read, what) => asMember(read, ['low', 'normal', 'high'] as const, what),
    (read) => {
      details.importance = read;
    },
  );
  take('isReminderOn', asFlag, (read) => {
    details.isReminderOn = read;
  });
  take('reminderMinutesBeforeStart', readReminder, (read) => {
    details.reminderMinutesBeforeStart = read;
  });
  take(
    'categories',
    (read, what) => asList(read, what).map((one) => asText(one, what)),
    (read) => {
      details.categories = read;
    },
  );
  take('responseRequested', asFlag, (read) => {
    details.responseRequested = read;
  });
  take('allowNewTimeProposals', asFlag, (read) => {
    details.allowNewTimeProposals = read;
  });
  take('hideAttendees', asFlag, (read) => {
    details.hideAttendees = read;
  });
  take(
    'singleValueExtendedProperties',
    (read, what) => asList(read, what).map(readProperty),
    (read) => {
      details.properties = read;
    },
  );
  take(
    'onlineMeetingProvider',
    (read, what) => asMember(read, ['unknown', 'teamsForBusiness'] as const, what),
    () => undefined,
  );
  if (
    body['transactionId'] !== undefined &&
    body['transactionId'] !== null &&
    asText(body['transactionId'], 'transactionId') === ''
  )
    throw unreadable('transactionId is empty.');
  return {
    details,
    ...(body['start'] === undefined ? {} : { start: readMoment(body['start'], 'start') }),
    ...(body['end'] === undefined ? {} : { end: readMoment(body['end'], 'end') }),
    ...(body['recurrence'] === undefined ? {} : { recurrence: body['recurrence'] }),
    ...(body['isOnlineMeeting'] === undefined
      ? {}
      : { isOnlineMeeting: asFlag(body['isOnlineMeeting'], 'isOnlineMeeting') }),
    ...(typeof body['transactionId'] === 'string' ? { transactionId: body['transactionId'] } : {}),
  };
}
