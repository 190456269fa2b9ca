import type { Client, GraphRequest } from '@microsoft/microsoft-graph-client';
import type { Invitation, OutlookCalendar, OutlookEvent, Span } from '../ports';
import { ServiceError } from '../ServiceError';
import { readAvailability } from './availability';
import { readConsent } from './consent';
import { eventBodyOf, eventSelect, outlookEventOf, sessionProperty, wallClockOf } from './outlookEvent';
import type { GraphEvent } from './outlookEvent';
import { toServiceError } from './toServiceError';

/** Ids that survive a move to another folder, and times in UTC. */
const preferences = 'outlook.timezone="UTC", IdType="ImmutableId"';

export function graphCalendar(client: Client): OutlookCalendar {
  const events = (path: string): GraphRequest => client.api(path).header('Prefer', preferences);
  return {
    availability: (mails, span) => translated(readAvailability(client, mails, span)),
    create: (invitation) => translated(createOnce(events, invitation)),
    findBySession: (sessionKey) => translated(findEarliest(events, sessionKey)),
    read: (eventId) => translated(orNothing(async () => outlookEventOf((await events(pathOf(eventId)).select(eventSelect).get()) as GraphEvent))),
    mine: (span) => translated(readMine(events, span)),
    move: (eventId, span, zone) => translated(move(events, eventId, span, zone)),
    cancel: (eventId, comment) => translated(cancel(events, eventId, comment)),
    consent: () => translated(readConsent(client)),
  };
}

type Events = (path: string) => GraphRequest;
const pathOf = (eventId: string): string => `/me/events/${encodeURIComponent(eventId)}`;

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toServiceError(error);
  }
}

/**
 * What Outlook answers to a repeated transactionId is documented nowhere: the same event, 409, or a second event. All three end in one event:
 * it is looked for before and after, and the later twin of a true duplicate is removed.
 */
async function createOnce(events: Events, invitation: Invitation): Promise<OutlookEvent> {
  const existing = await findEarliest(events, invitation.sessionKey);
  if (existing) return existing;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await events('/me/events').post(eventBodyOf(invitation));
    } catch (error) {
      const { code } = toServiceError(error);
      // made although we heard otherwise: found below; else one more try under the same transactionId
      if (!['conflict', 'offline', 'throttled'].includes(code)) throw error;
      const made = await findEarliest(events, invitation.sessionKey);
      if (made) return made;
      if (attempt >= 2) throw error;
      continue;
    }
    const made = await findEarliest(events, invitation.sessionKey);
    if (!made) throw new ServiceError('unexpected');
    return made;
  }
}

/** The event of a session: the one made first. Twins of which I am the organiser are removed. */
async function findEarliest(events: Events, sessionKey: string): Promise<OutlookEvent | undefined> {
  const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${sessionProperty}' and ep/value eq '${sessionKey.replace(/'/g, "''")}')`;
  const answer = (await events('/me/events').filter(encodeURIComponent(filter)).select(eventSelect).top(25).get()) as { readonly value: readonly GraphEvent[] };
  const age = (event: GraphEvent): string => `${event.createdDateTime ?? ''} ${event.id}`;
  const [first, ...twins] = [...answer.value].filter((event) => event.isCancelled !== true).sort((a, b) => (age(a) < age(b) ? -1 : 1));
  for (const twin of twins) if (twin.isOrganizer === true) await orNothing(() => events(pathOf(twin.id)).delete() as Promise<unknown>);
  return first && outlookEventOf(first);
}

async function readMine(events: Events, { startsAt, endsAt }: Span): Promise<ReadonlyMap<string, OutlookEvent>> {
  const found = new Map<string, OutlookEvent>();
  let request = events('/me/calendarView').query({ startDateTime: encodeURIComponent(startsAt), endDateTime: encodeURIComponent(endsAt) })
    .select(eventSelect).expand(encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${sessionProperty}')`)).top(250);
  for (;;) {
    const page = (await request.get()) as { readonly value: readonly GraphEvent[]; readonly '@odata.nextLink'?: string };
    for (const event of page.value) {
      const key = event.singleValueExtendedProperties?.find(({ id }) => id.toLowerCase() === sessionProperty.toLowerCase())?.value;
      if (key !== undefined && !found.has(key)) found.set(key, outlookEventOf(event));
    }
    const next = page['@odata.nextLink'];
    if (next === undefined) return found;
    request = events(next);
  }
}

async function move(events: Events, eventId: string, span: Span, zone: string): Promise<OutlookEvent> {
  const change = { start: wallClockOf(span.startsAt, zone), end: wallClockOf(span.endsAt, zone) };
  return outlookEventOf((await events(pathOf(eventId)).patch(change)) as GraphEvent);
}

/** An event that is gone already is cancelled. */
async function cancel(events: Events, eventId: string, comment: string): Promise<void> {
  await orNothing(() => events(`${pathOf(eventId)}/cancel`).post({ comment }) as Promise<unknown>);
}

async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (toServiceError(error).code === 'notFound') return undefined;
    throw error;
  }
}
