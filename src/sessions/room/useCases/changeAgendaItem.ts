import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Outcome } from '../../../ground/rules/Issue';
import { failsWith } from '../../../ground/steps/failsWith';
import { isAddition } from '../../useCases/pairWork';
import { refreshSummary } from '../../useCases/refreshSummary';
import type { SessionStatus } from '../../rules/Session';
import type { AgendaAddition } from '../../rules/WorkItem';
import type { SaveResult } from '../RoomService';

type Ports = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'pairs'> &
  Pick<RecordPorts, 'seals'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  Pick<HomePorts, 'home'>;

/** Talked about in this session (its key), or not yet (empty). Whoever of the two decides last has decided. */
export async function setRaised(
  ports: Pick<SessionPorts, 'working'>,
  addition: AgendaAddition,
  talkedIn: string,
): Promise<SaveResult<AgendaAddition>> {
  try {
    return { kind: 'saved', item: await ports.working.update<AgendaAddition>({ ...addition, talkedIn }) };
  } catch (error) {
    const theirs = failsWith(error, 'conflict')
      ? await ports.working.find(addition.shard, addition.pairKey, addition.key)
      : undefined;
    if (theirs === undefined || !isAddition(theirs)) throw error;
    return (theirs.talkedIn ?? '') === talkedIn ? { kind: 'saved', item: theirs } : { kind: 'conflict', theirs };
  }
}

/** States of a session in which what was added to it is still its author's. */
const waiting: readonly SessionStatus[] = ['booked', 'missed', 'cancelled'];

/**
 * Other words for what one added oneself; none at all takes it back, and no version of it is kept. Until its session
 * begins: from then on it is between its people. What a cancelled session left open waits for the next, and is changed
 * there.
 */
export async function changeAgendaItem(
  ports: Ports,
  addition: AgendaAddition,
  text: string,
): Promise<Outcome<AgendaAddition>> {
  if (addition.byKey !== ports.me.key) return { ok: false, issues: [{ code: 'notYourRecord', field: '' }] };
  const session = await ports.sessions.findByKey(addition.shard, addition.pairKey, addition.sessionKey);
  if (session !== undefined && !waiting.includes(session.status))
    return { ok: false, issues: [{ code: 'begunAlready', field: '' }] };
  const changed = await ports.working.update<AgendaAddition>({ ...addition, text: text.trim() });
  await refreshSummary(ports, addition.pairKey);
  return { ok: true, value: changed };
}
