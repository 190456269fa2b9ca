import type { SessionPorts, SessionStore } from '../ports';
import { mayMove } from '../rules/sessionMoves';
import type { Session, SessionStatus } from '../rules/Session';
import { onConflict } from '../../ground/steps/onConflict';
import { ServiceError } from '../../ground/rules/ServiceError';

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
  return onConflict(movable(session, change), {
    most: 3,
    write: async (current) => {
      // somebody began something else meanwhile: that is not ours to take out
      const begun = change.intent === '' && current.intent !== session.intent;
      const ours = begun ? withoutIntent(change) : change;
      return holds(current, ours) ? current : ports.sessions.update(current, ours);
    },
    readAgain: async () => {
      const current = await ports.sessions.findByKey(session.shard, session.pairKey, session.key);
      return current && movable(current, change);
    },
  });
}

/** Rejects what is no legal move (any more) as a conflict that no repeat mends. */
function movable(session: Session, { status }: SessionChange): Session {
  if (status !== undefined && status !== session.status && !mayMove(session.status, status))
    throw new ServiceError('conflict');
  return session;
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
