import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { standsSince } from '../../rules/carrying';
import type { Action, HandedOver } from '../../rules/WorkItem';
import { derivedKey } from '../../../ground/steps/derivedKey';
import { isAction } from '../../useCases/pairWork';
import { refreshSummary } from '../../useCases/refreshSummary';

export interface Handover {
  readonly from: { readonly pairKey: string; readonly shard: string };
  readonly to: { readonly pairKey: string; readonly shard: string };
  readonly how: HandedOver;
}

/**
 * What is still open goes along to a new supervisor, since when and how often it was carried, and by whose word it does;
 * nothing else goes.
 * Only a record keeper can read the one folder and write the other. Safe to repeat. Answers how many were handed over.
 */
export async function handOverActions(
  ports: Pick<GroundPorts, 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  { from, to, how }: Handover,
): Promise<number> {
  const open = (await ports.working.ofPair(from.shard, from.pairKey))
    .filter(isAction)
    .filter((action) => action.status === 'open');
  for (const before of open) {
    const { text, ownerKey, dueDay, status, agendaNumber, caseReference, carried, doneDay, key } = before;
    const action: New<Action> = {
      kind: 'action',
      key: await derivedKey(ports, to.pairKey, 'handed over', key),
      pairKey: to.pairKey,
      shard: to.shard,
      sessionKey: '',
      text,
      ownerKey,
      dueDay,
      status,
      agendaNumber,
      caseReference,
      carried,
      doneDay,
      agreedAt: standsSince(before),
      handedOver: how,
    };
    await ports.working.add<Action>(action);
    // It lives on with the new supervisor; the old pair's list must not ask for it twice.
    await ports.working.update<Action>({ ...before, status: 'dropped' });
  }
  await refreshSummary(ports, from.pairKey);
  await refreshSummary(ports, to.pairKey);
  return open.length;
}
