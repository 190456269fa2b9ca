import { newCells } from '../../ground/sharepoint/columnCells';
import type { Day, SchoolYear } from '../../ground/rules/School';
import type { Cells } from '../../ground/sharepoint/cells';
import { termColumns } from './termColumns';

/** One row for each half-term, each closed day and each staff day of a school's year. */
export function termCells({ schoolKey, year, halfTerms, closures, staffDays = [] }: SchoolYear): readonly Cells[] {
  const special = (day: Day, kind: 'closure' | 'staffDay', key: string): Cells =>
    newCells(termColumns, { key, title: String(day), schoolKey, year, kind, name: '', firstDay: day, lastDay: day });
  return [
    ...halfTerms.map(({ name, firstDay, lastDay }) =>
      newCells(termColumns, {
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
    ...closures.map((day) => special(day, 'closure', `${schoolKey} ${year} ${day}`)),
    ...staffDays.map((day) => special(day, 'staffDay', `${schoolKey} ${year} ${day} staff`)),
  ];
}
