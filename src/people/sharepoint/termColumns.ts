import { termsList } from '../../../sharepoint/lists/termsList';
import { addDays, isDay } from '../../ground/rules/days';
import type { Day, HalfTerm, SchoolYear } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';

export const termColumns = columnsOf(termsList.columns);
type Term = ReturnType<typeof termColumns.read>['values'];

/**
 * A row of dates that can be true: days that exist, in order, in the two calendar years of its academic year. Anything
 * else would be counted through day by day, or put a school out of term for good.
 */
export function isTermReadable(row: Row): boolean {
  const { schoolKey, year, firstDay, lastDay } = termColumns.read(row).values;
  const [, begins] = /^(\d{4})-\d{2}$/.exec(year) ?? [];
  if (schoolKey === '' || !isKnownTerm(row) || !isDay(firstDay) || !isDay(lastDay) || firstDay > lastDay) return false;
  return [firstDay, lastDay].every((day) => [0, 1].includes(Math.floor(day / 10_000) - Number(begins)));
}

export function schoolYearsOf(rows: readonly Row[]): readonly SchoolYear[] {
  const years = new Map<string, Term[]>();
  for (const row of rows.filter(isTermReadable)) {
    const term = termColumns.read(row).values;
    const name = `${term.schoolKey} ${term.year}`;
    years.set(name, [...(years.get(name) ?? []), term]);
  }
  return [...years.values()].flatMap((terms) =>
    terms.slice(0, 1).map(({ schoolKey, year }) => ({
      schoolKey,
      year,
      halfTerms: terms.flatMap(halfTermsIn).sort((a, b) => a.firstDay - b.firstDay),
      ...specialDaysOf(terms),
    })),
  );
}

/** None where only a newer version of the Hub knows the half-term, or where a day is missing. */
function halfTermsIn({ kind, name, firstDay, lastDay }: Term): readonly HalfTerm[] {
  if (kind !== 'halfTerm' || name === 'unknown' || name === '') return [];
  return firstDay === undefined || lastDay === undefined ? [] : [{ name, firstDay, lastDay }];
}

/** A day that somebody wrote as both is closed. */
function specialDaysOf(terms: readonly Term[]): Pick<SchoolYear, 'closures' | 'staffDays'> {
  const closures = terms.flatMap((term) => daysIn(term, 'closure')).sort((a, b) => a - b);
  const staffDays = terms
    .flatMap((term) => daysIn(term, 'staffDay'))
    .filter((day) => !closures.includes(day))
    .sort((a, b) => a - b);
  return staffDays.length > 0 ? { closures, staffDays } : { closures };
}

/** A row may span several days. */
function daysIn({ kind, firstDay, lastDay }: Term, wanted: 'closure' | 'staffDay'): readonly Day[] {
  if (kind !== wanted || firstDay === undefined || lastDay === undefined) return [];
  const days: Day[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
}

/** A row this version may take out of a year that no longer has it; a newer one's stays. */
export function isKnownTerm(row: Row): boolean {
  const { kind, name } = termColumns.read(row).values;
  return kind === 'closure' || kind === 'staffDay' || (kind === 'halfTerm' && name !== 'unknown' && name !== '');
}
