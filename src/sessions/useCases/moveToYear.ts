import type { SessionPorts } from '../ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { shardOn } from '../../ground/rules/shards';
import { sameTimes } from '../outlook/rules/followOutlook';
import type { OutlookChange } from '../outlook/rules/followOutlook';
import type { Session } from '../rules/Session';
import { readSessionWords, writeSessionWords } from './sessionWords';
import { updateSession } from './updateSession';

/**
 * A row stands in the list of its own academic year, whose folders are the ones its people may read. Moved over the
 * edge in Outlook, a
 * session is written there under the same key, code and event with its own words, and the row it leaves is cancelled;
 * in this order, so that
 * a cut leaves two rows of one key, of which the next look cancels the old one. What was prepared is found by the
 * session's key in both years.
 * Undefined while the pair has no folder in that year: a record keeper opens it.
 */
export async function moveToYear(
  ports: Pick<GroundPorts, 'sha256'> & Pick<PeoplePorts, 'pairs'> & Pick<SessionPorts, 'sessions' | 'working'>,
  session: Session,
  change: OutlookChange,
): Promise<Session | undefined> {
  const day = change.day ?? session.day;
  const rows = await ports.pairs.findByPairKey(session.pairKey);
  const shard = shardOn(
    rows.flatMap(({ shards }) => shards),
    day,
  );
  if (shard === undefined) return undefined;
  const words = await readSessionWords(ports, session);
  const moved = await standThere(ports, { ...session, ...change, shard });
  if (words !== undefined) {
    const { room, joinUrl, reasons, alongKeys = [] } = words;
    await writeSessionWords(ports, moved, (there) =>
      there.reasons.length > reasons.length ? there : { room, joinUrl, reasons, alongKeys },
    );
  }
  await updateSession(ports, session, {
    status: 'cancelled',
    eventStatus: 'none',
    ...(change.outlook ? { outlook: change.outlook } : {}),
  });
  return moved;
}

/**
 * Moved there and back again, its earlier row is there already, cancelled when it left; the same session comes back to
 * it.
 */
async function standThere(ports: Pick<SessionPorts, 'sessions'>, session: Session): Promise<Session> {
  const { shard, pairKey, key } = session;
  const there = (await ports.sessions.findByKey(shard, pairKey, key)) ?? (await ports.sessions.add(session));
  if (there.status === session.status && sameTimes(there, session)) return there;
  const { startsAt, endsAt, day, status, eventId, eventStatus, outlook = [] } = session;
  return ports.sessions.update(there, { startsAt, endsAt, day, status, eventId, eventStatus, outlook });
}
