import type { RecordPorts } from '../../records/ports';
import type { Session } from '../rules/Session';
import { isChangeable } from '../rules/sessionMoves';

/** A record that was sent to sign and came back is one of a session that was held: that one stays where it was. */
export async function isStillToChange(ports: Pick<RecordPorts, 'seals'>, session: Session): Promise<boolean> {
  if (!isChangeable(session)) return false;
  if (session.status === 'booked') return true;
  const items = await ports.seals.ofSession(session.shard, session.pairKey, session.key);
  return !items.some(({ kind }) => kind === 'text');
}
