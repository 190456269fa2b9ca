import { weekdays } from './recurrence';
import { GraphError } from './GraphError';
import type { Json } from './readBody';
import { asList, asMember, asObject, asText, refuseUnknown } from './readBody';
import type { WorkingHours } from './mailboxState';
import { readMoment } from './readMoment';
import { writeMoment } from './eventShape';
import { ianaZone } from './zones';

const known = new Set([
  'timeZone',
  'dateFormat',
  'timeFormat',
  'delegateMeetingMessageDeliveryOptions',
  'language',
  'automaticRepliesSetting',
  'workingHours',
]);
const repliesKnown = new Set([
  'status',
  'externalAudience',
  'internalReplyMessage',
  'externalReplyMessage',
  'scheduledStartDateTime',
  'scheduledEndDateTime',
]);
const invalid = (what: string): GraphError =>
  new GraphError(400, 'ErrorInvalidArgument', `The value of '${what}' is not valid.`);

function readTime(value: unknown, what: string): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d{1,7})?$/.exec(asText(value, what));
  if (match === null) throw invalid(what);
  return `${match[1] ?? ''}:${match[2] ?? ''}:${match[3] ?? ''}.0000000`;
}

function readZone(value: unknown, what: string): string {
  const zone = asText(value, what);
  ianaZone(zone);
  return zone;
}

function readWorkingHours(value: unknown): WorkingHours {
  const body = asObject(value, 'workingHours');
  refuseUnknown(body, new Set(['daysOfWeek', 'startTime', 'endTime', 'timeZone']), 'microsoft.graph.workingHours');
  const hours = {
    daysOfWeek: asList(body['daysOfWeek'], 'workingHours/daysOfWeek').map((day) =>
      asMember(day, weekdays, 'workingHours/daysOfWeek'),
    ),
    startTime: readTime(body['startTime'], 'workingHours/startTime'),
    endTime: readTime(body['endTime'], 'workingHours/endTime'),
    timeZone: {
      name: readZone(asObject(body['timeZone'], 'workingHours/timeZone')['name'], 'workingHours/timeZone/name'),
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

/** Reads a PATCH of mailboxSettings: unknown names and wrong types are refused, and only what was sent comes back. */
export function readMailboxSettings(value: unknown): Record<string, unknown> {
  const body: Json = asObject(value, 'mailboxSettings');
  refuseUnknown(body, known, 'microsoft.graph.mailboxSettings');
  const changes: Record<string, unknown> = {};
  for (const name of ['dateFormat', 'timeFormat'])
    if (body[name] !== undefined) changes[name] = asText(body[name], name);
  if (body['timeZone'] !== undefined) changes['timeZone'] = readZone(body['timeZone'], 'timeZone');
  if (body['delegateMeetingMessageDeliveryOptions'] !== undefined) {
    changes['delegateMeetingMessageDeliveryOptions'] = asMember(
      body['delegateMeetingMessageDeliveryOptions'],
      ['sendToDelegateAndInformationToPrincipal', 'sendToDelegateAndPrincipal', 'sendToDelegateOnly'] as const,
      'delegateMeetingMessageDeliveryOptions',
    );
  }
  if (body['language'] !== undefined) {
    const locale = asText(asObject(body['language'], 'language')['locale'], 'language/locale');
    if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale)) throw invalid('language/locale');
    changes['language'] = {
      locale,
      displayName: new Intl.DisplayNames('en-GB', { type: 'language' }).of(locale) ?? locale,
    };
  }
  if (body['automaticRepliesSetting'] !== undefined) {
    const replies = asObject(body['automaticRepliesSetting'], 'automaticRepliesSetting');
    refuseUnknown(replies, repliesKnown, 'microsoft.graph.automaticRepliesSetting');
    const message = (name: string): string =>
      replies[name] === undefined ? '' : asText(replies[name], `automaticRepliesSetting/${name}`);
    changes['automaticRepliesSetting'] = {
      status: asMember(
        replies['status'] ?? 'disabled',
        ['disabled', 'alwaysEnabled', 'scheduled'] as const,
        'automaticRepliesSetting/status',
      ),
      externalAudience: asMember(
        replies['externalAudience'] ?? 'all',
        ['none', 'contactsOnly', 'all'] as const,
        'automaticRepliesSetting/externalAudience',
      ),
      internalReplyMessage: message('internalReplyMessage'),
      externalReplyMessage: message('externalReplyMessage'),
      ...readSchedule(replies),
    };
  }
  if (body['workingHours'] !== undefined) changes['workingHours'] = readWorkingHours(body['workingHours']);
  return changes;
}
