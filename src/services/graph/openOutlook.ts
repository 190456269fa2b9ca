import type { OutlookCalendar } from '../ports';
import { calendarMarks } from './calendarMarks';
import type { MarkStorage } from './calendarMarks';
import { connectGraph } from './connectGraph';
import type { GraphConnection } from './connectGraph';
import { graphCalendar } from './graphCalendar';

/** Whose calendar is followed, and where the page may remember how far. */
export interface Follower {
  readonly personKey: string;
  readonly now: () => Date;
  readonly storage: MarkStorage | undefined;
}

const nobody: Follower = { personKey: '', now: () => new Date(), storage: undefined };

/** The calendar over a connection of its own. Without a follower it remembers for this page alone how far it was followed. */
export function openOutlook(connection: GraphConnection, { personKey, now, storage }: Follower = nobody): OutlookCalendar {
  return graphCalendar(connectGraph(connection), calendarMarks(personKey, now, storage));
}
