import { academicYearOf } from '../../ground/rules/academicYear';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { addDays, mondayOf } from '../../ground/rules/days';
import type { Day, HalfTerm, SchoolYear } from '../../ground/rules/School';
import { halfTermAt, isStaffDay, schoolYearOf } from '../../people/rules/halfTerms';

/** The dates a person's calendar follows: their school's, else those of the central team or the first school. */
export function yearOfPerson(catalogue: TrustCatalogue, schoolKey: string, day: Day): SchoolYear | undefined {
  const year = academicYearOf(day);
  return (
    schoolYearOf(catalogue, schoolKey, year) ??
    schoolYearOf(catalogue, 'trust', year) ??
    schoolYearOf(catalogue, catalogue.schools[0]?.key ?? '', year)
  );
}

/** Monday to Friday, and a day of the weekend on which there is something. */
export function daysOfWeek(monday: Day, also: readonly Day[]): readonly Day[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((count) => addDays(monday, count))
    .filter((day, index) => index < 5 || also.includes(day));
}

/** Where the year stands on that day: its half-term, the coming one in a holiday, the last after the year. */
export function halfTermShown({ halfTerms }: SchoolYear, day: Day): HalfTerm | undefined {
  return halfTerms.find(({ lastDay }) => day <= lastDay) ?? halfTerms[halfTerms.length - 1];
}

/** The Mondays of its weeks. */
export function weeksOfHalfTerm({ firstDay, lastDay }: HalfTerm): readonly Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(firstDay); monday <= lastDay; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

/** What is special about a day at a school; a staff day goes before all else. */
export function specialDay(year: SchoolYear, day: Day): 'staffDay' | 'closed' | 'lastDay' | 'holiday' | undefined {
  if (isStaffDay(year, day)) return 'staffDay';
  if (year.closures.includes(day)) return 'closed';
  const halfTerm = halfTermAt(year, day);
  if (halfTerm === undefined) return 'holiday';
  return halfTerm.lastDay === day ? 'lastDay' : undefined;
}
