import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { needsOutlook } from '../../outlook/useCases/needsOutlook';
import { organises } from '../../outlook/useCases/organises';
import { byKey } from '../../useCases/superviseeRow';

/** All sessions that Outlook has not been told of, in one line. */
export function outlookNeeds({ rows, myKey, now }: NeedsInput): readonly Needs['outlook'][] {
  const people = byKey(rows.people);
  const sessions = rows.sessions.filter(
    (session) =>
      needsOutlook(session, now) &&
      organises(myKey, session, people.get(session.supervisorKey)) &&
      // of a cancelled one that has no event as far as the row knows, nobody needs to do anything
      (session.status !== 'cancelled' || session.eventId !== ''),
  );
  return sessions.length === 0 ? [] : [{ sessions }];
}
