import type { Day } from '../../ground/rules/School';
import type { LogEntry } from '../../sessions/rules/WorkItem';

export const isChased = ({ chaseDay, doneDay }: Pick<LogEntry, 'chaseDay' | 'doneDay'>): boolean =>
  chaseDay !== undefined && doneDay === undefined;

export const isOwed = ({ file, status }: Pick<LogEntry, 'file' | 'status'>): boolean =>
  status === 'open' && file === 'owed';

/** Its day to chase has come. */
export const isDue = (entry: Pick<LogEntry, 'chaseDay' | 'doneDay' | 'status'>, today: Day): boolean =>
  entry.status === 'open' && isChased(entry) && (entry.chaseDay ?? 0) <= today;
