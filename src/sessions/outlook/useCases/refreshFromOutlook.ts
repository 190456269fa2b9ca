import type { HomePorts } from '../../home/ports';
import type { OutlookPorts, OutlookEvent, SeenCalendar } from '../ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import { followOutlook } from '../rules/followOutlook';
import type { OutlookChange } from '../rules/followOutlook';
import type { Session } from '../../rules/Session';
import type { OutlookNews, OutlookTrouble } from '../OutlookService';
import { isServiceError } from '../../../ground/rules/ServiceError';
import { nowOf } from '../../../ground/steps/clock';
import { followsOwnCalendar, seenByGuest } from '../../useCases/eventSides';
import { failsWith } from '../../../ground/steps/failsWith';
import { isChangeable } from '../../rules/sessionMoves';
import { farAhead } from '../../useCases/farAhead';
import type { FarAhead } from '../../useCases/farAhead';
import { moveToYear } from '../../useCases/moveToYear';
import { calendarSpan, isFarAhead, isFollowed } from './calendarSpan';
import { peopleSeen, seenEventOf } from './peopleSeen';
import { refreshSummary } from '../../useCases/refreshSummary';
import { strayEvents } from './strayEvents';
import { updateSession } from '../../useCases/updateSession';

/**
 * Outlook is the truth for time. One look into my own calendar: of meetings I organise the register follows what it
 * says (see followOutlook).
 * Of meetings I am invited to only a cancellation is written, because nobody but the organiser can cause it; a time or
 * an answer of my own
 * copy is shown to me and left to the organiser's Hub, so that two calendars never write against each other.
 * What was seen counts as settled only when all of it is written: after a cut the next look shows it again.
 */
export async function refreshFromOutlook(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  sessions: readonly Session[],
): Promise<OutlookNews> {
  const { zone } = (await ports.home.reference()).settings;
  const now = nowOf(ports);
  const followed = sessions.filter(isFollowed);
  const [look, people, far] = await Promise.all([
    ports.outlook.look(calendarSpan(followed, now)),
    peopleSeen(ports, followed),
    farAhead(
      ports,
      followed.filter((session) => isFarAhead(session, now)),
    ),
  ]);
  const own = followed.filter((session) => followsOwnCalendar(ports, session, people));
  const events = await eventsOf(ports, own, look, far);

  const shown = new Map<string, Session>();
  const troubles: OutlookTrouble[] = [];
  const pairs = new Set<string>();
  let settled = true;
  let wrote = false;
  const write = async (session: Session, change: OutlookChange | undefined): Promise<void> => {
    if (change === undefined) return;
    wrote = true;
    try {
      const fresh = await follow(ports, session, change);
      shown.set(session.key, fresh ?? { ...session, ...change });
      if (fresh === undefined) {
        troubles.push({ kind: 'otherYear', session, startsAt: change.startsAt ?? '', endsAt: change.endsAt ?? '' });
        settled = false;
      } else if (countsIn(change)) pairs.add(session.pairKey);
    } catch (error) {
      if (!isServiceError(error)) throw error;
      // somebody writes at the same moment, or SharePoint asks to wait: shown now, written at the next look
      shown.set(session.key, { ...session, ...change });
      settled = false;
    }
  };
  for (const session of own) {
    if (!events.has(session.key)) continue;
    const event = events.get(session.key);
    const seen = event && (await seenEventOf(ports, session, event, people));
    await write(session, followOutlook(session, seen, { now, zone, organiserKey: ports.me.key }));
  }
  for (const session of followed.filter((one) => !own.includes(one))) {
    const side = seenByGuest(session, [...look.events, ...far.events], { now, zone });
    if (side?.write !== undefined) await write(session, side.write);
    else if (side?.show !== undefined) shown.set(session.key, side.show);
  }
  for (const pairKey of pairs) await refreshSummary(ports, pairKey);

  const current = sessions.map((session) => shown.get(session.key) ?? session);
  troubles.push(
    ...current
      .filter(
        (session) =>
          session.eventStatus === 'gone' && session.endsAt >= now && own.some(({ key }) => key === session.key),
      )
      .map((session) => ({ kind: 'gone' as const, session })),
  );
  troubles.push(...(await strayEvents(ports, look, sessions)));
  if (settled) look.settle();
  return { sessions: current, troubles, names: people.names, changed: wrote, whole: look.whole };
}

/**
 * Of each session what there is to know now: its event, undefined when it is gone; sessions of which this look says
 * nothing are left out.
 */
async function eventsOf(
  ports: Pick<OutlookPorts, 'outlook'>,
  own: readonly Session[],
  { whole, events, removed }: SeenCalendar,
  far: FarAhead,
): Promise<ReadonlyMap<string, OutlookEvent | undefined>> {
  const found = new Map<string, OutlookEvent | undefined>();
  const unknown: Session[] = [];
  const mine = [...events, ...far.events].filter((event) => event.mine);
  for (const session of own) {
    // what changed comes without its key; where the key is told, an event of something else is none of this session's
    const event = mine.find(({ id, sessionKey }) => id === session.eventId && ['', session.key].includes(sessionKey));
    if (event) found.set(session.key, event);
    else if (far.asked.has(session.eventId))
      found.set(
        session.key,
        mine.find(({ sessionKey, cancelled }) => sessionKey === session.key && !cancelled),
      );
    // not in the span: moved out of it, later than it, or taken out of the calendar
    else if (whole || removed.includes(session.eventId)) unknown.push(session);
  }
  const read =
    unknown.length === 0
      ? new Map<string, OutlookEvent>()
      : await ports.outlook.readMany(unknown.map(({ eventId }) => eventId));
  for (const session of unknown)
    found.set(
      session.key,
      read.get(session.eventId) ??
        events.find((event) => event.mine && event.sessionKey === session.key && !event.cancelled),
    );
  return found;
}

/** What due dates and the next session are made from. */
const countsIn = ({ status, startsAt, eventStatus }: OutlookChange): boolean =>
  status !== undefined || startsAt !== undefined || eventStatus !== undefined;

/** Undefined where the change leads into a year in which the pair has no folder yet. */
async function follow(
  ports: Pick<GroundPorts, 'sha256'> & Pick<PeoplePorts, 'pairs'> & Pick<SessionPorts, 'sessions' | 'working'>,
  session: Session,
  change: OutlookChange,
): Promise<Session | undefined> {
  if (change.day !== undefined && academicYearOf(change.day) !== yearOfShard(session.shard))
    return moveToYear(ports, session, change);
  try {
    return await updateSession(ports, session, change);
  } catch (error) {
    // signed or cancelled meanwhile: its time does not matter any more
    if (!failsWith(error, 'conflict')) throw error;
    const current = await ports.sessions.findByKey(session.shard, session.pairKey, session.key);
    if (current === undefined || isChangeable(current)) throw error;
    return current;
  }
}
