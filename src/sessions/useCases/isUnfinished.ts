import { cameBack } from '../rules/SessionNews';
import type { Session } from '../rules/Session';

/**
 * Notes were begun and the time has passed, or its record came back: it waits for the supervisor to finish it.
 */
export function isUnfinished(session: Session, now: string): boolean {
  return (session.status === 'running' && session.endsAt < now) || cameBack(session);
}
