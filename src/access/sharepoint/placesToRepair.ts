import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { IItem } from '@pnp/sp/items';
import type { Row } from '../../ground/sharepoint/cells';
import { definitionOf } from '../../ground/sharepoint/definitionOf';
import { listAt, listTitleOf } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import type { AccessAsk, ScopeChange } from '../rules/AccessAsk';
import type { HeldLevel, PlannedScope } from '../rules/accessPlan';
import type { AccessFinding } from '../rules/AccessReport';
import { keepersOf, realmOfList } from '../rules/realm';
import { agreedReading } from '../rules/agreedReading';
import { assignmentsOf } from './assignments';
import { findFolders } from './pairFolders';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import type { Assignment } from './assignments';
import { groupRef } from './planPrincipals';
import type { Principals } from './planPrincipals';
import { restOn } from './restOn';

/** How a finding is put right: a pair's folders by belonging, or one place by itself. */
export const isOfScope = ({ problem, pairKey }: AccessFinding): boolean =>
  pairKey !== '' && problem !== 'itemShared' && problem !== 'noPair';

const isOfPlace = (finding: AccessFinding): boolean => finding.repairable && !isOfScope(finding);

/** The scopes of findings that may be put right, as belonging says they are now; nothing of the finding is trusted. */
export async function scopesToRepair(
  sp: SPFI,
  { findings }: Pick<AccessAsk, 'findings'>,
): Promise<readonly ScopeChange[]> {
  const keys = findings.filter((finding) => finding.repairable && isOfScope(finding)).map(({ pairKey }) => pairKey);
  const changes: ScopeChange[] = [];
  for (const key of [...new Set(keys)].sort()) {
    const scope = await sharePointBelonging(sp).ofScope(key);
    if (scope !== undefined) changes.push({ seen: scope, scope });
  }
  return changes;
}

/** Lists, single items and folders of nobody that may be put right, with who holds what on them. */
export async function foundPlaces(
  sp: SPFI,
  { findings }: Pick<AccessAsk, 'findings'>,
  principals: Principals,
): Promise<readonly PlannedScope[]> {
  const planned: PlannedScope[] = [];
  const seen = new Set<string>();
  for (const finding of findings.filter(isOfPlace)) {
    const { list, shard, itemId } = finding;
    if (list === undefined) continue;
    const title = listTitleOf({ list, shard });
    const key = `${title} ${itemId ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const at = { list, shard };
    const held = principals.held(await heldAt(sp, isOfItem(finding) ? itemAt(sp, at, itemId ?? 0) : listAt(sp, at)));
    planned.push({
      key,
      names: finding.pairNames,
      isNew: false,
      places: [{ list, title, held, wanted: await wantedFor(sp, finding, principals) }],
    });
  }
  return planned;
}

const isOfItem = ({ problem, itemId }: AccessFinding): boolean =>
  itemId !== undefined && (problem === 'itemShared' || problem === 'noPair');

const itemAt = (sp: SPFI, at: ListPlace, itemId: number): IItem => listAt(sp, at).items.getById(itemId);

async function wantedFor(
  sp: SPFI,
  { problem, list, shard, pairKey }: AccessFinding,
  principals: Principals,
): Promise<ReadonlyMap<string, HeldLevel>> {
  if (list === undefined) return new Map();
  if (problem === 'noPair') return new Map([[groupRef(keepersOf[realmOfList(definitionOf(list))]), 'keeper']]);
  if (problem !== 'itemShared')
    return new Map(definitionOf(list).grants.map(({ group, level }) => [groupRef(group), level]));
  // shared apart, it goes back to what its folder has
  const at = { list, shard };
  const [folder] = await findFolders(sp, [{ place: at, wanted: new Map<number, number>() }], pairKey);
  return folder === undefined ? new Map() : principals.held(await heldAt(sp, itemAt(sp, at, folder.itemId)));
}

async function heldAt(sp: SPFI, target: IList | IItem): Promise<readonly Assignment[]> {
  const read = async (): Promise<readonly Assignment[]> =>
    assignmentsOf(
      await unreadable(
        answered(() => target.roleAssignments.expand('Member', 'RoleDefinitionBindings')<readonly Row[]>()),
        [],
      ),
    );
  const { value } = await agreedReading({
    read,
    print: (actual) => JSON.stringify(actual.map(({ principalId, levelIds }) => [principalId, levelIds])),
    rest: () => restOn(sp),
  });
  return value;
}
