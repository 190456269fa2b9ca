import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import { cadenceOf } from '../rules/cadence';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { dayInZone } from '../../ground/rules/days';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { meterOf } from '../rules/meterOf';
import type { Meter } from '../../ground/rules/Meter';
import type { Pair } from '../../people/rules/Pair';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import { agreementOf, standingOf } from '../rules/standing';
import { offerOf } from './offerOf';
import type { SuperviseeRow } from '../rules/SuperviseeRow';

export interface RowContext {
  readonly catalogue: TrustCatalogue;
  readonly people: ReadonlyMap<PersonKey, Person>;
  readonly today: Day;
}

/** The entitlement meter of one register row, cut by the school's own years. Without term dates nothing can be said. */
export function meterOfPair(pair: Pair, { catalogue, today }: Omit<RowContext, 'people'>): Meter {
  const year = academicYearOf(today);
  return meterOf({
    cadence: cadenceOf(pair, offerOf(catalogue, pair.offerKey)),
    year: schoolYearOf(catalogue, pair.schoolKey, year),
    before: schoolYearOf(catalogue, pair.schoolKey, previousYear(year)),
    heldDays: pair.summary.heldDays,
    nextDay: nextDayOf(pair, catalogue),
    today,
    since: pair.firstDay,
  });
}

export function nextDayOf(pair: Pair, catalogue: TrustCatalogue): Day | undefined {
  return pair.summary.next === undefined ? undefined : dayInZone(pair.summary.next.startsAt, catalogue.settings.zone);
}

/** A register row as a supervisor or a trust lead reads it: dates, states and counts. */
export function superviseeRow(pair: Pair, context: RowContext): SuperviseeRow {
  const { catalogue, people, today } = context;
  const person = people.get(pair.superviseeKey);
  const nextDay = nextDayOf(pair, catalogue);
  return {
    pair,
    offer: offerOf(catalogue, pair.offerKey),
    roleTitle: person?.jobTitle ?? '',
    schoolName: schoolNameOf(catalogue, pair.schoolKey),
    lastHeld: pair.summary.heldDays[pair.summary.heldDays.length - 1],
    // the register is told when something is written, not when a day passes
    next: nextDay !== undefined && nextDay >= today ? pair.summary.next : undefined,
    standing: !pair.known
      ? { kind: 'notKnown' }
      : standingOf({ meter: meterOfPair(pair, context), unsigned: pair.summary.unsigned, nextDay, today }),
    agreement: pair.known ? agreementOf(pair.summary) : { kind: 'notKnown' },
  };
}

/** People of the central team belong to no school: they stand under the trust's own name. */
export function schoolNameOf(catalogue: TrustCatalogue, schoolKey: string): string {
  return catalogue.schools.find((school) => school.key === schoolKey)?.name ?? catalogue.settings.trustName;
}

export function byKey(people: readonly Person[]): ReadonlyMap<PersonKey, Person> {
  return new Map(people.map((person) => [person.key, person]));
}
