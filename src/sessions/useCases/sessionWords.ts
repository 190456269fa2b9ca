import type { SessionPorts } from '../ports';
import type { GroundPorts, New } from '../../ground/ports';
import type { Session } from '../rules/Session';
import type { SessionWords } from '../rules/WorkItem';
import { onConflict } from '../../ground/steps/onConflict';
import { derivedKey } from '../../ground/steps/derivedKey';
import { isSessionWords } from './pairWork';

type Words = Pick<SessionWords, 'room' | 'joinUrl' | 'alongKeys' | 'reasons' | 'lookedIn'>;
const none: Words = { room: '', joinUrl: '', alongKeys: [], reasons: [] };

/** The session's own words (room, joining link, reasons): one item a session, its key following from the session's. */
export async function readSessionWords(
  ports: Pick<GroundPorts, 'sha256'> & Pick<SessionPorts, 'working'>,
  session: Session,
): Promise<SessionWords | undefined> {
  const found = await ports.working.find(session.shard, session.pairKey, await derivedKey(ports, session.key, 'words'));
  return found !== undefined && isSessionWords(found) ? found : undefined;
}

/** Creates or changes them; a change made meanwhile by the other person is kept and this one is put on top of it. */
export async function writeSessionWords(
  ports: Pick<GroundPorts, 'sha256'> & Pick<SessionPorts, 'working'>,
  session: Pick<Session, 'key' | 'pairKey' | 'shard'>,
  change: (words: Words) => Words,
): Promise<SessionWords> {
  const key = await derivedKey(ports, session.key, 'words');
  const read = async (): Promise<{ readonly stored: SessionWords | undefined }> => {
    const stored = await ports.working.find(session.shard, session.pairKey, key);
    // what else lies there is put right by adding them: the key is theirs
    return { stored: stored !== undefined && isSessionWords(stored) ? stored : undefined };
  };
  return onConflict(await read(), {
    most: 3,
    readAgain: read,
    write: async ({ stored }) => {
      const next = change(stored ?? none);
      if (stored === undefined) return ports.working.add<SessionWords>(blankWords(session, key, next));
      if (JSON.stringify(next) === JSON.stringify(stored)) return stored;
      return ports.working.update<SessionWords>({ ...stored, ...next });
    },
  });
}

function blankWords(
  { pairKey, shard, key: sessionKey }: Pick<Session, 'key' | 'pairKey' | 'shard'>,
  key: string,
  words: Words,
): New<SessionWords> {
  return { kind: 'session', key, pairKey, shard, sessionKey, ...words };
}
