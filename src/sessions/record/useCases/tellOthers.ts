import type { GroundPorts } from '../../../ground/ports';
import { nowOf } from '../../../ground/steps/clock';
import { failsWith } from '../../../ground/steps/failsWith';
import type { SessionPorts } from '../../ports';
import type { NewsKind } from '../../rules/NewsItem';
import type { Session } from '../../rules/Session';
import { withNews } from '../../rules/withNews';
import { updateSession } from '../../useCases/updateSession';

/**
 * What was added stands with the seal. Where its session's row says what it cannot say, or may not be written any more,
 * nobody is told by it: who opens the record sees it all the same.
 */
export async function tellOthers(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<SessionPorts, 'sessions'>,
  session: Session,
  what: NewsKind,
): Promise<void> {
  if (session.status === 'unknown') return;
  const news = withNews(session, { what, byKey: ports.me.key, at: nowOf(ports) });
  try {
    await updateSession(ports, session, { news });
  } catch (error) {
    if (!failsWith(error, 'forbidden', 'notFound')) throw error;
  }
}
