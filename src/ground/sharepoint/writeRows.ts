import type { SPFI } from '@pnp/sp';
import type { IListItemFormUpdateValue } from '@pnp/sp/lists';
import { lowestOfEachKey } from '../rules/lowestOfEachKey';
import { onConflict } from '../steps/onConflict';
import { ServiceError, isServiceError } from '../rules/ServiceError';
import { etagOf, textIn } from './cells';
import { formValuesOf, mergeBodyOf } from './writtenCells';
import type { Cells, Row } from './cells';
import { inOneBatch, namedBatch, valueOf } from './inOneBatch';
import { folderUrlOf, listAt } from './listAddress';
import type { ListPlace } from './listAddress';
import { mySiteId } from './myself';
import { answered, filtered, quoted, rowsOf } from './readRows';
import { readByKey, readInFolder } from './readItems';
import { cellsThere, knowSchema } from './knowSchema';
import { columnsThere } from './siteSchema';
import type { Selection } from './siteSchema';

/** `ours`: an item found under the key counts only if SharePoint says that we wrote it; else rejects with `conflict`. */
export interface CreateOptions {
  readonly ours?: boolean;
}

/**
 * Creates an item in a pair's folder and answers it as SharePoint now holds it. Safe to repeat: the key is looked up
 * first,
 * and after a cut connection again, because the item may have been made although we never heard so.
 */
export async function createInFolder(
  sp: SPFI,
  place: ListPlace,
  pairKey: string,
  wanted: Cells,
  given: Selection,
  options: CreateOptions = {},
): Promise<Row> {
  const selection = withFolder(withAuthor(given, options));
  await knowSchema(sp, place.list);
  const cells = cellsThere(sp, place, wanted);
  const folderUrl = folderUrlOf(sp, place, pairKey);
  const inFolder = (row: Row): boolean => row.FileDirRef === folderUrl;
  const look = (): Promise<Row | undefined> => readInFolder(sp, place, pairKey, selection, textIn(cells, 'HubKey'));
  return createOnce(sp, { look, options }, async () => {
    const { added, found } = await namedBatch<{ added: IListItemFormUpdateValue[]; found: unknown }>(sp, {
      added: (batched) =>
        listAt(batched, place).addValidateUpdateItemUsingPath(formValuesOf(cells), folderUrlOf(sp, place, pairKey)),
      found: (batched) => filtered(batched, place, selection, keyFilter(cells))(),
    });
    // SharePoint answers 200 although it refused a column and saved nothing
    if (valueOf(added).some((value) => value.HasException)) throw new ServiceError('invalid');
    const rows = found.ok ? (found.value as readonly Row[]).filter(inFolder) : [];
    if (options.ours === true && rows.length > 1) await refuseAnothers(sp, rows);
    await putTwinsAway(sp, place, textIn(cells, 'HubKey'), rows);
    // a throttled part was sent again after the part that reads
    return rowsOf(rows)[0] ?? look();
  });
}

/** The same in a list without folders, or beside its folders. */
export async function createInList(
  sp: SPFI,
  place: ListPlace,
  wanted: Cells,
  selected: Selection,
  options: CreateOptions = {},
): Promise<Row> {
  const selection = withAuthor(selected, options);
  await knowSchema(sp, place.list);
  const cells = cellsThere(sp, place, wanted);
  const look = (): Promise<Row | undefined> => readByKey(sp, place, selection, textIn(cells, 'HubKey'));
  return createOnce(sp, { look, options }, async () => {
    await answered(() => listAt(sp, place).items.add(mergeBodyOf(cells)));
    return readByKey(sp, place, selection, textIn(cells, 'HubKey'));
  });
}

const withFolder = ({ select, ...more }: Selection): Selection => ({
  ...more,
  select: [...new Set([...select, 'FileDirRef'])],
});

/** Whoever foresaw the key, or saw it in the same moment, may have put something of theirs there first. */
async function refuseAnothers(sp: SPFI, rows: readonly Row[]): Promise<void> {
  const me = await mySiteId(sp);
  if (rows.some((row) => row.AuthorId !== me)) throw new ServiceError('conflict');
}

const withAuthor = (selection: Selection, { ours = false }: CreateOptions): Selection =>
  ours ? { ...selection, select: [...new Set([...selection.select, 'AuthorId'])] } : selection;

interface Creation {
  readonly look: () => Promise<Row | undefined>;
  readonly options: CreateOptions;
}

async function createOnce(
  sp: SPFI,
  { look: find, options }: Creation,
  create: () => Promise<Row | undefined>,
): Promise<Row> {
  const look = async (): Promise<{ readonly existing: Row | undefined }> => ({ existing: await find() });
  return onConflict(await look(), {
    most: 2,
    readAgain: look,
    // a conflict may be our own item, made a moment ago
    mayRepeat: (error) => mayHaveTakenEffect(error) || (isServiceError(error) && error.code === 'conflict'),
    write: async ({ existing }) => {
      const row = existing ?? (await create());
      if (!row) throw new ServiceError('unexpected');
      if (existing && options.ours === true) await refuseAnothers(sp, [existing]);
      return row;
    },
  });
}

