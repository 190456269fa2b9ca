import type { PersonKey } from '../../ground/rules/Person';
import type { SessionNews } from './NewsItem';
import type { Session } from './Session';

export const isUnseen = ({ seenBy }: SessionNews, meKey: PersonKey): boolean => !seenBy.includes(meKey);

/** The latest that this person has not seen. A time that has passed, or was changed again, is no news. */
export function unseenNews(
  session: Pick<Session, 'news' | 'status' | 'endsAt'>,
  meKey: PersonKey,
  now: string,
): SessionNews | undefined {
  const stands = ({ what }: SessionNews): boolean => {
    if (what === 'moved') return session.status !== 'cancelled' && session.endsAt >= now;
    return what !== 'cancelled' || (session.status === 'cancelled' && session.endsAt >= now);
  };
  return (session.news ?? []).filter((one) => stands(one) && isUnseen(one, meKey)).pop();
}

/** Called off by somebody else, and not seen yet by this person. */
export function isCalledOffUnseen({ news = [] }: Pick<Session, 'news'>, meKey: PersonKey): boolean {
  return news.some((one) => one.what === 'cancelled' && isUnseen(one, meKey));
}

/** Its record was sent to sign and came back: it waits for its supervisor, whatever the hour. */
export function cameBack({
  status,
  news = [],
  voidedDay = 0,
}: Pick<Session, 'status' | 'news' | 'voidedDay'>): boolean {
  return status === 'running' && (voidedDay > 0 || news.some(({ what }) => what === 'sentBack'));
}
