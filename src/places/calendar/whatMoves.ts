import { academicYearOf } from '../../ground/rules/academicYear';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { addDays } from '../../ground/rules/days';
import type { Meter } from '../../ground/rules/Meter';
import type { GroundPorts } from '../../ground/ports';
import type { Day, SchoolYear } from '../../ground/rules/School';
import { shardsOfYears } from '../../ground/rules/shards';
import { todayOf } from '../../ground/steps/clock';
import { schoolDaysBetween, schoolYearOf, shutOn } from '../../people/rules/halfTerms';
import type { HomePorts } from '../../sessions/home/ports';
import type { SessionPorts } from '../../sessions/ports';
import type { Session } from '../../sessions/rules/Session';
import { offerOf } from '../../sessions/useCases/offerOf';
import type { BookedMove, DueMove, TermMoves } from './CalendarService';
import { meteredPairsAt } from './meteredPairs';
import type { MeteredPair, MeteredPorts } from './meteredPairs';

type MovesPorts = Pick<GroundPorts, 'now'> & Pick<HomePorts, 'home'> & Pick<SessionPorts, 'sessions'> & MeteredPorts;

/**
 * What other dates of these schools change: due dates and what is planned follow them by themselves; what is booked
 * stays, and is named where it would lie outside term. Nothing is written.
 */
export async function whatMoves(ports: MovesPorts, years: readonly SchoolYear[]): Promise<TermMoves> {
  const catalogue = await ports.home.catalogue();
  const today = todayOf(ports, catalogue);
  const keys = years.map(({ schoolKey }) => schoolKey);
  const followers = await meteredPairsAt(ports, keys, { catalogue, today });
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

interface Dates {
  readonly before: TrustCatalogue;
  readonly after: TrustCatalogue;
}

/** The next due date of somebody, and how many of their planned sessions get another one. */
function dueMove(
  { schoolKey, name, offerKey, meterIn }: MeteredPair,
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
  followers: readonly MeteredPair[],
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
function bookedMove(
  session: Session,
  followers: readonly MeteredPair[],
  { before, after }: Dates,
): readonly BookedMove[] {
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
