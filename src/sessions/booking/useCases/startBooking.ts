import type { HomePorts, HomeRows } from '../../home/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { schoolYearOf } from '../../../people/rules/halfTerms';
import { termsAYear } from '../../../people/rules/termPatterns';
import { byLongestWait } from '../../rules/standing';
import { cadenceOf } from '../../rules/cadence';
import { dayInZone } from '../../../ground/rules/days';
import type { Offer, TrustCatalogue } from '../../../ground/rules/Catalogue';
import type { Day } from '../../../ground/rules/School';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { offerOf } from '../../useCases/offerOf';
import { byKey, meterOfPair, superviseeRow } from '../../useCases/superviseeRow';
import type { SuperviseeRow } from '../../rules/SuperviseeRow';
import type { BookingStart } from '../BookingService';

export interface BookingWish {
  readonly pairKey?: string;
  readonly superviseeKey?: string;
  readonly offerKey?: string;
}

/**
 * Proposes who and what: the pair asked for, else whoever waited longest; the offers its pathway knows for the two
 * roles.
 */
export async function startBooking(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<HomePorts, 'home'>,
  ask: BookingWish,
): Promise<BookingStart> {
  const rows = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const { catalogue } = rows;
  const today = todayOf(ports, catalogue);
  const people = byKey([...rows.people, ...(rows.me === undefined ? [] : [rows.me])]);
  const external = rows.supervisedIn.filter(
    (pair) => people.get(pair.supervisorKey)?.roles.includes('externalSupervisor') === true,
  );
  const pairs = [...rows.supervises, ...external]
    .filter((pair) => pair.status === 'active')
    .map((pair) => superviseeRow(pair, { catalogue, people, today }))
    .sort(byLongestWait);
  const pair = pairs.find((row) => fits(row, ask)) ?? (isEmpty(ask) ? pairs[0] : undefined);
  const members = pair === undefined ? [] : pairs.filter((row) => row.pair.pairKey === pair.pair.pairKey);
  const keys = pair === undefined ? [] : [pair.pair.supervisorKey, ...members.map((row) => row.pair.superviseeKey)];
  const offers = pair === undefined ? [] : withAsked(offersFor(rows, pair), catalogue.offers, ask.offerKey);
  const offerKey = offers.find((offer) => offer.key === ask.offerKey)?.key ?? pair?.pair.offerKey ?? '';
  const offer = offerOf(catalogue, offerKey);
  return {
    offers,
    offerKey,
    pairs,
    pair,
    today,
    myKey: ports.me.key,
    zone: catalogue.settings.zone,
    people: keys.flatMap((key) => people.get(key) ?? []),
    lastHeld: pair?.lastHeld,
    dueBy: pair === undefined ? undefined : meterOfPair(pair.pair, { catalogue, today }).dueBy,
    termsAYear: termsOf(pair, catalogue, today),
    repeatOffered:
      pair !== undefined &&
      !['none', 'yearly'].includes(
        offer.key === pair.pair.offerKey ? cadenceOf(pair.pair, offer).unit : offer.cadence.unit,
      ),
  };
}

function termsOf(row: SuperviseeRow | undefined, catalogue: TrustCatalogue, today: Day): number {
  return termsAYear(schoolYearOf(catalogue, row?.pair.schoolKey ?? '', academicYearOf(today)));
}

/** What a link names is offered also where the two roles do not say so: it was asked for. */
function withAsked(offers: readonly Offer[], all: readonly Offer[], offerKey: string | undefined): readonly Offer[] {
  const asked = all.find(({ key }) => key === offerKey);
  return asked === undefined || offers.some(({ key }) => key === asked.key) ? offers : [...offers, asked];
}

function fits({ pair }: SuperviseeRow, { pairKey, superviseeKey }: BookingWish): boolean {
  return (
    !(pairKey === undefined && superviseeKey === undefined) &&
    (pairKey === undefined || pair.pairKey === pairKey) &&
    (superviseeKey === undefined || superviseeKey === '' || pair.superviseeKey === superviseeKey)
  );
}

function isEmpty({ pairKey, superviseeKey }: BookingWish): boolean {
  return pairKey === undefined && superviseeKey === undefined;
}

/** The pair's own offer first, then what the supervisor's roles provide for the supervisee's roles. */
function offersFor({ catalogue, people, me }: HomeRows, { pair, offer }: SuperviseeRow): readonly Offer[] {
  const everyone = byKey([...people, ...(me === undefined ? [] : [me])]);
  const rolesOf = (key: string): readonly string[] => everyone.get(key)?.roles ?? [];
  const [by, of] = [rolesOf(pair.supervisorKey), rolesOf(pair.superviseeKey)];
  const others = catalogue.offers.filter(
    (one) =>
      one.key !== offer.key &&
      one.byRoles.some((role) => by.includes(role)) &&
      one.forRoles.some((role) => of.includes(role)),
  );
  return [offer, ...others];
}
