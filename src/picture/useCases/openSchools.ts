import { todayOf } from '../../ground/steps/clock';
import type { ReadProgress } from '../ports';
import type { SchoolFacts } from '../rules/Facts';
import { isShown } from '../rules/measured';
import { loadsOf, schoolLineOf } from '../rules/pictureOf';
import type { EverySchool } from '../PictureService';
import { dueInHalfTerms } from './dueInHalfTerms';
import { linesOf } from './linesOf';
import type { CountingPorts } from './readFacts';
import { summaryOf } from './summaryOf';

/**
 * Everybody of some schools, or of all, by name: what stands behind the numbers.
 * @param unkept what was counted on a site that has no list to keep it in yet.
 */
export async function openSchools(
  ports: Pick<CountingPorts, 'now' | 'home' | 'counters'>,
  keys: 'all' | readonly string[],
  unkept: readonly SchoolFacts[] | undefined,
  onProgress: ReadProgress,
): Promise<EverySchool> {
  const catalogue = await (keys === 'all' ? ports.home.catalogue() : ports.home.catalogue(keys));
  const now = { catalogue, today: todayOf(ports, catalogue) };
  const stored = unkept ? undefined : await ports.counters.schools(keys, onProgress);
  const wanted = (key: string): boolean => keys === 'all' || keys.includes(key);
  const known = (unkept ?? [...(stored?.value.values() ?? [])].flatMap(({ facts }) => facts ?? [])).filter(
    ({ schoolKey }) => wanted(schoolKey),
  );
  const limit = catalogue.settings.mostSupervisees ?? 0;
  const summaries = known.map((facts) =>
    summaryOf(facts, stored?.value.get(facts.schoolKey)?.written ?? new Map(), now),
  );
  return {
    schools: summaries.map((summary) => schoolLineOf(summary, now.today)),
    lines: known.flatMap((facts) => linesOf(facts, now)).filter(isShown),
    halfTerms: known.flatMap((facts) => dueInHalfTerms(facts, now)),
    overLimit: limit === 0 ? [] : loadsOf(summaries).filter(({ people }) => people > limit),
    // what could not be read is missing here, and said
    unreadable: [...(stored?.value ?? [])].filter(([, { facts }]) => facts === undefined).length,
  };
}
