import type { GroundPorts } from '../../ground/ports';
import type { SessionPorts } from '../ports';
import { hasUnseen, seenNews } from '../rules/withNews';
import type { SessionRef } from '../rules/SessionRef';
import { updateSession } from './updateSession';

/** What was new in this session was on the signed-in person's screen. Writes nothing where nothing was. */
export async function noteSeen(
  ports: Pick<GroundPorts, 'me'> & Pick<SessionPorts, 'sessions'>,
  { shard, pairKey, sessionKey }: SessionRef,
): Promise<void> {
  const session = await ports.sessions.findByKey(shard, pairKey, sessionKey);
  if (session === undefined || !hasUnseen(session, ports.me.key)) return;
  await updateSession(ports, session, { news: seenNews(session, ports.me.key) });
}
