import type { Day } from '../../ground/rules/School';

/** Something a person did about a late session of theirs, noted for themselves alone. */
export interface LateDeed {
  readonly pairKey: string;
  /** Of the policy's step, from 1. */
  readonly step: number;
  /** Whom they wrote to. */
  readonly to: string;
  readonly day: Day;
}
