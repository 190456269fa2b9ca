import type { SessionPorts } from '../../ports';
import type { GroundPorts } from '../../../ground/ports';
import type { SessionIntent, WantedSession } from '../../rules/intent';
import type { Session } from '../../rules/Session';
import { nowOf } from '../../../ground/steps/clock';
import { newSession, sharedBySeries } from './newSession';
import type { Step } from '../../../ground/steps/takeSteps';
import type { Work } from '../../useCases/Work';

/**
 * The other sessions of one press, each found by its key where it is there already. One whose time has passed meanwhile
 * is left out.
 */
export function bookSteps(
  ports: Pick<GroundPorts, 'keys' | 'now' | 'sha256'> & Pick<SessionPorts, 'sessions' | 'working'>,
  { rest }: SessionIntent & { readonly kind: 'book' },
): readonly Step<Work>[] {
  return rest.map(
    (wanted): Step<Work> => ({
      happened: ({ sessions }) => wanted.startsAt <= nowOf(ports) || sessions.some(({ key }) => key === wanted.key),
      take: async (work) => ({ ...work, sessions: [...work.sessions, await addLike(ports, work, wanted)] }),
    }),
  );
}

async function addLike(
  ports: Pick<GroundPorts, 'keys' | 'sha256'> & Pick<SessionPorts, 'sessions' | 'working'>,
  { session, context, found }: Work,
  wanted: WantedSession,
): Promise<Session> {
  const { room = '', alongKeys = [] } = context.words ?? {};
  const like = sharedBySeries(session);
  const made = await newSession(ports, {
    ...like,
    wanted,
    room,
    alongKeys,
    intent: '',
    zone: context.zone,
    shards: found.pair.shards,
  });
  return made.session;
}
