import type { SessionPorts, SessionStore } from '../../sessions/ports';
import { mayMove } from '../../domain/sessionMoves';
import type { Session, SessionStatus } from '../../domain/Session';
import { ServiceError } from '../ServiceError';
import { failsWith } from './failsWith';

export type SessionChange = Parameters<SessionStore['update']>[1];

/**
 * Writes a change to the register's row. When somebody else wrote meanwhile, reads the row again and writes the change
 * once
 * more if it is still a legal move; rejects with `conflict` otherwise.
 */
export async function updateSession(
  ports: Pick<SessionPorts, 'sessions'>,
  session: Session,
  change: SessionChange,
): Promise<Session> {
  let current = session;
  for (let attempt = 0; ; attempt += 1) {
    if (change.status !== undefined && change.status !== current.status && !mayMove(current.status, change.status))
      throw new ServiceError('conflict');
    if (holds(current, change)) return current;
    try {
      return await ports.sessions.update(current, change);
    } catch (error) {
      if (!failsWith(error, 'conflict') || attempt >= 2) throw error;
      const fresh = await ports.sessions.findByKey(session.shard, session.pairKey, session.key);
      if (fresh === undefined) throw error;
      // somebody began something else meanwhile: that is not ours to take out
      if (change.intent === '' && fresh.intent !== session.intent)
        return updateSession(ports, fresh, withoutIntent(change));
      current = fresh;
    }
  }
}

/** Moves the session on unless it is there already. */
export async function moveOn(
  ports: Pick<SessionPorts, 'sessions'>,
  session: Session,
  status: SessionStatus,
): Promise<Session> {
  return session.status === status ? session : updateSession(ports, session, { status });
}

function withoutIntent({ intent: _ended, ...rest }: SessionChange): SessionChange {
  return rest;
}

function holds(session: Session, change: SessionChange): boolean {
  return (Object.keys(change) as (keyof SessionChange)[]).every(
    (field) => (session[field] ?? '') === (change[field] ?? ''),
  );
}
