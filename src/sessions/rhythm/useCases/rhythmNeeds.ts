import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';

/** What I was asked and have not answered. */
export function rhythmNeeds({ rows, myKey }: NeedsInput): readonly Needs['rhythm'][] {
  return rows.waiting
    .filter(({ kind }) => kind === 'rhythm')
    .flatMap(({ key, pairKey, body }) => {
      const pair = [...rows.supervises, ...rows.supervisedIn].find((one) => one.pairKey === pairKey);
      if (pair === undefined) return [];
      const name = pair.supervisorKey === myKey ? pair.superviseeName : pair.supervisorName;
      return [{ key, pairKey, body, name, schoolKey: pair.schoolKey }];
    });
}
