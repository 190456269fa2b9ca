import type { Outcome } from '../../domain/Issue';
import type { Session } from '../../domain/Session';
import type { Ports } from '../ports';
import { nowOf } from './clock';
import { eventContext } from './eventContext';
import { refreshSummary } from './refreshSummary';
import { writeSessionWords } from './sessionWords';
import { organises, syncEvent } from './syncEvent';
import { updateSession } from './updateSession';

/** The reason stays with the pair; Outlook's cancellation carries a neutral line. A supervisee's cancellation reaches Outlook when the supervisor next opens the Hub. */
export async function cancelSession(ports: Ports, input: { readonly session: Session; readonly why: string }): Promise<Outcome<Session>> {
  const why = input.why.trim();
  if (why === '') return { ok: false, issues: [{ code: 'reasonMissing', field: 'why' }] };
  const { found, context } = await eventContext(ports, input.session);
  if (found.session.status !== 'booked' && found.session.status !== 'cancelled') return { ok: false, issues: [{ code: 'stillSigning', field: '' }] };
  const wasMade = found.session.eventId !== '';
  const cancelled = await updateSession(ports, found.session, { status: 'cancelled', eventStatus: wasMade ? 'wanted' : 'none' });
  const words = await writeSessionWords(ports, cancelled, (before) => (before.reasons.some((reason) => reason.what === 'cancelled')
    ? before : { ...before, reasons: [...before.reasons, { at: nowOf(ports), what: 'cancelled', byName: ports.me.name, why }] }));
  const synced = wasMade && organises(ports, cancelled, found.supervisor) ? await syncEvent(ports, { ...context, session: cancelled, words }) : { session: cancelled };
  await refreshSummary(ports, input.session.pairKey);
  return { ok: true, value: synced.session };
}
