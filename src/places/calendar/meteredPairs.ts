import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Meter } from '../../ground/rules/Meter';
import type { GroundPorts } from '../../ground/ports';
import type { Day } from '../../ground/rules/School';
import { failsWith } from '../../ground/steps/failsWith';
import type { PeoplePorts } from '../../people/ports';
import { schoolYearOf } from '../../people/rules/halfTerms';
import type { Pair } from '../../people/rules/Pair';
import { everyPair } from '../../people/useCases/everyPair';
import type { PicturePorts } from '../../picture/ports';
import { isActive } from '../../picture/rules/Facts';
import type { SchoolFacts } from '../../picture/rules/Facts';
import { meterOfFact } from '../../picture/useCases/linesOf';
import type { HomePorts } from '../../sessions/home/ports';
import { awayIn } from '../../sessions/rules/away';
import { cadenceOf, minimumOf } from '../../sessions/rules/cadence';
import { meterOf } from '../../sessions/rules/meterOf';
import { offerOf } from '../../sessions/useCases/offerOf';
import { nextDayOf } from '../../sessions/useCases/superviseeRow';

export type MeteredPorts = Pick<GroundPorts, 'me'> &
  Pick<PeoplePorts, 'pairs'> &
  Pick<HomePorts, 'home'> & {
    readonly counters: Pick<PicturePorts['counters'], 'isThere' | 'schools'>;
  };

/** A supervised person at one of the schools. */
export interface MeteredPair {
  readonly pairKey: string;
  readonly schoolKey: string;
  readonly name: string;
  readonly supervisor: string;
  readonly offerKey: string;
  readonly heldDays: readonly Day[];
  /** Of the next session that is booked. */
  readonly nextDay: Day | undefined;
  /** How they stand in a year of the school, by these dates. */
  readonly meterIn: (year: string, catalogue: TrustCatalogue) => Meter;
}

export interface Now {
  readonly catalogue: TrustCatalogue;
  readonly today: Day;
}

/** By the counters of trust leads where they are open to whoever asks, else by the pairs SharePoint shows them. */
export async function meteredPairsAt(
  ports: MeteredPorts,
  keys: readonly string[],
  now: Now,
): Promise<readonly MeteredPair[]> {
  const counted = await countedPairs(ports, keys, now);
  if (counted === 'closed') return ownMeteredPairs(ports, now);
  if (counted !== undefined && counted.unreadable.length === 0) return counted.followers;
  const pairs = await everyPair(ports);
  return pairs.filter(({ schoolKey }) => keys.includes(schoolKey)).flatMap((pair) => meteredPairOf(pair, now));
}

export interface CountedPairs {
  readonly followers: readonly MeteredPair[];
  /** Keys of schools whose counters cannot be read, or where nobody has confirmed yet who belongs. */
  readonly unreadable: readonly string[];
}

/** Undefined where there are no counters yet, `closed` where they are not open to whoever asks. */
export async function countedPairs(
  { counters }: MeteredPorts,
  keys: 'all' | readonly string[],
  now: Now,
): Promise<CountedPairs | 'closed' | undefined> {
  try {
    if (!(await counters.isThere())) return undefined;
    const { value: found } = await counters.schools(keys);
    const asked = keys === 'all' ? [...found.keys()] : keys;
    const isReadable = (key: string): boolean => found.get(key)?.facts?.undecided.length === 0;
    return {
      followers: asked.filter(isReadable).flatMap((key) => countedAt(found.get(key)?.facts, now)),
      unreadable: asked.filter((key) => !isReadable(key)),
    };
  } catch (error) {
    if (failsWith(error, 'forbidden', 'notFound')) return 'closed';
    throw error;
  }
}

function countedAt(facts: SchoolFacts | undefined, { today }: Now): readonly MeteredPair[] {
  if (facts === undefined) return [];
  const { schoolKey } = facts;
  return facts.pairs
    .filter((pair) => pair.known && isActive(pair, today))
    .map(
      (pair): MeteredPair => ({
        ...pair,
        schoolKey,
        nextDay: pair.nextDay,
        meterIn: (year, catalogue) => meterOfFact(pair, schoolKey, year, { catalogue, today }),
      }),
    );
}

/** Those of the asking person's own pairs: no row of anybody else is asked for. */
export async function ownMeteredPairs({ me, home, pairs }: MeteredPorts, now: Now): Promise<readonly MeteredPair[]> {
  const keys = (await home.pairYears(me.key)).map(({ pairKey }) => pairKey);
  const mine = keys.length === 0 ? [] : await pairs.ofKeys([...new Set(keys)]);
  return meteredPairsOf(mine, now);
}

export const meteredPairsOf = (pairs: readonly Pair[], now: Now): readonly MeteredPair[] =>
  pairs.flatMap((pair) => meteredPairOf(pair, now));

function meteredPairOf(pair: Pair, { catalogue: shown, today }: Now): readonly MeteredPair[] {
  if (pair.status !== 'active' || !pair.known) return [];
  const nextDay = nextDayOf(pair, shown);
  return [
    {
      pairKey: pair.pairKey,
      schoolKey: pair.schoolKey,
      name: pair.superviseeName,
      supervisor: pair.supervisorName,
      offerKey: pair.offerKey,
      heldDays: pair.summary.heldDays,
      nextDay,
      meterIn: (year, catalogue) =>
        meterOf({
          cadence: cadenceOf(pair, offerOf(catalogue, pair.offerKey), minimumOf(catalogue.roles, undefined)),
          away: awayIn(pair.summary.away),
          year: schoolYearOf(catalogue, pair.schoolKey, year),
          heldDays: pair.summary.heldDays,
          nextDay: nextDay !== undefined && nextDay >= today ? nextDay : undefined,
          today,
          since: pair.firstDay,
        }),
    },
  ];
}
