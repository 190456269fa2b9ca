import { academicYearOf } from '../../ground/rules/academicYear';
import type { Offer, TrustCatalogue } from '../../ground/rules/Catalogue';
import type { GroundPorts } from '../../ground/ports';
import type { Day, HalfTerm, School, SchoolYear } from '../../ground/rules/School';
import { todayOf } from '../../ground/steps/clock';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { everyPair } from '../../people/useCases/everyPair';
import type { PicturePorts } from '../../picture/ports';
import { offerOf } from '../../sessions/useCases/offerOf';
import type { CalendarCell, SchoolsCalendar, SchoolsRow } from './CalendarService';
import { added } from './schools/groupRows';
import { countedPairs, meteredPairsOf, ownMeteredPairs } from './meteredPairs';
import type { MeteredPair, MeteredPorts, Now } from './meteredPairs';

type SchoolsPorts = Pick<GroundPorts, 'now'> &
  MeteredPorts & { readonly counters: Pick<PicturePorts['counters'], 'trust'> };

/**
 * The year of every school by offer: from the counters of trust leads, one read however many schools there are; for
 * anybody else from their own pairs. Each school is measured by its own dates. Counts and dates, and no debriefs.
 */
export async function openSchoolsCalendar(ports: SchoolsPorts): Promise<SchoolsCalendar> {
  const catalogue = await ports.home.catalogue();
  const now = { catalogue, today: todayOf(ports, catalogue) };
  const { followers, unreadable, asOf, isOwn } = await shownPairs(ports, now);
  const year = academicYearOf(now.today);
  const shown = followers.filter(({ offerKey }) => offerOf(catalogue, offerKey).kind !== 'debrief');
  const keys = [...new Set(shown.map(({ schoolKey }) => schoolKey))];
  const schools = keys.flatMap((key) => catalogue.schools.find((one) => one.key === key) ?? []);
  const first = headOf(schools, catalogue, year);
  const rows = schools.flatMap((school) => rowsOf(school, shown, { ...now, head: first }));
  return {
    asOf,
    isOwn,
    halfTerms: (first?.halfTerms ?? []).map((halfTerm) => ({ ...halfTerm, now: isNow(halfTerm, now.today) })),
    offers: offersOf(rows, catalogue),
    schools: [...schools].sort((a, b) => a.name.localeCompare(b.name)),
    rows,
    pathways: catalogue.pathways.map(({ key, title }) => ({ key, title })),
    withoutDates: schools.filter(({ key }) => schoolYearOf(catalogue, key, year) === undefined).map(({ name }) => name),
    unreadable: unreadable.map((key) => catalogue.schools.find((one) => one.key === key)?.name ?? key),
    debriefs: catalogue.offers.some(({ kind }) => kind === 'debrief'),
  };
}

interface Found {
  readonly followers: readonly MeteredPair[];
  readonly unreadable: readonly string[];
  readonly asOf?: string | undefined;
  readonly isOwn: boolean;
}

async function shownPairs(ports: SchoolsPorts, now: Now): Promise<Found> {
  const counted = await countedPairs(ports, 'all', now);
  if (counted === 'closed') return { followers: await ownMeteredPairs(ports, now), unreadable: [], isOwn: true };
  const picture = counted === undefined ? undefined : (await ports.counters.trust()).value?.picture;
  if (counted !== undefined && picture !== undefined) return { ...counted, asOf: picture.asOf, isOwn: false };
  // nobody has counted here yet: the pairs themselves, once
  return { followers: meteredPairsOf(await everyPair(ports), now), unreadable: [], isOwn: false };
}

const isNow = ({ firstDay, lastDay }: HalfTerm, today: Day): boolean => firstDay <= today && today <= lastDay;

/** The dates in the head: those most schools have. */
function headOf(schools: readonly School[], catalogue: TrustCatalogue, year: string): SchoolYear | undefined {
  const years = schools.flatMap(({ key }) => schoolYearOf(catalogue, key, year) ?? []);
  const countOf = (one: SchoolYear): number => years.filter((other) => sameDates(one, other)).length;
  return years.reduce<SchoolYear | undefined>(
    (best, one) => (best === undefined || countOf(one) > countOf(best) ? one : best),
    undefined,
  );
}

const sameDates = (a: SchoolYear, b: SchoolYear): boolean =>
  a.halfTerms.length === b.halfTerms.length &&
  a.halfTerms.every(({ firstDay, lastDay }, index) => {
    const other = b.halfTerms[index];
    return other?.firstDay === firstDay && other.lastDay === lastDay;
  });

interface Shown extends Now {
  readonly head: SchoolYear | undefined;
}

/** A school's row for each of its offers. */
function rowsOf(
  school: School,
  followers: readonly MeteredPair[],
  { catalogue, today, head }: Shown,
): readonly SchoolsRow[] {
  const year = schoolYearOf(catalogue, school.key, academicYearOf(today));
  if (year === undefined) return [];
  const own = followers.filter(({ schoolKey }) => schoolKey === school.key);
  const offers = [...new Set(own.map(({ offerKey }) => offerKey))];
  return offers.map((offerKey) => {
    // a group is one session, however many rows it has
    const meetings = [
      ...new Map(own.filter((one) => one.offerKey === offerKey).map((one) => [one.pairKey, one])).values(),
    ];
    return {
      schoolKey: school.key,
      offerKey,
      cells: year.halfTerms.map((halfTerm) =>
        meetings.reduce((cell, one) => added(cell, cellOf(one, halfTerm, { catalogue, today })), nothing),
      ),
      ...(head !== undefined && !sameDates(head, year) && { ownDates: year.halfTerms }),
    };
  });
}

const nothing: CalendarCell = { held: 0, booked: 0, planned: 0, missed: 0, due: undefined, next: undefined };

function cellOf(
  { meterIn, heldDays, nextDay }: MeteredPair,
  halfTerm: HalfTerm,
  { catalogue, today }: Now,
): CalendarCell {
  const within = (day: Day | undefined): day is Day =>
    day !== undefined && day >= halfTerm.firstDay && day <= halfTerm.lastDay;
  const periods = meterIn(academicYearOf(today), catalogue).periods.filter(({ lastDay }) => within(lastDay));
  const planned = periods.filter(({ state }) => state === 'toCome');
  const next = within(nextDay) && nextDay >= today ? nextDay : undefined;
  return {
    held: heldDays.filter(within).length,
    booked: next === undefined ? 0 : 1,
    planned: planned.length,
    missed: periods.filter(({ state }) => state === 'missed').length,
    due: planned[0]?.lastDay,
    next,
  };
}

/** In the order of pathways and offers. */
function offersOf(rows: readonly SchoolsRow[], catalogue: TrustCatalogue): readonly Offer[] {
  const positionOf = ({ pathwayKey }: Offer): number =>
    catalogue.pathways.find(({ key }) => key === pathwayKey)?.position ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(rows.map(({ offerKey }) => offerKey))]
    .map((key) => offerOf(catalogue, key))
    .sort((a, b) => positionOf(a) - positionOf(b) || a.position - b.position);
}
