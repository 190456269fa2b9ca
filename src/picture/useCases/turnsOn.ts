import { academicYearOf, nextYear } from '../../ground/rules/academicYear';
import { addDays } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { signBy } from '../../sessions/rules/lateSigning';
import { awayIn } from '../../sessions/rules/away';
import type { PairFact, SchoolFacts } from '../rules/Facts';
import { meterOfFact } from './linesOf';
import type { Reckoning } from './linesOf';

/** The first day after today on which a school's figures can be others although nothing was written. */
export function turnsOn(facts: SchoolFacts, now: Reckoning): Day {
  const year = academicYearOf(now.today);
  const halfTerms = schoolYearOf(now.catalogue, facts.schoolKey, year)?.halfTerms ?? [];
  const firstOfNextYear = Number(nextYear(year).slice(0, 4)) * 10_000 + 801;
  const days = [
    firstOfNextYear,
    ...facts.pairs.flatMap((pair) => daysOf(pair, facts.schoolKey, now)),
    ...facts.elsewhere.flatMap(({ lastDay }) => lastDay ?? []),
    ...halfTerms.flatMap(({ firstDay, lastDay }) => [firstDay, addDays(lastDay, 1)]),
  ];
  return days.filter((day) => day > now.today).reduce((first, day) => Math.min(first, day), firstOfNextYear);
}

/** A period begins, one is missed, a booked session is over, a record is late, somebody belongs no longer. */
function daysOf(pair: PairFact, schoolKey: string, now: Reckoning): readonly Day[] {
  const { periods } = meterOfFact(pair, schoolKey, academicYearOf(now.today), now);
  return [
    ...periods.flatMap(({ firstDay, lastDay }) => [firstDay, addDays(lastDay, 1)]),
    ...pair.unsigned.map(({ day }) => addDays(signBy(day, now.catalogue.settings.closeWithoutDays), 1)),
    ...(pair.nextDay === undefined ? [] : [addDays(pair.nextDay, 1)]),
    ...(pair.lastDay === undefined ? [] : [pair.lastDay]),
    ...awayIn(pair.away).flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)])),
  ];
}
