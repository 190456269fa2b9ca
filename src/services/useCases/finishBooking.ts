import type { Outcome } from '../../domain/Issue';
import type { Session } from '../../domain/Session';
import type { Ports } from '../ports';
import { carryOut } from './carryOut';
import { eventContext } from './eventContext';
import { organises } from './syncEvent';
import type { BookingResult } from '../../sessions/booking/BookingService';

/** Makes, moves or takes out the Outlook event of a session that was kept without it. */
export async function finishBooking(ports: Ports, session: Session): Promise<Outcome<BookingResult>> {
  const { found, context } = await eventContext(ports, session);
  if (!organises(ports, found.session, found.supervisor))
    return { ok: false, issues: [{ code: 'notSupervisor', field: '' }] };
  const { sessions, invited } = await carryOut(ports, { found, context });
  return { ok: true, value: { sessions, invited } };
}
