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

/**
 * Every folder of a list, and every item that has permissions of its own: one pass over ids in order, which works at
 * any size
 * (no filter; SharePoint has none for unique permissions). Items in no folder belong to the list itself and are left
 * out.
 */
export async function scanList(sp: SPFI, place: ListPlace): Promise<readonly FoundScope[]> {
  const root = listUrlOf(sp, place);
  const found: FoundScope[] = [];
  const pages = listAt(sp, place)
    .items.select('Id', 'FileSystemObjectType', 'FileLeafRef', 'FileDirRef', 'HasUniqueRoleAssignments')
    .top(pageSize)
    .orderBy('Id')
    [Symbol.asyncIterator]();
  for (;;) {
    const page = await answered(() => pages.next());
    if (page.done) return found;
    found.push(...(page.value as readonly Row[]).flatMap((row): FoundScope[] => scopeIn(row, root)));
  }
}

const pageSize = 2000;

function scopeIn(row: Row, root: string): FoundScope[] {
  const folder = textIn(row, 'FileDirRef');
  const ownPermissions = row.HasUniqueRoleAssignments === true;
  const itemId = numberIn(row, 'Id');
  if (row.FileSystemObjectType === 1 && folder === root)
    return [{ itemId, kind: 'folder', pairKey: textIn(row, 'FileLeafRef'), ownPermissions }];
  return ownPermissions
    ? [{ itemId, kind: 'item', pairKey: folder.slice(root.length + 1).split('/')[0] ?? '', ownPermissions }]
    : [];
}
