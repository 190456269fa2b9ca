import type { SPFI } from '@pnp/sp';
import { shardsOfYears } from '../../ground/rules/shards';
import type { AcademicYear } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import { batchOfEach, valueOf } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import { yearsShown } from '../../ground/sharepoint/yearsShown';
import { tellShards } from '../../ground/sharepoint/siteSchema';
import type { BelongingList } from '../../people/ports';
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
