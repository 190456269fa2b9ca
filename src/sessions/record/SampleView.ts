import type { AcademicYear, Day } from '../../ground/rules/School';
import type { EveryRecordRow } from './EveryRecords';

/** A random sample of signed records as it was drawn. */
export interface SampleView {
  readonly seed: string;
  readonly from: Day;
  readonly to: Day;
  /** How many signed records of these days it was drawn from, and of how many schools. */
  readonly of: number;
  readonly schools: number;
  readonly rows: readonly SampledRow[];
}

export interface SampledRow extends EveryRecordRow {
  readonly school: string;
  /** The asking record keeper belongs to it: somebody else should read it. */
  readonly isMine: boolean;
}

/** When a record was opened as part of a sample last, and by whom. */
export interface LastSample {
  readonly today: Day;
  /** Undefined where nobody has in the years that were looked through. */
  readonly last: { readonly day: Day; readonly byName: string; readonly seed: string } | undefined;
  readonly years: readonly AcademicYear[];
  /** Undefined where nothing was sampled yet: it is due now. */
  readonly nextBy: Day | undefined;
}
