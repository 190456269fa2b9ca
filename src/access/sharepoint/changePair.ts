import type { SPFI } from '@pnp/sp';
import type { Pair } from '../../people/rules/Pair';
import { readersOf } from '../rules/pairReaders';
import type { Person } from '../../ground/rules/Person';
import type { AcademicYear } from '../../ground/rules/School';
import { endingCells, pairOf, schoolCell, shardsCell, pairSelection, pairs } from '../../people/sharepoint/pairColumns';
import { endedScope } from '../../people/rules/endedScope';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import { sharePointPairs } from '../../people/sharepoint/sharePointPairs';
import { sharePointPeople } from '../../people/sharepoint/sharePointPeople';
import { mergeItem } from '../../ground/sharepoint/writeRows';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { Ending } from './Ending';
import { openedKey, writeAccessSnapshot } from './accessSnapshot';
import type { AccessResult } from './accessSnapshot';
import { ensurePairFolders } from './pairFolders';
import { currentUserId, pairPlaces, wantedOn } from './pairPlaces';
import type { PairMember } from './pairPlaces';
import { partiesOnSite } from './siteAccounts';
import { readIds } from './siteIds';

/** The pair's folders for a further academic year, as a record keeper. Its lists must exist. Safe to repeat. */
export async function openShard(
  sp: SPFI,
  { pairKey, year }: { readonly pairKey: string; readonly year: AcademicYear },
): Promise<readonly Pair[]> {
  const { rows, parties } = await partiesOf(sp, pairKey);
  await setFolders(sp, pairKey, [year], parties);
  const seen = await sharePointBelonging(sp).ofScope(pairKey);
  if (seen !== undefined) {
    const shards = [...new Set([...seen.shards, year])].sort();
    await sharePointBelonging(sp).put({ ...seen, shards }, seen);
  }
  const opened: Pair[] = [];
  for (const row of rows) {
    const shards = [...new Set([...row.shards, year])].sort();
    if (row.decided) opened.push({ ...row, shards });
    else if (row.shards.includes(year)) opened.push(row);
    else opened.push(pairOf(await mergeItem(sp, pairs, row, shardsCell({ ...row, shards }), pairSelection)));
  }
  await writeAccessSnapshot(sp, { pairKey, shard: year, parties, key: openedKey(pairKey, year) });
  return opened;
}

/**
 * Compares the pair's real permissions with the model and writes a new snapshot under a random key, as a record keeper.
 * Changes no permission.
 */
export async function checkPairAccess(
  sp: SPFI,
  { pairKey, shard, key }: { readonly pairKey: string; readonly shard: AcademicYear; readonly key: string },
): Promise<AccessResult> {
  const { parties } = await partiesOf(sp, pairKey);
  return writeAccessSnapshot(sp, { pairKey, shard, parties, key });
}

/**
 * Ends the pair's rows, as a record keeper, and closes its folders to whom they no longer belong (see readersOf):
 * drafts to both, what was
 * signed stays readable. Safe to repeat: what is ended already stays as it is, and its folders are put right.
 */
export async function endPair(sp: SPFI, { pairKey, lastDay, superviseeKeys }: Ending): Promise<readonly Pair[]> {
  const seen = await sharePointBelonging(sp).ofScope(pairKey);
  if (seen !== undefined) await sharePointBelonging(sp).put(endedScope(seen, lastDay, superviseeKeys), seen);
  const ended: Pair[] = [];
  for (const row of await knownRows(sp, pairKey)) {
    const goes = !row.decided && row.status === 'active' && (superviseeKeys?.includes(row.superviseeKey) ?? true);
    ended.push(
      goes
        ? pairOf(await mergeItem(sp, pairs, row, endingCells({ ...row, status: 'ended', lastDay }), pairSelection))
        : row,
    );
  }
  await closeFolders(sp, pairKey);
  return ended;
}

/** The pair's folders of every year as its register rows and the list of people say now. */
export async function closeFolders(sp: SPFI, pairKey: string): Promise<void> {
  const { rows, parties } = await partiesOf(sp, pairKey);
  await setFolders(sp, pairKey, [...new Set(rows.flatMap(({ shards }) => shards))], parties);
}

/** The pair goes on at another school. */
export async function movePair(
  sp: SPFI,
  {
    pairKey,
    superviseeKey,
    schoolKey,
  }: { readonly pairKey: string; readonly superviseeKey: string; readonly schoolKey: string },
): Promise<void> {
  const seen = await sharePointBelonging(sp).ofScope(pairKey);
  if (seen !== undefined) return sharePointBelonging(sp).put({ ...seen, schoolKey }, seen);
  for (const row of await knownRows(sp, pairKey)) {
    if (row.superviseeKey === superviseeKey && row.schoolKey !== schoolKey)
      await mergeItem(sp, pairs, row, schoolCell(schoolKey), pairSelection);
  }
}

async function setFolders(
  sp: SPFI,
  pairKey: string,
  years: readonly AcademicYear[],
  parties: readonly PairMember[],
): Promise<void> {
  const [ids, me] = await Promise.all([readIds(sp), currentUserId(sp)]);
  await ensurePairFolders(
    sp,
    pairPlaces(years).map((place) => ({ place, wanted: wantedOn(place.definition, ids, parties) })),
    pairKey,
    me,
  );
}

/** Who may open a pair's folders is not for a version to decide that cannot read whether the pair goes on. */
async function knownRows(sp: SPFI, pairKey: string): Promise<readonly Pair[]> {
  const rows = await sharePointPairs(sp).findByPairKey(pairKey);
  if (rows.some(({ status }) => status === 'unknown')) throw new ServiceError('newer');
  return rows;
}

/** The pair's rows, and those of its people who may open its folders. */
async function partiesOf(
  sp: SPFI,
  pairKey: string,
): Promise<{ readonly rows: readonly Pair[]; readonly parties: readonly PairMember[] }> {
  const rows = await knownRows(sp, pairKey);
  if (rows.length === 0) throw new ServiceError('notFound');
  const people = await sharePointPeople(sp).findByKeys(rows.flatMap((row) => [row.supervisorKey, row.superviseeKey]));
  const known = new Map(people.map((person): [string, Person] => [person.key, person]));
  const { readers, unknown, newer } = readersOf(rows, known);
  if (newer.length > 0) throw new ServiceError('newer');
  if (unknown.length > 0) throw new ServiceError('notFound');
  return { rows, parties: await partiesOnSite(sp, readers) };
}
