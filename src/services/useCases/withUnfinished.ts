import type { Pair } from '../../domain/Pair';
import type { Session } from '../../domain/Session';

/**
 * A session that was held but never finished still waits for the supervisor's own signature. The register counts it only once it
 * is sent to sign, so the supervisor's view adds it: held, and one more to sign.
 */
export function withUnfinished(pair: Pair, sessions: readonly Session[], now: string): Pair {
  const unfinished = sessions.filter((session) => session.pairKey === pair.pairKey && isUnfinished(session, now) && !pair.summary.heldDays.includes(session.day));
  if (unfinished.length === 0) return pair;
  const { summary } = pair;
  const days = unfinished.map((session) => session.day);
  return {
    ...pair,
    summary: {
      ...summary,
      heldDays: [...summary.heldDays, ...days].sort((a, b) => a - b),
      heldSinceStart: summary.heldSinceStart + unfinished.length,
      unsigned: summary.unsigned + unfinished.length,
      oldestUnsigned: Math.min(summary.oldestUnsigned ?? Number.MAX_SAFE_INTEGER, ...days),
      next: unfinished.some((session) => session.key === summary.next?.sessionKey) ? undefined : summary.next,
    },
  };
}

/** Notes were begun, the time has passed, nobody has signed yet. */
export function isUnfinished(session: Session, now: string): boolean {
  return session.status === 'running' && session.endsAt < now;
}
