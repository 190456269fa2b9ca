import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { recordContentOf } from '../../../records/rules/canonicalText';
import { isFirstVersion } from '../../../records/rules/sealRemarks';
import { dayInZone } from '../../../ground/rules/days';
import { failsWith } from '../../../ground/steps/failsWith';
import type { Pair } from '../../../people/rules/Pair';
import type { SealItem } from '../../../records/rules/SealedRecord';
import type { Session } from '../../rules/Session';
import type { SessionTarget } from '../../rules/SessionRef';
import { aroundSession, findSession } from '../../useCases/findSession';
import type { FoundSession } from '../../useCases/findSession';

type ByKey = Exclude<SessionTarget, { readonly code: string }>;

/**
 * The session of a record. Its people may write the register's row as they like, so a record that was signed is found
 * without it: what was signed says when the session was. Rejects with `notFound` where nothing was signed either.
 */
export async function findRecord(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions'> &
    Pick<HomePorts, 'home'>,
  target: SessionTarget,
): Promise<FoundSession> {
  try {
    return await findSession(ports, target);
  } catch (error) {
    if ('code' in target || !failsWith(error, 'notFound')) throw error;
    const [pairs, items, { settings }] = await Promise.all([
      ports.pairs.findByPairKey(target.pairKey),
      ports.seals.ofSession(target.shard, target.pairKey, target.sessionKey),
      ports.home.reference(),
    ]);
    const session = sessionInSeals(target, { pair: pairs[0], items, zone: settings.zone });
    if (session === undefined) throw error;
    return aroundSession(ports, session, pairs);
  }
}

interface Signed {
  readonly pair: Pair | undefined;
  readonly items: readonly SealItem[];
  readonly zone: string;
}

/** By the first text of its supervisor; with the status of a row that says nothing, so that nobody writes by it. */
function sessionInSeals(
  { shard, pairKey, sessionKey }: ByKey,
  { pair, items, zone: ofTrust }: Signed,
): Session | undefined {
  const [content] = [...items]
    .sort((a, b) => a.itemId - b.itemId)
    .flatMap((item) => {
      const own = item.kind === 'text' && item.authorKey === pair?.supervisorKey && isFirstVersion(item);
      return own ? (recordContentOf(item.text) ?? []) : [];
    });
  if (pair === undefined || content === undefined || content.sessionKey !== sessionKey) return undefined;
  const { startsAt, endsAt, zone = ofTrust } = content;
  const [only, ...others] = content.people.filter(({ role }) => role === 'supervisee');
  return {
    key: sessionKey,
    pairKey,
    shard,
    offerKey: pair.offerKey,
    supervisorKey: pair.supervisorKey,
    superviseeKey: others.length === 0 ? (only?.key ?? '') : '',
    code: '',
    day: dayInZone(startsAt, zone),
    startsAt,
    endsAt,
    status: 'unknown',
    place: 'room',
    seriesKey: '',
    eventId: '',
    eventStatus: 'none',
    reply: 'none',
    etag: '',
    itemId: 0,
  };
}
