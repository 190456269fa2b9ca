import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { lowestOfEachKey } from '../rules/lowestOfEachKey';
import type { Row } from './cells';
import { folderUrlOf, listAt } from './listAddress';
import type { ListPlace } from './listAddress';
import { columnsThere } from './siteSchema';
import type { Selection } from './siteSchema';
import { sharePointServiceError } from './sharePointServiceError';

/** Rows of a page. */
export const rowsOfPage = 1000;

/** A string inside an OData filter. Keys are ours, but a key from a link is typed by whoever typed the link. */
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
export const anyOf = (column: string, values: readonly string[]): string =>
  `(${values.map((value) => `${column} eq ${quoted(value)}`).join(' or ')})`;

/** The query of one filtered read; the filter must begin with an indexed column. Use it in a batch, or readFiltered. */
export function filtered(sp: SPFI, place: ListPlace, selection: Selection, filter: string): IItems {
  const { select, expand } = columnsThere(sp, place, selection);
  const items = listAt(sp, place)
    .items.select(...select)
    .top(rowsOfPage)
    .orderBy('Id');
  if (expand.length > 0) items.expand(...expand);
  return filter === '' ? items : items.filter(filter);
}

/**
 * Items of a batched read that may hold more than a page; more than a page of one person's rows would be a fault of
 * ours.
 */
export const rowsOf = (answer: unknown): readonly Row[] => itemsOnly(answer as readonly Row[]);

/** A batched read that found this much may not have found all. */
export const mayGoOn = (answer: unknown): boolean => Array.isArray(answer) && answer.length >= rowsOfPage;

/**
 * One page of what lies directly in a folder, in order of id, after the item of this id; for a batch as well. What the
 * folder was opened with has the lowest ids, so that nothing added later can push it off the first page.
 */
export async function folderPage(
  sp: SPFI,
  place: ListPlace,
  folder: string,
  select: readonly string[],
  after = 0,
): Promise<readonly Row[]> {
  const fields = columnsThere(sp, place, { select })
    .select.map((name) => `<FieldRef Name="${camlNames[name] ?? name}"/>`)
    .join('');
  const ViewXml = `<View><ViewFields>${fields}</ViewFields><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><RowLimit Paged="TRUE">${rowsOfPage}</RowLimit></View>`;
  const position = after === 0 ? {} : { ListItemCollectionPosition: { PagingInfo: `Paged=TRUE&p_ID=${after}` } };
  const FileDirRef = folderUrlOf(sp, place, folder);
  // without DatesInUtc a CAML query answers times of the site's zone and does not say so (pnp/pnpjs#1145)
  const query = { ViewXml, DatesInUtc: true, FolderServerRelativeUrl: FileDirRef, ...position };
  const rows = (await listAt(sp, place).getItemsByCAMLQuery(query)) as readonly Row[];
  return rows.map((row) => ({ ...row, FileDirRef }));
}

/** REST says AuthorId and Id where CAML says Author and ID. */
const camlNames: Readonly<Record<string, string>> = {
  Id: 'ID',
  AuthorId: 'Author',
  EditorId: 'Editor',
  FileSystemObjectType: 'FSObjType',
};

/**
 * The first of each key by id, without the pairs' folders, which are items too. `seen` goes from page to page: a twin
 * may stand on another.
 */
export function itemsOnly(rows: readonly Row[], seen = new Set<unknown>()): readonly Row[] {
  const unseen = rows.flatMap((row) => {
    if (typeof row.HubKey !== 'string' || row.HubKey === '') return [];
    // the same key in another folder is another row, which somebody else may have put there
    const key = `${typeof row.FileDirRef === 'string' ? row.FileDirRef : ''} ${row.HubKey}`;
    return seen.has(key) ? [] : [{ key, itemId: Number(row.Id), row }];
  });
  return lowestOfEachKey(unseen).map(({ key, row }) => {
    seen.add(key);
    return row;
  });
}

/** Runs one request of PnPjs's and translates its failure. */
export async function answered<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw sharePointServiceError(error);
  }
}
