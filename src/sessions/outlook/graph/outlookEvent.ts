import { addDays, dayInZone, isoDate, minutesInZone } from '../../../ground/rules/days';
import { zoneClock } from '../../../ground/graph/zoneClock';
import { sessionProperty } from '../../../ground/graph/sessionProperty';
import type { Reply } from '../../rules/Session';
import { ServiceError } from '../../../ground/rules/ServiceError';
import type { Span } from '../../../ground/ports';
import type { Invitation, OutlookEvent, OutlookReply } from '../ports';

/** The session's key comes only when it is asked for by name. */
export const expandKey = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${sessionProperty}')`);

/** Ids that survive a move to another folder, and times in UTC. */
export const preferences = 'outlook.timezone="UTC", IdType="ImmutableId"';

export const pathOf = (eventId: string): string => `/me/events/${encodeURIComponent(eventId)}`;

export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** The properties of an event we ask for. */
export interface GraphEvent {
  readonly '@odata.etag'?: string;
  readonly id: string;
  readonly iCalUId?: string;
  readonly start: GraphTime;
  readonly end: GraphTime;
  readonly isAllDay?: boolean;
  readonly isCancelled?: boolean;
  readonly isOrganizer?: boolean;
  readonly createdDateTime?: string;
  readonly lastModifiedDateTime?: string;
  readonly location?: { readonly displayName?: string } | null;
  readonly onlineMeeting?: { readonly joinUrl?: string } | null;
  readonly responseStatus?: GraphResponse | null;
  readonly attendees?: readonly GraphAttendee[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}
interface GraphResponse {
  readonly response?: string;
  readonly time?: string;
}
interface GraphAttendee {
  readonly emailAddress: { readonly address: string; readonly name?: string };
  readonly status?: GraphResponse;
  readonly proposedNewTime?: { readonly start: GraphTime; readonly end: GraphTime } | null;
}

export const eventSelect = [
  'id',
  'iCalUId',
  'start',
  'end',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'createdDateTime',
  'lastModifiedDateTime',
  'location',
  // a calendar view leaves onlineMeeting out without it (floriscornel/teams-cli, seen on a real tenant in 2026)
  'isOnlineMeeting',
  'onlineMeeting',
  'responseStatus',
  'attendees',
];

export function outlookEventOf(event: GraphEvent): OutlookEvent {
  const property = event.singleValueExtendedProperties?.find(
    ({ id }) => id.toLowerCase() === sessionProperty.toLowerCase(),
  );
  return {
    id: event.id,
    uid: event.iCalUId ?? '',
    sessionKey: property?.value ?? '',
    mine: event.isOrganizer === true,
    startsAt: instantOf(event.start),
    endsAt: instantOf(event.end),
    ...(event.isAllDay === true ? { allDay: true as const } : {}),
    cancelled: event.isCancelled === true,
    changedAt: event.lastModifiedDateTime ?? event.createdDateTime ?? '',
    room: event.location?.displayName ?? '',
    joinUrl: event.onlineMeeting?.joinUrl ?? '',
    etag: event['@odata.etag'] ?? '',
    ownReply: replyOf(event.responseStatus?.response),
    replies: (event.attendees ?? []).filter(({ status }) => status?.response !== 'organizer').map(outlookReplyOf),
  };
}

function outlookReplyOf({ emailAddress, status, proposedNewTime }: GraphAttendee): OutlookReply {
  const reply = replyOf(status?.response);
  return {
    mail: emailAddress.address.toLowerCase(),
    name: emailAddress.name ?? '',
    reply,
    at: reply === 'none' ? '' : answeredAt(status?.time),
    proposed: proposedNewTime
      ? { startsAt: instantOf(proposedNewTime.start), endsAt: instantOf(proposedNewTime.end) }
      : undefined,
  };
}

/** Exchange writes the year 1 where nobody has answered. A time without a zone is UTC, not the reader's. */
function answeredAt(time: string | undefined): string {
  if (time === undefined || time.startsWith('0001')) return '';
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(time) ? time : `${time}Z`);
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

function replyOf(response: string | undefined): Reply {
  if (response === 'accepted' || response === 'declined') return response;
  return response === 'tentativelyAccepted' ? 'tentative' : 'none';
}

/**
 * Graph answers in UTC because we ask for it, with seven decimals and no Z. What comes in another zone all the same, as
 * somebody's proposal may, is read by that zone's clock. Rejects with `unexpected` in a zone nobody knows.
 */
export function instantOf({ dateTime, timeZone }: GraphTime): string {
  const utc = new Date(`${dateTime.replace(/(\.\d{3})\d*$/, '$1').replace(/Z$/, '')}Z`);
  if (Number.isNaN(utc.getTime())) throw new ServiceError('unexpected');
  if (timeZone === 'UTC') return utc.toISOString();
  const clock = zoneClock({ name: timeZone });
  if (clock === undefined) throw new ServiceError('unexpected');
  return clock(dayInZone(utc, 'UTC'), minutesInZone(utc, 'UTC'));
}

/** Wall clock in the trust's zone, so that Outlook shows the meeting in the zone it was made in. */
export function wallClockOf(instant: string, zone: string): GraphTime {
  const minutes = minutesInZone(instant, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    dateTime: `${isoDate(dayInZone(instant, zone))}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`,
    timeZone: zone,
  };
}

/**
 * A private event with a neutral subject. The https link comes first: Outlook breaks encoded links into Teams.
 * Attendees are not in it:
 * they are added once the event is known to be the only one (see createEvent).
 */
export function eventBodyOf(invitation: Invitation, transactionId: string): object {
  const { zone, room } = invitation;
  return {
    subject: invitation.subject,
    body: {
      contentType: 'text',
      content: [...invitation.lines, invitation.webLink, invitation.teamsLink]
        .filter((line) => line !== '')
        .join('\r\n'),
    },
    start: wallClockOf(invitation.startsAt, zone),
    end: wallClockOf(invitation.endsAt, zone),
    sensitivity: 'private',
    showAs: 'busy',
    isOnlineMeeting: invitation.teamsMeeting,
    ...(invitation.teamsMeeting ? { onlineMeetingProvider: 'teamsForBusiness' } : {}),
    ...(room === '' ? {} : { location: { displayName: room } }),
    transactionId,
    singleValueExtendedProperties: [{ id: sessionProperty, value: invitation.sessionKey }],
  };
}

export const attendeesOf = ({ attendees }: Invitation): object[] =>
  attendees.map(({ mail, name }) => ({ type: 'required', emailAddress: { address: mail, name } }));

/** Spans of at most 60 days: getSchedule takes less than 62. */
export function shortSpans(span: Span): readonly Span[] {
  const end = new Date(span.endsAt).toISOString();
  const spans: Span[] = [];
  for (let from = new Date(span.startsAt).toISOString(); from < end; ) {
    const limit = `${isoDate(addDays(dayInZone(from, 'UTC'), 60))}T00:00:00.000Z`;
    const to = limit < end ? limit : end;
    spans.push({ startsAt: from, endsAt: to });
    from = to;
  }
  return spans;
}