/**
 * Cut off, or failed in a way that says nothing about the write. A refusal that names a wait was not carried out, and
 * has been waited for already.
 */
const mayHaveTakenEffect = (error: unknown): boolean =>
  isServiceError(error) &&
  error.retryAfter === undefined &&
  ['offline', 'throttled', 'unexpected'].includes(error.code);

const keyFilter = (cells: Cells): string => `HubKey eq ${quoted(textIn(cells, 'HubKey'))}`;

export interface Target {
  readonly key: string;
  readonly itemId: number;
  /** As read; never `*`. */
  readonly etag: string;
}

/**
 * Merges columns into an item if it still has the etag, and answers the item with its new etag. Rejects with `conflict`
 * when somebody
 * else wrote meanwhile; a write of our own that was cut off and took effect is recognised by its content.
 */
export async function mergeItem(
  sp: SPFI,
  place: ListPlace,
  target: Target,
  wanted: Cells,
  selection: Selection,
): Promise<Row> {
  if (target.etag === '' || target.etag === '*') throw new ServiceError('invalid');
  await knowSchema(sp, place.list);
  const cells = cellsThere(sp, place, wanted);
  const read: Selection = {
    ...selection,
    select: [...new Set([...selection.select, 'FileDirRef', ...Object.keys(mergeBodyOf(cells))])],
  };
  return onConflict(
    { cut: false },
    {
      most: 2,
      // nobody knows whether it was written; the etag makes one repeat harmless
      mayRepeat: mayHaveTakenEffect,
      readAgain: async () => ({ cut: true }),
      write: async ({ cut }) => {
        const row = await mergeAndRead(sp, place, target, cells, read);
        if (row) return row;
        // refused: by somebody else's write, or by our own that was cut off and took effect
        const current = cut ? await readItem(sp, place, target.itemId, read) : undefined;
        if (current && holds(current, cells)) return current;
        throw new ServiceError('conflict');
      },
    },
  );
}

/** Parts of a batch may carry the ETag of a list or column, a bare number: an item's names the item. */
const isItemEtag = (etag: string): boolean => /^"[0-9a-f-]{36},\d+"$/i.test(etag);

/** Undefined when the etag was refused. */
async function mergeAndRead(
  sp: SPFI,
  place: ListPlace,
  target: Target,
  cells: Cells,
  selection: Selection,
): Promise<Row | undefined> {
  const { merged, found } = await namedBatch<{ merged: { etag?: string | null }; found: unknown }>(sp, {
    merged: (batched) => listAt(batched, place).items.getById(target.itemId).update(mergeBodyOf(cells), target.etag),
    found: (batched) => filtered(batched, place, selection, `HubKey eq ${quoted(target.key)}`)(),
  });
  if (!merged.ok && merged.error.code === 'conflict') return undefined;
  const { etag } = valueOf(merged);
  const rows = found.ok ? (found.value as readonly Row[]) : [];
  const first = rows.find((one) => one.Id === target.itemId);
  await putTwinsAway(
    sp,
    place,
    target.key,
    rows.filter(({ FileDirRef }) => FileDirRef === first?.FileDirRef),
  );
  // a throttled part was sent again after the part that reads
  const row = first && holds(first, cells) ? first : await readItem(sp, place, target.itemId, selection);
  // the etag of our own write: somebody may have written again between it and the read
  return etag && isItemEtag(etag) ? { ...row, 'odata.etag': etag } : row;
}

/**
 * Takes the key from the later of two items with one key, so that no reader meets them again: a filter on a column that
 * changes would
 * still find a twin that stayed behind. Every reader counts the lowest id alone anyway, so a refusal (the append-only
 * list) is none of ours.
 */
async function putTwinsAway(sp: SPFI, place: ListPlace, key: string, rows: readonly Row[]): Promise<void> {
  const [item] = lowestOfEachKey(rows.map((row) => ({ key, itemId: Number(row.Id), row })));
  const twins = rows.filter((row) => row !== item?.row);
  if (twins.length === 0) return;
  await inOneBatch(
    sp,
    twins.map(
      (row) => (batched: SPFI) =>
        listAt(batched, place).items.getById(Number(row.Id)).update({ HubKey: null }, etagOf(row)),
    ),
  );
}

function itemQuery(sp: SPFI, place: ListPlace, itemId: number, selection: Selection): Promise<unknown> {
  const { select, expand } = columnsThere(sp, place, selection);
  const item = listAt(sp, place)
    .items.getById(itemId)
    .select(...select);
  if (expand.length > 0) item.expand(...expand);
  return item();
}

async function readItem(sp: SPFI, place: ListPlace, itemId: number, selection: Selection): Promise<Row> {
  const row = (await answered(() => itemQuery(sp, place, itemId, selection))) as Row;
  etagOf(row);
  return row;
}

const holds = (row: Row, cells: Cells): boolean =>
  Object.entries(mergeBodyOf(cells)).every(([name, value]) => (row[name] ?? '') === (value ?? ''));
