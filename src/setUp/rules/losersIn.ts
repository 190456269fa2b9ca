import type { Loser, SetUpReport } from '../SetUpService';

export interface LoserOfLists {
  readonly loser: Loser;
  /** Titles of the lists, in the order they were looked at. */
  readonly lists: readonly string[];
}

/** Each group or person once, with every list on which they can do less after the findings are put right. */
export function losersIn(findings: SetUpReport['findings']): readonly LoserOfLists[] {
  const found = new Map<string, { loser: Loser; lists: string[] }>();
  for (const finding of findings) {
    if (finding.kind === 'consent') continue;
    for (const loser of finding.losers ?? []) {
      const key = `${loser.loses} ${loser.name}`;
      const known = found.get(key) ?? { loser, lists: [] };
      known.lists.push(finding.name);
      found.set(key, known);
    }
  }
  return [...found.values()];
}
