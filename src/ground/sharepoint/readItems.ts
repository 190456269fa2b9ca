import type { SPFI } from '@pnp/sp';
import { isServiceError } from '../rules/ServiceError';
import type { Row } from './cells';
import { oneRead } from './inOneBatch';
import { folderUrlOf } from './listAddress';
import type { ListPlace } from './listAddress';
import { answered, filtered, folderPage, itemsOnly, mayGoOn, rowsOfPage, quoted, rowsOf } from './readRows';
import { isListThere } from './knowSchema';
import type { Selection } from './siteSchema';

// What the first view does not read with; the rest of reading stands in readRows.ts.

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
    if (page.length < rowsOfPage || lastRow === undefined) return rows;
    last = Number(lastRow.Id);
  }
}
