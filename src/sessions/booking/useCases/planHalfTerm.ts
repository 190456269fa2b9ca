import { academicYearOf } from '../../../ground/rules/academicYear';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { dayInZone } from '../../../ground/rules/days';
import type { GroundPorts } from '../../../ground/ports';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { Day, HalfTerm, SchoolYear } from '../../../ground/rules/School';
import { shardOn } from '../../../ground/rules/shards';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { schoolYearOf } from '../../../people/rules/halfTerms';
import type { Pair } from '../../../people/rules/Pair';
import type { HomePorts, HomeRows } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import { intentOf } from '../../rules/intent';
import { isComing } from '../../rules/Session';
import type { Session } from '../../rules/Session';
import { offerOf } from '../../useCases/offerOf';
import { byKey, meterOfPair, schoolNameOf } from '../../useCases/superviseeRow';
import type { HalfTermPlan, HalfTermQuery, PlannedSession } from '../BookingService';
import type { Availability } from '../rules/Availability';
import type { BusySpan } from '../rules/BusySpan';
import { proposeTimes } from '../rules/term/proposeTimes';
import type { AroundIt } from '../rules/term/proposeTimes';
import { readAvailability } from './readAvailability';

type PlanPorts = Pick<GroundPorts, 'me' | 'now' | 'keys'> & Pick<HomePorts, 'home'> & Pick<OutlookPorts, 'outlook'>;

/**
 * Every session that is due in a half-term with the people I supervise and has no time yet, each with a time to propose.
 * Nothing is written. What an interrupted booking has still to make counts as booked: it goes on by itself.
 */
export async function planHalfTerm(ports: PlanPorts, query: HalfTermQuery): Promise<HalfTermPlan> {
  const rows = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const { catalogue } = rows;
  const today = todayOf(ports, catalogue);
  const people = byKey([...rows.people, ...(rows.me === undefined ? [] : [rows.me])]);
  const sessions = withWanted(rows.sessions, catalogue.settings.zone);
  const mine = meetingsOf(rows, people);
  const chosen = mine.filter(
    ({ pair }) =>
      (query.schoolKey === undefined || pair.schoolKey === query.schoolKey) &&
      (query.pathwayKey === undefined || offerOf(catalogue, pair.offerKey).pathwayKey === query.pathwayKey),
  );
  const due = chosen.flatMap((meeting) =>
    dueOf(meeting, { query, catalogue, people, today, sessions, now: nowOf(ports) }),
  );
  const calendars = await readCalendars(ports, due, catalogue.settings.zone);
  return {
    sessions: proposed(ports, due, { catalogue, sessions, availability: calendars ?? [], now: nowOf(ports) }),
    calendarsKnown: calendars !== undefined,
    zone: catalogue.settings.zone,
    schools: choicesOf(mine, ({ pair }) => [pair.schoolKey, schoolNameOf(catalogue, pair.schoolKey)]),
    pathways: choicesOf(mine, ({ pair }) => {
      const { pathwayKey } = offerOf(catalogue, pair.offerKey);
      return [pathwayKey, catalogue.pathways.find(({ key }) => key === pathwayKey)?.title ?? pathwayKey];
    }),
    withoutDates: withoutDates(chosen, catalogue, today),
  };
}

/** Somebody I supervise, or a group. */
interface Meeting {
  readonly pair: Pair;
  readonly rows: readonly Pair[];
  /** Everybody who meets, I among them. */
  readonly people: readonly Person[];
}

function meetingsOf({ supervises }: HomeRows, people: ReadonlyMap<PersonKey, Person>): readonly Meeting[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of supervises)
    if (pair.status === 'active' && pair.decided && pair.known)
      groups.set(pair.pairKey, [...(groups.get(pair.pairKey) ?? []), pair]);
  return [...groups.values()].flatMap((rows) => {
    const [pair] = rows;
    if (pair === undefined) return [];
    const keys = [pair.supervisorKey, ...rows.map(({ superviseeKey }) => superviseeKey)];
    return [{ pair, rows, people: keys.flatMap((key) => people.get(key) ?? []) }];
  });
}

/** With the further sessions of bookings that were cut off: whoever opens the Hub next makes them. */
function withWanted(sessions: readonly Session[], zone: string): readonly Session[] {
  return sessions.flatMap((session) => {
    const intent = intentOf(session);
    if (intent?.kind !== 'book') return [session];
    const missing = intent.rest.filter(({ key }) => !sessions.some((one) => one.key === key));
    return [
      session,
      ...missing.map(
        (wanted): Session => ({ ...session, ...wanted, day: dayInZone(wanted.startsAt, zone), intent: '' }),
      ),
    ];
  });
}

interface Known {
  readonly query: HalfTermQuery;
  readonly catalogue: TrustCatalogue;
  readonly people: ReadonlyMap<PersonKey, Person>;
  readonly today: Day;
  readonly sessions: readonly Session[];
  readonly now: string;
}

