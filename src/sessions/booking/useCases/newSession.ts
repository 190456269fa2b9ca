import type { SessionPorts } from '../../ports';
import type { GroundPorts } from '../../../ground/ports';
import { shardOn } from '../../../ground/rules/shards';
import { ServiceError } from '../../../ground/rules/ServiceError';
import type { AcademicYear } from '../../../ground/rules/School';
import { dayInZone } from '../../../ground/rules/days';
import type { WantedSession } from '../../rules/intent';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';
import type { SessionWords } from '../../rules/WorkItem';
import { writeSessionWords } from '../../useCases/sessionWords';

/** What the sessions of one press have in common in their rows. */
type SharedBySeries = Pick<Session, 'pairKey' | 'offerKey' | 'supervisorKey' | 'superviseeKey' | 'place' | 'seriesKey'>;

export function sharedBySeries(session: Session): SharedBySeries {
  const { pairKey, offerKey, supervisorKey, superviseeKey, place, seriesKey } = session;
  return { pairKey, offerKey, supervisorKey, superviseeKey, place, seriesKey };
}

/** A session to be made, and where. */
export interface SessionToMake extends SharedBySeries {
  readonly wanted: WantedSession;
  readonly room: string;
  /** Of its pair: the lists in which it has folders. */
  readonly shards: readonly AcademicYear[];
  readonly alongKeys: readonly PersonKey[];
  /** As written into the row; empty where another row of the same booking carries it. */
  readonly intent: string;
  /** IANA zone of the trust. */
  readonly zone: string;
}

export interface NewSession {
  readonly session: Session;
  /** Undefined where there is no room and nobody is asked along. */
  readonly words: SessionWords | undefined;
}

/**
 * Makes a booked session of which Outlook is still to be told; one that is there already by its key is answered. Words
 * first: a row never stands without the room that belongs to it.
 */
export async function newSession(
  ports: Pick<GroundPorts, 'keys' | 'sha256'> & Pick<SessionPorts, 'sessions' | 'working'>,
  { wanted, room, alongKeys, zone, pairKey, shards, ...row }: SessionToMake,
): Promise<NewSession> {
  const { key, startsAt, endsAt } = wanted;
  const day = dayInZone(startsAt, zone);
  const shard = shardOn(shards, day);
  // a record keeper opens the folders of a year; nothing is written before
  if (shard === undefined) throw new ServiceError('notFound');
  const where = { key, pairKey, shard };
  const words =
    room === '' && alongKeys.length === 0
      ? undefined
      : await writeSessionWords(ports, where, (before) => ({ ...before, room, alongKeys }));
  const session = await ports.sessions.add({
    ...where,
    ...row,
    day,
    startsAt,
    endsAt,
    code: ports.keys.newCode(),
    status: 'booked',
    eventId: '',
    eventStatus: 'wanted',
    reply: 'none',
  });
  return { session, words };
}
