import type { GroundPorts } from '../../ground/ports';
import type { PairYears, PeoplePorts } from '../../people/ports';
import { shardOn } from '../../ground/rules/shards';
import { todayOf } from '../../ground/steps/clock';
import type { Day } from '../../ground/rules/School';
import type { HomePorts } from '../../sessions/home/ports';
import type { PairShard, SessionPorts } from '../../sessions/ports';
import { isLogEntry } from '../../sessions/rules/laterWork';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { liveYears } from '../../sessions/useCases/liveWork';
import type { LogPartner, LogsView } from '../LogService';
import type { LogPorts } from '../ports';
import { byDay } from '../rules/entries';
import { kindsIn } from '../rules/kindsIn';

type Ports = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'people'> &
  Pick<SessionPorts, 'working'> &
  Pick<HomePorts, 'home'> &
  LogPorts;

/** Kinds, whom one may have spoken with, and the entries one sees to. */
export async function openLogs(ports: Ports): Promise<LogsView> {
  const [catalogue, all] = await Promise.all([ports.home.reference(), ports.home.pairYears(ports.me.key)]);
  const today = todayOf(ports, catalogue);
  const pairs = all.filter((pair) => isOpen(pair, today));
  const asSupervisee = pairs.filter(({ supervisorKey }) => supervisorKey !== ports.me.key);
  const [people, seenTo, own, ofPairs] = await Promise.all([
    ports.people.findByKeys([...new Set(pairs.map((pair) => otherOf(pair, ports.me.key)))]),
    ports.logs.seenToBy(ports.me.key, pairs.flatMap(placesOf(today))),
    ports.logs.own(),
    Promise.all(
      asSupervisee.flatMap(placesOf(today)).map(({ shard, pairKey }) => ports.working.ofPair(shard, pairKey)),
    ),
  ]);
  const entries = eachOnce([...seenTo, ...own, ...ofPairs.flat().filter(isLogEntry)])
    .filter(({ status }) => status !== 'dropped')
    .sort(byDay);
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return {
    today,
    myKey: ports.me.key,
    myName: ports.me.name,
    caseSystem: catalogue.settings.caseSystem,
    kinds: kindsIn(catalogue),
    partners: partnersOf(pairs, ports.me.key, names, entries),
    entries,
  };
}

/** All entries of a pair, the latest first. */
export async function entriesOf(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<SessionPorts, 'working'> & Pick<HomePorts, 'home'>,
  pairKey: string,
): Promise<readonly LogEntry[]> {
  const [catalogue, all] = await Promise.all([ports.home.reference(), ports.home.pairYears(ports.me.key)]);
  const pairs = all.filter((pair) => pair.pairKey === pairKey);
  const places = pairs.flatMap(placesOf(todayOf(ports, catalogue)));
  const work = await Promise.all(places.map(({ shard }) => ports.working.ofPair(shard, pairKey)));
  return work
    .flat()
    .filter(isLogEntry)
    .filter(({ status }) => status !== 'dropped')
    .sort(byDay);
}

const isOpen = ({ lastDay, shards }: PairYears, today: Day): boolean =>
  (lastDay === undefined || lastDay > today) && shardOn(shards, today) !== undefined;

const placesOf =
  (today: Day) =>
  (pair: PairYears): readonly PairShard[] =>
    liveYears(pair, today).map((shard) => ({ shard, pairKey: pair.pairKey }));

const otherOf = ({ supervisorKey, superviseeKeys }: PairYears, me: string): string =>
  supervisorKey === me ? (superviseeKeys[0] ?? '') : supervisorKey;

/** What is spoken of in passing is for two: nobody's group. Somebody with whom one has two pairs stands once. */
function partnersOf(
  pairs: readonly PairYears[],
  me: string,
  names: ReadonlyMap<string, string>,
  entries: readonly LogEntry[],
): readonly LogPartner[] {
  const latest = (pairKey: string): number => entries.find((entry) => entry.pairKey === pairKey)?.day ?? 0;
  const partners = pairs
    .filter(({ superviseeKeys }) => superviseeKeys.length === 1)
    .map((pair): LogPartner => {
      const personKey = otherOf(pair, me);
      return {
        pairKey: pair.pairKey,
        personKey,
        name: names.get(personKey) ?? '',
        iSupervise: pair.supervisorKey === me,
      };
    })
    .filter(({ name }) => name !== '')
    .sort(
      (a, b) =>
        latest(b.pairKey) - latest(a.pairKey) ||
        Number(a.iSupervise) - Number(b.iSupervise) ||
        a.name.localeCompare(b.name),
    );
  return partners.filter(({ personKey }, index) => partners.findIndex((one) => one.personKey === personKey) === index);
}

function eachOnce(entries: readonly LogEntry[]): readonly LogEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.pairKey} ${entry.key}`, entry])).values()];
}
