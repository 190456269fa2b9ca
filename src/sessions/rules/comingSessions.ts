import type { Pair } from '../../people/rules/Pair';
import { isComing } from './Session';
import type { Session } from './Session';

/**
 * What this row of the register has before it, the nearest first: the one source for "next", the year's card and lists.
 * @param now ISO UTC; a session that is over is not coming, whatever day it is.
 */
export function comingSessions(
  pair: Pick<Pair, 'pairKey' | 'superviseeKey'>,
  sessions: readonly Session[],
  now: string,
): readonly Session[] {
  return sessions
    .filter(
      (one) =>
        one.pairKey === pair.pairKey &&
        (one.superviseeKey === '' || one.superviseeKey === pair.superviseeKey) &&
        isComing(one) &&
        one.endsAt >= now,
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}
