import { dayInZone } from '../../ground/rules/days';
import type { NeedsInput } from '../../sessions/home/NeedSource';
import type { Needs } from '../../sessions/home/Needs';
import { isLogEntry } from '../../sessions/rules/WorkItem';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { isDue, isOwed } from '../rules/entries';

/** One line for all that I see to: what is owed to children's files, and what is to be chased today. */
export function logNeeds({ rows, myKey, now }: NeedsInput, own: readonly LogEntry[]): readonly Needs['log'][] {
  const today = dayInZone(now, rows.catalogue.settings.zone);
  const mine = [...rows.work.filter(isLogEntry).filter(({ ownerKey }) => ownerKey === myKey), ...own];
  const owed = mine.filter(isOwed);
  const due = mine.filter((entry) => !isOwed(entry) && isDue(entry, today));
  return owed.length + due.length > 0 ? [{ owed, due }] : [];
}
