import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import type { AcademicYear, HalfTerm } from '../../ground/rules/School';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { schoolNameOf } from '../../sessions/useCases/superviseeRow';
import type { SchoolFacts } from '../rules/Facts';
import { allHeld, endingIn } from '../rules/halfTermPeople';
import type { DuePerson } from '../rules/halfTermPeople';
import { countsToMinimum, meterOfFact } from './linesOf';
import type { Reckoning } from './linesOf';

export interface HalfTermPeople extends HalfTerm {
  readonly schoolKey: string;
  readonly year: AcademicYear;
  readonly people: readonly DuePerson[];
}

/**
 * Of the last year and this one, each half-term with whoever was due something by its end: people whose pair has ended
 * since count in those that ended before.
 */
export function dueInHalfTerms(facts: SchoolFacts, now: Reckoning): readonly HalfTermPeople[] {
  const thisYear = academicYearOf(now.today);
  return [previousYear(thisYear), thisYear].flatMap((year) => dueInYear(facts, year, now));
}

function dueInYear(facts: SchoolFacts, year: AcademicYear, now: Reckoning): readonly HalfTermPeople[] {
  const { schoolKey } = facts;
  const halfTerms = schoolYearOf(now.catalogue, schoolKey, year)?.halfTerms ?? [];
  if (halfTerms.length === 0) return [];
  const school = schoolNameOf(now.catalogue, schoolKey);
  const metered = facts.pairs
    .filter((pair) => pair.known && countsToMinimum(pair, now))
    .map((pair) => ({ pair, periods: meterOfFact(pair, schoolKey, year, now).periods }));
  return halfTerms.map((halfTerm) => ({
    ...halfTerm,
    schoolKey,
    year,
    people: metered.flatMap(({ pair, periods }): readonly DuePerson[] => {
      const ending = endingIn(halfTerm, periods, pair.lastDay);
      if (ending.length === 0) return [];
      const { personKey, name, supervisorKey, supervisor, roles, jobTitle } = pair;
      const heldDays = ending.flatMap(({ state, day }) => (state === 'held' && day !== undefined ? [day] : []));
      const who = { personKey, name, supervisorKey, supervisor, roles, jobTitle, schoolKey, school };
      return [{ ...who, held: allHeld(ending), heldDays }];
    }),
  }));
}
