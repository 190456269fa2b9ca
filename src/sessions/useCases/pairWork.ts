import type { SessionPorts } from '../ports';
import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import type { Pair } from '../../people/rules/Pair';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { Action, AgendaAddition, CaseNote, HelpRequest, Note, SessionWords, WorkItem } from '../rules/WorkItem';

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

export const isAction = (item: WorkItem): item is Action => item.kind === 'action';
export const isAddition = (item: WorkItem): item is AgendaAddition => item.kind === 'agenda';
export const isNote = (item: WorkItem): item is Note => item.kind === 'note';
export const isCase = (item: WorkItem): item is CaseNote => item.kind === 'case';
export const isRequest = (item: WorkItem): item is HelpRequest => item.kind === 'request';
export const isSessionWords = (item: WorkItem): item is SessionWords => item.kind === 'session';
