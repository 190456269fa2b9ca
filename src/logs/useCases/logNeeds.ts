import type { NeedsInput } from '../../sessions/home/NeedSource';
import type { Needs } from '../../sessions/home/Needs';

/**
 * One line for all that I see to: what is owed to children's files, and what is to be chased today.
 * @param own states of my own entries that wait: owed, or to be chased by now.
 */
export function logNeeds({ rows }: NeedsInput, own: readonly string[]): readonly Needs['log'][] {
  const mine = rows.waiting.filter(({ kind }) => kind === 'log');
  const all = [...mine.map(({ status }) => status), ...own];
  const owed = all.filter((status) => status === 'owed').length;
  return all.length > 0 ? [{ owed, due: all.length - owed, bodies: mine.map(({ body }) => body) }] : [];
}
