import type { AccessFinding, AccessReport, AccessRun } from './rules/AccessReport';
import type { AccessSnapshot } from '../records/rules/SealedRecord';
import type { AcademicYear } from '../ground/rules/School';
import type { Pair } from '../people/rules/Pair';
import type { PersonKey } from '../ground/rules/Person';
import type { Ending } from './sharepoint/Ending';
import type { PairPlan } from './sharepoint/PairPlan';

/** What record keepers decide about who reads what. Every write may be repeated; `forbidden` for everybody else. */
export interface ScopeStore {
  openPair(plan: PairPlan): Promise<readonly Pair[]>;
  checkAccess(input: {
    readonly pairKey: string;
    readonly shard: AcademicYear;
    readonly key: string;
  }): Promise<AccessSnapshot>;
  /** Every scope; `key` names the snapshots it writes. */
  checkScopes(input: AccessRun & { readonly now: Date; readonly key: string }): Promise<AccessReport>;
  /** Answers the keys of the findings that were put right. */
  repairScopes(findings: readonly AccessFinding[], onProgress: AccessRun['onProgress']): Promise<readonly string[]>;
  endPair(ending: Ending): Promise<readonly Pair[]>;
  closeFolders(pairKey: string): Promise<void>;
  movePair(input: {
    readonly pairKey: string;
    readonly superviseeKey: PersonKey;
    readonly schoolKey: string;
  }): Promise<void>;
}

export interface AccessPorts {
  readonly scopes: ScopeStore;
}
