import { dayInZone } from '../../ground/rules/days';
import type { NeedsInput } from '../../sessions/home/NeedSource';
import type { Needs } from '../../sessions/home/Needs';
import { isLogEntry } from '../../sessions/rules/WorkItem';
import { isDue, isOwed } from '../rules/standing';

/**
 * One line for all that I see to: what is owed to children's files, and what is to be chased today.
 * @param own states of my own entries that wait: owed, or to be chased by now.
 */
export function logNeeds({ rows, myKey, now }: NeedsInput, own: readonly string[]): readonly Needs['log'][] {
  const today = dayInZone(now, rows.catalogue.settings.zone);
  const mine = rows.work.filter(isLogEntry).filter(({ ownerKey }) => ownerKey === myKey);
  const owed = mine.filter(isOwed);
  const due = mine.filter((entry) => !isOwed(entry) && isDue(entry, today));
  const ownOwed = own.filter((status) => status === 'owed').length;
  const need = {
    owed: owed.length + ownOwed,
    due: due.length + own.length - ownOwed,
    references: [...owed, ...due].map(({ reference }) => reference),
  };
  return need.owed + need.due > 0 ? [need] : [];
}
