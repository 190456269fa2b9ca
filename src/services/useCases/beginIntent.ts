import type { HomePorts } from '../../sessions/home/ports';
import type { OutlookPorts } from '../../sessions/outlook/ports';
import type { SessionPorts } from '../../sessions/ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import type { SessionIntent } from '../../domain/intent';
import { intentOf, writtenIntent } from '../../domain/intent';
import type { Session } from '../../domain/Session';
import { ServiceError } from '../ServiceError';
import { carryOut } from './carryOut';
import { eventContext } from './eventContext';
import { failsWith } from './failsWith';

/**
 * Records what is about to be done with a session, before anything of it is done. What an earlier write left unfinished
 * there is
 * finished first, so that nothing recorded is ever written over.
 */
export async function beginIntent(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  session: Session,
  intent: SessionIntent,
): Promise<Session> {
  let current = session;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (intentOf(current) !== undefined) current = (await carryOut(ports, await eventContext(ports, current))).session;
    try {
      return await ports.sessions.update(current, { intent: writtenIntent(intent) });
    } catch (error) {
      if (!failsWith(error, 'conflict')) throw error;
      const fresh = await ports.sessions.findByKey(session.shard, session.pairKey, session.key);
      if (fresh === undefined) throw error;
      current = fresh;
    }
  }
  throw new ServiceError('conflict');
}
