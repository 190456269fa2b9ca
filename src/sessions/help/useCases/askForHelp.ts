import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { shardOn } from '../../../ground/rules/shards';
import type { Outcome } from '../../../ground/rules/Issue';
import { isOpenRequest } from '../../rules/requestState';
import type { HelpRequest, Urgency } from '../../rules/WorkItem';
import { isRequest } from '../../useCases/pairWork';
import { todayOf } from '../../../ground/steps/clock';
import { failsWith } from '../../../ground/steps/failsWith';

/**
 * Asked once is asked: pressing again while a request waits returns the same one. Stores only what was asked for, never
 * why.
 */
export async function askForHelp(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<SessionPorts, 'working'> &
    Pick<HomePorts, 'home'>,
  input: { readonly pairKey: string; readonly what: HelpRequest['what']; readonly urgency?: Urgency },
): Promise<Outcome<HelpRequest>> {
  const today = todayOf(ports, await ports.home.reference());
  const pair = (await ports.pairs.findByPairKey(input.pairKey)).find((row) => row.superviseeKey === ports.me.key);
  const shard = pair && shardOn(pair.shards, today);
  if (pair === undefined || shard === undefined) return { ok: false, issues: [{ code: 'notFound', field: '' }] };
  const waiting = (await ports.working.ofPair(shard, input.pairKey))
    .filter(isRequest)
    .find((request) => request.fromKey === ports.me.key && request.what === input.what && isOpenRequest(request));
  if (waiting !== undefined) return { ok: true, value: waiting };
  const request: New<HelpRequest> = {
    kind: 'request',
    key: ports.keys.newKey(),
    pairKey: input.pairKey,
    shard,
    sessionKey: '',
    what: input.what,
    fromKey: ports.me.key,
    ...(input.urgency === undefined ? {} : { urgency: input.urgency }),
    status: 'asked',
  };
  return { ok: true, value: await ports.working.add<HelpRequest>(request) };
}

/**
 * It ends by being withdrawn or held; that a time is booked is told by the session. Answering twice with the same answer is answering once; rejects with `conflict` when the other person changed it
 * meanwhile.
 */
export async function answerRequest(
  ports: Pick<SessionPorts, 'working'>,
  request: HelpRequest,
  status: HelpRequest['status'],
): Promise<HelpRequest> {
  try {
    return await ports.working.update<HelpRequest>({ ...request, status });
  } catch (error) {
    const theirs = failsWith(error, 'conflict')
      ? await ports.working.find(request.shard, request.pairKey, request.key)
      : undefined;
    if (theirs !== undefined && isRequest(theirs) && theirs.status === status) return theirs;
    throw error;
  }
}
