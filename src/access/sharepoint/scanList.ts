import type { SPFI } from '@pnp/sp';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { listAt, listUrlOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';

/** A pair's folder in a list, or a single item that was given permissions of its own. */
export interface FoundScope {
  readonly itemId: number;
  readonly pairKey: string;
  readonly kind: 'folder' | 'item';
  readonly ownPermissions: boolean;
}

/** An item somebody wrote into a pair's folder, with SharePoint's stamps. */
export interface FoundRow {
  readonly itemId: number;
  /** Name of the pair's folder it lies in, perhaps deeper. */
  readonly folder: string;
  /** Directly in that folder. */
  readonly direct: boolean;
  readonly row: Row;
}

export interface FoundInList {
  readonly scopes: readonly FoundScope[];
  /** Those that `wanted` asked for. */
  readonly rows: readonly FoundRow[];
}

const stamps = ['AuthorId', 'EditorId', 'Created', 'Modified'];

/**
 * Every folder of a list, and every item that has permissions of its own: one pass over ids in order, which works at
 * any size (no filter; SharePoint has none for unique permissions). Items in no folder belong to the list itself and are
 * left out.
 *
 * @param wanted columns by which `keep` chooses rows to be handed on with their stamps.
 */
export async function scanList(
  sp: SPFI,
  place: ListPlace,
  wanted: { readonly columns: readonly string[]; readonly keep: (row: Row) => boolean },
): Promise<FoundInList> {
  const root = listUrlOf(sp, place);
  const scopes: FoundScope[] = [];
  const rows: FoundRow[] = [];
  const more = wanted.columns.length > 0 ? [...wanted.columns, ...stamps] : [];
  const pages = listAt(sp, place)
    .items.select('Id', 'FileSystemObjectType', 'FileLeafRef', 'FileDirRef', 'HasUniqueRoleAssignments', ...more)
    .top(pageSize)
    .orderBy('Id')
    [Symbol.asyncIterator]();
  for (;;) {
    const page = await answered(() => pages.next());
    if (page.done) return { scopes, rows };
    for (const row of page.value as readonly Row[]) {
      scopes.push(...scopeIn(row, root));
      if (row.FileSystemObjectType !== 1 && wanted.keep(row)) rows.push(rowIn(row, root));
    }
  }
}

const pageSize = 2000;

function scopeIn(row: Row, root: string): FoundScope[] {
  const folder = textIn(row, 'FileDirRef');
  const ownPermissions = row.HasUniqueRoleAssignments === true;
  const itemId = numberIn(row, 'Id');
  if (row.FileSystemObjectType === 1 && folder === root)
    return [{ itemId, kind: 'folder', pairKey: textIn(row, 'FileLeafRef'), ownPermissions }];
  return ownPermissions ? [{ itemId, kind: 'item', pairKey: pathIn(row, root)[0] ?? '', ownPermissions }] : [];
}

function rowIn(row: Row, root: string): FoundRow {
  const [folder = '', ...deeper] = pathIn(row, root);
  return { itemId: numberIn(row, 'Id'), folder, direct: folder !== '' && deeper.length === 0, row };
}

const pathIn = (row: Row, root: string): readonly string[] =>
  textIn(row, 'FileDirRef')
    .slice(root.length + 1)
    .split('/')
    .filter((part) => part !== '');
