import type { SPFI } from '@pnp/sp';
import type { Pair } from '../../domain/Pair';
import type { AcademicYear, Day } from '../../domain/School';
import { endingCells, pairOf, shardsCell } from '../sharepoint/columns/pairColumns';
import { pairSelection, pairs, sharePointPairs } from '../sharepoint/sharePointPairs';
import { sharePointPeople } from '../sharepoint/sharePointPeople';
import { mergeItem } from '../sharepoint/writeRows';
import { ServiceError } from '../ServiceError';
import { openedKey, writeAccessSnapshot } from './accessSnapshot';
import type { AccessResult } from './accessSnapshot';
import { ensurePairFolders } from './pairFolders';
import { currentUserId, pairPlaces, principalsOf, wantedOn } from './pairPlaces';
import { readIds } from './siteIds';

/** The pair's folders for a further academic year, as a record keeper. Its lists must exist. Safe to repeat. */
export async function openShard(sp: SPFI, { pairKey, year }: { readonly pairKey: string; readonly year: AcademicYear }): Promise<readonly Pair[]> {
  const { rows, supervisorLogins, superviseeLogins } = await partiesOf(sp, pairKey);
  const [ids, me, principals] = await Promise.all([readIds(sp), currentUserId(sp), principalsOf(sp, [...supervisorLogins, ...superviseeLogins])]);
  const folders = pairPlaces([year]).map((place) => ({ place, wanted: wantedOn(place.definition, ids, principals) }));
  await ensurePairFolders(sp, folders, pairKey, me);
  const opened: Pair[] = [];
  for (const row of rows) {
    const shards = [...new Set([...row.shards, year])].sort();
    opened.push(row.shards.includes(year) ? row : pairOf(await mergeItem(sp, pairs, row, shardsCell({ ...row, shards }), pairSelection)));
  }
  await writeAccessSnapshot(sp, { pairKey, shard: year, supervisorLogins, superviseeLogins, key: openedKey(pairKey, year) });
  return opened;
}

/** Compares the pair's real permissions with the model and writes a new snapshot under a random key, as a record keeper. Changes no permission. */
export async function checkAccess(sp: SPFI, { pairKey, shard, key }: { readonly pairKey: string; readonly shard: AcademicYear; readonly key: string }): Promise<AccessResult> {
  const { supervisorLogins, superviseeLogins } = await partiesOf(sp, pairKey);
  return writeAccessSnapshot(sp, { pairKey, shard, supervisorLogins, superviseeLogins, key });
}

/** Ends the pair's rows, as a record keeper. Its folders and their readers stay: what was signed belongs to both. */
export async function endPair(sp: SPFI, { pairKey, lastDay }: { readonly pairKey: string; readonly lastDay: Day }): Promise<readonly Pair[]> {
  const ended: Pair[] = [];
  for (const row of await sharePointPairs(sp).findByPairKey(pairKey)) {
    ended.push(row.status === 'ended' ? row : pairOf(await mergeItem(sp, pairs, row, endingCells({ ...row, status: 'ended', lastDay }), pairSelection)));
  }
  return ended;
}

async function partiesOf(sp: SPFI, pairKey: string): Promise<{ readonly rows: readonly Pair[]; readonly supervisorLogins: readonly string[]; readonly superviseeLogins: readonly string[] }> {
  const rows = await sharePointPairs(sp).findByPairKey(pairKey);
  if (rows.length === 0) throw new ServiceError('notFound');
  const people = await sharePointPeople(sp).findByKeys(rows.flatMap((row) => [row.supervisorKey, row.superviseeKey]));
  const login = (key: string): string => {
    const person = people.find((one) => one.key === key);
    if (!person) throw new ServiceError('notFound');
    return person.login;
  };
  return { rows, supervisorLogins: [...new Set(rows.map((row) => login(row.supervisorKey)))], superviseeLogins: rows.map((row) => login(row.superviseeKey)) };
}
