import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { otherName } from '../../home/useCases/homeSessions';
import { unseenNews } from '../../rules/SessionNews';

/** What somebody else has done with a session or its record that I have not seen yet, one line a session. */
export function newsNeeds({ rows, myKey, now }: NeedsInput): readonly Needs['news'][] {
  return rows.sessions.flatMap((session) => {
    const news = unseenNews(session, myKey, now);
    if (news === undefined) return [];
    const known = rows.people.find(({ key }) => key === news.byKey)?.name;
    return [{ session, what: news.what, name: known ?? otherName(rows, session, session.supervisorKey === myKey) }];
  });
}
