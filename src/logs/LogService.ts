import type { LogKind } from '../ground/rules/Catalogue';
import type { Outcome } from '../ground/rules/Issue';
import type { PersonKey } from '../ground/rules/Person';
import type { Day } from '../ground/rules/School';
import type { LogEntry } from '../sessions/rules/WorkItem';
import type { AgencyService } from './AgencyService';
import type { EntryChange, LogDraft } from './rules/entries';

/** Short dated entries by reference. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface LogService extends AgencyService {
  openLogs(): Promise<LogsView>;
  /** All entries of a pair of mine, the latest first. */
  entriesOf(pairKey: string): Promise<readonly LogEntry[]>;
  /** Pressed twice, it is logged once. */
  addEntry(draft: LogDraft): Promise<Outcome<LogEntry>>;
  /** Goes on from what stands there now, whoever wrote it last. */
  changeEntry(entry: LogEntry, change: EntryChange): Promise<Outcome<LogEntry>>;
}

/** Somebody with whom I have supervision, alone with them. */
export interface LogPartner {
  readonly pairKey: string;
  readonly personKey: PersonKey;
  readonly name: string;
  readonly iSupervise: boolean;
}

export interface LogsView {
  readonly today: Day;
  readonly myKey: PersonKey;
  readonly myName: string;
  /** What the trust calls its system of children's files. */
  readonly caseSystem: string;
  readonly kinds: readonly LogKind[];
  /** Whom I spoke with last first; my supervisors before those I supervise otherwise. */
  readonly partners: readonly LogPartner[];
  /** What I see to, and all of the pairs in which I am supervised, the latest first. */
  readonly entries: readonly LogEntry[];
}
