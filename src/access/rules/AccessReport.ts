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
  /** Item with permissions of its own, or the row that was written. */
  readonly itemId: number | undefined;
  /** Of a row somebody wrote: SharePoint's own stamps, and what the row claims. */
  readonly written?: WrittenRow | undefined;
  /** A record keeper may put it right from here; the others need a decision or an administrator. */
  readonly repairable: boolean;
}

export interface WrittenRow {
  readonly author: string;
  /** ISO UTC. */
  readonly createdAt: string;
  /** Who changed it last, and when; the author where nobody did. */
  readonly editor: string;
  readonly modifiedAt: string;
  /** Whose pair it claims; empty where it claims none that is there. */
  readonly claims: readonly string[];
  /** Whom it names and no record keeper put there. */
  readonly names: readonly string[];
}

export interface AccessReport {
  readonly checkedAt: string;
  /** Lists, folders and single items whose permissions were read. */
  readonly scopes: number;
  readonly pairs: number;
  readonly findings: readonly AccessFinding[];
  /** Pairs that got a new dated snapshot behind "who can read this?". */
  readonly snapshots: number;
  /** Whether who looked may read who holds what; where not, only the keepers' list is said. */
  readonly rights: 'read' | 'notRead';
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
