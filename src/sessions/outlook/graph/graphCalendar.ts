import type { Client } from '@microsoft/microsoft-graph-client';
import { askAvailability } from './availability';
import { calendarChanges } from './calendarChanges';
import { calendarMarks } from './calendarMarks';
import type { CalendarMarks } from './calendarMarks';
import { readConsent } from '../../../ground/graph/consent';
import { createEvent, findBySession, orNothing } from './createEvent';
import type { Events } from './createEvent';
import { eventSelect, expandKey, outlookEventOf, pathOf, preferences, wallClockOf } from './outlookEvent';
import type { GraphEvent } from './outlookEvent';
import { ownMailbox } from './ownMailbox';
import { readCopies, readMany } from './readMany';
import { graphServiceError } from '../../../ground/graph/graphServiceError';
import type { Span } from '../../../ground/ports';
import type { OutlookCalendar, OutlookEvent } from '../ports';

/** Without marks it remembers as long as it lives how far the calendar was followed. */
export function graphCalendar(
  client: Client,
  marks: CalendarMarks = calendarMarks('', () => new Date(), undefined),
): OutlookCalendar {
  const events: Events = (path) => client.api(path).header('Prefer', preferences);
  const changes = calendarChanges(client, marks);
  const mailbox = ownMailbox(client);
  return {
    availability: (mails, span) => translated(askAvailability(client, mails, span)),
    ownMailbox: (span, zone) => translated(mailbox(span, zone)),
    create: (invitation) => translated(createEvent(events, invitation)),
    findBySession: (sessionKey) => translated(findBySession(events, sessionKey)),
    read: (eventId) =>
      translated(
        orNothing(async () =>
          outlookEventOf((await events(pathOf(eventId)).select(eventSelect).expand(expandKey).get()) as GraphEvent),
        ),
      ),
    readMany: (eventIds) => translated(readMany(client, events, eventIds)),
    readCopies: (uids) => translated(readCopies(client, events, uids)),
    look: (span) => translated(changes.look(span)),
    follow: (span) => translated(changes.follow(span)),
    move: (eventId, span, zone) => translated(move(events, eventId, span, zone)),
    cancel: (eventId, comment) => translated(cancel(events, eventId, comment)),
    consent: () => translated(readConsent(client)),
  };
}

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw graphServiceError(error);
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
