import type { SessionPorts } from '../../sessions/ports';
import type { GroundPorts, New } from '../../ground/ports';
import type { Session } from '../../domain/Session';
import type { SessionWords, WorkItem } from '../../domain/WorkItem';
import { ServiceError } from '../ServiceError';
import { derivedKey } from './derivedKey';
import { failsWith } from './failsWith';

type Words = Pick<SessionWords, 'room' | 'joinUrl' | 'alongKeys' | 'reasons'>;
const none: Words = { room: '', joinUrl: '', alongKeys: [], reasons: [] };

/** The session's own words (room, joining link, reasons): one item a session, its key following from the session's. */
export async function readSessionWords(
  ports: Pick<GroundPorts, 'sha256'> & Pick<SessionPorts, 'working'>,
  session: Session,
): Promise<SessionWords | undefined> {
  const found = await ports.working.find(session.shard, session.pairKey, await derivedKey(ports, session.key, 'words'));
  return isSessionWords(found) ? found : undefined;
}

/** Creates or changes them; a change made meanwhile by the other person is kept and this one is put on top of it. */
export async function writeSessionWords(
  ports: Pick<GroundPorts, 'sha256'> & Pick<SessionPorts, 'working'>,
  session: Pick<Session, 'key' | 'pairKey' | 'shard'>,
  change: (words: Words) => Words,
): Promise<SessionWords> {
  const key = await derivedKey(ports, session.key, 'words');
  for (let attempt = 0; ; attempt += 1) {
    const stored = await ports.working.find(session.shard, session.pairKey, key);
    if (stored !== undefined && !isSessionWords(stored)) throw new ServiceError('invalid');
    const next = change(stored ?? none);
    if (stored === undefined) {
      const item: New<SessionWords> = {
        kind: 'session',
        key,
        pairKey: session.pairKey,
        shard: session.shard,
        sessionKey: session.key,
        ...next,
      };
      return ports.working.add<SessionWords>(item);
    }
    if (JSON.stringify(next) === JSON.stringify(stored)) return stored;
    try {
      return await ports.working.update<SessionWords>({ ...stored, ...next });
    } catch (error) {
      if (!failsWith(error, 'conflict') || attempt >= 2) throw error;
    }
  }
}

function isSessionWords(item: WorkItem | undefined): item is SessionWords {
  return item?.kind === 'session';
}
