import type { Day } from '../ground/rules/School';
import type { PolicyEntry } from './rules/policiesFor';

/** What the web part "Policies" asks: what is in force for me, and what of it I have read. May reject with a ServiceError. */
export interface PolicyPartService {
  readPolicies(): Promise<PolicyPartView>;
}

export interface PolicyPartView {
  readonly today: Day;
  readonly entries: readonly PolicyEntry[];
  /** Documents and readings that cannot be read; left out. */
  readonly unknown: number;
  /** False where Set-up has still to make the library. */
  readonly isThere: boolean;
}
