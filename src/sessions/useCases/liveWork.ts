import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { Pair } from '../../people/rules/Pair';
import type { SessionPorts } from '../ports';
import type { WorkItem } from '../rules/WorkItem';

/** The academic years a pair's live work stands in: this one and the one before, as far as it has folders there. */
export function liveYears(pair: Pick<Pair, 'shards'>, today: Day): readonly AcademicYear[] {
  const year = academicYearOf(today);
  return pair.shards.filter((shard) => shard >= previousYear(year));
}

/** Work items of a pair in its live years, oldest year first. */
export async function readWork(
  ports: Pick<SessionPorts, 'working'>,
  pair: Pick<Pair, 'shards' | 'pairKey'>,
  today: Day,
): Promise<readonly WorkItem[]> {
  const years = [...liveYears(pair, today)].sort();
  return (await Promise.all(years.map((year) => ports.working.ofPair(year, pair.pairKey)))).flat();
}
