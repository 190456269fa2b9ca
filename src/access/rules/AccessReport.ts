import type { AccessProblem } from './AccessProblem';
import type { AcademicYear } from '../../ground/rules/School';
import type { ListKey } from '../../../sharepoint/lists/ListDefinition';

/** One way in which SharePoint's real permissions differ from the model. Names and keys, never words. */
export interface AccessFinding {
  /** The same deviation has the same key at every look. */
  readonly key: string;
  readonly problem: AccessProblem;
  /** Title of the list; empty where it concerns the site. */
  readonly place: string;
  readonly list: ListKey | undefined;
  readonly shard: AcademicYear | undefined;
  /** Empty where the list itself or the site is meant. */
  readonly pairKey: string;
  /** Of the pair: its supervisor, then its supervisees. */
  readonly pairNames: readonly string[];
  /** The person, group or level it concerns; empty where nobody is. */
  readonly who: string;
  /** Item with permissions of its own. */
  readonly itemId: number | undefined;
  /** A record keeper may put it right from here; the others need a decision or an administrator. */
  readonly repairable: boolean;
}

export interface AccessReport {
  readonly checkedAt: string;
  /** Lists, folders and single items whose permissions were read. */
  readonly scopes: number;
  readonly pairs: number;
  readonly findings: readonly AccessFinding[];
  /** Pairs that got a new dated snapshot behind "who can read this?". */
  readonly snapshots: number;
  /** True when it was stopped before the end: then nothing is said about the rest. */
  readonly stopped: boolean;
}

export interface AccessProgress {
  readonly done: number;
  readonly total: number;
}
export interface AccessRun {
  readonly onProgress: (progress: AccessProgress) => void;
  readonly signal?: AbortSignal;
}
