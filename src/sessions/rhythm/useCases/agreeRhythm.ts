import type { New } from '../../../ground/ports';
import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { shardOn } from '../../../ground/rules/shards';
import { onConflict } from '../../../ground/steps/onConflict';
import { todayOf } from '../../../ground/steps/clock';
import type { Pair } from '../../../people/rules/Pair';
import { awayIn, awayRow } from '../../rules/away';
import { agreedCadence, isLessThan, minimumOf, rhythmRow } from '../../rules/cadence';
import { isRhythmItem } from '../../rules/laterWork';
import type { RhythmItem } from '../../rules/WorkItem';
import { offerOf } from '../../useCases/offerOf';
import type { AwayDraft, LongerDraft, RhythmDraft } from '../RhythmService';
import { changeSummary, pairOfTwo } from './rhythmPorts';
import type { RhythmPorts } from './rhythmPorts';

const longestWhy = 400;

/** Asks the other of the two; nothing changes before they have agreed. A longer gap than the minimum is not theirs to agree. */
export async function proposeRhythm(ports: RhythmPorts, draft: RhythmDraft): Promise<Outcome<RhythmItem>> {
  // nothing is asked that could not be agreed to
  await ports.pairs.demandRhythms();
  const [catalogue, pair] = await Promise.all([ports.home.reference(), pairOfTwo(ports, draft.pairKey)]);
  const today = todayOf(ports, catalogue);
  const cadence = agreedCadence(draft.cadence);
  const shard = shardOn(pair.shards, today);
  if (![pair.supervisorKey, pair.superviseeKey].includes(ports.me.key) || shard === undefined)
    return refused({ code: 'notFound', field: '' });
  if (cadence === undefined) return refused({ code: 'required', field: 'cadence' });
  if (draft.from < today) return refused({ code: 'dateInPast', field: 'from' });
  if (draft.why.length > longestWhy)
    return { ok: false, issues: [{ code: 'tooLong', field: 'why', facts: { max: longestWhy } }] };
  const [supervisee] = await ports.people.findByKeys([pair.superviseeKey]);
  const counts = offerOf(catalogue, pair.offerKey).countsToMinimum;
  if (counts && isLessThan(cadence, minimumOf(catalogue.roles, supervisee?.roles)))
    return refused({ code: 'needsApprover', field: 'cadence' });
  const other = ports.me.key === pair.supervisorKey ? pair.superviseeKey : pair.supervisorKey;
  const item: New<RhythmItem> = {
    kind: 'rhythm',
    key: draft.key,
    pairKey: pair.pairKey,
    shard,
    sessionKey: '',
    what: 'rhythm',
    byKey: ports.me.key,
    ownerKey: other,
    cadence: draft.cadence,
    from: draft.from,
    to: undefined,
    why: draft.why.trim(),
    status: 'open',
  };
  // what was asked before is answered by asking anew
  const before = (await ports.working.ofPair(shard, pair.pairKey))
    .filter(isRhythmItem)
    .filter(({ key, what, status }) => what === 'rhythm' && status === 'open' && key !== draft.key);
  const added = await ports.working.add<RhythmItem>(item);
  for (const one of before) await settle(ports, one, { status: 'dropped' });
  return { ok: true, value: added };
}

/** The register says it first: cut off there, answering again finds it and only settles the question. */
export async function answerRhythm(ports: RhythmPorts, item: RhythmItem, agree: boolean): Promise<Outcome<RhythmItem>> {
  if (agree && item.ownerKey !== ports.me.key) return refused({ code: 'notFound', field: '' });
  if (agree) {
    await ports.pairs.demandRhythms();
    const pair = await pairOfTwo(ports, item.pairKey);
    const row = rhythmRow({ from: item.from, text: item.cadence, approvedBy: '' });
    await changeSummary(ports, pair, ({ rhythms }) => ({
      rhythms: [...rhythms.filter((one) => !one.startsWith(`${item.from} `)), row].sort(),
    }));
  }
  return { ok: true, value: await settle(ports, item, { status: agree ? 'done' : 'dropped' }) };
}

