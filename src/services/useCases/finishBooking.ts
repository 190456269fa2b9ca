import type { Outcome } from '../../domain/Issue';
import type { Session } from '../../domain/Session';
import type { BookingResult } from '../HubServices';
import type { Ports } from '../ports';
import { carryOut } from './carryOut';
import { eventContext } from './eventContext';
import { organises } from './organises';

/** Makes, moves or takes out the Outlook event of a session that was kept without it. */
export async function finishBooking(ports: Ports, session: Session): Promise<Outcome<BookingResult>> {
  const { found, context } = await eventContext(ports, session);
  if (!organises(ports.me.key, found.session, found.supervisor))
    return { ok: false, issues: [{ code: 'notSupervisor', field: '' }] };
  const { sessions, invited } = await carryOut(ports, { found, context });
  return { ok: true, value: { sessions, invited } };
}
