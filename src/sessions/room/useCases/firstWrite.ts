import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf } from '../../../ground/steps/clock';
import { countedMove } from '../../useCases/countedMove';
import type { RoomRef } from '../RoomDrafts';

/**
 * The first words from its time on begin the session, and the register counts it from then; what is written before
 * prepares it. Rejects with `invalid` once it was sent to sign, because the words of a record do not change any more, and
 * for a meeting of which the fact alone is kept: it has no words.
 */
export async function firstWrite(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  room: RoomRef,
): Promise<void> {
  const session = await ports.sessions.findByKey(room.shard, room.pairKey, room.sessionKey);
  if (session === undefined) throw new ServiceError('notFound');
  const { offers } = await ports.home.reference();
  if (factOnlyAmong(offers)(session)) throw new ServiceError('invalid');
  if (session.status === 'booked' || session.status === 'missed') {
    if (session.startsAt <= nowOf(ports)) await countedMove(ports, session, 'running');
  } else if (session.status !== 'running') throw new ServiceError('invalid');
}

/** Also words that were prepared begin it, when they are changed at its time. Asks SharePoint only then. */
export async function laterWrite(
  ports: Parameters<typeof firstWrite>[0],
  room: RoomRef,
  item: { readonly sessionKey: string },
): Promise<void> {
  const { session } = room;
  if (session === undefined || item.sessionKey !== room.sessionKey) return;
  if (session.status !== 'running' && session.startsAt <= nowOf(ports)) await firstWrite(ports, room);
}
