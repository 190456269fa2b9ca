import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from '../outlook/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import type { SessionIntent } from '../rules/intent';
import { intentOf, writtenIntent } from '../rules/intent';
import type { Session } from '../rules/Session';
import { onConflict } from '../../ground/steps/onConflict';
import { ServiceError } from '../../ground/rules/ServiceError';
import { carryOut } from './carryOut';
import { judgeUnfinished } from './judgeUnfinished';
import { eventContext } from '../outlook/useCases/eventContext';

/**
 * Records what is about to be done with a session, before anything of it is done. What an earlier write left unfinished
 * there is finished first, so that nothing recorded is written over. What may not be carried out for its beginner waits:
 * rejects with `conflict`, but for a record keeper, who goes over it. What nobody known has begun is gone over.
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
  return onConflict(await finished(ports, session), {
    most: 3,
    write: (current) => ports.sessions.update(current, { intent: writtenIntent(intent) }),
    readAgain: async () => {
      const current = await ports.sessions.findByKey(session.shard, session.pairKey, session.key);
      return current && finished(ports, current);
    },
  });
}

async function finished(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  session: Session,
): Promise<Session> {
  if (intentOf(session) === undefined) return session;
  const event = await eventContext(ports, session);
  const { verdict } = await judgeUnfinished(ports, event);
  if (verdict.kind === 'go') return (await carryOut(ports, event)).session;
  const theirs = intentOf(event.context.session)?.by === verdict.by;
  if (theirs && verdict.kind === 'waits' && event.found.myRole !== 'keeper') throw new ServiceError('conflict');
  return event.context.session;
}
