import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { countedMove } from '../../useCases/countedMove';
import { findSession } from '../../useCases/findSession';
import type { Session } from '../../rules/Session';
import type { SessionRef } from '../../rules/SessionRef';

/**
 * Begins a session before its time; pressing twice begins it once. Rejects with `forbidden` for anybody but its
 * supervisor, with `conflict` once it was sent to sign or cancelled, and with `invalid` where there is nothing to run.
 */
export async function startSession(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  target: SessionRef,
): Promise<Session> {
  const { session, myRole, catalogue } = await findSession(ports, target);
  if (myRole !== 'supervisor') throw new ServiceError('forbidden');
  if (factOnlyAmong(catalogue.offers)(session)) throw new ServiceError('invalid');
  return session.status === 'running' ? session : (await countedMove(ports, session, 'running')).session;
}
