import type { Session } from '../../domain/Session';
import type { Ports } from '../ports';
import type { FoundSession } from './findSession';
import { findSession } from './findSession';
import { readSessionWords } from './sessionWords';
import type { EventContext } from './syncEvent';

export interface FoundEvent { readonly found: FoundSession; readonly context: EventContext }

/** Reads again what an event is made from. */
export async function eventContext(ports: Ports, session: Session): Promise<FoundEvent> {
  const found = await findSession(ports, { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key });
  const words = await readSessionWords(ports, found.session);
  const along = words?.alongKeys === undefined || words.alongKeys.length === 0 ? [] : await ports.people.findByKeys(words.alongKeys);
  const { supervisor, supervisees, catalogue } = found;
  return { found, context: { session: found.session, supervisor, supervisees, along, words, zone: catalogue.settings.zone } };
}
