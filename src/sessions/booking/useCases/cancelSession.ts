import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Outcome } from '../../../ground/rules/Issue';
import type { Session } from '../../rules/Session';
import { beginIntent } from '../../useCases/beginIntent';
import { judgeUnfinished } from '../../useCases/judgeUnfinished';
import { carryOut } from '../../useCases/carryOut';
import { writeReason } from '../../useCases/changeSteps';
import { isStillToChange } from '../../useCases/isStillToChange';
import { nowOf } from '../../../ground/steps/clock';
import { eventContext } from '../../outlook/useCases/eventContext';

/**
 * The reason stays with the pair; Outlook's cancellation carries a neutral line. A supervisee's cancellation reaches
 * Outlook when the supervisor next opens the Hub.
 */
export async function cancelSession(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  input: { readonly session: Session; readonly why: string },
): Promise<Outcome<Session>> {
  const why = input.why.trim();
  if (why === '') return { ok: false, issues: [{ code: 'reasonMissing', field: 'why' }] };
  const { found, context } = await eventContext(ports, input.session);
  if (found.session.status !== 'cancelled' && !(await isStillToChange(ports, found.session)))
    return { ok: false, issues: [{ code: 'stillSigning', field: '' }] };
  if (found.session.status === 'cancelled') {
    const { verdict } = await judgeUnfinished(ports, { found, context });
    const again = verdict.kind === 'go' ? await carryOut(ports, { found, context }) : { session: found.session };
    return { ok: true, value: again.session };
  }
  const intent = { kind: 'cancel' as const, by: ports.me.key, at: nowOf(ports) };
  const begun = await beginIntent(ports, found.session, intent);
  const words = await writeReason(ports, begun, intent, why);
  const done = await carryOut(ports, { found, context: { ...context, session: begun, words } });
  return done.session.status === 'cancelled'
    ? { ok: true, value: done.session }
    : { ok: false, issues: [{ code: 'stillSigning', field: '' }] };
}
