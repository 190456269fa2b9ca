import { everyPair } from '../../people/useCases/everyPair';
import type { Pair } from '../../people/rules/Pair';
import type { HomePorts } from '../../sessions/home/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { academicYearOf } from '../../ground/rules/academicYear';
import type { Offer, TrustCatalogue } from '../../ground/rules/Catalogue';
import { schoolYearOf } from '../../people/rules/halfTerms';
import type { Day, HalfTerm } from '../../ground/rules/School';
import { failsWith } from '../../ground/steps/failsWith';
import { todayOf } from '../../ground/steps/clock';
import type { PicturePorts } from '../../picture/ports';
import { isActive } from '../../picture/rules/Facts';
import { meterOfFact } from '../../picture/useCases/linesOf';
import type { Reckoning } from '../../picture/useCases/linesOf';
import { meterOfPair, nextDayOf } from '../../sessions/useCases/superviseeRow';
import type { Meter } from '../../ground/rules/Meter';
import type { CalendarCell, CalendarView } from './CalendarService';

const centralTeam = 'trust';

const empty: CalendarCell = { held: 0, booked: 0, planned: 0, missed: 0, due: undefined, next: undefined };

type CalendarPorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<HomePorts, 'home'> & { readonly counters: Pick<PicturePorts['counters'], 'isThere' | 'schools' | 'trust'> };

/** What the year shows of a supervised person. */
interface Planned {
  readonly pairKey: string;
  readonly offerKey: string;
  readonly heldDays: readonly Day[];
  readonly nextDay: Day | undefined;
  readonly meter: Meter;
}

interface PlannedYear {
  readonly asOf?: string;
  /** How many may be chosen. */
  readonly schools: number;
  readonly choice?: readonly string[];
  readonly pairs: readonly Planned[];
}

/**
 * The school's own year by offer and half-term, as far as SharePoint lets the asking person see pairs. Whoever reads the
 * counters of trust leads has it from those of the school; anybody else from their own pairs, at whose schools they may
 * look; on a site without counters everybody from the pairs they see.
 * Debriefs are never counted per school: their row says only that they are on offer.
 */
export async function openCalendar(ports: CalendarPorts, schoolKey: string | undefined): Promise<CalendarView> {
  const [{ firstSchool }, me] = await Promise.all([ports.home.reference(), ports.people.findByKeys([ports.me.key])]);
  // the central team has no year of its own
  const own = me[0]?.schoolKey === centralTeam ? undefined : me[0]?.schoolKey;
  const chosen = schoolKey ?? (own || firstSchool);
  const [catalogue, counted] = await Promise.all([ports.home.catalogue([chosen]), countedYear(ports, chosen)]);
  const isThere = catalogue.schools.some(({ key }) => key === chosen);
  if (!isThere && chosen !== firstSchool) return openCalendar(ports, firstSchool);
  const now = { catalogue, today: todayOf(ports, catalogue) };
  const { asOf, pairs, schools, choice } = await plannedYear(ports, counted, {
    schoolKey: chosen,
    own: own || firstSchool,
    now,
  });
  const year = schoolYearOf(catalogue, chosen, academicYearOf(now.today));
  const halfTerms = (year?.halfTerms ?? []).map((halfTerm) => ({
    ...halfTerm,
    now: halfTerm.firstDay <= now.today && now.today <= halfTerm.lastDay,
  }));
  const offers = onceDebriefs(
    [...catalogue.offers]
      .sort(
        (a, b) =>
          pathwayPosition(catalogue, a.pathwayKey) - pathwayPosition(catalogue, b.pathwayKey) ||
          a.position - b.position,
      )
      .filter((offer) => offer.kind === 'debrief' || pairs.some((pair) => pair.offerKey === offer.key)),
  );
  return {
    schools: catalogue.schools.filter(({ key }) => key === chosen),
    several: schools > 1,
    choice,
    schoolKey: chosen,
    asOf,
    halfTerms,
    rows: offers.map((offer) => {
      const ofOffer = offer.kind === 'debrief' ? [] : onceEach(pairs.filter((pair) => pair.offerKey === offer.key));
      return {
        offer,
        cells: halfTerms.map((halfTerm) => ofOffer.reduce((cell, pair) => add(cell, pair, halfTerm), empty)),
      };
    }),
  };
}

type Counted = ((now: Reckoning) => PlannedYear) | 'closed' | undefined;

interface AskedYear {
  readonly schoolKey: string;
  readonly own: string;
  readonly now: Reckoning;
}

