import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { cadenceOf } from '../../rules/cadence';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { addDays, dayInZone, instantAt, minutesInZone } from '../../../ground/rules/days';
import { halfTermAt, isSchoolDay, schoolYearOf } from '../../../people/rules/halfTerms';
import { repeatDates } from '../rules/repeats';
import type { Day, SchoolYear } from '../../../ground/rules/School';
import type { Availability } from '../rules/Availability';
import type { Slot } from '../rules/TimesView';
import { offerOf } from '../../useCases/offerOf';
import { readAvailability } from './readAvailability';
import type { RepeatQuery, RepeatRow } from '../BookingService';

/**
 * The rest of the school's own year at the same time of day, in the rhythm counted from the first date; where a calendar
 * is taken, the nearest day that is not.
 */
export async function planRepeats(
  ports: Pick<GroundPorts, 'me'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  query: RepeatQuery,
): Promise<readonly RepeatRow[]> {
  const [people, pairRows] = await Promise.all([
    ports.people.findByKeys(query.people),
    ports.pairs.findByPairKey(query.pairKey),
  ]);
  const pair = pairRows.find((row) => row.superviseeKey === query.superviseeKey) ?? pairRows[0];
  const catalogue = await ports.home.catalogue([pair?.schoolKey ?? '']);
  const { zone } = catalogue.settings;
  const firstDay = dayInZone(query.startsAt, zone);
  const year = schoolYearOf(catalogue, pair?.schoolKey ?? '', academicYearOf(firstDay));
  if (pair === undefined || year === undefined) return [];
  const offer = offerOf(catalogue, query.offerKey);
  const cadence = pair.offerKey === offer.key ? cadenceOf(pair, offer) : offer.cadence;
  const dates = repeatDates({ cadence, year, firstDay, since: pair.firstDay });
  const at = minutesInZone(query.startsAt, zone);
  const last = dates[dates.length - 1] ?? firstDay;
  const { availability = [] } = await readAvailability(
    ports,
    people,
    { first: firstDay, last: addDays(last, 7) },
    zone,
  );
  return dates.map((day) => {
    const span = spanOf(day, at, query.minutes, catalogue);
    const clash = isTaken(span, availability);
    return {
      ...span,
      halfTerm: halfTermAt(year, day)?.name,
      clash,
      suggested: clash ? nearest(day, at, query.minutes, { year, catalogue, availability, firstDay }) : undefined,
    };
  });
}

interface Around {
  readonly year: SchoolYear;
  readonly catalogue: TrustCatalogue;
  readonly availability: readonly Availability[];
  readonly firstDay: Day;
}

/** The same time on one of the school days around, nearest first, in the same half-term. */
function nearest(
  day: Day,
  at: number,
  minutes: number,
  { year, catalogue, availability, firstDay }: Around,
): Slot | undefined {
  const home = halfTermAt(year, day);
  for (const step of [1, -1, 2, -2, 3, -3, 4, -4, 7]) {
    const other = addDays(day, step);
    const span = spanOf(other, at, minutes, catalogue);
    if (
      other >= firstDay &&
      isSchoolDay(year, other) &&
      halfTermAt(year, other) === home &&
      !isTaken(span, availability)
    )
      return { ...span, roomy: false };
  }
  return undefined;
}

function spanOf(
  day: Day,
  at: number,
  minutes: number,
  { settings }: TrustCatalogue,
): { readonly startsAt: string; readonly endsAt: string } {
  return { startsAt: instantAt(day, at, settings.zone), endsAt: instantAt(day, at + minutes, settings.zone) };
}

function isTaken(
  span: { readonly startsAt: string; readonly endsAt: string },
  availability: readonly Availability[],
): boolean {
  const [from, to] = [Date.parse(span.startsAt), Date.parse(span.endsAt)];
  return availability.some((person) =>
    [...person.busy, ...person.away].some((busy) => Date.parse(busy.startsAt) < to && from < Date.parse(busy.endsAt)),
  );
}
