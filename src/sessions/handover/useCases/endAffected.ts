import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { AccessPorts } from '../../../access/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { addDays } from '../../../ground/rules/days';
import type { Issue } from '../../../ground/rules/Issue';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import type { AffectedPair } from './affectedPairs';
import { endsWhole } from './affectedPairs';
import { cancelSession } from '../../booking/useCases/cancelSession';
import { todayOf } from '../../../ground/steps/clock';
import { derivedKey } from '../../../ground/steps/derivedKey';
import { bookedSessions } from './foreseeChange';
import { handOverActions } from './handOverActions';
import { replacedAccount } from '../../../people/useCases/replacedAccount';

export interface EndingInput {
  /** Last day of what ends. */
  readonly day: Day;
  readonly cancelBecause: string | undefined;
  /** Names what is made in its course, so that going on makes nothing twice. */
  readonly requestKey: string;
}

/**
 * Ends a pair, or one member's part in a group. With somebody to carry on: first their own pair with its own folders,
 * then what is still open,
 * and only then the end, so that a person is never without a supervisor because a connection broke. Booked sessions are
 * cancelled while
 * they can still be written.
 */
export async function endAffected(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  pair: AffectedPair,
  input: EndingInput,
): Promise<readonly Issue[]> {
  const { pairKey, ending, toKey } = pair;
  if (toKey !== '') {
    const refused = await handOver(ports, pair, input);
    if (refused.length > 0) return refused;
  }
  if (endsWhole(pair) && input.cancelBecause !== undefined) {
    for (const session of await bookedSessions(ports, pair))
      await cancelSession(ports, { session, why: input.cancelBecause });
  }
  await ports.scopes.endPair({
    pairKey,
    lastDay: input.day,
    ...(endsWhole(pair) ? {} : { superviseeKeys: ending.map(({ superviseeKey }) => superviseeKey) }),
  });
  return [];
}

async function handOver(
  ports: Pick<GroundPorts, 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  { pairKey, rows, toKey }: AffectedPair,
  { day, requestKey }: EndingInput,
): Promise<readonly Issue[]> {
  const [first] = rows;
  const known = await ports.people.findByKeys([toKey, ...rows.map(({ superviseeKey }) => superviseeKey)]);
  const supervisor = known.find(({ key }) => key === toKey);
  const supervisees = rows.flatMap(({ superviseeKey }): Person[] => {
    const person = known.find(({ key, status }) => key === superviseeKey && status === 'active');
    return person ? [person] : [];
  });
  if (first === undefined || supervisor === undefined || supervisees.length === 0)
    return [{ code: 'notFound', field: 'toKey' }];
  if (supervisees.some(({ key }) => key === toKey)) return [{ code: 'samePerson', field: 'toKey' }];
  const replaced = await replacedAccount(ports, [supervisor, ...supervisees]);
  if (replaced) return [{ code: 'accountReplaced', field: 'toKey', facts: { name: replaced.name } }];
  const firstDay = addDays(day, 1);
  const newKey = await derivedKey(ports, requestKey, 'goes on', pairKey);
  const twice = (await ports.pairs.supervisedBy(toKey)).find(
    (one) =>
      one.status === 'active' &&
      one.offerKey === first.offerKey &&
      one.pairKey !== newKey &&
      supervisees.some(({ key }) => key === one.superviseeKey),
  );
  if (twice) return [{ code: 'alreadyThere', field: 'toKey', facts: { name: twice.superviseeName } }];
  const year = academicYearOf(todayOf(ports, await ports.home.catalogue()));
  const { offerKey, cadence, schoolKey } = first;
  await ports.scopes.openPair({
    pairKey: newKey,
    offerKey,
    cadence,
    schoolKey,
    supervisor,
    supervisees,
    firstDay,
    shards: [year],
  });
  for (const shard of first.shards.slice(-2))
    await handOverActions(ports, { from: { pairKey, shard }, to: { pairKey: newKey, shard: year } });
  return [];
}
