import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { isRhythmItem } from '../../rules/WorkItem';

/** What I was asked and have not answered. */
export function rhythmNeeds({ rows, myKey }: NeedsInput): readonly Needs['rhythm'][] {
  return rows.work
    .filter(isRhythmItem)
    .filter(({ ownerKey, status }) => ownerKey === myKey && status === 'open')
    .flatMap((item) => {
      const pair = [...rows.supervises, ...rows.supervisedIn].find(({ pairKey }) => pairKey === item.pairKey);
      if (pair === undefined) return [];
      const name = pair.supervisorKey === myKey ? pair.superviseeName : pair.supervisorName;
      return [{ item, name, schoolKey: pair.schoolKey }];
    });
}
