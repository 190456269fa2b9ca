import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { writtenIntent } from '../rules/intent';
import type { Pair } from '../../people/rules/Pair';
import type { Session, SessionStatus } from '../rules/Session';
import { nowOf } from '../../ground/steps/clock';
import { refreshSummary } from './refreshSummary';
import { updateSession } from './updateSession';

/**
 * Moves a session on where the pair's row counts it. Cut off between the two, the next opening lets the pair's row
 * follow.
 */
export async function countedMove(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  session: Session,
  status: SessionStatus,
): Promise<{ readonly session: Session; readonly rows: readonly Pair[] }> {
  const intent = writtenIntent({ kind: 'summary', by: ports.me.key, at: nowOf(ports) });
  const moved = await updateSession(ports, session, { status, ...((session.intent ?? '') === '' ? { intent } : {}) });
  const rows = await refreshSummary(ports, moved.pairKey);
  return { session: moved.intent === intent ? await updateSession(ports, moved, { intent: '' }) : moved, rows };
}
