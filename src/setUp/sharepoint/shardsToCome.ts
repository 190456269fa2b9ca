import type { SPFI } from '@pnp/sp';
import { fillsFrom } from '../../access/rules/room';
import { roomInLists } from '../../access/sharepoint/roomInLists';
import { academicYearOf, nextYear } from '../../ground/rules/academicYear';
import { shardAfter, shardOfYear } from '../../ground/rules/shards';
import type { AcademicYear, Day } from '../../ground/rules/School';

/**
 * The next lists of those years whose last one fills up: made while there is still room, so that nobody who opens a pair
 * waits for an administrator.
 */
export async function shardsToCome(sp: SPFI, today: Day): Promise<readonly AcademicYear[]> {
  const year = academicYearOf(today);
  const years = [year, nextYear(year), nextYear(nextYear(year))];
  const lists = [...(await roomInLists(sp, years)), ...(await roomInLists(sp, years, 'closeBelonging'))];
  return years.flatMap((one) => {
    const last = shardOfYear(
      lists.map(({ shard }) => shard),
      one,
    );
    const fills = lists.some(({ shard, scopes }) => shard === last && scopes >= fillsFrom);
    return (last !== undefined && fills && shardAfter(last)) || [];
  });
}
