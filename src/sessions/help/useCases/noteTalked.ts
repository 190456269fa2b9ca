import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { shardOn } from '../../../ground/rules/shards';
import { isFactOnly } from '../../../ground/rules/isFactOnly';
import type { Outcome } from '../../../ground/rules/Issue';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { derivedKey } from '../../../ground/steps/derivedKey';
import { offerOfKind } from '../../rules/requestState';
import type { HelpRequest } from '../../rules/WorkItem';
import { refreshSummary } from '../../useCases/refreshSummary';
import { byKey } from '../../useCases/superviseeRow';
import { answerRequest } from './askForHelp';

/**
 * They talked at once, without a time being booked: the register gets the row it would have had, held today, and what
 * asked for it is over. Its key follows from the request's, so that pressing twice notes it once.
 */
export async function noteTalked(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  request: HelpRequest,
): Promise<Outcome<HelpRequest>> {
  const catalogue = await ports.home.reference();
  const today = todayOf(ports, catalogue);
  const rows = await ports.pairs.findByPairKey(request.pairKey);
  const pair = rows.find((row) => row.superviseeKey === request.fromKey);
  if (pair?.supervisorKey !== ports.me.key) return { ok: false, issues: [{ code: 'notSupervisor', field: '' }] };
  const people = byKey(await ports.people.findByKeys([pair.supervisorKey, pair.superviseeKey]));
  const offer = offerOfKind(
    catalogue.offers,
    request.what,
    people.get(pair.supervisorKey),
    people.get(pair.superviseeKey),
  );
  const shard = shardOn(pair.shards, today);
  if (offer === undefined || !isFactOnly(offer) || shard === undefined)
    return { ok: false, issues: [{ code: 'stillSigning', field: '' }] };
  const now = nowOf(ports);
  await ports.sessions.add({
    key: await derivedKey(ports, request.key, 'talked'),
    pairKey: pair.pairKey,
    shard,
    offerKey: offer.key,
    supervisorKey: pair.supervisorKey,
    superviseeKey: rows.length > 1 ? '' : pair.superviseeKey,
    code: ports.keys.newCode(),
    day: today,
    startsAt: now,
    endsAt: now,
    status: 'held',
    place: 'room',
    seriesKey: '',
    eventId: '',
    eventStatus: 'none',
    reply: 'none',
  });
  const answered = await answerRequest(ports, request, 'held');
  await refreshSummary(ports, pair.pairKey);
  return { ok: true, value: answered };
}
