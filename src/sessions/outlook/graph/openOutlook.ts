import { calendarMarks } from './calendarMarks';
import type { MarkStorage } from './calendarMarks';
import { connectGraph } from '../../../ground/graph/connectGraph';
import type { GraphConnection } from '../../../ground/graph/connectGraph';
import { graphCalendar } from './graphCalendar';
import type { OutlookCalendar } from '../ports';

/** Whose calendar is followed, and where the page may remember how far. */
export interface Follower {
  readonly personKey: string;
  readonly now: () => Date;
  readonly storage: MarkStorage | undefined;
}

/**
 * The calendar over a connection of its own. Without a follower it remembers for this page alone how far it was
 * followed.
 */
export function openOutlook(connection: GraphConnection, follower?: Follower): OutlookCalendar {
  return graphCalendar(
    connectGraph(connection),
    follower && calendarMarks(follower.personKey, follower.now, follower.storage),
  );
}
