import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { AccessPorts } from '../../../access/ports';
import type { ReadBack } from '../../../access/rules/ReadBack';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import { cancelSession } from '../../booking/useCases/cancelSession';
import { bookedSessions } from './foreseeChange';
import { refreshSummary } from '../../useCases/refreshSummary';
import type { HandedOver } from '../../rules/WorkItem';
import type { ChangeDraft } from '../HandoverService';
import { handOverActions, handOverAway } from './handOverActions';
import { handOverNote } from './handOverNote';
import type { PairChange } from './pairChanges';
import { replacedAccount } from '../../../people/useCases/replacedAccount';

type EndingPorts = Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'belonging' | 'directory' | 'pairs' | 'people' | 'trust'> &
  Pick<AccessPorts, 'scopes'> &
  Pick<RecordPorts, 'seals'> &
  Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
  Pick<OutlookPorts, 'outlook'> &
  Pick<HomePorts, 'home'>;

/**
 * Ends a pair or group. With somebody to carry on, or a group that goes on without a member: first what goes on, with
 * folders of its own, then what is still open where it goes along, and only then the end, so that a person is never without a supervisor
 * because a connection broke. Booked sessions are cancelled while they can still be written.
 */
export async function endAffected(
  ports: EndingPorts,
  change: PairChange,
  { cancelBecause, actions = 'stay' }: Pick<ChangeDraft, 'actions'> & { readonly cancelBecause: string | undefined },
): Promise<Outcome<readonly ReadBack[]>> {
  const { pair, seen, ended, goesOn } = change;
  const told: ReadBack[] = [];
  if (goesOn !== undefined) {
    const issues = await hindrances(ports, change, goesOn);
    if (issues.length > 0) return { ok: false, issues };
    told.push(await goOn(ports, change, { ...goesOn, how: pair.toKey === '' ? 'edition' : actions }));
  }
  if (cancelBecause !== undefined) {
    for (const session of await bookedSessions(ports, pair))
      await cancelSession(ports, { session, why: cancelBecause });
    // a cancellation that was cut off before the register followed; once the pair has ended nobody writes there
    await refreshSummary(ports, pair.pairKey);
  }
  told.push(await ports.scopes.changeScope({ seen, scope: ended }));
  return { ok: true, value: told };
}

type GoesOn = NonNullable<PairChange['goesOn']>;
type How = HandedOver | 'stay';

async function hindrances(
  ports: Pick<PeoplePorts, 'directory' | 'pairs' | 'trust'>,
  { pair }: PairChange,
  { change: { scope }, people }: GoesOn,
): Promise<readonly Issue[]> {
  if (scope.shards.length === 0) return [{ code: 'yearFull', field: '' }];
  const [supervisor, ...supervisees] = people;
  const toKey = scope.members.find(({ role }) => role === 'supervisor')?.personKey;
  if (supervisor === undefined || supervisor.key !== toKey || supervisees.length === 0)
    return [{ code: 'notFound', field: 'toKey' }];
  if (supervisees.some(({ key }) => key === toKey)) return [{ code: 'samePerson', field: 'toKey' }];
  const replaced = await replacedAccount(ports, people);
  if (replaced) return [{ code: 'accountReplaced', field: 'toKey', facts: { name: replaced.name } }];
  const twice = (await ports.pairs.supervisedBy(supervisor.key)).find(
    (one) =>
      one.status === 'active' &&
      one.offerKey === scope.offerKey &&
      one.pairKey !== scope.key &&
      one.pairKey !== pair.pairKey &&
      supervisees.some(({ key }) => key === one.superviseeKey),
  );
  return twice ? [{ code: 'alreadyThere', field: 'toKey', facts: { name: twice.superviseeName } }] : [];
}

/** Its key is made now and known to nobody before; cut off, what goes on is found again by the scope before it. */
async function goOn(
  ports: EndingPorts,
  { seen: before }: PairChange,
  { change: { seen, scope }, people, how }: GoesOn & { readonly how: How },
): Promise<ReadBack> {
  const key = seen?.key ?? ports.keys.newKey();
  const { readBack } = await ports.scopes.openScope({ ...scope, key }, people);
  const [year = ''] = scope.shards;
  await handOverAway(ports, { from: { pairKey: before.key }, to: { pairKey: key } });
  // it goes along because both agreed to it, whatever becomes of actions
  await handOverNote(ports, before, { pairKey: key, shard: year });
  if (how === 'stay') return readBack;
  for (const shard of before.shards.slice(-2))
    await handOverActions(ports, { from: { pairKey: before.key, shard }, to: { pairKey: key, shard: year }, how });
  return readBack;
}
