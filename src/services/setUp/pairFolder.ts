import type { SPFI } from '@pnp/sp';
import '@pnp/sp/folders/web';
import '@pnp/sp/security/item';
import { itemIdOf } from '../sharepoint/columns/cells';
import type { Row } from '../sharepoint/columns/cells';
import { folderUrlOf, listAt, listUrlOf } from '../sharepoint/listAddress';
import type { ListPlace } from '../sharepoint/listAddress';
import { answered } from '../sharepoint/readRows';
import { unreadable } from '../sharepoint/unreadable';
import { ServiceError } from '../ServiceError';
import { assignmentsOf, differencesOf, makeExact } from './assignments';
import type { Assignment, Wanted } from './assignments';

interface Folder {
  readonly itemId: number;
  readonly ownPermissions: boolean;
}

/**
 * The pair's folder in one list with exactly the wanted permissions. Every step looks first: safe to repeat. Breaking inheritance leaves
 * the caller alone on the folder; they are taken off last, and stay readable to record keepers through the keepers' group.
 */
export async function ensurePairFolder(sp: SPFI, place: ListPlace, pairKey: string, wanted: Wanted, me: number): Promise<void> {
  const folder = (await findFolder(sp, place, pairKey)) ?? (await makeFolder(sp, place, pairKey));
  const at = (one: SPFI) => listAt(one, place).items.getById(folder.itemId);
  if (!folder.ownPermissions) await answered(() => at(sp).breakRoleInheritance(false, false));
  await makeExact(sp, at, await assignmentsOn(sp, place, folder.itemId), wanted, me);
}

/** Assignments of the folder as they are, and whether they are exactly the wanted ones. */
export async function checkPairFolder(sp: SPFI, place: ListPlace, pairKey: string, wanted: Wanted): Promise<{ readonly actual: readonly Assignment[]; readonly exact: boolean }> {
  const folder = await findFolder(sp, place, pairKey);
  if (!folder) throw new ServiceError('notFound');
  const actual = await assignmentsOn(sp, place, folder.itemId);
  const { missing, extra } = differencesOf(actual, wanted);
  return { actual, exact: folder.ownPermissions && missing.length === 0 && extra.length === 0 };
}

async function findFolder(sp: SPFI, place: ListPlace, pairKey: string): Promise<Folder | undefined> {
  const url = folderUrlOf(sp, place, pairKey);
  const read = answered(() => sp.web.getFolderByServerRelativePath(url).listItemAllFields.select('Id', 'HasUniqueRoleAssignments')<Row>());
  const row = await unreadable<Row | undefined>(read, undefined);
  // SharePoint answers an empty object for a path that is no item
  return typeof row?.Id === 'number' ? { itemId: itemIdOf(row), ownPermissions: row.HasUniqueRoleAssignments === true } : undefined;
}

async function makeFolder(sp: SPFI, place: ListPlace, pairKey: string): Promise<Folder> {
  const values = await answered(() => listAt(sp, place).addValidateUpdateItemUsingPath(
    [{ FieldName: 'Title', FieldValue: pairKey }, { FieldName: 'FileLeafRef', FieldValue: pairKey }, { FieldName: 'ContentTypeId', FieldValue: '0x0120' }],
    listUrlOf(sp, place), false, undefined, { leafName: pairKey, objectType: 1 },
  ));
  if (values.some((value) => value.HasException)) throw new ServiceError('invalid');
  const made = await findFolder(sp, place, pairKey);
  if (!made) throw new ServiceError('unexpected');
  return made;
}

async function assignmentsOn(sp: SPFI, place: ListPlace, itemId: number): Promise<readonly Assignment[]> {
  const rows: unknown = await answered(() => listAt(sp, place).items.getById(itemId).roleAssignments.expand('Member', 'RoleDefinitionBindings')());
  return assignmentsOf(rows as readonly Row[]);
}
