import type { SPFI } from '@pnp/sp';
import { fillsFrom } from '../../access/rules/room';
import { roomInLists, roomInRegister } from '../../access/sharepoint/roomInLists';
import { academicYearOf, nextYear } from '../../ground/rules/academicYear';
import { letterAfter, shardAfter, shardOfYear } from '../../ground/rules/shards';
import type { AcademicYear, Day } from '../../ground/rules/School';

/**
 * The next lists of those years whose last one fills up, and the letter of the register's next one: made while there is still room, so that nobody who opens a pair
 * waits for an administrator.
 */
export async function shardsToCome(sp: SPFI, today: Day): Promise<readonly AcademicYear[]> {
  const year = academicYearOf(today);
  const years = [year, nextYear(year), nextYear(nextYear(year))];
  const lists = [...(await roomInLists(sp, years)), ...(await roomInLists(sp, years, 'closeBelonging'))];
  const { register, scopes: registered } = await roomInRegister(sp);
  const letter = registered >= fillsFrom ? letterAfter(register) : undefined;
  const ofYears = years.flatMap((one) => {
    const last = shardOfYear(
      lists.map(({ shard }) => shard),
      one,
    );
    const fills = lists.some(({ shard, scopes }) => shard === last && scopes >= fillsFrom);
    return (last !== undefined && fills && shardAfter(last)) || [];
  });
  return letter === undefined ? ofYears : [...ofYears, letter];
}
