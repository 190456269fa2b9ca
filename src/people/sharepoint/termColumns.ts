import { termsList } from '../../../sharepoint/lists/termsList';
import { addDays, isDay } from '../../ground/rules/days';
import type { Day, HalfTerm, SchoolYear } from '../../ground/rules/School';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';

export const termColumns = columnsOf(termsList.columns);
type Term = ReturnType<typeof termColumns.read>['values'];

/** One row for each half-term and each closed day of a school's year. */
export function termCells({ schoolKey, year, halfTerms, closures }: SchoolYear): readonly Cells[] {
  return [
    ...halfTerms.map(({ name, firstDay, lastDay }) =>
      termColumns.cells({
        key: `${schoolKey} ${year} ${name}`,
        title: name,
        schoolKey,
        year,
        kind: 'halfTerm',
        name,
        firstDay,
        lastDay,
      }),
    ),
    ...closures.map((day) =>
      termColumns.cells({
        key: `${schoolKey} ${year} ${day}`,
        title: String(day),
        schoolKey,
        year,
        kind: 'closure',
        name: '',
        firstDay: day,
        lastDay: day,
      }),
    ),
  ];
}

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
      closures: terms.flatMap(closuresIn).sort((a, b) => a - b),
    })),
  );
}

/** None where only a newer version of the Hub knows the half-term, or where a day is missing. */
function halfTermsIn({ kind, name, firstDay, lastDay }: Term): readonly HalfTerm[] {
  if (kind !== 'halfTerm' || name === 'unknown' || name === '') return [];
  return firstDay === undefined || lastDay === undefined ? [] : [{ name, firstDay, lastDay }];
}

/** A row may span several days. */
function closuresIn({ kind, firstDay, lastDay }: Term): readonly Day[] {
  if (kind !== 'closure' || firstDay === undefined || lastDay === undefined) return [];
  const days: Day[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
}

/** A row this version may take out of a year that no longer has it; a newer one's stays. */
export function isKnownTerm(row: Row): boolean {
  const { kind, name } = termColumns.read(row).values;
  return kind === 'closure' || (kind === 'halfTerm' && name !== 'unknown' && name !== '');
}
