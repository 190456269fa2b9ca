import type { SPFI } from '@pnp/sp';
import '@pnp/sp/folders/web';
import '@pnp/sp/security/item';
import type { IItem } from '@pnp/sp/items';
import type { IListItemFormUpdateValue } from '@pnp/sp/lists';
import { itemIdOf } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { batchOfEach, inOneBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Part } from '../../ground/sharepoint/inOneBatch';
import { folderUrlOf, listAt, listUrlOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { ServiceError } from '../../ground/rules/ServiceError';
import { assignmentsOf, differencesOf } from './assignments';
import type { Assignment, Wanted } from './assignments';

export interface PlannedFolder {
  readonly place: ListPlace;
  /** Exactly these, and nobody else. */
  readonly wanted: Wanted;
}

interface Folder extends PlannedFolder {
  readonly itemId: number;
  readonly ownPermissions: boolean;
}

export interface CheckedFolder extends Folder {
  readonly actual: readonly Assignment[];
  readonly exact: boolean;
}

/**
 * The pair's folders with exactly the wanted permissions, a batch for each kind of step. Every step looks first: safe
 * to repeat, and to go
 * on after being cut off. Inheritance is broken with the list's own assignments copied, so that every record keeper,
 * and not only whoever
 * began, can go on; nobody gains by it, because they read the folder before. What is too much is taken off last, the
 * caller's own at the end.
 */
export async function ensurePairFolders(
  sp: SPFI,
  planned: readonly PlannedFolder[],
  pairKey: string,
  me: number,
): Promise<void> {
  const found = await findFolders(sp, planned, pairKey);
  const missing = planned.filter(({ place }) => !found.some((folder) => folder.place === place));
  const made = await all(
    sp,
    missing.map(({ place }) => makeFolder(sp, place, pairKey)),
  );
  if (made.some((values) => values.some((value) => value.HasException))) throw new ServiceError('invalid');
  const folders = missing.length === 0 ? found : await findFolders(sp, planned, pairKey);
  if (folders.length < planned.length) throw new ServiceError('unexpected');

  await all(
    sp,
    folders
      .filter((folder) => !folder.ownPermissions)
      .map((folder) => (b: SPFI) => itemOf(b, folder).breakRoleInheritance(true, false)),
  );
  const actual = await readAssignments(sp, folders);
  const changes = folders.map((folder, index) => ({ folder, ...differencesOf(actual[index] ?? [], folder.wanted) }));
  await all(
    sp,
    changes.flatMap(({ folder, missing: wanting }) =>
      wanting.map(
        ([principal, level]) =>
          (b: SPFI) =>
            itemOf(b, folder).roleAssignments.add(principal, level),
      ),
    ),
  );
  for (const own of [false, true]) {
    await all(
      sp,
      changes.flatMap(({ folder, extra }) =>
        extra
          .filter(([principal]) => (principal === me) === own)
          .map(
            ([principal, level]) =>
              (b: SPFI) =>
                itemOf(b, folder).roleAssignments.remove(principal, level),
          ),
      ),
    );
  }
}

/** The pair's folders as they are; a missing one is left out. */
export async function lookAtPairFolders(
  sp: SPFI,
  planned: readonly PlannedFolder[],
  pairKey: string,
): Promise<readonly CheckedFolder[]> {
  const folders = await findFolders(sp, planned, pairKey);
  const assignments = await readAssignments(sp, folders);
  return folders.map((folder, index) => {
    const actual = assignments[index] ?? [];
    const { missing, extra } = differencesOf(actual, folder.wanted);
    return { ...folder, actual, exact: folder.ownPermissions && missing.length === 0 && extra.length === 0 };
  });
}

const itemOf = (sp: SPFI, { place, itemId }: Folder): IItem => listAt(sp, place).items.getById(itemId);

async function all<T>(sp: SPFI, parts: readonly Part<T>[], reads = false): Promise<readonly T[]> {
  const answers = await inOneBatch<T[]>(sp, parts, { reads });
  return answers.map(valueOf);
}

async function findFolders(sp: SPFI, planned: readonly PlannedFolder[], pairKey: string): Promise<readonly Folder[]> {
  const answers = await batchOfEach(
    sp,
    planned,
    (b, { place }) =>
      b.web
        .getFolderByServerRelativePath(folderUrlOf(sp, place, pairKey))
        .listItemAllFields.select('Id', 'HasUniqueRoleAssignments')<Row>(),
    { reads: true },
  );
  return answers.flatMap(({ asked: folder, answer }): Folder[] => {
    if (!answer.ok && answer.error.code === 'notFound') return [];
    const row = valueOf(answer);
    // SharePoint answers an empty object for a path that is no item
    return typeof row.Id === 'number'
      ? [{ ...folder, itemId: itemIdOf(row), ownPermissions: row.HasUniqueRoleAssignments === true }]
      : [];
  });
}

function makeFolder(sp: SPFI, place: ListPlace, pairKey: string): Part<readonly IListItemFormUpdateValue[]> {
  const values = [
    { FieldName: 'Title', FieldValue: pairKey },
    { FieldName: 'FileLeafRef', FieldValue: pairKey },
    { FieldName: 'ContentTypeId', FieldValue: '0x0120' },
  ];
  return (b) =>
    listAt(b, place).addValidateUpdateItemUsingPath(values, listUrlOf(sp, place), false, undefined, {
      leafName: pairKey,
      objectType: 1,
    });
}

async function readAssignments(sp: SPFI, folders: readonly Folder[]): Promise<readonly (readonly Assignment[])[]> {
  const rows = await all<unknown>(
    sp,
    folders.map(
      (folder) => (b: SPFI) => itemOf(b, folder).roleAssignments.expand('Member', 'RoleDefinitionBindings')(),
    ),
    true,
  );
  return rows.map((assignments) => assignmentsOf(assignments as readonly Row[]));
}
