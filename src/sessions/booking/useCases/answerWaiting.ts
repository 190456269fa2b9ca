import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Outcome } from '../../../ground/rules/Issue';
import { nowOf } from '../../../ground/steps/clock';
import { eventContext } from '../../outlook/useCases/eventContext';
import { eventOf } from '../../outlook/useCases/eventOf';
import { intentOf, writtenIntent } from '../../rules/intent';
import type { Session } from '../../rules/Session';
import { carryOut } from '../../useCases/carryOut';
import { judgeUnfinished } from '../../useCases/judgeUnfinished';
import { updateSession } from '../../useCases/updateSession';
import type { BookingResult } from '../BookingService';

/**
 * What the person decided about a write in their calendar that somebody else began. Accepted, it becomes their own and
 * is carried out, with the etag of what they were shown; left, the row asks for it no more and the calendar is not
 * touched. A booking of further sessions is nobody else's to accept.
 */
export async function answerWaiting(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  shown: Session,
  accept: boolean,
): Promise<Outcome<BookingResult>> {
  const event = await eventContext(ports, shown);
  const { session } = event.context;
  const judged = await judgeUnfinished(ports, event);
  if (judged.verdict.kind !== 'ask' || session.etag !== shown.etag)
    return { ok: false, issues: [{ code: 'changedSinceShown', field: '' }] };
  const intent = intentOf(session);
  if (!accept || intent?.kind === 'book') {
    const made = session.eventStatus === 'wanted' ? await eventOf(ports, session) : undefined;
    const asks = session.eventStatus === 'wanted' ? { eventStatus: made ? ('made' as const) : ('none' as const) } : {};
    const left = await updateSession(ports, session, { intent: '', ...asks });
    return { ok: true, value: { sessions: [left], invited: true } };
  }
  const mine = { kind: 'summary' as const, ...intent, by: ports.me.key, at: intent?.at ?? nowOf(ports) };
  const taken = await updateSession(ports, session, { intent: writtenIntent(mine) });
  const done = await carryOut(ports, { found: event.found, context: { ...event.context, session: taken } });
  return done.undone
    ? { ok: false, issues: [{ code: 'changedSinceShown', field: '' }] }
    : { ok: true, value: { sessions: done.sessions, invited: done.invited } };
}
