import type { Pair } from '../../../people/rules/Pair';
import type { PairRequest } from '../../../people/rules/PairRequest';

/**
 * Might whoever wrote a request ask for this? Beside the pairs' folders SharePoint lets only trust leads and record
 * keepers add, who may ask about everybody. In a pair's folder it lets its supervisor, who may ask about that pair and
 * its people, and for pairs of their own; `pairs` are those of the folder.
 */
export function mayAsk(
  { folder, byKey, kind, pairKey, personKey, toKey }: Omit<PairRequest, 'etag' | 'itemId'>,
  pairs: readonly Pair[],
): boolean {
  if (byKey === '') return false;
  if (folder === '') return true;
  const theirs = pairs.filter((pair) => pair.pairKey === folder && pair.supervisorKey === byKey);
  if (theirs.length === 0) return false;
  const ofTheirs = theirs.some(({ superviseeKey }) => superviseeKey === personKey);
  switch (kind) {
    case 'open':
      return toKey === '' || toKey === byKey;
    case 'end':
    case 'replace':
      return pairKey === folder && (personKey === '' || ofTheirs);
    case 'left':
    case 'moved':
      return ofTheirs;
    case 'unknown':
      return true;
  }
}
