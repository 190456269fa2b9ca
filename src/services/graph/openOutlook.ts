import type { OutlookCalendar } from '../ports';
import { connectGraph } from './connectGraph';
import type { GraphConnection } from './connectGraph';
import { graphCalendar } from './graphCalendar';

/** The calendar over a connection of its own. */
export function openOutlook(connection: GraphConnection): OutlookCalendar {
  return graphCalendar(connectGraph(connection));
}
