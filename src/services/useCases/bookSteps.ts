import type { SessionPorts } from '../../sessions/ports';
import type { GroundPorts, New } from '../../ground/ports';
import { academicYearOf } from '../../domain/academicYear';
import { dayInZone } from '../../domain/days';
import type { SessionIntent, WantedSession } from '../../domain/intent';
import type { Session } from '../../domain/Session';
import { nowOf } from './clock';
import { writeSessionWords } from './sessionWords';
import type { Step } from './takeSteps';
import type { Work } from './Work';

/**
 * The other sessions of one press, each found by its key where it is there already. One whose time has passed meanwhile
 * is left out.
 */
export function bookSteps(
  ports: Pick<GroundPorts, 'keys' | 'now' | 'sha256'> & Pick<SessionPorts, 'sessions' | 'working'>,
  { rest }: SessionIntent & { readonly kind: 'book' },
): readonly Step<Work>[] {
  return rest.map(
    (wanted): Step<Work> => ({
      happened: ({ sessions }) => wanted.startsAt <= nowOf(ports) || sessions.some(({ key }) => key === wanted.key),
      take: async (work) => ({ ...work, sessions: [...work.sessions, await addLike(ports, work, wanted)] }),
    }),
  );
}

/** Words first: a row never stands without the room that belongs to it. */
async function addLike(
  ports: Pick<GroundPorts, 'keys' | 'sha256'> & Pick<SessionPorts, 'sessions' | 'working'>,
  { session, context }: Work,
  { key, startsAt, endsAt }: WantedSession,
): Promise<Session> {
  const { room = '', alongKeys = [] } = context.words ?? {};
  const day = dayInZone(startsAt, context.zone);
  const place = { key, pairKey: session.pairKey, shard: academicYearOf(day) };
  if (room !== '' || alongKeys.length > 0)
    await writeSessionWords(ports, place, (before) => ({ ...before, room, alongKeys }));
  const row: New<Session> = {
    ...place,
    day,
    startsAt,
    endsAt,
    offerKey: session.offerKey,
    supervisorKey: session.supervisorKey,
    superviseeKey: session.superviseeKey,
    code: ports.keys.newCode(),
    status: 'booked',
    place: session.place,
    seriesKey: session.seriesKey,
    eventId: '',
    eventStatus: 'wanted',
    reply: 'none',
    intent: '',
  };
  return ports.sessions.add(row);
}
