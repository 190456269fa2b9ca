import type { PeoplePorts } from '../../../people/ports';
import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { AccessPorts } from '../../../access/ports';
import { changesNothing } from '../../../access/rules/accessPlan';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import { leastCertain } from '../../../access/rules/ReadBack';
import type { ReadBack } from '../../../access/rules/ReadBack';
import type { GroundPorts } from '../../../ground/ports';
import { checkChange } from '../rules/checkChange';
import { dayInZone } from '../../../ground/rules/days';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { Day } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { affectedPairs } from './affectedPairs';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { onConflict } from '../../../ground/steps/onConflict';
import { mayAsk } from '../rules/mayAsk';
import { endAffected } from './endAffected';
import { askOf, changesOf, pairDraftOf, unfinished } from './foreseeChange';
import { foreseeOpening, openPair, unsaidFor } from './openPair';
import type { PairRequest } from '../../../people/rules/PairRequest';
import type { PairChange, PairChanges } from './pairChanges';
import { allPairs } from '../../../people/useCases/allPairs';
import type { ChangeDone, ChangeDraft } from '../HandoverService';

export interface CarryOutInput {
  readonly draft: ChangeDraft;
  readonly cancelBecause: string | undefined;
  readonly plan: AccessPlan | undefined;
}

type CarryingPorts = Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'belonging' | 'directory' | 'pairs' | 'people' | 'requests' | 'trust'> &
  Pick<AccessPorts, 'scopes'> &
  Pick<RecordPorts, 'seals'> &
  Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
  Pick<OutlookPorts, 'outlook'> &
  Pick<HomePorts, 'home'>;

/**
 * Carries out what the plan said, and nothing else: where who gains and who loses is not that any more, nothing is done.
 * What is asked is kept before the first step and settled after the last; every step looks at what stands there, so a
 * change that was cut off is gone on with by carrying the same request out again, by this record keeper or another.
 */
export async function carryOutChange(
  ports: CarryingPorts,
  { draft, cancelBecause, plan }: CarryOutInput,
): Promise<Outcome<ChangeDone>> {
  const { catalogue, keeps } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  if (!keeps) throw new ServiceError('forbidden');
  const { kind, pairKey, day } = draft;
  const rows = kind === 'end' || kind === 'replace' ? await ports.pairs.findByPairKey(pairKey) : [];
  if (rows.some(({ status }) => status === 'unknown')) throw new ServiceError('newer');
  const issues: Issue[] = [
    ...checkChange(draft, {
      today: todayOf(ports, catalogue),
      deciding: true,
      supervisorKey: rows[0]?.supervisorKey ?? '',
    }),
  ];
  if (issues.length > 0 || day === undefined) return { ok: false, issues };
  const changes = await changesOf(ports, draft, await affectedPairs(ports, draft));
  if (changes.undecided.length > 0) return { ok: false, issues: [{ code: 'notConfirmed', field: '' }] };
  const unsaid = kind === 'open' ? await unsaidFor(ports, pairDraftOf(draft)) : changes.unsaid;
  if (unsaid.length > 0) return { ok: false, issues: unsaid };
  if (!(await isAsShown(ports, draft, { changes, plan })))
    return { ok: false, issues: [{ code: 'planChanged', field: '' }] };
  return asAsked(ports, { ...draft, day }, { changes: changes.changes, cancelBecause });
}

/** Under the request that is kept, which has to be one its writer may make. */
async function asAsked(
  ports: CarryingPorts,
  draft: ChangeDraft & { readonly day: Day },
  changing: Changing,
): Promise<Outcome<ChangeDone>> {
  const { key, kind, pairKey, personKey, toKey, offerKey, day } = draft;
  const ask = (): Promise<PairRequest> =>
    ports.requests.add(
      { key, kind, pairKey: kind === 'open' ? '' : pairKey, personKey, toKey, offerKey, day, status: 'asked' },
      undefined,
    );
  const asked = await ask();
  if (asked.status === 'done') return { ok: true, value: { request: asked, readBack: 'asPlanned' } };
  if (asked.status === 'unknown') throw new ServiceError('newer');
  if (asked.kind !== kind || !(await isRightful(ports, asked)))
    return { ok: false, issues: [{ code: 'mayNotAsk', field: '' }] };
  const kept = kind === 'open' ? await keyed(ports, asked, ask) : asked;
  const carried = kind === 'open' ? { ...draft, pairKey: kept.pairKey } : draft;
  const done = await changed(ports, carried, changing);
  if (!done.ok) return done;
  const request = await ports.requests.settle(kept, 'done');
  return { ok: true, value: { request, readBack: leastCertain(done.value) } };
}