/** Notes when the supervised person is not in work: the register says from when to when, and nothing else. */
export async function noteAway(ports: RhythmPorts, draft: AwayDraft): Promise<Outcome<RhythmItem>> {
  await ports.pairs.demandRhythms();
  const [catalogue, pair] = await Promise.all([ports.home.reference(), pairOfTwo(ports, draft.pairKey)]);
  const shard = shardOn(pair.shards, todayOf(ports, catalogue));
  if (![pair.supervisorKey, pair.superviseeKey].includes(ports.me.key) || shard === undefined)
    return refused({ code: 'notFound', field: '' });
  if (draft.to !== undefined && draft.to < draft.from) return refused({ code: 'endsBeforeStart', field: 'to' });
  const item: New<RhythmItem> = {
    kind: 'rhythm',
    key: draft.key,
    pairKey: pair.pairKey,
    shard,
    sessionKey: '',
    what: 'away',
    byKey: ports.me.key,
    ownerKey: ports.me.key,
    cadence: '',
    from: draft.from,
    to: draft.to,
    why: draft.why,
    status: 'done',
  };
  const added = await ports.working.add<RhythmItem>(item);
  await tellAway(ports, pair, added, added);
  return { ok: true, value: added };
}

/** They are back after this day; without one it was a mistake, and is taken back. */
export async function endAway(
  ports: RhythmPorts,
  item: RhythmItem,
  lastDay: number | undefined,
): Promise<Outcome<RhythmItem>> {
  if (lastDay !== undefined && lastDay < item.from) return refused({ code: 'endsBeforeStart', field: 'to' });
  const pair = await pairOfTwo(ports, item.pairKey);
  const after = lastDay === undefined ? undefined : { ...item, to: lastDay };
  await tellAway(ports, pair, item, after);
  const change = lastDay === undefined ? ({ status: 'dropped' } as const) : { to: lastDay };
  return { ok: true, value: await settle(ports, item, change) };
}

/** One time away of each first day. */
function tellAway(
  ports: RhythmPorts,
  pair: Pair,
  before: Pick<RhythmItem, 'from'>,
  after: Pick<RhythmItem, 'from' | 'to'> | undefined,
): Promise<void> {
  return changeSummary(ports, pair, ({ away }) => {
    const others = awayIn(away).filter(({ from }) => from !== before.from);
    return { away: [...others, ...(after === undefined ? [] : [after])].map(awayRow).sort() };
  });
}

/** Goes on from what stands there now. */
function settle(
  ports: RhythmPorts,
  item: RhythmItem,
  change: Partial<Pick<RhythmItem, 'status' | 'to'>>,
): Promise<RhythmItem> {
  return onConflict(item, {
    most: 4,
    write: (base) => ports.working.update<RhythmItem>({ ...base, ...change }),
    readAgain: async ({ shard, pairKey, key }) => {
      const found = await ports.working.find(shard, pairKey, key);
      return found !== undefined && isRhythmItem(found) ? found : undefined;
    },
  });
}

/**
 * A longer gap than the minimum stands in the list of belonging, which record keepers alone write, with the name of who
 * approved it: nobody of the pair.
 */
export async function approveLonger(ports: RhythmPorts, draft: LongerDraft): Promise<Outcome<void>> {
  const cadence = agreedCadence(draft.cadence);
  if (cadence === undefined) return refused({ code: 'required', field: 'cadence' });
  const [scope, [approver]] = await Promise.all([
    ports.belonging.ofScope(draft.pairKey),
    ports.people.findByKeys([draft.approverKey]),
  ]);
  if (scope === undefined) return refused({ code: 'notConfirmed', field: '' });
  if (approver === undefined) return refused({ code: 'required', field: 'approverKey' });
  if (scope.members.some(({ personKey }) => personKey === approver.key))
    return refused({ code: 'ownApproval', field: 'approverKey' });
  const row = rhythmRow({ from: draft.from, text: draft.cadence, approvedBy: approver.name.replace(/[|;]/g, ' ') });
  const others = (scope.approved ?? []).filter((one) => !one.startsWith(`${draft.from} `));
  await ports.belonging.put({ ...scope, approved: [...others, row].sort() }, scope);
  return { ok: true, value: undefined };
}
