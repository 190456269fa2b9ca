import type { CadenceUnit } from '../../ground/rules/Catalogue';
import type { Day } from '../../ground/rules/School';
import type { StoryName } from './stories';

/** One session of the demo's history. Times are the trust's own; `at` is `2026-10-09 14:15`. */
export interface DemoSession {
  readonly at: string;
  /** running: notes begun, never sent to sign. signing: waits for the supervisee. */
  readonly state: 'sealed' | 'signing' | 'running' | 'booked' | 'cancelled';
  readonly place?: 'teams' | 'room';
  readonly room?: string;
  readonly story?: StoryName;
  /** The supervisee has said yes in Outlook. */
  readonly accepted?: true;
}

/** A row (of a group: rows) of the register, and what happened between these people. */
export interface DemoPair {
  readonly supervisor: string;
  readonly supervisees: readonly string[];
  readonly school: string;
  readonly offer: string;
  readonly cadence?: CadenceUnit;
  readonly firstDay: Day;
  readonly lastDay?: Day;
  /** signing: the supervisor has signed. changed: and the supervisee changed it then. review: agreed, and to be looked at again. */
  readonly agreement?: 'draft' | 'signing' | 'changed' | 'agreed' | 'review';
  readonly minutes?: number;
  readonly sessions: readonly DemoSession[];
}
