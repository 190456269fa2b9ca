/** A calendar day as the number yyyymmdd, e.g. 20261123: no zone, sorts, fits an indexed number column. */
export type Day = number;

export const halfTermNames = ['autumn1', 'autumn2', 'spring1', 'spring2', 'summer1', 'summer2'] as const;
export type HalfTermName = (typeof halfTermNames)[number];
/** Where a county counts its terms, five or six of them, instead of halving three. */
export const countedTermNames = ['term1', 'term2', 'term3', 'term4', 'term5', 'term6'] as const;
export type TermName = HalfTermName | (typeof countedTermNames)[number];
/**
 * e.g. `2026-27`; begins on 1 August (see academicYearOf). Also the shard of lists, with a letter where a year has
 * several: `2026-27 b`.
 */
export type AcademicYear = string;

/** The stretch between two holidays: half of a term, or one of five or six counted terms. */
export interface HalfTerm {
  readonly name: TermName;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** One school's own calendar for one academic year, half-terms in order. */
export interface SchoolYear {
  readonly schoolKey: string;
  readonly year: AcademicYear;
  readonly halfTerms: readonly HalfTerm[];
  /** Days on which nobody is in: bank holidays, occasional days. May lie outside a half-term. */
  readonly closures: readonly Day[];
  /** Staff days (INSET): pupils out, staff in, also before a term, after it or in a holiday. None where left out. */
  readonly staffDays?: readonly Day[];
}

export interface School {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  /** Its number in the public register of schools; empty where it is not known. A school that joins a trust gets a new one. */
  readonly urn?: string;
  readonly phase?: string;
  /** First and last day in the trust, where it joined or leaves. */
  readonly firstDay?: Day | undefined;
  readonly lastDay?: Day | undefined;
}