/** What would change nothing need not have been shown. */
async function isAsShown(
  ports: CarryingPorts,
  draft: ChangeDraft,
  { changes, plan }: { readonly changes: PairChanges; readonly plan: AccessPlan | undefined },
): Promise<boolean> {
  if (draft.kind === 'open') {
    // what is against it is said when it is carried out
    const opening = await foreseeOpening(ports, pairDraftOf(draft));
    return !opening.ok || opening.value.print === plan?.print || changesNothing(opening.value);
  }
  const ask = await askOf(ports, draft, changes);
  if (ask.changes.length === 0) return true;
  const found = await ports.scopes.foresee(ask);
  return found.print === plan?.print || changesNothing(found);
}

interface Changing {
  readonly changes: readonly PairChange[];
  readonly cancelBecause: string | undefined;
}

async function isRightful(ports: Pick<PeoplePorts, 'pairs'>, asked: PairRequest): Promise<boolean> {
  return mayAsk(asked, asked.folder === '' ? [] : await ports.pairs.findByPairKey(asked.folder));
}

/** The new pair's key, random and made here, kept with the request before anything is opened under it. */
async function keyed(
  ports: Pick<GroundPorts, 'keys'> & Pick<PeoplePorts, 'requests'>,
  request: PairRequest,
  readAgain: () => Promise<PairRequest>,
): Promise<PairRequest> {
  return onConflict(request, {
    most: 3,
    write: async (now) => (now.pairKey === '' ? ports.requests.giveKey(now, ports.keys.newKey()) : now),
    readAgain,
  });
}

async function changed(
  ports: CarryingPorts,
  draft: ChangeDraft,
  changing: Changing,
): Promise<Outcome<readonly ReadBack[]>> {
  switch (draft.kind) {
    case 'open':
      return opened(ports, draft);
    case 'moved':
      return moved(ports, draft);
    case 'end':
    case 'replace':
      return ended(ports, draft, changing);
    case 'left':
      return left(ports, draft, changing);
  }
}

async function opened(ports: CarryingPorts, draft: ChangeDraft): Promise<Outcome<readonly ReadBack[]>> {
  const pair = { ...pairDraftOf(draft), pairKey: draft.pairKey };
  const plan = await foreseeOpening(ports, pair);
  if (!plan.ok) return plan;
  const outcome = await openPair(ports, pair, plan.value);
  return outcome.ok ? { ok: true, value: [outcome.value.readBack] } : outcome;
}

/** Their supervision goes with them; it now belongs to the other school's figures. */
async function moved(
  ports: Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> & Pick<AccessPorts, 'scopes'>,
  { personKey, toKey: schoolKey }: ChangeDraft,
): Promise<Outcome<readonly ReadBack[]>> {
  const [person] = await ports.people.findByKeys([personKey]);
  if (person === undefined) return { ok: false, issues: [{ code: 'notFound', field: 'personKey' }] };
  await ports.trust.savePerson({ ...person, schoolKey });
  const pairs = (await allPairs(ports)).filter(
    (row) => row.status === 'active' && row.superviseeKey === personKey && row.decided,
  );
  for (const { pairKey } of pairs) await ports.scopes.movePair({ pairKey, superviseeKey: personKey, schoolKey });
  return { ok: true, value: [] };
}

async function ended(
  ports: CarryingPorts,
  draft: ChangeDraft,
  { changes, cancelBecause }: Changing,
): Promise<Outcome<readonly ReadBack[]>> {
  const told: ReadBack[] = [];
  // begun a moment ago and cut off before its folders were what belonging says
  for (const { seen, scope } of await unfinished(ports, draft, changes)) {
    if (scope.before !== '' && scope.lastDay === undefined) {
      const people = await ports.people.findByKeys(scope.members.map(({ personKey }) => personKey));
      told.push((await ports.scopes.openScope(scope, people)).readBack);
    } else told.push(await ports.scopes.changeScope({ seen, scope }));
  }
  for (const change of changes) {
    const outcome = await endAffected(ports, change, { cancelBecause, actions: draft.actions ?? 'stay' });
    if (!outcome.ok) return outcome;
    told.push(...outcome.value);
  }
  return { ok: true, value: told };
}

/**
 * The person first: from then on no folder is theirs. Their pairs end or go to the new supervisor, and what had ended
 * before closes to them as well.
 */
async function left(
  ports: CarryingPorts,
  draft: ChangeDraft,
  changing: Changing,
): Promise<Outcome<readonly ReadBack[]>> {
  const [person] = await ports.people.findByKeys([draft.personKey]);
  if (person === undefined) return { ok: false, issues: [{ code: 'notFound', field: 'personKey' }] };
  await ports.trust.savePerson({ ...person, status: 'left' });
  return ended(ports, draft, changing);
}
