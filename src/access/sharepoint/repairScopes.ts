import type { SPFI } from '@pnp/sp';
import { mySiteId } from '../../ground/sharepoint/myself';
import type { AccessFinding, AccessProgress } from '../rules/AccessReport';
import type { AccessPlan } from '../rules/accessPlan';
import type { Row } from '../../ground/sharepoint/cells';
import { definitionOf } from '../../ground/sharepoint/definitionOf';
import { listAt } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';
import { isServiceError } from '../../ground/rules/ServiceError';
import { keepersOf, realmOfList } from '../rules/realm';
import { assignmentsOf, makeExact } from './assignments';
import { closeFolders } from './changePair';
import { foresee } from './foresee';
import { isOfScope } from './placesToRepair';
import { groupIdIn, readIds } from './siteIds';
import type { SiteIds } from './siteIds';

/**
 * Puts right what a check found and a record keeper may repair, if it is still what the plan said: undefined where it is
 * not, and then nothing is changed. Nothing of the finding is trusted but the place: what belongs there is read from
 * belonging again, so a repair may be repeated, stopped, or sent twice, and adds nobody whom belonging does not name. An
 * item shared apart goes back to its folder's permissions. Answers the keys of the findings that are done.
 */
export async function repairScopes(
  sp: SPFI,
  findings: readonly AccessFinding[],
  { plan, onProgress }: { readonly plan: AccessPlan; readonly onProgress: (progress: AccessProgress) => void },
): Promise<readonly string[] | undefined> {
  const now = await foresee(sp, { findings, changes: [], leaving: [] });
  if (now.print !== plan.print) return undefined;
  const [ids, me] = await Promise.all([readIds(sp), mySiteId(sp)]);
  const open = findings.filter(({ repairable }) => repairable);
  const done: string[] = [];
  // pairs first: a list put right afterwards takes nobody off their folders, because levels are removed one by one
  const ofScopes = open.filter(isOfScope);
  for (const pairKey of new Set(ofScopes.map((one) => one.pairKey))) {
    onProgress({ done: done.length, total: open.length });
    if (!(await closed(sp, pairKey))) continue;
    done.push(...ofScopes.filter((one) => one.pairKey === pairKey).map(({ key }) => key));
  }
  for (const one of open.filter((finding) => !isOfScope(finding))) {
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
  const ofItem = problem === 'noPair' && itemId !== undefined ? itemId : undefined;
  const at = (one: SPFI) => (ofItem === undefined ? listAt(one, place) : listAt(one, place).items.getById(ofItem));
  const wanted =
    ofItem === undefined
      ? new Map(
          definitionOf(list).grants.map((grant): [number, number] => [
            groupIdIn(ids, grant.group),
            ids.levels[grant.level],
          ]),
        )
      : new Map([[groupIdIn(ids, keepersOf[realmOfList(definitionOf(list))]), ids.levels.keeper]]);
  // a folder that shares the list's rights has none that could be taken from it alone
  if (ofItem !== undefined)
    await answered(() => listAt(sp, place).items.getById(ofItem).breakRoleInheritance(true, false));
  const rows: unknown = await answered(() => at(sp).roleAssignments.expand('Member', 'RoleDefinitionBindings')());
  await makeExact(sp, at, assignmentsOf(rows as readonly Row[]), wanted, me);
}
