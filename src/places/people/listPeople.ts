import type { HomePorts } from '../../sessions/home/ports';
import type { SessionPorts } from '../../sessions/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import { byLongestWait } from '../../sessions/rules/standing';
import { timesCarried, byDrift } from '../../sessions/rules/carrying';
import type { WorkItem } from '../../sessions/rules/WorkItem';
import { ServiceError } from '../../ground/rules/ServiceError';
import { nowOf, todayOf } from '../../ground/steps/clock';
import { failsWith } from '../../ground/steps/failsWith';
import { isAction } from '../../sessions/useCases/pairWork';
import { liveYears, readWork } from '../../sessions/useCases/liveWork';
import { byKey, meterOfPair, superviseeRow } from '../../sessions/useCases/superviseeRow';
import type { SuperviseeRow } from '../../sessions/rules/SuperviseeRow';
import type { PersonView } from './SuperviseeService';

/** Everyone I supervise, whoever waited longest first. */
export async function listPeople(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<HomePorts, 'home'>,
): Promise<readonly SuperviseeRow[]> {
  const rows = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const context = {
    catalogue: rows.catalogue,
    people: byKey(rows.people),
    today: todayOf(ports, rows.catalogue),
    known: { sessions: rows.sessions, now: nowOf(ports) },
  };
  return rows.supervises
    .filter((pair) => pair.status === 'active')
    .map((pair) => superviseeRow(pair, context))
    .sort(byLongestWait);
}

/** One person's year. Who sees counts but not words (oversight) gets no actions. */
export async function openPerson(
  ports: Pick<GroundPorts, 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  pairKey: string,
  superviseeKey: string,
): Promise<PersonView> {
  const pair = (await ports.pairs.findByPairKey(pairKey)).find((row) => row.superviseeKey === superviseeKey);
  if (pair === undefined) throw new ServiceError('notFound');
  const today = todayOf(ports, await ports.home.reference());
  const [catalogue, people, sessions, work] = await Promise.all([
    ports.home.catalogue([pair.schoolKey]),
    ports.people.findByKeys([superviseeKey, pair.supervisorKey]),
    Promise.all(liveYears(pair, today).map((year) => ports.sessions.ofPair(year, pairKey))),
    readWork(ports, pair, today).catch((error: unknown): readonly WorkItem[] => {
      if (failsWith(error, 'forbidden', 'notFound')) return [];
      throw error;
    }),
  ]);
  const all = sessions.flat().sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  const context = { catalogue, people: byKey(people), today, known: { sessions: all, now: nowOf(ports) } };
  return {
    row: superviseeRow(pair, context),
    meter: meterOfPair(pair, context),
    sessions: all,
    actions: work
      .filter(isAction)
      .filter((action) => action.status === 'open')
      .sort(byDrift)
      .map((action) => ({
        action,
        timesCarried: timesCarried(action),
        overdue: action.dueDay !== undefined && action.dueDay < today,
        withName: people.find((person) => person.key === action.ownerKey)?.name ?? '',
      })),
  };
}
