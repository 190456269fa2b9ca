import type { Account, TenantContext } from '../platform';
import type { Attendee, EventRow, Recurrence } from './eventRow';
import type { Preferences } from './graphCall';
import { hasAttachments } from './store/attachmentStore';
import { ianaZone, utcToWall, writeWall } from './zones';

const iso = (at: number): string => writeWall(at) + 'Z';

export const changeKey = (row: EventRow): string =>
  Buffer.from(`${row.immutableId.slice(-24)}/${row.version}`).toString('base64');
export const eventTag = (row: EventRow): string => `W/"${changeKey(row)}"`;

/** Plain text of a body; enough for bodyPreview and for a client that asks for text. */
function plainText(body: { contentType: string; content: string }): string {
  if (body.contentType === 'text') return body.content;
  return body.content
    .replace(/<(style|script)[^]*?<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div)[^>]*>/gi, '\r\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}

/** An instant as Exchange writes it beside a zone name: UTC unless Prefer named another. */
export const writeMoment = (atUtc: number, zone: string | undefined): { dateTime: string; timeZone: string } => ({
  dateTime: writeWall(utcToWall(atUtc, ianaZone(zone ?? 'UTC'))),
  timeZone: zone ?? 'UTC',
});

/** All-day events are dates, not instants: their midnight is a midnight in every zone. */
const writeTime = (
  row: EventRow,
  atUtc: number,
  ownZone: string,
  zone: string | undefined,
): { dateTime: string; timeZone: string } =>
  row.details.isAllDay
    ? { dateTime: writeWall(utcToWall(atUtc, ianaZone(ownZone))), timeZone: zone ?? 'UTC' }
    : writeMoment(atUtc, zone);

const writeAttendee = (attendee: Attendee, zone: string | undefined): object => ({
  type: attendee.type,
  status: attendee.status,
  emailAddress: { name: attendee.name, address: attendee.address },
  ...(attendee.proposed === undefined
    ? {}
    : {
        proposedNewTime: {
          start: writeMoment(attendee.proposed.startUtc, zone),
          end: writeMoment(attendee.proposed.endUtc, zone),
        },
      }),
});

export const writeRecurrence = ({ pattern, range }: Recurrence): object => ({
  pattern: { ...pattern },
  range: { ...range, endDate: range.type === 'endDate' ? range.endDate : '0001-01-01' },
});

/** iCalUId differs per occurrence: its date is written into it. v1.0 has no uid. */
export function calendarId(row: EventRow): string {
  if (row.originalStart === null) return row.meeting;
  const day = new Date(row.originalStart);
  const hex = (value: number, width: number): string => value.toString(16).toUpperCase().padStart(width, '0');
  return (
    row.meeting.slice(0, 32) +
    hex(day.getUTCFullYear(), 4) +
    hex(day.getUTCMonth() + 1, 2) +
    hex(day.getUTCDate(), 2) +
    row.meeting.slice(40)
  );
}

/** The whole event as its mailbox's owner sees it; `$select` trims it later. */
export function eventShape(
  context: TenantContext,
  owner: Account,
  row: EventRow,
  prefer: Preferences,
): Record<string, unknown> {
  const { details } = row;
  const preview = plainText(details.body).slice(0, 255);
  const visible =
    details.hideAttendees && !row.organizes
      ? details.attendees.filter((attendee) => attendee.address.toLowerCase() === owner.mail.toLowerCase())
      : details.attendees;
  const none = { displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} };
  const id = prefer.immutableIds ? row.immutableId : row.id;
  return {
    '@odata.etag': eventTag(row),
    id,
    createdDateTime: iso(row.created),
    lastModifiedDateTime: iso(row.modified),
    changeKey: changeKey(row),
    categories: details.categories,
    ...(row.transactionId === null ? {} : { transactionId: row.transactionId }),
    originalStartTimeZone: details.startZone,
    originalEndTimeZone: details.endZone,
    ...(row.originalStart === null ? {} : { originalStart: iso(row.originalStart) }),
    iCalUId: calendarId(row),
    reminderMinutesBeforeStart: details.reminderMinutesBeforeStart,
    isReminderOn: details.isReminderOn,
    hasAttachments: hasAttachments(context, row.masterId ?? row.id),
    subject: details.subject,
    bodyPreview: preview,
    importance: details.importance,
    sensitivity: details.sensitivity,
    isAllDay: details.isAllDay,
    isCancelled: details.isCancelled === true,
    isOrganizer: row.organizes,
    responseRequested: details.responseRequested,
    seriesMasterId: row.masterId === null ? null : id.replace(/OC\d{12}$/, ''),
    showAs: details.showAs,
    type: row.kind,
    webLink: `${context.origin}/outlook?itemid=${encodeURIComponent(row.id)}`,
    onlineMeetingUrl: null,
    isOnlineMeeting: details.joinUrl !== null,
    onlineMeetingProvider: details.joinUrl === null ? 'unknown' : 'teamsForBusiness',
    allowNewTimeProposals: details.allowNewTimeProposals,
    isDraft: false,
    hideAttendees: details.hideAttendees,
    responseStatus: details.responseStatus,
    body: prefer.textBodies ? { contentType: 'text', content: plainText(details.body) } : details.body,
    start: writeTime(row, row.startUtc, details.startZone, prefer.zone),
    end: writeTime(row, row.endUtc, details.endZone, prefer.zone),
    location: details.locations[0] ?? none,
    locations: details.locations,
    recurrence: row.kind !== 'seriesMaster' || details.recurrence === null ? null : writeRecurrence(details.recurrence),
    attendees: visible.map((attendee) => writeAttendee(attendee, prefer.zone)),
    organizer: { emailAddress: details.organizer },
    onlineMeeting: details.joinUrl === null ? null : { joinUrl: details.joinUrl },
  };
}
