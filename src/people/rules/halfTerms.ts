import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { addDays, daysBetween, mondayOf, weekdayOf } from '../../ground/rules/days';
import type { AcademicYear, Day, HalfTerm, SchoolYear } from '../../ground/rules/School';

/** Undefined where the trust has not entered this school's dates: then nothing is due and nothing is proposed. */
export function schoolYearOf(
  catalogue: Pick<TrustCatalogue, 'schoolYears'>,
  schoolKey: string,
  year: AcademicYear,
): SchoolYear | undefined {
  return catalogue.schoolYears.find((one) => one.schoolKey === schoolKey && one.year === year);
}

/** Undefined in holidays, half-term breaks included. Weekends and closures inside a half-term belong to it. */
export function halfTermAt(year: SchoolYear, day: Day): HalfTerm | undefined {
  return year.halfTerms.find((halfTerm) => day >= halfTerm.firstDay && day <= halfTerm.lastDay);
}

/** 1 for the calendar week (from Monday) in which the half-term begins. */
export function weekOfHalfTerm(halfTerm: HalfTerm, day: Day): number {
  return Math.floor(daysBetween(mondayOf(halfTerm.firstDay), day) / 7) + 1;
}

export function isStaffDay(year: SchoolYear, day: Day): boolean {
  return year.staffDays?.includes(day) === true;
}

/** Why nobody is in; undefined where staff are, with pupils or, on a staff day, without. Weekends are holidays. */
export function shutOn(year: SchoolYear, day: Day): 'closed' | 'holiday' | undefined {
  if (isStaffDay(year, day)) return undefined;
  if (year.closures.includes(day)) return 'closed';
  return weekdayOf(day) > 5 || halfTermAt(year, day) === undefined ? 'holiday' : undefined;
}

/** Staff are in, so that supervision can take place. */
export function isSchoolDay(year: SchoolYear, day: Day): boolean {
  return shutOn(year, day) === undefined;
}

/** School days between two days, both included, ascending. */
export function schoolDaysBetween(year: SchoolYear, firstDay: Day, lastDay: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) if (isSchoolDay(year, day)) days.push(day);
  return days;
}

/** The last school day of a span; the span's own last day where the school is closed throughout. */
export function lastSchoolDayOf(year: SchoolYear, firstDay: Day, lastDay: Day): Day {
  for (let day = lastDay; day >= firstDay; day = addDays(day, -1)) if (isSchoolDay(year, day)) return day;
  return lastDay;
}
