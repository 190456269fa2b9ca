import type { Session } from '../rules/Session';

/** Notes were begun, the time has passed, nobody has signed yet: it waits for the supervisor to finish it. */
export function isUnfinished(session: Session, now: string): boolean {
  return session.status === 'running' && session.endsAt < now;
}
