import { academicYearOf } from '../../domain/academicYear';
import { checkBooking } from '../../domain/booking';
import { dayInZone } from '../../domain/days';
import type { Issue, Outcome } from '../../domain/Issue';
import type { Person } from '../../domain/Person';
import type { Session } from '../../domain/Session';
import type { BookingInput, BookingResult } from '../HubServices';
import type { New, Ports } from '../ports';
import { nowOf } from './clock';
import { refreshSummary } from './refreshSummary';
import { writeSessionWords } from './sessionWords';
import { byKey } from './superviseeRow';
import { organises, syncEvent } from './syncEvent';

/**
 * Register first, Outlook second, the pair's summary last; each step finds what an earlier attempt with the same keys already did.
 * Where Outlook cannot be written the session stands (`eventStatus` wanted) and `invited` is false.
 */
export async function bookSession(ports: Ports, input: BookingInput): Promise<Outcome<BookingResult>> {
  const catalogue = await ports.home.catalogue();
  const { zone } = catalogue.settings;
  const rows = (await ports.pairs.findByPairKey(input.pairKey)).filter((row) => row.status === 'active');
  const pair = rows.find((row) => row.superviseeKey === input.superviseeKey) ?? rows[0];
  if (pair === undefined) return refused({ code: 'notFound', field: 'people' });
  const isGroup = input.superviseeKey === '' || rows.length > 1;
  const superviseeKeys = isGroup ? rows.map((row) => row.superviseeKey) : [pair.superviseeKey];
  const known = byKey(await ports.people.findByKeys([pair.supervisorKey, ...superviseeKeys, ...input.alongKeys]));
  const some = (keys: readonly string[]): readonly Person[] => keys.flatMap((key) => known.get(key) ?? []);
  const [supervisor] = some([pair.supervisorKey]);
  const supervisees = some(superviseeKeys);
  if (supervisor === undefined || supervisees.length === 0) return refused({ code: 'noPeople', field: 'people' });

  const issues = checkBooking({ ...input, superviseeKey: isGroup ? '' : pair.superviseeKey }, { now: nowOf(ports), catalogue, people: [supervisor, ...supervisees], schoolKey: pair.schoolKey });
  if (!organises(ports, pair, supervisor)) issues.push({ code: 'notSupervisor', field: '' });
  const noFolder = input.sessions.find(({ startsAt }) => !pair.shards.includes(academicYearOf(dayInZone(startsAt, zone))));
  if (noFolder !== undefined && issues.length === 0) {
    // Folders of a year are opened by a record keeper; until then nothing can be written there.
    issues.push({ code: 'outsideTerm', field: 'sessions', facts: { day: dayInZone(noFolder.startsAt, zone) } });
  }
  if (issues.length > 0) return { ok: false, issues };

  const sessions: Session[] = [];
  let invited = true;
  for (const { key, startsAt, endsAt } of input.sessions) {
    const day = dayInZone(startsAt, zone);
    const row: New<Session> = {
      key, pairKey: pair.pairKey, shard: academicYearOf(day), offerKey: input.offerKey, supervisorKey: pair.supervisorKey,
      superviseeKey: isGroup ? '' : pair.superviseeKey, code: ports.keys.newCode(), day, startsAt, endsAt, status: 'booked', place: input.place,
      seriesKey: input.sessions.length > 1 ? input.sessions[0]?.key ?? '' : '', eventId: '', eventStatus: 'wanted', reply: 'none',
    };
    const session = await ports.sessions.add(row);
    const words = input.room.trim() === '' && input.alongKeys.length === 0 ? undefined
      : await writeSessionWords(ports, session, (before) => ({ ...before, room: input.room.trim(), alongKeys: input.alongKeys }));
    const synced = await syncEvent(ports, { session, supervisor, supervisees, along: some(input.alongKeys), words, zone });
    sessions.push(synced.session);
    invited = invited && synced.invited;
  }
  await refreshSummary(ports, pair.pairKey);
  return { ok: true, value: { sessions, invited } };
}

function refused(issue: Issue): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [issue] };
}
