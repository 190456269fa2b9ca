import type { Pair } from '../../src/people/rules/Pair';
import type { Scope } from '../../src/people/rules/Scope';

/** The scopes that stand behind pairs of a trust in memory. */
export function scopesOfPairs(pairs: readonly Pair[]): readonly Scope[] {
  return [...new Set(pairs.map(({ pairKey }) => pairKey))].flatMap((key): readonly Scope[] => {
    const rows = pairs.filter(({ pairKey }) => pairKey === key);
    const [first] = rows;
    if (first === undefined) return [];
    const since = { siteId: 1, firstDay: first.firstDay, lastDay: undefined };
    return [
      {
        key,
        kind: rows.length > 1 ? 'group' : 'pair',
        recordClass: 'signed',
        offerKey: first.offerKey,
        schoolKey: first.schoolKey,
        cadence: first.cadence,
        firstDay: first.firstDay,
        lastDay: rows.every(({ status }) => status === 'ended') ? first.lastDay : undefined,
        shards: first.shards,
        before: '',
        members: [
          { ...since, personKey: first.supervisorKey, name: first.supervisorName, role: 'supervisor' },
          ...rows.map(({ superviseeKey, superviseeName, firstDay, lastDay }) => ({
            siteId: 1,
            personKey: superviseeKey,
            name: superviseeName,
            role: 'supervisee' as const,
            firstDay,
            lastDay,
          })),
        ],
      },
    ];
  });
}
