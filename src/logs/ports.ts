import type { New } from '../ground/ports';
import type { PersonKey } from '../ground/rules/Person';
import type { PairShard } from '../sessions/ports';
import type { Agency, AgencyText } from './rules/Agency';
import type { LogEntry } from '../sessions/rules/WorkItem';

/** Entries that are looked for by who sees to them, and those of the signed-in person alone. */
export interface LogStore {
  /** Of these pairs' folders, those that this person sees to. */
  seenToBy(personKey: PersonKey, pairs: readonly PairShard[]): Promise<readonly LogEntry[]>;
  /** What the signed-in person wrote for themselves; none where the site has no list for it yet. */
  own(): Promise<readonly LogEntry[]>;
  /** Safe to repeat. Rejects with `notFound` where the site has no list for it yet. */
  addOwn(entry: New<LogEntry>): Promise<LogEntry>;
  /** Sends entry.etag; rejects with `conflict` when another window of theirs wrote meanwhile. */
  updateOwn(entry: LogEntry): Promise<LogEntry>;
}

export interface FoundAgencies {
  readonly agencies: readonly Agency[];
  readonly unknown: number;
}

/** Agencies the trust works with; everybody on the site reads them. */
export interface AgencyStore {
  /** False where Set-up has still to make the list. */
  isThere(): Promise<boolean>;
  all(): Promise<FoundAgencies>;
  /** Whether the signed-in person is in a group that writes there. */
  mayWrite(): Promise<boolean>;
  /** Safe to repeat. Rejects with `conflict` when somebody wrote since it was read. */
  put(agency: AgencyText & Pick<Agency, 'key' | 'ended'>, seen: Agency | undefined): Promise<Agency>;
}

export interface LogPorts {
  readonly agencies: AgencyStore;
  readonly logs: LogStore;
}
