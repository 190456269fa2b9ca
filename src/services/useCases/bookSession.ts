import type { HomePorts } from '../../sessions/home/ports';
import type { OutlookPorts } from '../../sessions/outlook/ports';
import type { SessionPorts } from '../../sessions/ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts, New } from '../../ground/ports';
import { academicYearOf } from '../../domain/academicYear';
import { checkBooking } from '../../domain/booking';
import { dayInZone } from '../../domain/days';
import { writtenIntent } from '../../domain/intent';
import type { Issue, Outcome } from '../../domain/Issue';
import type { Person } from '../../domain/Person';
import type { Session } from '../../domain/Session';
import { carryOut } from './carryOut';
import { nowOf, todayOf } from './clock';
import { writeSessionWords } from './sessionWords';
import { byKey } from './superviseeRow';
import { organises } from './syncEvent';
import type { BookingInput, BookingResult } from '../../sessions/booking/BookingService';

/**
 * Words first, then the row of the first session, which says what else is wanted, and from there on as anybody would go
 * on with it
 * (see carryOut). Pressing again finds what an earlier attempt with the same keys already did. Where Outlook cannot be
 * written the
 * session stands (`eventStatus` wanted) and `invited` is false.
 */
export async function bookSession(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  input: BookingInput,
): Promise<Outcome<BookingResult>> {
  const catalogue = await ports.home.catalogue();
  const { zone } = catalogue.settings;
  const rows = (await ports.pairs.findByPairKey(input.pairKey)).filter((row) => row.status === 'active');
  const pair = rows.find((row) => row.superviseeKey === input.superviseeKey) ?? rows[0];
  if (pair === undefined) return refused({ code: 'notFound', field: 'people' });
  const isGroup = input.superviseeKey === '' || rows.length > 1;
  const superviseeKeys = isGroup ? rows.map((row) => row.superviseeKey) : [pair.superviseeKey];
  // somebody of the pair is there anyway
  const alongKeys = [...new Set(input.alongKeys)].filter(
    (key) => key !== pair.supervisorKey && !superviseeKeys.includes(key),
  );
  const known = byKey(await ports.people.findByKeys([pair.supervisorKey, ...superviseeKeys, ...alongKeys]));
  const some = (keys: readonly string[]): readonly Person[] => keys.flatMap((key) => known.get(key) ?? []);
  const [supervisor] = some([pair.supervisorKey]);
  const supervisees = some(superviseeKeys);
  if (supervisor === undefined || supervisees.length === 0) return refused({ code: 'noPeople', field: 'people' });

  const issues = checkBooking(
    { ...input, superviseeKey: isGroup ? '' : pair.superviseeKey },
    { now: nowOf(ports), catalogue, people: [supervisor, ...supervisees], schoolKey: pair.schoolKey },
  );
  if (alongKeys.some((key) => known.get(key)?.status !== 'active')) issues.push({ code: 'notFound', field: 'along' });
  if (!organises(ports, pair, supervisor)) issues.push({ code: 'notSupervisor', field: '' });
  const noFolder = input.sessions.find(
    ({ startsAt }) => !pair.shards.includes(academicYearOf(dayInZone(startsAt, zone))),
  );
  if (noFolder !== undefined && issues.length === 0) {
    // Folders of a year are opened by a record keeper; until then nothing can be written there.
    issues.push({ code: 'outsideTerm', field: 'sessions', facts: { day: dayInZone(noFolder.startsAt, zone) } });
  }
  if (issues.length > 0) return { ok: false, issues };

  const [first, ...rest] = input.sessions;
  if (first === undefined) return refused({ code: 'required', field: 'sessions' });
  const room = input.room.trim();
  const day = dayInZone(first.startsAt, zone);
  const place = { key: first.key, pairKey: pair.pairKey, shard: academicYearOf(day) };
  const words =
    room === '' && alongKeys.length === 0
      ? undefined
      : await writeSessionWords(ports, place, (before) => ({ ...before, room, alongKeys }));
  const row: New<Session> = {
    ...place,
    day,
    startsAt: first.startsAt,
    endsAt: first.endsAt,
    offerKey: input.offerKey,
    supervisorKey: pair.supervisorKey,
    superviseeKey: isGroup ? '' : pair.superviseeKey,
    code: ports.keys.newCode(),
    status: 'booked',
    place: input.place,
    seriesKey: rest.length > 0 ? first.key : '',
    eventId: '',
    eventStatus: 'wanted',
    reply: 'none',
    intent: writtenIntent({ kind: 'book', by: ports.me.key, at: nowOf(ports), rest }),
  };
  const added = await ports.sessions.add(row);
  // pressed again after everything was done: the steps find it so and answer all of its sessions
  const session = { ...added, intent: added.intent || row.intent || '' };
  const found = {
    session,
    pair,
    rows,
    catalogue,
    today: todayOf(ports, catalogue),
    supervisor,
    supervisees,
    myRole: pair.supervisorKey === ports.me.key ? ('supervisor' as const) : ('supervisee' as const),
  };
  const done = await carryOut(ports, {
    found,
    context: { session, supervisor, supervisees, along: some(alongKeys), words, zone },
  });
  return { ok: true, value: { sessions: done.sessions, invited: done.invited } };
}

function refused(issue: Issue): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [issue] };
}
