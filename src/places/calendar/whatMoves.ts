import { academicYearOf } from '../../ground/rules/academicYear';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { addDays } from '../../ground/rules/days';
import type { Meter } from '../../ground/rules/Meter';
import type { GroundPorts } from '../../ground/ports';
import type { Day, SchoolYear } from '../../ground/rules/School';
import { shardsOfYears } from '../../ground/rules/shards';
import { todayOf } from '../../ground/steps/clock';
import { failsWith } from '../../ground/steps/failsWith';
import type { PeoplePorts } from '../../people/ports';
import { schoolDaysBetween, schoolYearOf, shutOn } from '../../people/rules/halfTerms';
import { everyPair } from '../../people/useCases/everyPair';
import type { PicturePorts } from '../../picture/ports';
import { isActive } from '../../picture/rules/Facts';
import { meterOfFact } from '../../picture/useCases/linesOf';
import type { HomePorts } from '../../sessions/home/ports';
import type { SessionPorts } from '../../sessions/ports';
import { awayIn } from '../../sessions/rules/away';
import { cadenceOf, minimumOf } from '../../sessions/rules/cadence';
import { meterOf } from '../../sessions/rules/meterOf';
import type { Session } from '../../sessions/rules/Session';
import { offerOf } from '../../sessions/useCases/offerOf';
import type { BookedMove, DueMove, TermMoves } from './CalendarService';

export type MovesPorts = Pick<GroundPorts, 'now'> &
  Pick<PeoplePorts, 'pairs'> &
  Pick<HomePorts, 'home'> &
  Pick<SessionPorts, 'sessions'> & { readonly counters: Pick<PicturePorts['counters'], 'isThere' | 'schools'> };

/** A supervised person at one of the schools. */
interface Follower {
  readonly pairKey: string;
  readonly schoolKey: string;
  readonly name: string;
  readonly supervisor: string;
  readonly offerKey: string;
  /** How they stand in a year of the school, by these dates. */
  readonly meterIn: (year: string, catalogue: TrustCatalogue) => Meter;
}

/**
 * What other dates of these schools change: due dates and what is planned follow them by themselves; what is booked
 * stays, and is named where it would lie outside term. Nothing is written.
 */
export async function whatMoves(ports: MovesPorts, years: readonly SchoolYear[]): Promise<TermMoves> {
  const catalogue = await ports.home.catalogue();
  const today = todayOf(ports, catalogue);
  const keys = years.map(({ schoolKey }) => schoolKey);
  const followers = await followersAt(ports, keys, { catalogue, today });
  const changed = withYears(catalogue, years);
  const due = followers.flatMap((one) => dueMove(one, years, { before: catalogue, after: changed }));
  const sessions = await bookedOf(ports, followers, years, today);
  return {
    dues: due.filter(({ from, to }) => from !== to),
    planned: due.reduce((sum, { planned }) => sum + planned, 0),
    booked: sessions.flatMap((session) => bookedMove(session, followers, { before: catalogue, after: changed })),
    staying: sessions.length,
  };
}

function withYears(catalogue: TrustCatalogue, years: readonly SchoolYear[]): TrustCatalogue {
  const others = catalogue.schoolYears.filter(
    (one) => !years.some(({ schoolKey, year }) => one.schoolKey === schoolKey && one.year === year),
  );
  return { ...catalogue, schoolYears: [...others, ...years] };
}

interface Now {
  readonly catalogue: TrustCatalogue;
  readonly today: Day;
}

async function followersAt(ports: MovesPorts, keys: readonly string[], now: Now): Promise<readonly Follower[]> {
  const counted = await countedFollowers(ports, keys, now);
  return counted ?? registeredFollowers(ports, keys, now);
}

/** By the counters of trust leads; undefined where there are none, or those of a school cannot be read. */
async function countedFollowers(
  { counters }: MovesPorts,
  keys: readonly string[],
  { today }: Now,
): Promise<readonly Follower[] | undefined> {
  try {
    if (!(await counters.isThere())) return undefined;
    const found = await counters.schools(keys);
    const facts = keys.map((key) => found.value.get(key)?.facts);
    if (facts.some((one) => one === undefined || one.undecided.length > 0)) return undefined;
    return facts.flatMap((school) =>
      (school?.pairs ?? [])
        .filter((pair) => pair.known && isActive(pair, today))
        .map(
          (pair): Follower => ({
            ...pair,
            schoolKey: school?.schoolKey ?? '',
            meterIn: (year, catalogue) => meterOfFact(pair, school?.schoolKey ?? '', year, { catalogue, today }),
          }),
        ),
    );
  } catch (error) {
    if (failsWith(error, 'forbidden', 'notFound')) return undefined;
    throw error;
  }
}

