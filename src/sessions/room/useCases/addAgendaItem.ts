import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import { ServiceError } from '../../../ground/rules/ServiceError';
import type { AgendaAddition, PrepareQuestion } from '../../rules/WorkItem';
import { refreshSummary } from '../../useCases/refreshSummary';
import type { SessionRef } from '../../rules/SessionRef';

/** "To raise on Thursday": either of the two adds, both read. Rejects with `invalid` for a debrief, which has no words. */
export async function addAgendaItem(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  room: SessionRef,
  text: string,
  key: string,
  question?: PrepareQuestion,
): Promise<AgendaAddition> {
  const session = await ports.sessions.findByKey(room.shard, room.pairKey, room.sessionKey);
  const { offers } = await ports.home.reference();
  if (session !== undefined && factOnlyAmong(offers)(session)) throw new ServiceError('invalid');
  const item: New<AgendaAddition> = {
    kind: 'agenda',
    key,
    pairKey: room.pairKey,
    shard: room.shard,
    sessionKey: room.sessionKey,
    text: text.trim(),
    byKey: ports.me.key,
    ...(question === undefined ? {} : { question }),
  };
  const added = await ports.working.add<AgendaAddition>(item);
  await refreshSummary(ports, room.pairKey);
  return added;
}
