import type { GroundPorts } from '../../ground/ports';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import type { Person } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import { shardsOfYears } from '../../ground/rules/shards';
import type { PeoplePorts } from '../../people/ports';
import type { Pair } from '../../people/rules/Pair';
import { everyPair } from '../../people/useCases/everyPair';
import type { HomePorts } from '../../sessions/home/ports';
import type { SessionPorts } from '../../sessions/ports';
import type { Session } from '../../sessions/rules/Session';
import { byKey } from '../../sessions/useCases/superviseeRow';
import type { PicturePorts, ReadProgress, RegisterChanges } from '../ports';
import type { SchoolFacts } from '../rules/Facts';
import { factOf, isCounted, personFactOf, shouldHaveSupervision } from './factsOf';
import type { FactSource } from './factsOf';
import { inOrder, noFacts, withElsewhere } from './foldedFacts';
import type { Fresh } from './foldedFacts';

export type CountingPorts = Pick<GroundPorts, 'now' | 'me'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<SessionPorts, 'sessions'> &
  Pick<HomePorts, 'home'> &
  PicturePorts;

export interface CountingTime {
  readonly catalogue: TrustCatalogue;
  readonly today: Day;
}

/** Pairs whose sessions are asked for in one request. */
const together = 100;

/** Every school's facts from the registers themselves, and its staff. */
export async function readAllFacts(
  ports: CountingPorts,
  time: CountingTime,
  onProgress: ReadProgress,
): Promise<readonly SchoolFacts[]> {
  const [pairs, everyone] = await Promise.all([everyPair(ports), ports.people.atSchools([])]);
  const counted = pairs.filter((pair) => isDecided(pair) && isCounted(pair, time.today));
  const sessions = await sessionsToSign(ports, counted, time.today, onProgress);
  const source: FactSource = { ...time, people: byKey(everyone), sessions };
  const undecided = pairs.filter((pair) => !pair.decided && pair.status !== 'ended');
  const keys = new Set([
    ...time.catalogue.schools.map(({ key }) => key),
    ...[...counted, ...undecided].map(({ schoolKey }) => schoolKey),
    ...everyone.filter(shouldHaveSupervision).map(({ schoolKey }) => schoolKey),
  ]);
  const bySchool = grouped(counted);
  return withElsewhere(
    [...keys].sort().map((schoolKey) =>
      inOrder({
        ...noFacts(schoolKey),
        pairs: (bySchool.get(schoolKey) ?? []).map((pair) => factOf(pair, source)),
        people: everyone
          .filter((person) => person.schoolKey === schoolKey && shouldHaveSupervision(person))
          .map(personFactOf),
        undecided: undecided
          .map(({ superviseeKey }) => superviseeKey)
          .filter((key) => source.people.get(key)?.schoolKey === schoolKey),
      }),
    ),
  );
}

/** Those of these pairs whose belonging record keepers have confirmed. */
export async function readPairs(
  ports: Pick<PeoplePorts, 'pairs'>,
  pairKeys: readonly string[],
): Promise<readonly Pair[]> {
  return (await ports.pairs.ofKeys(pairKeys)).filter(isDecided);
}

/** Facts of these pairs, and the people that changed. */
export async function readFresh(
  ports: CountingPorts,
  time: CountingTime,
  { pairs, changes }: { readonly pairs: readonly Pair[]; readonly changes: RegisterChanges },
): Promise<Fresh> {
  const members = pairs.flatMap(({ superviseeKey, supervisorKey }) => [superviseeKey, supervisorKey]);
  const [people, sessions] = await Promise.all([
    ports.people.findByKeys([...new Set([...changes.personKeys, ...members])]),
    sessionsToSign(ports, pairs, time.today, () => undefined),
  ]);
  const source: FactSource = { ...time, people: byKey(people), sessions };
  return {
    pairKeys: new Set(changes.pairKeys),
    pairs: pairs
      .filter((pair) => isCounted(pair, time.today))
      .map((pair) => ({ schoolKey: pair.schoolKey, fact: factOf(pair, source) })),
    people: people.filter(({ key }: Person) => changes.personKeys.includes(key)),
  };
}

const isDecided = ({ decided, status }: Pair): boolean => decided && status !== 'unknown';

function grouped(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const some = found.get(pair.schoolKey);
    if (some) some.push(pair);
    else found.set(pair.schoolKey, [pair]);
  }
  return found;
}

/** Of pairs with something to sign, the sessions of this year and the last. */
async function sessionsToSign(
  ports: Pick<SessionPorts, 'sessions'>,
  pairs: readonly Pair[],
  today: Day,
  onProgress: ReadProgress,
): Promise<readonly Session[]> {
  const year = academicYearOf(today);
  const waiting = pairs.filter(({ summary, status }) => summary.unsigned > 0 && status === 'active');
  const folders = new Map(
    waiting.flatMap(({ pairKey, shards }) =>
      shardsOfYears(shards, [previousYear(year), year]).map((shard) => [`${pairKey} ${shard}`, { pairKey, shard }]),
    ),
  );
  const asked = [...folders.values()];
  const sessions: Session[] = [];
  for (let at = 0; at < asked.length; at += together) {
    sessions.push(...(await ports.sessions.ofPairs(asked.slice(at, at + together))));
    onProgress(Math.min(at + together, asked.length), asked.length);
  }
  return sessions;
}
