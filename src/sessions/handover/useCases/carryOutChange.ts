import type { PeoplePorts } from '../../../people/ports';
import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { AccessPorts } from '../../../access/ports';
import type { GroundPorts } from '../../../ground/ports';
import { checkChange } from '../rules/checkChange';
import { dayInZone } from '../../../ground/rules/days';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { PairRequest } from '../../../people/rules/PairRequest';
import type { Day } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { affectedPairs } from './affectedPairs';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { onConflict } from '../../../ground/steps/onConflict';
import { mayAsk } from '../rules/mayAsk';
import { endAffected } from './endAffected';
import type { EndingInput } from './endAffected';
import { openPair } from './openPair';
import { allPairs } from '../../../people/useCases/openTrustData';
import type { ChangeDraft } from '../HandoverService';

export interface CarryOutInput {
  readonly draft: ChangeDraft;
  readonly cancelBecause: string | undefined;
}

/**
 * What is asked is kept before the first step and settled after the last; every step looks at what stands there, so a
 * change that was cut
 * off is gone on with by carrying the same request out again, by this record keeper or another.
 */
export async function carryOutChange(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'> &
    Pick<PeoplePorts, 'requests'>,
  { draft, cancelBecause }: CarryOutInput,
): Promise<Outcome<PairRequest>> {
  const { catalogue, keeps } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  if (!keeps) throw new ServiceError('forbidden');
  const { key, kind, pairKey, personKey, toKey, offerKey, day } = draft;
  const rows = kind === 'end' || kind === 'replace' ? await ports.pairs.findByPairKey(pairKey) : [];
  const issues: Issue[] = [
    ...checkChange(draft, {
      today: todayOf(ports, catalogue),
      deciding: true,
      supervisorKey: rows[0]?.supervisorKey ?? '',
    }),
  ];
  if (issues.length > 0 || day === undefined) return { ok: false, issues };
  const ask = (): Promise<PairRequest> =>
    ports.requests.add(
      { key, kind, pairKey: kind === 'open' ? '' : pairKey, personKey, toKey, offerKey, day, status: 'asked' },
      undefined,
    );
  const asked = await ask();
  if (asked.status === 'done') return { ok: true, value: asked };
  if (asked.status === 'unknown') throw new ServiceError('newer');
  if (asked.kind !== kind || !(await isRightful(ports, asked)))
    return { ok: false, issues: [{ code: 'mayNotAsk', field: '' }] };
  const kept = kind === 'open' ? await keyed(ports, asked, ask) : asked;
  const carried = kind === 'open' ? { ...draft, pairKey: kept.pairKey } : draft;
  const refused = await changed(ports, carried, { day, cancelBecause, requestKey: key });
  return refused.length > 0
    ? { ok: false, issues: refused }
    : { ok: true, value: await ports.requests.settle(kept, 'done') };
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
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  draft: ChangeDraft,
  input: EndingInput,
): Promise<readonly Issue[]> {
  switch (draft.kind) {
    case 'open':
      return opened(ports, draft, input.day);
    case 'moved':
      return moved(ports, draft);
    case 'end':
    case 'replace':
      return ended(ports, draft, input);
    case 'left':
      return left(ports, draft, input);
  }
}

async function opened(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<HomePorts, 'home'>,
  { pairKey, personKey, toKey, offerKey }: ChangeDraft,
  firstDay: Day,
): Promise<readonly Issue[]> {
  const outcome = await openPair(ports, {
    pairKey,
    offerKey,
    supervisorKey: toKey,
    superviseeKeys: [personKey],
    cadence: '',
    firstDay,
  });
  return outcome.ok ? [] : outcome.issues;
}

/** Their supervision goes with them; it now belongs to the other school's figures. */
async function moved(
  ports: Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> & Pick<AccessPorts, 'scopes'>,
  { personKey, toKey: schoolKey }: ChangeDraft,
): Promise<readonly Issue[]> {
  const [person] = await ports.people.findByKeys([personKey]);
  if (person === undefined) return [{ code: 'notFound', field: 'personKey' }];
  await ports.trust.savePerson({ ...person, schoolKey });
  const pairs = (await allPairs(ports)).filter((row) => row.status === 'active' && row.superviseeKey === personKey);
  for (const { pairKey } of pairs) await ports.scopes.movePair({ pairKey, superviseeKey: personKey, schoolKey });
  return [];
}

async function ended(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  draft: ChangeDraft,
  input: EndingInput,
): Promise<readonly Issue[]> {
  for (const pair of await affectedPairs(ports, draft)) {
    const refused = await endAffected(ports, pair, input);
    if (refused.length > 0) return refused;
  }
  // ended a moment ago and cut off before its folders were closed
  if (draft.pairKey !== '') await ports.scopes.closeFolders(draft.pairKey);
  return [];
}

/**
 * The person first: from then on no folder is theirs. Their pairs end or go to the new supervisor, and what had ended
 * before closes to them as well.
 */
async function left(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  draft: ChangeDraft,
  input: EndingInput,
): Promise<readonly Issue[]> {
  const [person] = await ports.people.findByKeys([draft.personKey]);
  if (person === undefined) return [{ code: 'notFound', field: 'personKey' }];
  const pairs = await affectedPairs(ports, draft);
  await ports.trust.savePerson({ ...person, status: 'left' });
  for (const pair of pairs) {
    const refused = await endAffected(ports, pair, input);
    if (refused.length > 0) return refused;
  }
  const theirs = (await allPairs(ports)).filter(
    (row) => row.supervisorKey === person.key || row.superviseeKey === person.key,
  );
  for (const pairKey of new Set(theirs.map((row) => row.pairKey))) await ports.scopes.closeFolders(pairKey);
  return [];
}
