import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import type { Invitation, OutlookEvent } from '../ports';
import { onConflict } from '../../../ground/steps/onConflict';
import type { ServiceErrorCode } from '../../../ground/rules/ServiceError';
import { attendeesOf, eventBodyOf, eventSelect, expandKey, outlookEventOf, pathOf } from './outlookEvent';
import type { GraphEvent } from './outlookEvent';
import { sessionProperty } from '../../../ground/graph/sessionProperty';
import { graphServiceError } from '../../../ground/graph/graphServiceError';

/** A request below the signed-in person, with the headers every calendar request carries. */
export type Events = (path: string) => GraphRequest;

/** Failures after which nobody knows whether the write took effect, or which our own write may have caused. */
const maybeDone: readonly ServiceErrorCode[] = ['conflict', 'offline', 'throttled', 'unexpected'];
const mostAttempts = 3;

/**
 * Makes the event of a session once. What Outlook answers to a repeated transactionId is documented nowhere: the same
 * event, a refusal
 * (409 or 400), or a second event. Creating with attendees sends the invitations at once, so a second event would
 * invite everybody twice and
 * its removal would send a cancellation. Therefore the event is made without attendees, twins are looked for by our
 * property and removed
 * while nobody knows of them, and only then the attendees are added; an update of attendees alone tells those who are
 * new and nobody else
 * (learn.microsoft.com/graph/api/event-update), so that step may be repeated too.
 */
export async function createEvent(events: Events, invitation: Invitation): Promise<OutlookEvent> {
  const event = (await findOnly(events, invitation.sessionKey)) ?? (await makeOnly(events, invitation));
  return outlookEventOf(
    isInvited(event) || invitation.attendees.length === 0 ? event : await invite(events, event, invitation),
  );
}

export async function findBySession(events: Events, sessionKey: string): Promise<OutlookEvent | undefined> {
  const event = await findOnly(events, sessionKey);
  return event && outlookEventOf(event);
}

async function makeOnly(events: Events, invitation: Invitation): Promise<GraphEvent> {
  return onConflict(
    { madeBefore: 0 },
    {
      most: mostAttempts,
      mayRepeat,
      write: ({ madeBefore }) => makeOrFind(events, invitation, madeBefore),
      readAgain: async ({ madeBefore }) => ({ madeBefore: madeBefore + 1 }),
    },
  );
}

async function makeOrFind(events: Events, invitation: Invitation, madeBefore: number): Promise<GraphEvent> {
  const { sessionKey } = invitation;
  // the id of an event somebody deleted in Outlook stays used up: another one then makes it anew
  const transactionId = madeBefore < mostAttempts - 1 ? sessionKey : `${sessionKey} again`;
  try {
    const made = (await events('/me/events').post(eventBodyOf(invitation, transactionId))) as GraphEvent;
    // Outlook may need a moment until the property finds it
    return (await findOnly(events, sessionKey)) ?? made;
  } catch (error) {
    const found = isMaybeDone(error) ? await findOnly(events, sessionKey) : undefined;
    const there = found ?? (await takenBy(events, error, sessionKey));
    if (there === undefined) throw error;
    return there;
  }
}

/**
 * The event that has the transactionId already, as the refusal names it, where the property does not find it yet. One
 * that does not bear the session's key is somebody else's and is not taken for ours.
 */
async function takenBy(events: Events, error: unknown, sessionKey: string): Promise<GraphEvent | undefined> {
  const id = existingEventIn(error);
  if (id === undefined) return undefined;
  const event = await orNothing(
    async () => (await events(pathOf(id)).select(eventSelect).expand(expandKey).get()) as GraphEvent,
  );
  return event?.isOrganizer === true && outlookEventOf(event).sessionKey === sessionKey ? event : undefined;
}

/** `@event.existingEventId` of a 400 ErrorDuplicateTransactionId. */
function existingEventIn(error: unknown): string | undefined {
  const { body } = (typeof error === 'object' && error !== null ? error : {}) as { readonly body?: unknown };
  try {
    const told = (typeof body === 'string' ? JSON.parse(body) : body) as Readonly<Record<string, unknown>> | undefined;
    const id = told?.['@event.existingEventId'];
    return typeof id === 'string' && id !== '' ? id : undefined;
  } catch {
    return undefined;
  }
}

async function invite(events: Events, event: GraphEvent, invitation: Invitation): Promise<GraphEvent> {
  return onConflict(event, {
    most: mostAttempts,
    // a 412 may pass by itself (microsoftgraph/msgraph-sdk-dotnet#1201)
    mayRepeat,
    write: async (current) =>
      isInvited(current)
        ? current
        : ((await events(pathOf(event.id)).patch({ attendees: attendeesOf(invitation) })) as GraphEvent),
    readAgain: async () => (await findOnly(events, invitation.sessionKey)) ?? event,
  });
}

const isMaybeDone = (error: unknown): boolean => maybeDone.includes(graphServiceError(error).code);
/** A refusal that names a wait has been waited for already. */
const mayRepeat = (error: unknown): boolean => isMaybeDone(error) && graphServiceError(error).retryAfter === undefined;

const isInvited = ({ attendees = [] }: GraphEvent): boolean =>
  attendees.some(({ status }) => status?.response !== 'organizer');

/**
 * The event of a session: one that people were invited to before one that nobody knows of, then the one made first.
 * Twins of which I am the organiser are removed.
 */
async function findOnly(events: Events, sessionKey: string): Promise<GraphEvent | undefined> {
  const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${sessionProperty}' and ep/value eq '${sessionKey.replace(/'/g, "''")}')`;
  const answer = (await events('/me/events').filter(encodeURIComponent(filter)).select(eventSelect).top(25).get()) as {
    readonly value: readonly GraphEvent[];
  };
  const rank = (event: GraphEvent): string =>
    `${isInvited(event) ? 'a' : 'b'} ${event.createdDateTime ?? ''} ${event.id}`;
  const [first, ...twins] = answer.value
    .filter((event) => event.isCancelled !== true)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  for (const twin of twins)
    if (twin.isOrganizer === true) await orNothing(() => events(pathOf(twin.id)).delete() as Promise<unknown>);
  return first;
}

/** Undefined for what is not there, or no longer. */
export async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (graphServiceError(error).code === 'notFound') return undefined;
    throw error;
  }
}
