import { academicYearOf } from '../../domain/academicYear';
import { dayInZone } from '../../domain/days';
import type { Person } from '../../domain/Person';
import type { Reply, Session } from '../../domain/Session';
import type { OutlookEvent, Ports } from '../ports';
import { nowOf } from './clock';
import { refreshSummary } from './refreshSummary';
import { byKey } from './superviseeRow';
import type { SessionChange } from './updateSession';
import { updateSession } from './updateSession';

/**
 * Outlook is the truth for time. One request reads my calendar over the span of these sessions; where a time, a reply or a
 * cancellation differs, the register follows. A session whose own change Outlook does not know yet (eventStatus wanted) is left alone.
 * Only events I organise carry our key; of the others the organiser's Hub tells the register.
 */
export async function refreshFromOutlook(ports: Ports, sessions: readonly Session[]): Promise<readonly Session[]> {
  const live = sessions.filter((session) => session.eventStatus === 'made' && session.status === 'booked' && session.endsAt >= nowOf(ports));
  if (live.length === 0) return sessions;
  const { zone } = (await ports.home.catalogue()).settings;
  const starts = live.map((session) => session.startsAt).sort();
  const ends = live.map((session) => session.endsAt).sort();
  const events = await ports.outlook.mine({ startsAt: starts[0] ?? '', endsAt: ends[ends.length - 1] ?? '' });
  const people = byKey(await ports.people.findByKeys([...new Set(live.map((session) => session.superviseeKey).filter((key) => key !== ''))]));
  const fresh = new Map<string, Session>();
  for (const session of live) {
    const change = await changeOf(ports, session, events.get(session.key), people.get(session.superviseeKey), zone);
    if (change === undefined) continue;
    fresh.set(session.key, await updateSession(ports, session, change));
    if (change.status !== undefined || change.startsAt !== undefined) await refreshSummary(ports, session.pairKey);
  }
  return sessions.map((session) => fresh.get(session.key) ?? session);
}

async function changeOf(ports: Ports, session: Session, seen: OutlookEvent | undefined, supervisee: Person | undefined, zone: string): Promise<SessionChange | undefined> {
  if (seen === undefined && session.supervisorKey !== ports.me.key) return undefined;
  // Moved out of the span, or taken out of the calendar: ask for the event itself.
  const event = seen ?? await ports.outlook.read(session.eventId);
  if (event === undefined || event.cancelled) return { status: 'cancelled', eventStatus: 'none' };
  const reply = replyOf(event, supervisee);
  const moved = Date.parse(event.startsAt) !== Date.parse(session.startsAt) || Date.parse(event.endsAt) !== Date.parse(session.endsAt);
  const day = dayInZone(event.startsAt, zone);
  const change: SessionChange = {
    ...(moved && academicYearOf(day) === session.shard
      ? { startsAt: new Date(Date.parse(event.startsAt)).toISOString(), endsAt: new Date(Date.parse(event.endsAt)).toISOString(), day } : {}),
    ...(reply !== undefined && reply !== session.reply ? { reply } : {}),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

/** Of a group no single reply is kept. */
function replyOf(event: OutlookEvent, supervisee: Person | undefined): Reply | undefined {
  return event.replies.find((one) => one.mail.toLowerCase() === supervisee?.mail.toLowerCase())?.reply;
}
