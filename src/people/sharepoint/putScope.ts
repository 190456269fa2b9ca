import type { SPFI } from '@pnp/sp';
import type { IListItemFormUpdateValue } from '@pnp/sp/lists';
import { etagOf, itemIdOf, textIn } from '../../ground/sharepoint/cells';
import { formValuesOf, mergeBodyOf } from '../../ground/sharepoint/writtenCells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { batchOfEach, inOneBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Part } from '../../ground/sharepoint/inOneBatch';
import { folderUrlOf, listAt } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { rowsOf } from '../../ground/sharepoint/readRows';
import { knowSchema } from '../../ground/sharepoint/knowSchema';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { Scope } from '../rules/Scope';
import { scopeFolderPart } from './belongingRows';
import { asItLies, placesOfScope } from './scopeFolders';
import { belongingRowOf, scopeSelect } from './scopeColumns';
import { belongingCells, scopeRowKey, scopeText } from './scopeCells';

interface Folder {
  readonly place: ListPlace;
  readonly rows: readonly Row[];
}

/**
 * Brings the rows of the scope's folders to this, the latest year first, because its row is the one that counts, and in
 * each folder the scope before its members: cut off anywhere, what is read is the one scope or the other, and doing it
 * again goes on. A latest year's own row that is new stands last of all: until then the year is still to be opened (see
 * asItLies), so that whoever looks what is left to do finds whatever a cut has left. See BelongingStore.put.
 */
export async function putScope(sp: SPFI, scope: Scope, seen: Scope | undefined): Promise<void> {
  await knowSchema(sp, 'belonging');
  const answers = await batchOfEach(
    sp,
    placesOfScope(scope),
    (batched, place) => scopeFolderPart(place, scope.key)(batched),
    { reads: true },
  );
  const folders = answers.map(({ asked, answer }): Folder => ({ place: asked, rows: rowsOf(valueOf(answer)) }));
  checkStored(folders, scope, seen);
  const changesIn = (some: readonly Folder[], cells: readonly Cells[]): readonly Part<unknown>[] =>
    some.flatMap((folder) => cells.flatMap((one) => changeOf(sp, folder, scope.key, one)));
  const further = seen === undefined ? [] : folders.filter((folder) => !isScopeThere(folder, scope.key));
  const [own, ...members] = belongingCells(scope);
  const ownRow = own === undefined ? [] : [own];
  const [latest] = folders;
  const isLast = (folder: Folder): boolean => folder === latest && further.includes(folder);
  await write(sp, [
    ...changesIn(further, members),
    ...changesIn(
      further.filter((folder) => !isLast(folder)),
      ownRow,
    ),
  ]);
  await write(
    sp,
    changesIn(
      folders.filter((folder) => !further.includes(folder)),
      belongingCells(scope),
    ),
  );
  await write(sp, changesIn(folders.filter(isLast), ownRow));
}

async function write(sp: SPFI, parts: readonly Part<unknown>[]): Promise<void> {
  if (parts.length === 0) return;
  const written = await inOneBatch<unknown[]>(sp, parts);
  // SharePoint answers 200 although it refused a column and saved nothing
  if (written.map(valueOf).some(isRefused)) throw new ServiceError('invalid');
}

const isScopeThere = ({ rows }: Folder, scopeKey: string): boolean =>
  rows.some((row) => textIn(row, 'HubKey') === scopeRowKey(scopeKey));

/** What counts now must be what the caller saw, or already what is wanted. */
function checkStored(folders: readonly Folder[], scope: Scope, seen: Scope | undefined): void {
  const found = folders.find((folder) => isScopeThere(folder, scope.key));
  const row = found?.rows.find((one) => textIn(one, 'HubKey') === scopeRowKey(scope.key));
  if (found === undefined || row === undefined) {
    if (seen !== undefined) throw new ServiceError('conflict');
    return;
  }
  const read = belongingRowOf(row);
  if (read === undefined) throw new ServiceError('newer');
  const stored = read.scope;
  const wasSeen = seen !== undefined && scopeText(asItLies(read, found.place)) === scopeText(seen);
  if (scopeText(stored) !== scopeText(scope) && !wasSeen) throw new ServiceError('conflict');
  const keepsMembers = stored.members.every((one) =>
    scope.members.some(({ personKey }) => personKey === one.personKey),
  );
  if (!keepsMembers || stored.register !== scope.register) throw new ServiceError('invalid');
}

function changeOf(sp: SPFI, { place, rows }: Folder, scopeKey: string, cells: Cells): readonly Part<unknown>[] {
  const row = rows.find((one) => textIn(one, 'HubKey') === textIn(cells, 'HubKey'));
  if (row === undefined)
    return [
      (batched) =>
        listAt(batched, place).addValidateUpdateItemUsingPath(formValuesOf(cells), folderUrlOf(sp, place, scopeKey)),
    ];
  if (scopeSelect.every((name) => cells[name] === undefined || textIn(row, name) === cells[name])) return [];
  return [(batched) => listAt(batched, place).items.getById(itemIdOf(row)).update(mergeBodyOf(cells), etagOf(row))];
}

const isRefused = (answer: unknown): boolean =>
  Array.isArray(answer) && (answer as readonly IListItemFormUpdateValue[]).some(({ HasException }) => HasException);
