import type { PeoplePorts } from '../../../people/ports';
import type { Pair } from '../../../people/rules/Pair';
import { allPairs } from '../../../people/useCases/allPairs';
import type { ChangeDraft } from '../HandoverService';

/** What a change does to one pair. */
export interface AffectedPair {
  readonly pairKey: string;
  /** All active rows of the pair. */
  readonly rows: readonly Pair[];
  /** Those that end; of a group that goes on, one member's. */
  readonly ending: readonly Pair[];
  /** Somebody who carries on with the rest, or empty. */
  readonly toKey: string;
}

/** Pairs that end with the change, whole or in part; none for `open` and `moved`. */
export async function affectedPairs(
  ports: Pick<PeoplePorts, 'pairs'>,
  draft: ChangeDraft,
): Promise<readonly AffectedPair[]> {
  switch (draft.kind) {
    case 'open':
    case 'moved':
      return [];
    case 'end':
      return affected(
        await ports.pairs.findByPairKey(draft.pairKey),
        (row) => draft.personKey === '' || row.superviseeKey === draft.personKey,
        '',
      );
    case 'replace':
      return affected(await ports.pairs.findByPairKey(draft.pairKey), () => true, draft.toKey);
    case 'left': {
      const rows = await allPairs(ports);
      return [
        ...affected(rows, (row) => row.superviseeKey === draft.personKey, ''),
        ...affected(rows, (row) => row.supervisorKey === draft.personKey, draft.toKey),
      ];
    }
  }
}

function affected(rows: readonly Pair[], ends: (row: Pair) => boolean, toKey: string): readonly AffectedPair[] {
  const active = rows.filter(({ status }) => status === 'active');
  return [...new Set(active.filter(ends).map(({ pairKey }) => pairKey))].map((pairKey) => {
    const own = active.filter((row) => row.pairKey === pairKey);
    return { pairKey, rows: own, ending: own.filter(ends), toKey };
  });
}

/** Of a group that goes on nothing ends but one person's part. */
export const endsWhole = ({ rows, ending }: AffectedPair): boolean => rows.length === ending.length;
