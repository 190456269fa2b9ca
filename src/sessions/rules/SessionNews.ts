import type { PersonKey } from '../../ground/rules/Person';
import type { SessionNews } from './NewsItem';
import type { Session } from './Session';

/** As many as one session's people can leave unseen before the oldest is let go. */
const most = 8;

/** With one more, or the same where it is among them already. */
export function withNews(
  { news = [] }: Pick<Session, 'news'>,
  { what, byKey, at }: Omit<SessionNews, 'seenBy'>,
): readonly SessionNews[] {
  if (news.some((one) => one.what === what && one.at === at)) return news;
  return [...news, { what, byKey, at, seenBy: [byKey] }].slice(-most);
}

const isUnseen = ({ seenBy }: SessionNews, meKey: PersonKey): boolean => !seenBy.includes(meKey);

/** Whether anything of it, however old, was not on this person's screen yet. */
export const hasUnseen = ({ news = [] }: Pick<Session, 'news'>, meKey: PersonKey): boolean =>
  news.some((one) => isUnseen(one, meKey));

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

export function seenNews({ news = [] }: Pick<Session, 'news'>, meKey: PersonKey): readonly SessionNews[] {
  return news.map((one) => (isUnseen(one, meKey) ? { ...one, seenBy: [...one.seenBy, meKey] } : one));
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
