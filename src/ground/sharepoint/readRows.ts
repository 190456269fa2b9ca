import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { isServiceError } from '../rules/ServiceError';
import { lowestOfEachKey } from '../rules/lowestOfEachKey';
import type { Row } from './cells';
import { oneRead } from './inOneBatch';
import { folderUrlOf, listAt } from './listAddress';
import type { ListPlace } from './listAddress';
import { columnsThere, isListThere } from './siteSchema';
import type { Selection } from './siteSchema';
import { sharePointServiceError } from './sharePointServiceError';

const pageSize = 1000;

/** A string inside an OData filter. Keys are ours, but a key from a link is typed by whoever typed the link. */
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
export const anyOf = (column: string, values: readonly string[]): string =>
  `(${values.map((value) => `${column} eq ${quoted(value)}`).join(' or ')})`;

/** The query of one filtered read; the filter must begin with an indexed column. Use it in a batch, or readFiltered. */
export function filtered(sp: SPFI, place: ListPlace, selection: Selection, filter: string): IItems {
  const { select, expand } = columnsThere(sp, place, selection);
  const items = listAt(sp, place)
    .items.select(...select)
    .top(pageSize)
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
export const mayGoOn = (answer: unknown): boolean => Array.isArray(answer) && answer.length >= pageSize;

/** Pages of at most 1,000 in order of id. */
export async function* readPages(
  sp: SPFI,
  place: ListPlace,
  selection: Selection,
  filter = '',
): AsyncGenerator<readonly Row[]> {
  if (!(await isListThere(sp, place))) return;
  const pages = filtered(sp, place, selection, filter)[Symbol.asyncIterator]();
  const seen = new Set<unknown>();
  for (;;) {
    const page = await answered(() => pages.next());
    if (page.done) return;
    yield itemsOnly(page.value as readonly Row[], seen);
  }
}

export async function readFiltered(
  sp: SPFI,
  place: ListPlace,
  selection: Selection,
  filter = '',
): Promise<readonly Row[]> {
  if (!(await isListThere(sp, place))) return [];
  if (filter !== '') {
    const page = await oneRead(sp, (root) => filtered(root, place, selection, filter)());
    if (!mayGoOn(page)) return rowsOf(page);
  }
  const rows: Row[] = [];
  for await (const page of readPages(sp, place, selection, filter)) rows.push(...page);
  return rows;
}

/** The item of a key; of two with one key the lowest id is the item, to every reader. */
export async function readByKey(
  sp: SPFI,
  place: ListPlace,
  selection: Selection,
  key: string,
): Promise<Row | undefined> {
  if (!(await isListThere(sp, place))) return undefined;
  const rows = await oneRead(sp, (root) => filtered(root, place, selection, `HubKey eq ${quoted(key)}`)());
  return rowsOf(rows)[0];
}

/**
 * The same of one folder: an item of that key in another one is not it, and many of them do not hide it. Reads the
 * folder itself where the quick question is refused or answered with a full page.
 */
export async function readInFolder(
  sp: SPFI,
  place: ListPlace,
  folder: string,
  selection: Selection,
  key: string,
): Promise<Row | undefined> {
  if (!(await isListThere(sp, place))) return undefined;
  const folderUrl = folderUrlOf(sp, place, folder);
  const rows = await readQuickly(sp, place, selection, `HubKey eq ${quoted(key)}`);
  const found = rows?.find(({ FileDirRef }) => FileDirRef === folderUrl);
  if (found !== undefined || rows !== undefined) return found;
  const there = (await readFolder(sp, place, folder, ['Id', 'HubKey'])).find(({ HubKey }) => HubKey === key);
  if (there === undefined) return undefined;
  const ids = `Id eq ${String(there.Id)}`;
  return rowsOf(await answered(() => filtered(sp, place, selection, ids)()))[0];
}

/**
 * One page by a question to the whole list; undefined where SharePoint finds it too large, or answers a full page:
 * then there may be more, and folders have to be read.
 */
export async function readQuickly(
  sp: SPFI,
  place: ListPlace,
  selection: Selection,
  filter: string,
): Promise<readonly Row[] | undefined> {
  if (!(await isListThere(sp, place))) return [];
  try {
    const rows = await oneRead(sp, (root) => filtered(root, place, selection, filter)());
    return mayGoOn(rows) ? undefined : rowsOf(rows);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return undefined;
    throw error;
  }
}

/**
 * Everything in a pair's folder, in order of id. Reading by folder touches that folder's rows only, at any size of the
 * list.
 */
export async function readFolder(
  sp: SPFI,
  place: ListPlace,
  pairKey: string,
  select: readonly string[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const seen = new Set<unknown>();
  if (!(await isListThere(sp, place))) return rows;
  for (let last = 0; ; ) {
    const after = last;
    const page = await oneRead(sp, (root) => folderPage(root, place, pairKey, select, after));
    rows.push(...itemsOnly(page, seen));
    const lastRow = page[page.length - 1];
    if (page.length < pageSize || lastRow === undefined) return rows;
    last = Number(lastRow.Id);
  }
}

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
  const ViewXml = `<View><ViewFields>${fields}</ViewFields><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><RowLimit Paged="TRUE">${pageSize}</RowLimit></View>`;
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
function itemsOnly(rows: readonly Row[], seen = new Set<unknown>()): readonly Row[] {
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
