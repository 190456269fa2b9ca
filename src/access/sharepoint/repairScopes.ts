import type { SPFI } from '@pnp/sp';
import type { AccessFinding, AccessProgress } from '../rules/AccessReport';
import type { Row } from '../../ground/sharepoint/cells';
import { definitionOf, listAt } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';
import { isServiceError } from '../../ground/rules/ServiceError';
import { assignmentsOf, makeExact } from './assignments';
import { closeFolders } from './changePair';
import { currentUserId } from './pairPlaces';
import { groupIdIn, readIds } from './siteIds';
import type { SiteIds } from './siteIds';

/**
 * Puts right what a check found and a record keeper may repair. Nothing of the finding is trusted but the place: what
 * belongs there is read
 * from the register again, so a repair may be repeated, stopped, or sent twice. An item shared apart goes back to its
 * folder's permissions.
 * Answers the keys of the findings that are done.
 */
export async function repairScopes(
  sp: SPFI,
  findings: readonly AccessFinding[],
  onProgress: (progress: AccessProgress) => void,
): Promise<readonly string[]> {
  const [ids, me] = await Promise.all([readIds(sp), currentUserId(sp)]);
  const open = findings.filter(({ repairable }) => repairable);
  const done: string[] = [];
  // pairs first: a list put right afterwards takes nobody off their folders, because levels are removed one by one
  for (const pairKey of new Set(
    open.filter((one) => one.problem !== 'itemShared' && one.pairKey !== '').map((one) => one.pairKey),
  )) {
    onProgress({ done: done.length, total: open.length });
    if (!(await closed(sp, pairKey))) continue;
    done.push(...open.filter((one) => one.problem !== 'itemShared' && one.pairKey === pairKey).map(({ key }) => key));
  }
  for (const one of open) {
    if (done.includes(one.key) || (one.problem !== 'itemShared' && one.pairKey !== '')) continue;
    onProgress({ done: done.length, total: open.length });
    await repairOne(sp, one, ids, me);
    done.push(one.key);
  }
  onProgress({ done: done.length, total: open.length });
  return done;
}

/**
 * False where the pair's people are not who they were, or not known any more: that needs a decision, and the next check
 * says so.
 */
async function closed(sp: SPFI, pairKey: string): Promise<boolean> {
  try {
    await closeFolders(sp, pairKey);
    return true;
  } catch (error) {
    if (isServiceError(error) && ['conflict', 'newer', 'notFound', 'invalid'].includes(error.code)) return false;
    throw error;
  }
}

async function repairOne(
  sp: SPFI,
  { list, shard, itemId, problem }: AccessFinding,
  ids: SiteIds,
  me: number,
): Promise<void> {
  if (list === undefined) return;
  const place = { list, shard };
  if (problem === 'itemShared' && itemId !== undefined) {
    await answered(() => listAt(sp, place).items.getById(itemId).resetRoleInheritance());
    return;
  }
  const wanted = new Map(
    definitionOf(list).grants.map((grant): [number, number] => [groupIdIn(ids, grant.group), ids.levels[grant.level]]),
  );
  const rows: unknown = await answered(() =>
    listAt(sp, place).roleAssignments.expand('Member', 'RoleDefinitionBindings')(),
  );
  await makeExact(sp, (one) => listAt(one, place), assignmentsOf(rows as readonly Row[]), wanted, me);
}
