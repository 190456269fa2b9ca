/** A calendar day as the number yyyymmdd, e.g. 20261123: no zone, sorts, fits an indexed number column. */
export type Day = number;

export const halfTermNames = ['autumn1', 'autumn2', 'spring1', 'spring2', 'summer1', 'summer2'] as const;
export type HalfTermName = (typeof halfTermNames)[number];
/**
 * e.g. `2026-27`; begins on 1 August, before 2027 on 1 September (see academicYearOf). Also the shard of lists, with a
 * letter where a year has several: `2026-27 b`.
 */
export type AcademicYear = string;

export interface HalfTerm {
  readonly name: HalfTermName;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** One school's own calendar for one academic year, half-terms in order. */
export interface SchoolYear {
  readonly schoolKey: string;
  readonly year: AcademicYear;
  readonly halfTerms: readonly HalfTerm[];
  /** INSET and other days inside a half-term on which the school is closed. */
  readonly closures: readonly Day[];
}

export interface School {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
}
