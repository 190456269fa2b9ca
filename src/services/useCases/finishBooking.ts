import type { Outcome } from '../../domain/Issue';
import type { Session } from '../../domain/Session';
import type { BookingResult } from '../HubServices';
import type { Ports } from '../ports';
import { eventContext } from './eventContext';
import { refreshSummary } from './refreshSummary';
import { organises, syncEvent } from './syncEvent';

/** Makes, moves or takes out the Outlook event of a session that was kept without it. */
export async function finishBooking(ports: Ports, session: Session): Promise<Outcome<BookingResult>> {
  const { found, context } = await eventContext(ports, session);
  if (!organises(ports, found.session, found.supervisor)) return { ok: false, issues: [{ code: 'notSupervisor', field: '' }] };
  const synced = await syncEvent(ports, context);
  await refreshSummary(ports, session.pairKey);
  return { ok: true, value: { sessions: [synced.session], invited: synced.invited } };
}
