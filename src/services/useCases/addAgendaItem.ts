import type { AgendaAddition } from '../../domain/WorkItem';
import type { Ports } from '../ports';
import { refreshSummary } from './refreshSummary';
import type { SessionRef } from '../../sessions/rules/SessionRef';
import type { New } from '../../ground/ports';

/** "To raise on Thursday": either of the two adds, both read. */
export async function addAgendaItem(
  ports: Ports,
  room: SessionRef,
  text: string,
  key: string,
): Promise<AgendaAddition> {
  const item: New<AgendaAddition> = {
    kind: 'agenda',
    key,
    pairKey: room.pairKey,
    shard: room.shard,
    sessionKey: room.sessionKey,
    text: text.trim(),
    byKey: ports.me.key,
  };
  const added = await ports.working.add<AgendaAddition>(item);
  await refreshSummary(ports, room.pairKey);
  return added;
}
