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
import { agreedReading } from '../rules/agreedReading';
import type { ReadBack } from '../rules/ReadBack';
import { assignmentsOf, differencesOf, printOfAssignments } from './assignments';
import type { Assignment, Wanted } from './assignments';
import { restOn } from './restOn';

export interface PlannedFolder {
  readonly place: ListPlace;
  /** Exactly these, and nobody else. */
  readonly wanted: Wanted;
}

export interface FoundFolder extends PlannedFolder {
  readonly itemId: number;
  readonly ownPermissions: boolean;
}

export interface CheckedFolder extends FoundFolder {
  /** Undefined where whoever asks may not read who holds what. */
  readonly actual: readonly Assignment[] | undefined;
  readonly exact: boolean;
}

/** Whose rights are set, where nobody may read who holds any. */
export interface KnownRights {
  /** Who acts: SharePoint gives them Full Control of what they break off. */
  readonly me: number;
  /** Everybody who may have been given a level here, and the levels that are given. */
  readonly principals: readonly number[];
  readonly levels: readonly number[];
}

/** SharePoint's own Full Control, which has this id on every site. */
const fullControl = 1073741829;

/**
 * The pair's folders with exactly the wanted permissions, a batch for each kind of step. Every step looks first: safe
 * to repeat, and to go on after being cut off. Permissions are broken off without copying any, so that nobody but
 * whoever acts can open the folder meanwhile, and the wanted are added in the same request; who acts takes themselves
 * off last. No step needs to read who holds what: where that is refused, the rights known are taken away one by one.
 */
export async function ensurePairFolders(
  sp: SPFI,
  planned: readonly PlannedFolder[],
  pairKey: string,
  known: KnownRights,
): Promise<void> {
  const folders = await ensureFolders(sp, planned, pairKey);
  const fresh = folders.filter(({ ownPermissions }) => !ownPermissions);
  await all(
    sp,
    fresh.flatMap((folder) => [
      (b: SPFI) => itemOf(b, folder).breakRoleInheritance(false, false),
      ...[...folder.wanted].map(addition(folder)),
    ]),
  );
  const actual = await readAssignments(sp, folders);
  const changes = folders.map((folder, index) => ({
    folder,
    ...changesOf(folder, actual?.[index], known),
  }));
  await all(
    sp,
    changes.flatMap(({ folder, missing }) => missing.map(addition(folder))),
  );
  for (const own of [false, true]) {
    await all(
      sp,
      changes.flatMap(({ folder, extra }) =>
        extra.filter(([principal]) => (principal === known.me) === own).map(removal(folder)),
      ),
    );
  }
}

/** Its folders are there; permissions are not looked at. */
async function ensureFolders(
  sp: SPFI,
  planned: readonly PlannedFolder[],
  pairKey: string,
): Promise<readonly FoundFolder[]> {
  const found = await findFolders(sp, planned, pairKey);
  const missing = planned.filter(({ place }) => !found.some((folder) => folder.place === place));
  const made = await all(
    sp,
    missing.map(({ place }) => makeFolder(sp, place, pairKey)),
  );
  if (made.some((values) => values.some((value) => value.HasException))) throw new ServiceError('invalid');
  const folders = missing.length === 0 ? found : await findFolders(sp, planned, pairKey);
  if (folders.length < planned.length) throw new ServiceError('unexpected');
  return folders;
}

type Right = readonly [principal: number, level: number];

/** By what was read; where nothing may be read, every right that may have been given and is not wanted goes. */
function changesOf(
  { wanted }: FoundFolder,
  actual: readonly Assignment[] | undefined,
  { me, principals, levels }: KnownRights,
): { readonly missing: readonly Right[]; readonly extra: readonly Right[] } {
  if (actual !== undefined) return differencesOf(actual, wanted);
  const given = [...new Set([...principals, ...wanted.keys()])].flatMap((principal) =>
    levels.filter((level) => wanted.get(principal) !== level).map((level): Right => [principal, level]),
  );
  return { missing: [...wanted], extra: [...given, [me, fullControl]] };
}

const addition =
  (folder: FoundFolder) =>
  ([principal, level]: Right) =>
  (b: SPFI): Promise<void> =>
    itemOf(b, folder).roleAssignments.add(principal, level);

const removal =
  (folder: FoundFolder) =>
  ([principal, level]: Right) =>
  (b: SPFI): Promise<void> =>
    itemOf(b, folder).roleAssignments.remove(principal, level);

