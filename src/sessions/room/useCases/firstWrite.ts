import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { countedMove } from '../../useCases/countedMove';
import type { SessionRef } from '../../rules/SessionRef';

/**
 * The first words begin the session, and the register counts it from then on. Rejects with `invalid` once it was sent
 * to sign: the words of a record do not change any more.
 */
export async function firstWrite(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  room: SessionRef,
): Promise<void> {
  const session = await ports.sessions.findByKey(room.shard, room.pairKey, room.sessionKey);
  if (session === undefined) throw new ServiceError('notFound');
  if (session.status === 'booked' || session.status === 'missed') {
    await countedMove(ports, session, 'running');
  } else if (session.status !== 'running') throw new ServiceError('invalid');
}