async function registeredFollowers(
  ports: MovesPorts,
  keys: readonly string[],
  { today }: Now,
): Promise<readonly Follower[]> {
  const pairs = await everyPair(ports);
  return pairs
    .filter((pair) => keys.includes(pair.schoolKey) && pair.status === 'active' && pair.known)
    .map(
      (pair): Follower => ({
        pairKey: pair.pairKey,
        schoolKey: pair.schoolKey,
        name: pair.superviseeName,
        supervisor: pair.supervisorName,
        offerKey: pair.offerKey,
        meterIn: (year, catalogue) =>
          meterOf({
            cadence: cadenceOf(pair, offerOf(catalogue, pair.offerKey), minimumOf(catalogue.roles, undefined)),
            away: awayIn(pair.summary.away),
            year: schoolYearOf(catalogue, pair.schoolKey, year),
            heldDays: pair.summary.heldDays,
            nextDay: undefined,
            today,
            since: pair.firstDay,
          }),
      }),
    );
}

interface Dates {
  readonly before: TrustCatalogue;
  readonly after: TrustCatalogue;
}

/** The next due date of somebody, and how many of their planned sessions get another one. */
function dueMove(
  { schoolKey, name, offerKey, meterIn }: Follower,
  years: readonly SchoolYear[],
  { before, after }: Dates,
): readonly (DueMove & { readonly planned: number })[] {
  return years
    .filter((one) => one.schoolKey === schoolKey)
    .map(({ year }) => {
      const [was, is] = [meterIn(year, before), meterIn(year, after)];
      const open = ({ periods }: Meter): readonly Day[] =>
        periods.filter(({ state }) => state === 'toCome').map(({ lastDay }) => lastDay);
      const days = new Set(open(was));
      return {
        schoolKey,
        name,
        offerTitle: offerOf(after, offerKey).title,
        from: was.dueBy,
        to: is.dueBy,
        planned: open(is).filter((day) => !days.has(day)).length,
      };
    });
}

/** Of these people from today on, in the years whose dates change. */
async function bookedOf(
  { sessions }: MovesPorts,
  followers: readonly Follower[],
  years: readonly SchoolYear[],
  today: Day,
): Promise<readonly Session[]> {
  const names = [...new Set(years.map(({ year }) => year))];
  const shards = shardsOfYears(await sessions.years(), names);
  const keys = [...new Set(followers.map(({ pairKey }) => pairKey))];
  const found = await sessions.ofPairs(keys.flatMap((pairKey) => shards.map((shard) => ({ shard, pairKey }))));
  return found.filter(({ status, day }) => status === 'booked' && day >= today && names.includes(academicYearOf(day)));
}

/** Days after which no other day is proposed. */
const looksAhead = 42;

/** Named where the school would be shut on its day, and was not. */
function bookedMove(session: Session, followers: readonly Follower[], { before, after }: Dates): readonly BookedMove[] {
  const its = followers.filter(({ pairKey }) => pairKey === session.pairKey);
  const [first] = its;
  const year = academicYearOf(session.day);
  const is = first && schoolYearOf(after, first.schoolKey, year);
  const was = first && schoolYearOf(before, first.schoolKey, year);
  if (first === undefined || is === undefined) return [];
  const why = shutOn(is, session.day);
  if (why === undefined || (was !== undefined && shutOn(was, session.day) !== undefined)) return [];
  const [next] = schoolDaysBetween(is, addDays(session.day, 1), addDays(session.day, looksAhead));
  return [
    {
      key: session.key,
      schoolKey: first.schoolKey,
      name: its.length > 1 ? offerOf(after, session.offerKey).title : first.name,
      supervisor: first.supervisor,
      day: session.day,
      why,
      ...(next !== undefined && { next }),
    },
  ];
}
