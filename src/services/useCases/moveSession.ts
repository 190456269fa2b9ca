import { academicYearOf } from '../../domain/academicYear';
import { checkBooking } from '../../domain/booking';
import { dayInZone } from '../../domain/days';
import type { Issue, Outcome } from '../../domain/Issue';
import type { Session } from '../../domain/Session';
import type { BookingResult } from '../HubServices';
import type { Ports } from '../ports';
import { nowOf } from './clock';
import { eventContext } from './eventContext';
import { refreshSummary } from './refreshSummary';
import { writeSessionWords } from './sessionWords';
import { organises, syncEvent } from './syncEvent';
import { updateSession } from './updateSession';

export interface Move { readonly session: Session; readonly startsAt: string; readonly endsAt: string; readonly why: string }

/**
 * The reason is the pair's own and never reaches Outlook. Either of the two may move; only the organiser's calendar can be written,
 * so a supervisee's move reaches Outlook when the supervisor next opens the Hub (`invited` false until then).
 */
export async function moveSession(ports: Ports, { session, startsAt, endsAt, why }: Move): Promise<Outcome<BookingResult>> {
  const { found, context } = await eventContext(ports, session);
  const { catalogue, pair, supervisor, supervisees } = found;
  const { zone } = catalogue.settings;
  const issues: Issue[] = [...checkBooking(
    { offerKey: session.offerKey, superviseeKey: session.superviseeKey, place: session.place, room: context.words?.room ?? '', sessions: [{ key: session.key, startsAt, endsAt }] },
    { now: nowOf(ports), catalogue, people: [supervisor, ...supervisees], schoolKey: pair.schoolKey },
  )];
  const day = dayInZone(startsAt, zone);
  if (why.trim() === '') issues.push({ code: 'reasonMissing', field: 'why' });
  // A row stands in the list of its own academic year: into another one a session is cancelled and booked anew.
  if (academicYearOf(day) !== session.shard || !pair.shards.includes(session.shard)) issues.push({ code: 'outsideTerm', field: 'startsAt', facts: { day } });
  if (found.session.status !== 'booked') issues.push({ code: 'stillSigning', field: '' });
  if (issues.length > 0) return { ok: false, issues };

  const moved = await updateSession(ports, found.session, { startsAt, endsAt, day, eventStatus: 'wanted' });
  const words = await writeSessionWords(ports, moved, (before) => {
    const last = before.reasons[before.reasons.length - 1];
    const told = last?.what === 'moved' && last.why === why.trim() && last.byName === ports.me.name;
    return told ? before : { ...before, reasons: [...before.reasons, { at: nowOf(ports), what: 'moved', byName: ports.me.name, why: why.trim() }] };
  });
  const synced = organises(ports, moved, supervisor) ? await syncEvent(ports, { ...context, session: moved, words }) : { session: moved, invited: false };
  await refreshSummary(ports, session.pairKey);
  return { ok: true, value: { sessions: [synced.session], invited: synced.invited } };
}
