import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import type { Meter } from '../../ground/rules/Meter';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { signBy } from '../../sessions/rules/lateSigning';
import { awayIn, awayOn } from '../../sessions/rules/away';
import { cadenceOf, minimumOf } from '../../sessions/rules/cadence';
import { meterOf } from '../../sessions/rules/meterOf';
import { agreementSession, standingOf } from '../../sessions/rules/standing';
import { offerOf } from '../../sessions/useCases/offerOf';
import { schoolNameOf } from '../../sessions/useCases/superviseeRow';
import { isActive } from '../rules/Facts';
import type { PairFact, SchoolFacts } from '../rules/Facts';
import type { Line, LineStanding } from '../rules/TrustPicture';

export interface Reckoning {
  readonly catalogue: TrustCatalogue;
  readonly today: Day;
}

/** How a pair stands against one academic year of its school. */
export function meterOfFact(fact: PairFact, schoolKey: string, year: AcademicYear, now: Reckoning): Meter {
  const { catalogue, today } = now;
  return meterOf({
    cadence: cadenceOf(
      { cadence: fact.cadence, summary: { rhythms: fact.rhythms }, approved: fact.approved },
      offerOf(catalogue, fact.offerKey),
      minimumOf(catalogue.roles, fact.roles),
    ),
    away: awayIn(fact.away),
    year: schoolYearOf(catalogue, schoolKey, year),
    before: schoolYearOf(catalogue, schoolKey, previousYear(year)),
    heldDays: fact.heldDays,
    nextDay: comingDay(fact, today),
    today,
    since: fact.firstDay,
  });
}

/** The register is told when something is written, not when a day passes. */
const comingDay = ({ nextDay }: PairFact, today: Day): Day | undefined =>
  nextDay !== undefined && nextDay >= today ? nextDay : undefined;

export const countsToMinimum = ({ offerKey }: PairFact, { catalogue }: Reckoning): boolean =>
  offerOf(catalogue, offerKey).countsToMinimum;

/** Everybody of a school: a line for each pair that goes on, and one for each person without a supervisor. */
export function linesOf(facts: SchoolFacts, now: Reckoning): readonly Line[] {
  const school = schoolNameOf(now.catalogue, facts.schoolKey);
  const { schoolKey } = facts;
  const active = facts.pairs.filter((pair) => isActive(pair, now.today));
  const undecided = new Set(facts.undecided);
  const supervised = supervisedAt(facts, now.today);
  const nobody = { supervisorKey: '', supervisor: '', unsigned: [] };
  return [
    ...active.map((pair) => lineOf(pair, { schoolKey, school }, now)),
    ...facts.people
      .filter(({ personKey }) => !supervised.has(personKey))
      .map((person): Line => {
        const standing: LineStanding = undecided.has(person.personKey)
          ? { kind: 'notSaid', why: 'undecided' }
          : { kind: 'withoutSupervisor' };
        return { ...person, ...nobody, key: person.personKey, schoolKey, school, standing };
      }),
  ];
}

/** Of this school's people, those whom somebody supervises, here or in another school's counters. */
export function supervisedAt({ pairs, elsewhere }: SchoolFacts, today: Day): ReadonlySet<string> {
  return new Set([...pairs, ...elsewhere].filter((one) => isActive(one, today)).map(({ personKey }) => personKey));
}

function lineOf(pair: PairFact, at: Pick<Line, 'schoolKey' | 'school'>, now: Reckoning): Line {
  const { pairKey, personKey, name, roles, jobTitle, supervisorKey, supervisor, heldDays, unsigned } = pair;
  const lastHeld = heldDays[heldDays.length - 1];
  const nextDay = comingDay(pair, now.today);
  const standing = standingOfFact(pair, at.schoolKey, now);
  const lacksAgreement = !pair.agreed && pair.heldSinceStart >= agreementSession;
  const counts = standing.kind !== 'beside' && pair.known;
  return {
    ...at,
    key: `${pairKey}.${personKey}`,
    personKey,
    name,
    roles,
    jobTitle,
    supervisorKey,
    supervisor,
    standing,
    unsigned: unsigned.map((one) => ({ ...one, signBy: signBy(one.day, now.catalogue.settings.closeWithoutDays) })),
    ...(lastHeld !== undefined && { lastHeld }),
    ...(nextDay !== undefined && { nextDay }),
    ...(counts && lacksAgreement && { withoutAgreement: pair.heldSinceStart }),
  };
}

function standingOfFact(pair: PairFact, schoolKey: string, now: Reckoning): LineStanding {
  if (!countsToMinimum(pair, now)) return { kind: 'beside' };
  if (!pair.known) return { kind: 'notSaid', why: 'unreadable' };
  const standing = standingOf({
    meter: meterOfFact(pair, schoolKey, academicYearOf(now.today), now),
    unsigned: 0,
    nextDay: comingDay(pair, now.today),
    today: now.today,
    away: awayOn(pair.away, now.today),
  });
  switch (standing.kind) {
    case 'noDates':
      return { kind: 'notSaid', why: 'noDates' };
    case 'notKnown':
    case 'unsigned':
      return { kind: 'notSaid', why: 'unreadable' };
    default:
      return standing;
  }
}
