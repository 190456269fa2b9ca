import type { SessionPorts } from '../../ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Session } from '../../rules/Session';
import { affectedPairs, endsWhole } from './affectedPairs';
import type { AffectedPair } from './affectedPairs';
import type { ChangeDraft, ChangePlan } from '../HandoverService';

/** Changes nothing. */
export async function foreseeChange(
  ports: Pick<GroundPorts, 'me'> & Pick<PeoplePorts, 'pairs'> & Pick<SessionPorts, 'sessions'>,
  draft: ChangeDraft,
): Promise<ChangePlan> {
  const pairs = await affectedPairs(ports, draft);
  const ending = pairs.flatMap((pair) => pair.ending);
  const sessions = (await Promise.all(pairs.filter(endsWhole).map((pair) => bookedSessions(ports, pair)))).flat();
  const supervisors = new Map(ending.map((pair) => [pair.supervisorKey, pair.supervisorName]));
  return {
    ending,
    sessions,
    unsigned: ending.reduce((sum, { summary }) => sum + summary.unsigned, 0),
    openActions: ending.reduce((sum, { summary }) => sum + summary.openActions, 0),
    withoutSupervisor: pairs
      .filter(({ toKey }) => toKey === '')
      .flatMap((pair) => pair.ending)
      .filter(({ superviseeKey }) => draft.kind !== 'left' || superviseeKey !== draft.personKey)
      .map(({ superviseeName }) => superviseeName),
    inOutlookOf: [
      ...new Set(
        sessions
          .filter(({ eventId, supervisorKey }) => eventId !== '' && supervisorKey !== ports.me.key)
          .map(({ supervisorKey }) => supervisors.get(supervisorKey) ?? ''),
      ),
    ],
  };
}

/** Not held, not begun: what would still stand in two calendars. */
export async function bookedSessions(
  ports: Pick<SessionPorts, 'sessions'>,
  { pairKey, rows }: AffectedPair,
): Promise<readonly Session[]> {
  const years = [...new Set(rows.flatMap(({ shards }) => shards))].sort().slice(-2);
  const all = await Promise.all(years.map((year) => ports.sessions.ofPair(year, pairKey)));
  return all
    .flat()
    .filter(({ status }) => status === 'booked')
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}
