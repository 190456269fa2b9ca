import type { LessonOffer } from './LessonWork';

/** As many open offers of one person stand before leads; nobody can fill their page. */
const mostOfOne = 5;

export interface FewOfEach {
  readonly shown: readonly LessonOffer[];
  readonly more: readonly { readonly byName: string; readonly count: number }[];
}

/** The first few of each person; how many more there are of whom. */
export function fewOfEach(offers: readonly LessonOffer[]): FewOfEach {
  const counts = new Map<string, number>();
  const shown = offers.filter(({ byLogin }) => {
    const count = (counts.get(byLogin) ?? 0) + 1;
    counts.set(byLogin, count);
    return count <= mostOfOne;
  });
  const more = [...counts]
    .filter(([, count]) => count > mostOfOne)
    .map(([login, count]) => ({
      byName: offers.find(({ byLogin }) => byLogin === login)?.byName ?? '',
      count: count - mostOfOne,
    }));
  return { shown, more };
}
