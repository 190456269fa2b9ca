import type { AcademicYear, Day } from './School';

function yearFrom(first: number): AcademicYear {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

function firstYearOf(year: AcademicYear): number {
  return Number(year.slice(0, 4));
}

/**
 * The first calendar year in which the academic year begins on 1 August, so that what is planned in August lies with the
 * year it is planned for. Before it the lists of release 0.1.0 were cut at 1 September, and stay as they were cut.
 */
const cutInAugustFrom = 2027;

/** @param from the first calendar year cut at 1 August, where it is not that of every site. */
export function academicYearOf(day: Day, from = cutInAugustFrom): AcademicYear {
  const calendarYear = Math.floor(day / 10_000);
  const month = Math.floor(day / 100) % 100;
  const begins = calendarYear >= from ? 8 : 9;
  return yearFrom(month >= begins ? calendarYear : calendarYear - 1);
}

export function previousYear(year: AcademicYear): AcademicYear {
  return yearFrom(firstYearOf(year) - 1);
}

export function nextYear(year: AcademicYear): AcademicYear {
  return yearFrom(firstYearOf(year) + 1);
}
