import type { HomePorts } from '../../home/ports';
import type { OutlookPorts, Invitation, OutlookEvent } from '../ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import { eventOf, namedEvent } from './eventOf';
import { followOutlook, sameTimes, yieldsToOutlook } from '../rules/followOutlook';
import { writtenIntent } from '../../rules/intent';
import { firstNameOf } from '../../../ground/rules/names';
import type { Person } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';
import type { SessionWords } from '../../rules/WorkItem';
import { isServiceError } from '../../../ground/rules/ServiceError';
import { nowOf } from '../../../ground/steps/clock';
import { refreshSummary } from '../../useCases/refreshSummary';
import { writeSessionWords } from '../../useCases/sessionWords';
import type { SessionChange } from '../../useCases/updateSession';
import { updateSession } from '../../useCases/updateSession';

export interface EventContext {
  readonly session: Session;
  readonly supervisor: Person;
  readonly supervisees: readonly Person[];
  readonly along: readonly Person[];
  readonly words: SessionWords | undefined;
  /** IANA zone of the trust. */
  readonly zone: string;
}

export interface Synced {
  readonly session: Session;
  /**
   * False where Outlook could not be written (no consent, offline, throttled, no mailbox): the session is kept as it is
   * and finished later.
   */
  readonly invited: boolean;
  /** Outlook took the event and made no Teams meeting with it, although it was asked to. */
  readonly noMeeting?: boolean;
}

/**
 * Brings Outlook to what the register says: makes the event, moves it or takes it out. Each step may be repeated.
 * `also` goes into the row with the last.
 */
export async function syncEvent(
  ports: Pick<GroundPorts, 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  context: EventContext,
  also: SessionChange = {},
): Promise<Synced> {
  const { session, zone } = context;
  if (session.status === 'cancelled') return takeOut(ports, session, also);
  const event = await unlessOutlookFails(async () => {
    const found = (await namedEvent(ports, session)) ?? (await ports.outlook.create(invitationOf(ports, context)));
    // changed in Outlook after the Hub wished: time comes from there
    if (sameTimes(found, session) || yieldsToOutlook(session, found)) return found;
    return ports.outlook.move(found.id, { startsAt: session.startsAt, endsAt: session.endsAt }, zone);
  });
  if (event === undefined) return { session, invited: false };
  if (event.joinUrl !== '' && context.words?.joinUrl !== event.joinUrl)
    await writeSessionWords(ports, session, (words) => ({ ...words, joinUrl: event.joinUrl }));
  const made: SessionChange = { ...also, eventId: event.id, eventUid: event.uid, eventStatus: 'made' };
  return {
    session: await updateSession(
      ports,
      yieldsToOutlook(session, event) ? await takeTime(ports, context, event) : session,
      made,
    ),
    invited: true,
    noMeeting: session.place === 'teams' && event.joinUrl === '',
  };
}

/** An event may have been made without the row's knowing: then it is found by the session's key. */
async function takeOut(
  ports: Pick<SessionPorts, 'sessions' | 'words'> & Pick<OutlookPorts, 'outlook'>,
  session: Session,
  also: SessionChange,
): Promise<Synced> {
  const done = await unlessOutlookFails(async () => {
    const event = await eventOf(ports, session);
    if (event !== undefined && !event.cancelled) await ports.outlook.cancel(event.id, ports.words.cancelled);
    return true;
  });
  return done === undefined
    ? { session, invited: false }
    : { session: await updateSession(ports, session, { ...also, eventStatus: 'none' }), invited: true };
}

/** Private, neutral: no kind of session, no case, first names only. */
function invitationOf(
  ports: Pick<GroundPorts, 'links' | 'me'> & Pick<SessionPorts, 'words'>,
  { session, supervisor, supervisees, along, words, zone }: EventContext,
): Invitation {
  const everyone = [...supervisees, supervisor, ...along];
  const named = supervisees.length === 1 ? [...supervisees, supervisor] : [];
  return {
    sessionKey: session.key,
    subject: ports.words.subject(named.map((person) => firstNameOf(person.name))),
    lines: ports.words.invitation,
    webLink: ports.links.web(session.code),
    teamsLink: ports.links.teams(session.code),
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    zone,
    room: words?.room ?? '',
    teamsMeeting: session.place === 'teams',
    attendees: everyone
      .filter((person) => person.key !== ports.me.key && person.mail !== '')
      .map(({ mail, name }) => ({ mail, name })),
  };
}

/**
 * Outlook's time, where it was changed after the Hub wished; the pair's row follows it before this is over. Into
 * another academic year the
 * next look into the calendar brings the session.
 */
async function takeTime(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  { session, zone }: EventContext,
  event: OutlookEvent,
): Promise<Session> {
  const change = followOutlook(
    { ...session, eventStatus: 'wanted' },
    { ...event, answers: [] },
    { now: nowOf(ports), zone, organiserKey: ports.me.key },
  );
  if (change?.day === undefined || academicYearOf(change.day) !== yearOfShard(session.shard)) return session;
  const taken = await updateSession(ports, session, {
    ...change,
    intent: writtenIntent({ kind: 'summary', by: ports.me.key, at: nowOf(ports) }),
  });
  await refreshSummary(ports, session.pairKey);
  return updateSession(ports, taken, { intent: '' });
}

/** Outlook may fail in any of its ways without losing the session; everything else is a failure of ours and is told. */
async function unlessOutlookFails<T>(step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (isServiceError(error)) return undefined;
    throw error;
  }
}
