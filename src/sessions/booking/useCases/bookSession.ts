import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { shardOn } from '../../../ground/rules/shards';
import { checkBooking } from '../rules/booking';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { dayInZone } from '../../../ground/rules/days';
import { writtenIntent } from '../../rules/intent';
import type { WantedSession } from '../../rules/intent';
import type { Session } from '../../rules/Session';
import { sameTimes } from '../../outlook/rules/followOutlook';
import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { Pair } from '../../../people/rules/Pair';
import type { BookingInput, BookingResult } from '../BookingService';
import { carryOut } from '../../useCases/carryOut';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { newSession } from './newSession';
import { byKey } from '../../useCases/superviseeRow';
import { organises } from '../../outlook/useCases/organises';

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
  const who = await whoMeets(ports, input);
  if (!who.ok) return who;
  const catalogue = await ports.home.catalogue([who.value.pair.schoolKey]);
  const { pair, rows, superviseeKey, supervisor, supervisees, along } = who.value;
  const issues = issuesOf(ports, input, who.value, catalogue);
  if (issues.length > 0) return { ok: false, issues };
  const [first, ...rest] = input.sessions;
  if (first === undefined) return refused({ code: 'required', field: 'sessions' });

  const { zone } = catalogue.settings;
  const intent = writtenIntent({ kind: 'book', by: ports.me.key, at: nowOf(ports), rest });
  const made = await newSession(ports, {
    wanted: first,
    pairKey: pair.pairKey,
    offerKey: input.offerKey,
    supervisorKey: pair.supervisorKey,
    superviseeKey,
    place: input.place,
    seriesKey: rest.length > 0 ? first.key : '',
    room: input.room.trim(),
    alongKeys: who.value.alongKeys,
    intent,
    zone,
    shards: pair.shards,
  });
  // pressed again after everything was done: the steps find it so and answer all of its sessions. What is wanted is what
  // was pressed, whatever somebody has written into the row since
  const session = { ...made.session, intent };
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
  const context = { session, supervisor, supervisees, along, words: made.words, zone };
  if (isChanged(session, first)) return { ok: true, value: { sessions: [made.session], invited: false } };
  const done = await carryOut(ports, { found, context });
  return { ok: true, value: { sessions: done.sessions, invited: done.invited, noMeeting: done.noMeeting } };
}

/** Moved or cancelled since an earlier press made it: then it is no longer this booking that decides. */
const isChanged = (session: Session, wanted: WantedSession): boolean =>
  session.status !== 'booked' || !sameTimes(session, wanted);

/** Everybody of a booking, as the register and the People list know them. */
interface Meeting {
  /** Of a group the row of whoever was chosen, or the first. */
  readonly pair: Pair;
  readonly rows: readonly Pair[];
  /** Empty for a group. */
  readonly superviseeKey: PersonKey;
  readonly supervisor: Person;
  readonly supervisees: readonly Person[];
  readonly alongKeys: readonly PersonKey[];
  /** Those of the People list. */
  readonly along: readonly Person[];
}

async function whoMeets(ports: Pick<PeoplePorts, 'pairs' | 'people'>, input: BookingInput): Promise<Outcome<Meeting>> {
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
  const some = (keys: readonly PersonKey[]): readonly Person[] => keys.flatMap((key) => known.get(key) ?? []);
  const [supervisor] = some([pair.supervisorKey]);
  const supervisees = some(superviseeKeys);
  if (supervisor === undefined || supervisees.length === 0) return refused({ code: 'noPeople', field: 'people' });
  const superviseeKey = isGroup ? '' : pair.superviseeKey;
  const along = some(alongKeys);
  return { ok: true, value: { pair, rows, superviseeKey, supervisor, supervisees, alongKeys, along } };
}

function issuesOf(
  ports: Pick<GroundPorts, 'me' | 'now'>,
  input: BookingInput,
  { pair, superviseeKey, supervisor, supervisees, alongKeys, along }: Meeting,
  catalogue: TrustCatalogue,
): readonly Issue[] {
  const issues = checkBooking(
    { ...input, superviseeKey },
    { now: nowOf(ports), catalogue, people: [supervisor, ...supervisees], schoolKey: pair.schoolKey, anyHour: true },
  );
  const active = along.filter(({ status }) => status === 'active');
  if (active.length < alongKeys.length) issues.push({ code: 'notFound', field: 'along' });
  if (!organises(ports.me.key, pair, supervisor)) issues.push({ code: 'notSupervisor', field: '' });
  if (!pair.decided) issues.push({ code: 'notConfirmed', field: 'people' });
  const { zone } = catalogue.settings;
  const noFolder = input.sessions.find(({ startsAt }) => shardOn(pair.shards, dayInZone(startsAt, zone)) === undefined);
  if (noFolder !== undefined && issues.length === 0) {
    // Folders of a year are opened by a record keeper; until then nothing can be written there.
    issues.push({ code: 'outsideTerm', field: 'sessions', facts: { day: dayInZone(noFolder.startsAt, zone) } });
  }
  return issues;
}
