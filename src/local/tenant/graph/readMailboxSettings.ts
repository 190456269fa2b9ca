import { weekdays } from './recurrence';
import { GraphError } from './GraphError';
import type { Json } from './readBody';
import { asList, asMember, asObject, asText, refuseReadOnly, refuseUnknown } from './readBody';
import type { WorkingHours } from './mailboxState';
import { readMoment } from './readMoment';
import { writeMoment } from './eventShape';
import { ianaZone } from './zones';

const repliesKnown = [
  'status',
  'externalAudience',
  'internalReplyMessage',
  'externalReplyMessage',
  'scheduledStartDateTime',
  'scheduledEndDateTime',
];
const invalid = (what: string): GraphError =>
  new GraphError(400, 'ErrorInvalidArgument', `The value of '${what}' is not valid.`);

/** A time of day as Edm.TimeOfDay has it: its seconds may be left out. */
function readTime(value: unknown, what: string): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,7})?)?$/.exec(asText(value, what));
  if (match === null) throw invalid(what);
  return `${match[1] ?? ''}:${match[2] ?? ''}:${match[3] ?? '00'}.0000000`;
}

function readZone(value: unknown, what: string): string {
  const zone = asText(value, what);
  ianaZone(zone);
  return zone;
}

function readWorkingHours(value: unknown): WorkingHours {
  const body = asObject(value, 'workingHours');
  refuseUnknown(body, ['daysOfWeek', 'startTime', 'endTime', 'timeZone'], 'workingHours');
  const zone = asObject(body['timeZone'], 'workingHours/timeZone');
  refuseUnknown(zone, ['name'], 'timeZoneBase');
  const hours = {
    daysOfWeek: asList(body['daysOfWeek'], 'workingHours/daysOfWeek').map((day) =>
      asMember(day, weekdays, 'workingHours/daysOfWeek'),
    ),
    startTime: readTime(body['startTime'], 'workingHours/startTime'),
    endTime: readTime(body['endTime'], 'workingHours/endTime'),
    timeZone: {
      name: readZone(zone['name'], 'workingHours/timeZone/name'),
    },
  };
  if (hours.endTime <= hours.startTime) throw invalid('workingHours/endTime');
  return hours;
}

/** Two moments, kept in UTC. A schedule needs both, and one after the other. */
function readSchedule(replies: Json): Record<string, unknown> {
  const names = ['scheduledStartDateTime', 'scheduledEndDateTime'] as const;
  const [start, end] = names.map((name) =>
    replies[name] === undefined || replies[name] === null
      ? undefined
      : readMoment(replies[name], `automaticRepliesSetting/${name}`).atUtc,
  );
  if (replies['status'] === 'scheduled' && (start === undefined || end === undefined || end <= start)) {
    throw invalid('automaticRepliesSetting/scheduledEndDateTime');
  }
  return {
    ...(start !== undefined && { scheduledStartDateTime: writeMoment(start, undefined) }),
    ...(end !== undefined && { scheduledEndDateTime: writeMoment(end, undefined) }),
  };
}

function readLanguage(value: unknown): Json {
  const body = asObject(value, 'language');
  refuseUnknown(body, ['locale', 'displayName'], 'localeInfo');
  const locale = asText(body['locale'], 'language/locale');
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale)) throw invalid('language/locale');
  const language = {
    locale,
    displayName: new Intl.DisplayNames('en-GB', { type: 'language' }).of(locale) ?? locale,
  };
  refuseReadOnly(body, ['displayName'], language, 'localeInfo');
  return language;
}

function readReplies(value: unknown): Json {
  const replies = asObject(value, 'automaticRepliesSetting');
  refuseUnknown(replies, repliesKnown, 'automaticRepliesSetting');
  const at = (name: string): string => `automaticRepliesSetting/${name}`;
  const message = (name: string): string => asText(replies[name] ?? '', at(name));
  return {
    status: asMember(
      replies['status'] ?? 'disabled',
      ['disabled', 'alwaysEnabled', 'scheduled'] as const,
      at('status'),
    ),
    externalAudience: asMember(
      replies['externalAudience'] ?? 'all',
      ['none', 'contactsOnly', 'all'] as const,
      at('externalAudience'),
    ),
    internalReplyMessage: message('internalReplyMessage'),
    externalReplyMessage: message('externalReplyMessage'),
    ...readSchedule(replies),
  };
}

const deliveries = [
  'sendToDelegateAndInformationToPrincipal',
  'sendToDelegateAndPrincipal',
  'sendToDelegateOnly',
] as const;

const readers: Readonly<Record<string, (value: unknown, what: string) => unknown>> = {
  dateFormat: asText,
  timeFormat: asText,
  timeZone: readZone,
  delegateMeetingMessageDeliveryOptions: (value, what) => asMember(value, deliveries, what),
  language: readLanguage,
  automaticRepliesSetting: readReplies,
  workingHours: readWorkingHours,
};

/** Reads a PATCH of mailboxSettings: unknown names and wrong types are refused, and only what was sent comes back. */
export function readMailboxSettings(value: unknown): Record<string, unknown> {
  const body: Json = asObject(value, 'mailboxSettings');
  refuseUnknown(body, Object.keys(readers), 'mailboxSettings');
  return Object.fromEntries(
    Object.entries(readers)
      .filter(([name]) => body[name] !== undefined)
      .map(([name, read]) => [name, read(body[name], name)]),
  );
}
