import type { EventDetails } from './eventRow';
import { readProperty } from './extendedProperty';
import { notHere } from './published/publishedNames';
import { readAttendees } from './readAttendees';
import type { Json } from './readBody';
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
import type { NewAttachment } from './readAttachment';
import { readEventAttachment } from './readAttachment';
import { readLocation } from './readLocation';
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
  readonly attachments: readonly NewAttachment[];
  /** The whole body, for what only Exchange writes and must be as it is there. */
  readonly sent: Json;
}

/** What only Exchange writes; see refuseReadOnly. */
export const readOnly: readonly string[] = [
  'id',
  'createdDateTime',
  'hasAttachments',
  'bodyPreview',
  'iCalUId',
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
/** Move with every write, so that what is sent back is seldom what is there. */
const moving = ['changeKey', 'lastModifiedDateTime'];
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
  'attachments',
];

function readItemBody(value: unknown): EventDetails['body'] {
  const body = asObject(value, 'body');
  refuseUnknown(body, ['contentType', 'content'], 'itemBody');
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

function readTransactionId(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = asText(value, 'transactionId');
  if (text === '') throw unreadable('transactionId is empty.');
  return text;
}

type Reader<T> = (value: unknown, what: string) => T;
const member =
  <T extends string>(...members: readonly T[]): Reader<T> =>
  (value, what) =>
    asMember(value, members, what);
const list =
  <T>(reader: Reader<T>): Reader<T[]> =>
  (value, what) =>
    asList(value, what).map((one) => reader(one, what));

/** How each plain property is read, and the name it is kept under. */
const readers: Readonly<Record<string, { readonly as: keyof EventDetails; readonly read: Reader<unknown> }>> = {
  subject: { as: 'subject', read: readSubject },
  body: { as: 'body', read: readItemBody },
  isAllDay: { as: 'isAllDay', read: asFlag },
  location: { as: 'locations', read: (value) => (value === null ? [] : [readLocation(value)]) },
  locations: { as: 'locations', read: list(readLocation) },
  attendees: { as: 'attendees', read: readAttendees },
  sensitivity: { as: 'sensitivity', read: member('normal', 'personal', 'private', 'confidential') },
  showAs: { as: 'showAs', read: member('free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown') },
  importance: { as: 'importance', read: member('low', 'normal', 'high') },
  isReminderOn: { as: 'isReminderOn', read: asFlag },
  reminderMinutesBeforeStart: { as: 'reminderMinutesBeforeStart', read: readReminder },
  categories: { as: 'categories', read: list(asText) },
  responseRequested: { as: 'responseRequested', read: asFlag },
  allowNewTimeProposals: { as: 'allowNewTimeProposals', read: asFlag },
  hideAttendees: { as: 'hideAttendees', read: asFlag },
  singleValueExtendedProperties: { as: 'properties', read: list(readProperty) },
};

function readDetails(body: Json): Partial<EventDetails> {
  return Object.fromEntries(
    Object.entries(readers)
      .filter(([name]) => body[name] !== undefined)
      .map(([name, { as, read }]) => [as, read(body[name], name)]),
  );
}

const providers = ['unknown', 'teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer'] as const;

/** A Teams meeting is asked for by either property; the providers of former days are not here. */
function readOnline(body: Json): boolean | undefined {
  const provider = asMember(body['onlineMeetingProvider'] ?? 'unknown', providers, 'onlineMeetingProvider');
  if (provider.startsWith('skype')) throw notHere(`the value '${provider}' of 'onlineMeetingProvider'`);
  const named = provider === 'teamsForBusiness';
  const asked = body['isOnlineMeeting'];
  if (asked === undefined || asked === null) return named ? true : undefined;
  return asFlag(asked, 'isOnlineMeeting');
}

/** Reads a POST or PATCH body. Unknown properties and wrong types are refused by name: 400 RequestBodyRead. */
export function readEvent(value: unknown): EventInput {
  const body = asObject(value, 'event');
  refuseUnknown(body, [...readOnly, ...moving, ...written], 'event');
  const transactionId = readTransactionId(body['transactionId']);
  const isOnlineMeeting = readOnline(body);
  return {
    details: readDetails(body),
    sent: body,
    attachments: asList(body['attachments'] ?? [], 'attachments').map(readEventAttachment),
    ...(body['start'] === undefined ? {} : { start: readMoment(body['start'], 'start') }),
    ...(body['end'] === undefined ? {} : { end: readMoment(body['end'], 'end') }),
    ...(body['recurrence'] === undefined ? {} : { recurrence: body['recurrence'] }),
    ...(isOnlineMeeting === undefined ? {} : { isOnlineMeeting }),
    ...(transactionId === undefined ? {} : { transactionId }),
  };
}
