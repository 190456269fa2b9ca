import type { SPFI } from '@pnp/sp';
import { shardsOfYears } from '../../ground/rules/shards';
import type { AcademicYear } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import { batchOfEach, valueOf } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { lettersShown, yearsShown } from '../../ground/sharepoint/yearsShown';
import { answered } from '../../ground/sharepoint/readRows';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { tellShards } from '../../ground/sharepoint/siteSchema';
import type { BelongingList } from '../../people/ports';
import { registerOf } from '../../people/sharepoint/pairColumns';
import type { RoomForPair } from '../ports';
import { mostScopes } from '../rules/room';

/** A year's list and how many scopes have folders in it. */
export interface ListRoom {
  readonly shard: AcademicYear;
  readonly scopes: number;
}

/**
 * The lists of these years, in order, by the rows of scopes in their list of belonging: every other list of a shard has
 * folders of the same scopes. Only those that whoever asks may open as a whole.
 */
export async function roomInLists(
  sp: SPFI,
  years: readonly AcademicYear[],
  list: BelongingList = 'belonging',
): Promise<readonly ListRoom[]> {
  const shown = await yearsShown(sp, list);
  tellShards(sp, shown);
  const shards = [...shardsOfYears(shown, years)].sort();
  const answers = await batchOfEach(
    sp,
    shards,
    (batched, shard) =>
      listAt(batched, { list, shard })
        .items.select('Id')
        .filter("Kind eq 'scope'")
        .top(mostScopes + 1)<readonly Row[]>(),
    { reads: true },
  );
  return answers.map(({ asked, answer }) => ({ shard: asked, scopes: valueOf(answer).length }));
}

/**
 * The year's first list with room for another scope; undefined where all are full. Of a year whose lists were not made
 * yet its first: opening there is refused.
 */
export async function shardWithRoom(
  sp: SPFI,
  year: AcademicYear,
  list: BelongingList = 'belonging',
): Promise<AcademicYear | undefined> {
  const rooms = await roomInLists(sp, [year], list);
  return rooms.length === 0 ? year : rooms.find(({ scopes }) => scopes < mostScopes)?.shard;
}

/** The year's list with room, and the register's; undefined where either has none. */
export async function roomForPair(sp: SPFI, year: AcademicYear): Promise<RoomForPair | undefined> {
  const shard = await shardWithRoom(sp, year);
  if (shard === undefined) return undefined;
  const { register, scopes } = await roomInRegister(sp);
  return scopes < mostScopes ? { shards: [shard], register } : undefined;
}

/**
 * The register's newest list, with the pairs that have folders in it. An older one, which may hold more, goes on with its
 * own; those of requests have folders of the same pairs. One that Set-up has still to make holds none.
 */
export async function roomInRegister(
  sp: SPFI,
): Promise<{ readonly register: string | undefined; readonly scopes: number }> {
  const register = [...(await lettersShown(sp))].pop();
  return { register, scopes: await unreadable(foldersIn(sp, registerOf({ register })), 0) };
}

/** By pages in order of id, which works at any size; no further than it matters. */
async function foldersIn(sp: SPFI, place: ListPlace): Promise<number> {
  const pages = listAt(sp, place)
    .items.select('Id', 'FileSystemObjectType')
    .top(pageSize)
    .orderBy('Id')
    [Symbol.asyncIterator]();
  let count = 0;
  while (count < mostScopes) {
    const page = await answered(() => pages.next());
    if (page.done) break;
    count += (page.value as readonly Row[]).filter((row) => row.FileSystemObjectType === 1).length;
  }
  return count;
}

const pageSize = 2000;
