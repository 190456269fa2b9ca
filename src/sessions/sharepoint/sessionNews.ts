import { newsKinds } from '../rules/SessionNews';
import type { SessionNews } from '../rules/SessionNews';
import { isOneOf, joinedKeys, parted } from '../../ground/sharepoint/cells';
import type { Codec } from '../../ground/sharepoint/ColumnValues';

/** Kinds, keys and instants hold neither commas nor semicolons. What a newer version tells is not told here. */
export const sessionNews: Codec<readonly SessionNews[]> = {
  read: (text) =>
    parted(text).flatMap((part) => {
      const [what = '', byKey = '', at = '', ...seenBy] = part.split(',');
      return isOneOf(newsKinds, what) ? [{ what, byKey, at, seenBy }] : [];
    }),
  write: (news) => joinedKeys(news.map(({ what, byKey, at, seenBy }) => [what, byKey, at, ...seenBy].join(','))),
  isKnown: () => true,
};
