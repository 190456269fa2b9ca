import type { PersonKey } from '../../ground/rules/Person';
import type { Scope } from '../../people/rules/Scope';
import type { AccessFinding } from './AccessReport';

/** What is to become of a scope. */
export interface ScopeChange {
  /** As it was read; undefined for one that has still to be opened, whose key is empty until then. */
  readonly seen: Scope | undefined;
  readonly scope: Scope;
}

/** Everything that one press would change about who may open what. */
export interface AccessAsk {
  readonly changes: readonly ScopeChange[];
  /** Of a check, to be put right. */
  readonly findings: readonly AccessFinding[];
  /** People who leave the trust by it: from then on nothing is theirs. */
  readonly leaving: readonly PersonKey[];
}