/** The pair's folders as two readings in a row find them, or as the last of several that did not agree. */
export async function lookAtPairFolders(
  sp: SPFI,
  planned: readonly PlannedFolder[],
  pairKey: string,
  hoped?: (folders: readonly CheckedFolder[]) => boolean,
): Promise<{ readonly agreed: boolean; readonly value: readonly CheckedFolder[] }> {
  return agreedReading({
    read: () => lookOnce(sp, planned, pairKey),
    print: (folders) => folders.map(printOf).join('\n'),
    rest: () => restOn(sp),
    hoped,
  });
}

/** What became of a change of rights, as SharePoint tells it afterwards. */
export async function readBackFolders(
  sp: SPFI,
  planned: readonly PlannedFolder[],
  pairKey: string,
): Promise<{ readonly readBack: ReadBack; readonly folders: readonly CheckedFolder[] }> {
  const isAsPlanned = (folders: readonly CheckedFolder[]): boolean =>
    folders.length === planned.length && folders.every(({ actual, exact }) => exact || actual === undefined);
  const { agreed, value: folders } = await lookAtPairFolders(sp, planned, pairKey, isAsPlanned);
  return { folders, readBack: readBackOf(agreed, folders, isAsPlanned(folders)) };
}

function readBackOf(agreed: boolean, folders: readonly CheckedFolder[], asPlanned: boolean): ReadBack {
  if (folders.some(({ actual }) => actual === undefined)) return 'notRead';
  if (!agreed) return 'notCertain';
  return asPlanned ? 'asPlanned' : 'differs';
}

async function lookOnce(
  sp: SPFI,
  planned: readonly PlannedFolder[],
  pairKey: string,
): Promise<readonly CheckedFolder[]> {
  const folders = await findFolders(sp, planned, pairKey);
  const assignments = await readAssignments(sp, folders);
  return folders.map((folder, index) => {
    const actual = assignments && (assignments[index] ?? []);
    return { ...folder, actual, exact: actual !== undefined && isExact(folder, actual) };
  });
}

/**
 * For some seconds after permissions were broken off SharePoint still says that there are none; a list, though, never
 * holds a person's level, so that a folder on which somebody has one has its own.
 */
export function isExact({ wanted, ownPermissions }: FoundFolder, actual: readonly Assignment[]): boolean {
  const { missing, extra } = differencesOf(actual, wanted);
  return missing.length === 0 && extra.length === 0 && (ownPermissions || actual.some(({ isGroup }) => !isGroup));
}

const printOf = ({ itemId, actual, exact }: CheckedFolder): string =>
  `${itemId} ${String(exact)} ${actual === undefined ? '' : printOfAssignments(actual)}`;

const itemOf = (sp: SPFI, { place, itemId }: FoundFolder): IItem => listAt(sp, place).items.getById(itemId);

async function all<T>(sp: SPFI, parts: readonly Part<T>[], reads = false): Promise<readonly T[]> {
  const answers = await inOneBatch<T[]>(sp, parts, { reads });
  return answers.map(valueOf);
}

/** Those of the folders that are there. */
export async function findFolders<T extends PlannedFolder>(
  sp: SPFI,
  planned: readonly T[],
  pairKey: string,
): Promise<readonly (T & FoundFolder)[]> {
  const answers = await batchOfEach(
    sp,
    planned,
    (b, { place }) =>
      b.web
        .getFolderByServerRelativePath(folderUrlOf(sp, place, pairKey))
        .listItemAllFields.select('Id', 'HasUniqueRoleAssignments')<Row>(),
    { reads: true },
  );
  return answers.flatMap(({ asked: folder, answer }): (T & FoundFolder)[] => {
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

/** Undefined where whoever asks may open a folder and is refused to read who else may. */
async function readAssignments(
  sp: SPFI,
  folders: readonly FoundFolder[],
): Promise<readonly (readonly Assignment[])[] | undefined> {
  const answers = await inOneBatch<unknown[]>(
    sp,
    folders.map(
      (folder) => (b: SPFI) => itemOf(b, folder).roleAssignments.expand('Member', 'RoleDefinitionBindings')(),
    ),
    { reads: true },
  );
  if (answers.length > 0 && answers.every((answer) => !answer.ok && answer.error.code === 'forbidden'))
    return undefined;
  return answers.map((answer) => assignmentsOf(valueOf(answer) as readonly Row[]));
}
