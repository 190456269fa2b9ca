import type { AcademicYear, Day } from './School';

function yearFrom(first: number): AcademicYear {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

function firstYearOf(year: AcademicYear): number {
  return Number(year.slice(0, 4));
}

/** Its first month: by regulation a school year begins with the first term after July, and some schools open in August. */
const firstMonth = 8;

/** Terms, meters, lists and words are cut alike, at 1 August. */
export function academicYearOf(day: Day): AcademicYear {
  const calendarYear = Math.floor(day / 10_000);
  const month = Math.floor(day / 100) % 100;
  return yearFrom(month >= firstMonth ? calendarYear : calendarYear - 1);
}

export function previousYear(year: AcademicYear): AcademicYear {
  return yearFrom(firstYearOf(year) - 1);
}

export function nextYear(year: AcademicYear): AcademicYear {
  return yearFrom(firstYearOf(year) + 1);
}
