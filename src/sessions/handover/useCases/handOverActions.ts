import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { standsSince } from '../../rules/carriedInto';
import { isLogEntry } from '../../rules/laterWork';
import type { Action, HandedOver, LogEntry } from '../../rules/WorkItem';
import { derivedKey } from '../../../ground/steps/derivedKey';
import { isAction } from '../../useCases/pairWork';
import { changeSummary } from '../../rhythm/useCases/rhythmPorts';
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
  const work = await ports.working.ofPair(from.shard, from.pairKey);
  const open = work.filter(isAction).filter((action) => action.status === 'open');
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
  for (const before of work.filter(isLogEntry).filter(({ status }) => status === 'open')) {
    const entry: New<LogEntry> = {
      ...before,
      key: await derivedKey(ports, to.pairKey, 'handed over', before.key),
      pairKey: to.pairKey,
      shard: to.shard,
    };
    await ports.working.add<LogEntry>(entry);
    await ports.working.update<LogEntry>({ ...before, status: 'dropped' });
  }
  await refreshSummary(ports, from.pairKey);
  await refreshSummary(ports, to.pairKey);
  return open.length;
}

/** Whoever is not in work is not in work for the new supervisor either. A group has no times away. */
export async function handOverAway(
  { pairs }: Pick<PeoplePorts, 'pairs'>,
  { from, to }: Readonly<Record<'from' | 'to', { readonly pairKey: string }>>,
): Promise<void> {
  const [[before, ...others], [after]] = await Promise.all([
    pairs.findByPairKey(from.pairKey),
    pairs.findByPairKey(to.pairKey),
  ]);
  if (before === undefined || after === undefined || others.length > 0 || before.summary.away.length === 0) return;
  await changeSummary({ pairs }, after, ({ away }) => ({
    away: [...new Set([...away, ...before.summary.away])].sort(),
  }));
}