interface Due {
  readonly meeting: Meeting;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** Periods of the pair's own rhythm that end in its school's half-term and have neither a session nor a booking. */
function dueOf(meeting: Meeting, { query, catalogue, people, today, sessions, now }: Known): readonly Due[] {
  const { pair } = meeting;
  const halfTerm = halfTermOf(schoolYearOf(catalogue, pair.schoolKey, academicYearOf(today)), today, query.halfTerm);
  if (halfTerm === undefined || shardOn(pair.shards, halfTerm.firstDay) === undefined) return [];
  const meter = meterOfPair(pair, { catalogue, today, people, known: { sessions, now } });
  return meter.periods
    .filter(
      ({ state, lastDay }) =>
        state === 'toCome' && lastDay > today && lastDay >= halfTerm.firstDay && lastDay <= halfTerm.lastDay,
    )
    .map(({ firstDay, lastDay }) => ({ meeting, firstDay: Math.max(firstDay, halfTerm.firstDay), lastDay }));
}

/** In a holiday "this" is the one that comes. */
function halfTermOf(year: SchoolYear | undefined, today: Day, which: HalfTermQuery['halfTerm']): HalfTerm | undefined {
  const coming = (year?.halfTerms ?? []).filter(({ lastDay }) => lastDay >= today);
  return coming[which === 'this' ? 0 : 1];
}

async function readCalendars(
  ports: PlanPorts,
  due: readonly Due[],
  zone: string,
): Promise<readonly Availability[] | undefined> {
  if (due.length === 0) return [];
  const people = new Map(due.flatMap(({ meeting }) => meeting.people).map((person) => [person.key, person]));
  const first = Math.min(...due.map(({ firstDay }) => firstDay));
  const last = Math.max(...due.map(({ lastDay }) => lastDay));
  return (await readAvailability(ports, [...people.values()], { first, last }, zone)).availability;
}

interface Around {
  readonly catalogue: TrustCatalogue;
  readonly sessions: readonly Session[];
  readonly availability: readonly Availability[];
  readonly now: string;
}

/** One after the other, by day: what is proposed to somebody is taken for the next. */
function proposed(ports: Pick<GroundPorts, 'keys'>, due: readonly Due[], around: Around): readonly PlannedSession[] {
  const taken = new Map<PersonKey, BusySpan[]>();
  return [...due]
    .sort((a, b) => a.lastDay - b.lastDay || a.meeting.pair.superviseeName.localeCompare(b.meeting.pair.superviseeName))
    .map((one) => {
      const planned = proposalOf(ports, one, around, taken);
      const [first] = planned.choices;
      if (first !== undefined)
        for (const { key } of one.meeting.people) taken.set(key, [...(taken.get(key) ?? []), first]);
      return planned;
    })
    .sort((a, b) => a.name.localeCompare(b.name) || a.lastDay - b.lastDay);
}

function proposalOf(
  ports: Pick<GroundPorts, 'keys'>,
  { meeting, firstDay, lastDay }: Due,
  { catalogue, sessions, availability, now }: Around,
  taken: ReadonlyMap<PersonKey, readonly BusySpan[]>,
): PlannedSession {
  const { pair, rows, people } = meeting;
  const offer = offerOf(catalogue, pair.offerKey);
  const own = sessions.filter((one) => one.pairKey === pair.pairKey && one.status !== 'cancelled');
  const last = own.reduce<Session | undefined>(
    (a, b) => (a !== undefined && a.startsAt > b.startsAt ? a : b),
    undefined,
  );
  const { zone, dayStarts, dayEnds } = catalogue.settings;
  const around: AroundIt = {
    schoolYears: yearsOf(catalogue, people, lastDay),
    people: people.map((person) => calendarOf(person, { availability, sessions, taken })),
    zone,
    dayStarts,
    dayEnds,
    now,
  };
  const isGroup = rows.length > 1 || offer.kind === 'group';
  return {
    key: ports.keys.newKey(),
    pairKey: pair.pairKey,
    offerKey: pair.offerKey,
    superviseeKey: isGroup ? '' : pair.superviseeKey,
    name: isGroup ? offer.title : pair.superviseeName,
    offerTitle: offer.title,
    schoolName: schoolNameOf(catalogue, pair.schoolKey),
    lastDay,
    invited: people.filter(({ mail, key }) => mail !== '' && key !== pair.supervisorKey).map(({ key }) => key),
    ...proposeTimes({ firstDay, lastDay, minutes: offer.minutes, lastStart: last?.startsAt }, around),
  };
}

/** What Outlook says of somebody, and what the Hub knows beside it. */
function calendarOf(
  { key, mail, name }: Person,
  {
    availability,
    sessions,
    taken,
  }: Pick<Around, 'availability' | 'sessions'> & { readonly taken: ReadonlyMap<PersonKey, readonly BusySpan[]> },
): AroundIt['people'][number] {
  const seen = availability.find((one) => one.mail === mail && mail !== '');
  const inHub = sessions.filter((one) => isComing(one) && (one.supervisorKey === key || one.superviseeKey === key));
  return {
    mail,
    name,
    busy: [...(seen?.busy ?? []), ...inHub, ...(taken.get(key) ?? [])],
    away: seen?.away ?? [],
    working: seen?.working,
  };
}

/** The central team belongs to no school, so it closes no day. */
function yearsOf(catalogue: TrustCatalogue, people: readonly Person[], day: Day): readonly SchoolYear[] {
  const keys = [...new Set(people.map(({ schoolKey }) => schoolKey))].filter((key) =>
    catalogue.schools.some((school) => school.key === key),
  );
  return keys.flatMap((key) => schoolYearOf(catalogue, key, academicYearOf(day)) ?? []);
}

/** Short names of schools without dates: of their people nothing can be said to be due. */
function withoutDates(meetings: readonly Meeting[], catalogue: TrustCatalogue, today: Day): readonly string[] {
  const keys = [...new Set(meetings.map(({ pair }) => pair.schoolKey))];
  return keys
    .filter((key) => schoolYearOf(catalogue, key, academicYearOf(today)) === undefined)
    .map((key) => schoolNameOf(catalogue, key));
}

function choicesOf(
  meetings: readonly Meeting[],
  of: (meeting: Meeting) => readonly [key: string, title: string],
): HalfTermPlan['schools'] {
  return [...new Map(meetings.map(of))]
    .map(([key, title]) => ({ key, title }))
    .sort((a, b) => a.title.localeCompare(b.title));
}
