import { addDays, dayInZone, isoDate, minutesInZone } from '../../domain/days';
import type { Invitation, OutlookEvent, Span } from '../ports';
import { ServiceError } from '../ServiceError';

/** One named property for the whole product: named properties are a finite quota of a mailbox. */
export const sessionProperty = 'String {6f1c5a0e-2a53-4a1b-9d3e-5f6d2b8a7c41} Name HubSession';

export interface GraphTime { readonly dateTime: string; readonly timeZone: string }

/** The properties of an event we ask for. */
export interface GraphEvent {
  readonly '@odata.etag'?: string;
  readonly id: string;
  readonly start: GraphTime;
  readonly end: GraphTime;
  readonly isCancelled?: boolean;
  readonly isOrganizer?: boolean;
  readonly createdDateTime?: string;
  readonly onlineMeeting?: { readonly joinUrl?: string } | null;
  readonly attendees?: readonly { readonly emailAddress: { readonly address: string }; readonly status?: { readonly response?: string } }[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}

export const eventSelect = ['id', 'start', 'end', 'isCancelled', 'isOrganizer', 'createdDateTime', 'onlineMeeting', 'attendees'];

export function outlookEventOf(event: GraphEvent): OutlookEvent {
  return {
    id: event.id, startsAt: instantOf(event.start), endsAt: instantOf(event.end), cancelled: event.isCancelled === true,
    joinUrl: event.onlineMeeting?.joinUrl ?? '', etag: event['@odata.etag'] ?? '',
    replies: (event.attendees ?? []).filter(({ status }) => status?.response !== 'organizer')
      .map(({ emailAddress, status }) => ({ mail: emailAddress.address.toLowerCase(), reply: replyOf(status?.response) })),
  };
}

function replyOf(response: string | undefined): OutlookEvent['replies'][number]['reply'] {
  if (response === 'accepted' || response === 'declined') return response;
  return response === 'tentativelyAccepted' ? 'tentative' : 'none';
}

/** Graph answers in UTC because we ask for it; seven decimals and no Z. */
export function instantOf({ dateTime, timeZone }: GraphTime): string {
  if (timeZone !== 'UTC') throw new ServiceError('unexpected');
  const instant = new Date(`${dateTime.replace(/(\.\d{3})\d*$/, '$1').replace(/Z$/, '')}Z`);
  if (Number.isNaN(instant.getTime())) throw new ServiceError('unexpected');
  return instant.toISOString();
}

/** Wall clock in the trust's zone, so that Outlook shows the meeting in the zone it was made in. */
export function wallClockOf(instant: string, zone: string): GraphTime {
  const minutes = minutesInZone(instant, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return { dateTime: `${isoDate(dayInZone(instant, zone))}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`, timeZone: zone };
}

/**
 * A private event with a neutral subject. The https link comes first: Outlook breaks encoded links into Teams. Attendees are not in it:
 * they are added once the event is known to be the only one (see createEvent).
 */
export function eventBodyOf(invitation: Invitation, transactionId: string): object {
  const { zone, room } = invitation;
  return {
    subject: invitation.subject,
    body: { contentType: 'text', content: [...invitation.lines, invitation.webLink, invitation.teamsLink].filter((line) => line !== '').join('\r\n') },
    start: wallClockOf(invitation.startsAt, zone), end: wallClockOf(invitation.endsAt, zone),
    sensitivity: 'private', showAs: 'busy', isOnlineMeeting: invitation.teamsMeeting,
    ...(invitation.teamsMeeting ? { onlineMeetingProvider: 'teamsForBusiness' } : {}),
    ...(room === '' ? {} : { location: { displayName: room } }),
    transactionId,
    singleValueExtendedProperties: [{ id: sessionProperty, value: invitation.sessionKey }],
  };
}

export const attendeesOf = ({ attendees }: Invitation): object[] => attendees.map(({ mail, name }) => ({ type: 'required', emailAddress: { address: mail, name } }));

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
