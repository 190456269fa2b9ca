import type { Client } from '@microsoft/microsoft-graph-client';
import type { OutlookCalendar, OutlookEvent, Span } from '../ports';
import { readAvailability } from './availability';
import { readConsent } from './consent';
import { createEvent, findBySession, orNothing, pathOf } from './createEvent';
import type { Events } from './createEvent';
import { eventSelect, outlookEventOf, sessionProperty, wallClockOf } from './outlookEvent';
import type { GraphEvent } from './outlookEvent';
import { toServiceError } from './toServiceError';

/** Ids that survive a move to another folder, and times in UTC. */
const preferences = 'outlook.timezone="UTC", IdType="ImmutableId"';

export function graphCalendar(client: Client): OutlookCalendar {
  const events: Events = (path) => client.api(path).header('Prefer', preferences);
  return {
    availability: (mails, span) => translated(readAvailability(client, mails, span)),
    create: (invitation) => translated(createEvent(events, invitation)),
    findBySession: (sessionKey) => translated(findBySession(events, sessionKey)),
    read: (eventId) => translated(orNothing(async () => outlookEventOf((await events(pathOf(eventId)).select(eventSelect).get()) as GraphEvent))),
    mine: (span) => translated(readMine(events, span)),
    move: (eventId, span, zone) => translated(move(events, eventId, span, zone)),
    cancel: (eventId, comment) => translated(cancel(events, eventId, comment)),
    consent: () => translated(readConsent(client)),
  };
}

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toServiceError(error);
  }
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
