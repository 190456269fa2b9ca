import type { PersonKey } from '../../ground/rules/Person';
import type { Pair } from './Pair';

/** Who belongs to a pair, of all its rows; undefined of none. */
export function partiesOfPairs(
  rows: readonly Pair[],
): { readonly supervisorKey: PersonKey; readonly superviseeKeys: readonly PersonKey[] } | undefined {
  const [first] = rows;
  return (
    first && { supervisorKey: first.supervisorKey, superviseeKeys: rows.map(({ superviseeKey }) => superviseeKey) }
  );
}
