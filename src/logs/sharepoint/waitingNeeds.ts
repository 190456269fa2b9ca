import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import { dayInZone } from '../../ground/rules/days';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { NeedsInput } from '../../sessions/home/NeedSource';
import type { Needs } from '../../sessions/home/Needs';

/**
 * All that waits for me between sessions: what is owed to a child's file, what is to be chased today, what I was asked.
 * @param own states of my own entries that wait.
 */
export function waitingNeeds({ rows, myKey, now }: NeedsInput, own: readonly string[]): readonly Needs['waiting'][] {
  const today = dayInZone(now, rows.catalogue.settings.zone);
  const found = rows.unread
    .filter(({ row }) => {
      const status = textIn(row, 'Status');
      const waits = ['owed', 'question'].includes(status) || (status === 'chase' && numberIn(row, 'Day') <= today);
      return waits && textIn(row, 'OwnerKey') === myKey;
    })
    .map(({ pairKey, row }) => ({
      key: `${pairKey} ${textIn(row, 'HubKey')}`,
      itemId: numberIn(row, 'Id'),
      pairKey,
      status: textIn(row, 'Status'),
      body: textIn(row, 'Body'),
    }));
  const items = lowestOfEachKey(found);
  return items.length + own.length > 0 ? [{ items, own }] : [];
}
