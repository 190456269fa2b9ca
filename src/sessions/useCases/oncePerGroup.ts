import type { SuperviseeRow } from '../rules/SuperviseeRow';

/**
 * Of a group, one row under the name of what the group does, where whoever waited longest stands; everyone else keeps
 * their own row.
 */
export function oncePerGroup(rows: readonly SuperviseeRow[]): readonly SuperviseeRow[] {
  const groups = new Map<string, SuperviseeRow[]>();
  for (const row of rows) groups.set(row.pair.pairKey, [...(groups.get(row.pair.pairKey) ?? []), row]);
  return [...groups.values()].flatMap((members) => {
    const [first, another] = members;
    if (first === undefined || another === undefined) return members;
    // one signature that is missing is the group's
    const shown =
      first.standing.kind === 'overdue'
        ? first
        : (members.find(({ standing }) => standing.kind === 'unsigned') ?? first);
    return [{ ...shown, roleTitle: '', pair: { ...shown.pair, superviseeName: first.offer.title } }];
  });
}
