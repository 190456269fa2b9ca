import type { AcademicYear, Day } from './School';

function yearFrom(first: number): AcademicYear {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

function firstYearOf(year: AcademicYear): number {
  return Number(year.slice(0, 4));
}

/** An academic year begins on 1 September. */
export function academicYearOf(day: Day): AcademicYear {
  const calendarYear = Math.floor(day / 10_000);
  return yearFrom(Math.floor(day / 100) % 100 >= 9 ? calendarYear : calendarYear - 1);
}

export function previousYear(year: AcademicYear): AcademicYear {
  return yearFrom(firstYearOf(year) - 1);
}

export function nextYear(year: AcademicYear): AcademicYear {
  return yearFrom(firstYearOf(year) + 1);
}
