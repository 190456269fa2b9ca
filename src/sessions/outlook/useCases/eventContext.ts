import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Session } from '../../rules/Session';
import type { FoundSession } from '../../useCases/findSession';
import { findSession } from '../../useCases/findSession';
import { readSessionWords } from '../../useCases/sessionWords';
import type { EventContext } from './syncEvent';

export interface FoundEvent {
  readonly found: FoundSession;
  readonly context: EventContext;
}

/** What there is without reading anybody's words: enough for every write that makes no event. */
export function contextOf(found: FoundSession): EventContext {
  const { session, supervisor, supervisees, catalogue } = found;
  return { session, supervisor, supervisees, along: [], words: undefined, zone: catalogue.settings.zone };
}

/** Reads again what an event is made from. */
export async function eventContext(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  session: Session,
): Promise<FoundEvent> {
  const found = await findSession(ports, { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key });
  const words = await readSessionWords(ports, found.session);
  const along =
    words?.alongKeys === undefined || words.alongKeys.length === 0
      ? []
      : await ports.people.findByKeys(words.alongKeys);
  return { found, context: { ...contextOf(found), along, words } };
}
