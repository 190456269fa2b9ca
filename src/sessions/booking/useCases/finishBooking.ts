import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Outcome } from '../../../ground/rules/Issue';
import type { Session } from '../../rules/Session';
import { judgeUnfinished } from '../../useCases/judgeUnfinished';
import { carryOut } from '../../useCases/carryOut';
import { eventContext } from '../../outlook/useCases/eventContext';
import { organises } from '../../outlook/useCases/organises';
import type { BookingResult } from '../BookingService';

/**
 * Makes, moves or takes out the Outlook event of a session that was kept without it, where the wish is mine or may go by
 * itself; several may be pressed for at once, so another's is shown first (see answerWaiting).
 */
export async function finishBooking(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  session: Session,
): Promise<Outcome<BookingResult>> {
  const { found, context } = await eventContext(ports, session);
  if (!organises(ports.me.key, found.session, found.supervisor))
    return { ok: false, issues: [{ code: 'notSupervisor', field: '' }] };
  const { verdict, byName } = await judgeUnfinished(ports, { found, context });
  if (verdict.kind !== 'go')
    return { ok: false, issues: [{ code: 'begunByOther', field: '', facts: byName === '' ? {} : { name: byName } }] };
  const { sessions, invited, noMeeting } = await carryOut(ports, { found, context });
  return { ok: true, value: { sessions, invited, noMeeting } };
}
