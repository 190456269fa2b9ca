import type { SuperviseeRow } from '../HubServices';

/** Of a group, the row of whoever waited longest, under the name of what the group does; everyone else keeps their own row. */
export function oncePerGroup(rows: readonly SuperviseeRow[]): readonly SuperviseeRow[] {
  const size = new Map<string, number>();
  for (const { pair } of rows) size.set(pair.pairKey, (size.get(pair.pairKey) ?? 0) + 1);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (seen.has(row.pair.pairKey)) return [];
    seen.add(row.pair.pairKey);
    return [(size.get(row.pair.pairKey) ?? 0) > 1 ? { ...row, roleTitle: '', pair: { ...row.pair, superviseeName: row.offer.title } } : row];
  });
}
