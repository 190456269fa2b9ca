import type { New } from '../ground/ports';
import type { PersonKey } from '../ground/rules/Person';
import type { PairShard } from '../sessions/ports';
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

export interface LogPorts {
  readonly logs: LogStore;
}
