import type { PersonKey } from '../../ground/rules/Person';
import type { SessionNews } from './NewsItem';
import type { Session } from './Session';
import { isUnseen } from './SessionNews';

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

/** Whether anything of it, however old, was not on this person's screen yet. */
export const hasUnseen = ({ news = [] }: Pick<Session, 'news'>, meKey: PersonKey): boolean =>
  news.some((one) => isUnseen(one, meKey));

export function seenNews({ news = [] }: Pick<Session, 'news'>, meKey: PersonKey): readonly SessionNews[] {
  return news.map((one) => (isUnseen(one, meKey) ? { ...one, seenBy: [...one.seenBy, meKey] } : one));
}
