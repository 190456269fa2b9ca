import { everyPair } from '../../people/useCases/everyPair';
import type { HomePorts } from '../../sessions/home/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { academicYearOf } from '../../ground/rules/academicYear';
import type { Offer, TrustCatalogue } from '../../ground/rules/Catalogue';
import { schoolYearOf } from '../../people/rules/halfTerms';
import type { Pair } from '../../people/rules/Pair';
import type { Day, HalfTerm } from '../../ground/rules/School';
import { todayOf } from '../../ground/steps/clock';
import { meterOfPair, nextDayOf } from '../../sessions/useCases/superviseeRow';
import type { CalendarCell, CalendarView } from './CalendarService';

const empty: CalendarCell = { held: 0, booked: 0, planned: 0, missed: 0, due: undefined, next: undefined };

/**
 * The school's own year by offer and half-term, as far as SharePoint lets the asking person see pairs.
 * Debriefs are never counted per school: their row says only that they are on offer.
 */
export async function openCalendar(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<PeoplePorts, 'pairs' | 'people'> & Pick<HomePorts, 'home'>,
  schoolKey: string | undefined,
): Promise<CalendarView> {
  const [catalogue, pairs, me] = await Promise.all([
    ports.home.catalogue(),
    everyPair(ports),
    ports.people.findByKeys([ports.me.key]),
  ]);
  const today = todayOf(ports, catalogue);
  const own = me[0]?.schoolKey;
  const chosen =
    [schoolKey, own, catalogue.schools[0]?.key].find((key) => catalogue.schools.some((school) => school.key === key)) ??
    '';
  const year = schoolYearOf(catalogue, chosen, academicYearOf(today));
  const halfTerms = (year?.halfTerms ?? []).map((halfTerm) => ({
    ...halfTerm,
    now: halfTerm.firstDay <= today && today <= halfTerm.lastDay,
  }));
  const here = pairs.filter((pair) => pair.schoolKey === chosen && pair.status === 'active' && pair.known);
  const offers = onceDebriefs(
    [...catalogue.offers]
      .sort(
        (a, b) =>
          pathwayPosition(catalogue, a.pathwayKey) - pathwayPosition(catalogue, b.pathwayKey) ||
          a.position - b.position,
      )
      .filter((offer) => offer.kind === 'debrief' || here.some((pair) => pair.offerKey === offer.key)),
  );
  return {
    schools: catalogue.schools,
    schoolKey: chosen,
    halfTerms,
    rows: offers.map((offer) => {
      const ofOffer = offer.kind === 'debrief' ? [] : onceEach(here.filter((pair) => pair.offerKey === offer.key));
      return {
        offer,
        cells: halfTerms.map((halfTerm) =>
          ofOffer.reduce((cell, pair) => add(cell, pair, halfTerm, { catalogue, today }), empty),
        ),
      };
    }),
  };
}

/** Pathways offer the same debriefing each: one row says it. */
function onceDebriefs(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(
    (offer, index) =>
      offer.kind !== 'debrief' ||
      offers.findIndex((one) => one.kind === 'debrief' && one.title === offer.title) === index,
  );
}

function add(
  cell: CalendarCell,
  pair: Pair,
  halfTerm: HalfTerm,
  context: { readonly catalogue: TrustCatalogue; readonly today: Day },
): CalendarCell {
  const within = (day: Day | undefined): day is Day =>
    day !== undefined && day >= halfTerm.firstDay && day <= halfTerm.lastDay;
  const periods = meterOfPair(pair, context).periods.filter((period) => within(period.lastDay));
  const next = nextDayOf(pair, context.catalogue);
  const planned = periods.filter((period) => period.state === 'toCome');
  return {
    held: cell.held + pair.summary.heldDays.filter(within).length,
    booked: cell.booked + (within(next) ? 1 : 0),
    planned: cell.planned + planned.length,
    missed: cell.missed + periods.filter((period) => period.state === 'missed').length,
    due: earliest(cell.due, planned[0]?.lastDay),
    next: earliest(cell.next, within(next) ? next : undefined),
  };
}

function earliest(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/** A group is one session, however many rows it has. */
function onceEach(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [pair.pairKey, pair])).values()];
}

function pathwayPosition(catalogue: TrustCatalogue, key: string): number {
  return catalogue.pathways.find((pathway) => pathway.key === key)?.position ?? Number.MAX_SAFE_INTEGER;
}