async function plannedYear(ports: CalendarPorts, counted: Counted, asked: AskedYear): Promise<PlannedYear> {
  if (counted === 'closed') return ownYear(ports, asked);
  return counted?.(asked.now) ?? registeredYear(ports, asked);
}

/** By the counters; undefined where there are none of this school, `closed` where they are not open to whoever asks. */
async function countedYear({ counters }: CalendarPorts, schoolKey: string): Promise<Counted> {
  if (!(await counters.isThere())) return undefined;
  try {
    const [trust, schools] = await Promise.all([counters.trust(), counters.schools([schoolKey])]);
    const facts = schools.value.get(schoolKey)?.facts;
    const picture = trust.value?.picture;
    // pairs that nobody has confirmed stand in the register alone
    if (facts === undefined || facts.undecided.length > 0 || picture === undefined) return undefined;
    return (now) => ({
      asOf: picture.asOf,
      schools: picture.schools,
      pairs: facts.pairs
        .filter((pair) => pair.known && isActive(pair, now.today))
        .map(({ pairKey, offerKey, heldDays, nextDay, ...fact }) => ({
          pairKey,
          offerKey,
          heldDays,
          nextDay,
          meter: meterOfFact(
            { ...fact, pairKey, offerKey, heldDays, ...(nextDay === undefined ? {} : { nextDay }) },
            schoolKey,
            academicYearOf(now.today),
            now,
          ),
        })),
    });
  } catch (error) {
    if (failsWith(error, 'forbidden', 'notFound')) return 'closed';
    throw error;
  }
}

/** By the pairs of the asking person, which are all they see: no row of anybody else is asked for. */
async function ownYear({ me, home, pairs }: CalendarPorts, { schoolKey, own, now }: AskedYear): Promise<PlannedYear> {
  const keys = (await home.pairYears(me.key)).map(({ pairKey }) => pairKey);
  const mine = keys.length === 0 ? [] : await pairs.ofKeys([...new Set(keys)]);
  const choice = [...new Set([own, ...mine.filter(isRunning).map((pair) => pair.schoolKey)])];
  return { schools: choice.length, choice, pairs: plannedOf(mine, schoolKey, now) };
}

/** By every pair, where there are no counters to read. */
async function registeredYear(ports: CalendarPorts, { schoolKey, now }: AskedYear): Promise<PlannedYear> {
  const [all, names] = await Promise.all([everyPair(ports), ports.home.schoolNames()]);
  return { schools: names.length, pairs: plannedOf(all, schoolKey, now) };
}

const isRunning = (pair: Pair): boolean => pair.status === 'active' && pair.known;

const plannedOf = (all: readonly Pair[], schoolKey: string, now: Reckoning): readonly Planned[] =>
  all
    .filter((pair) => pair.schoolKey === schoolKey && isRunning(pair))
    .map((pair) => ({
      pairKey: pair.pairKey,
      offerKey: pair.offerKey,
      heldDays: pair.summary.heldDays,
      nextDay: nextDayOf(pair, now.catalogue),
      meter: meterOfPair(pair, now),
    }));

/** Pathways offer the same debriefing each: one row says it. */
function onceDebriefs(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(
    (offer, index) =>
      offer.kind !== 'debrief' ||
      offers.findIndex((one) => one.kind === 'debrief' && one.title === offer.title) === index,
  );
}

function add(cell: CalendarCell, { meter, heldDays, nextDay }: Planned, halfTerm: HalfTerm): CalendarCell {
  const within = (day: Day | undefined): day is Day =>
    day !== undefined && day >= halfTerm.firstDay && day <= halfTerm.lastDay;
  const periods = meter.periods.filter((period) => within(period.lastDay));
  const planned = periods.filter((period) => period.state === 'toCome');
  return {
    held: cell.held + heldDays.filter(within).length,
    booked: cell.booked + (within(nextDay) ? 1 : 0),
    planned: cell.planned + planned.length,
    missed: cell.missed + periods.filter((period) => period.state === 'missed').length,
    due: earliest(cell.due, planned[0]?.lastDay),
    next: earliest(cell.next, within(nextDay) ? nextDay : undefined),
  };
}

function earliest(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/** A group is one session, however many rows it has. */
function onceEach(pairs: readonly Planned[]): readonly Planned[] {
  return [...new Map(pairs.map((pair) => [pair.pairKey, pair])).values()];
}

function pathwayPosition(catalogue: TrustCatalogue, key: string): number {
  return catalogue.pathways.find((pathway) => pathway.key === key)?.position ?? Number.MAX_SAFE_INTEGER;
}
