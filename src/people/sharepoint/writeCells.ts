import type { SPFI } from '@pnp/sp';
import { chunks } from '../../ground/sharepoint/chunks';
import { etagOf, itemIdOf, textIn } from '../../ground/sharepoint/cells';
import { mergeBodyOf } from '../../ground/sharepoint/writtenCells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { inOneBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { anyOf } from '../../ground/sharepoint/readRows';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { cellsThere, knowSchema } from '../../ground/sharepoint/knowSchema';

/**
 * Brings rows of a reference list to the given cells, by HubKey: adds what is missing, merges what differs, leaves the
 * rest.
 * Safe to repeat; in batches. A conflict (somebody else at the same list) rejects: run it again.
 */
export async function writeCells(sp: SPFI, place: ListPlace, cells: readonly Cells[]): Promise<void> {
  await knowSchema(sp, place.list);
  const wanted = cells.map((one) => cellsThere(sp, place, one));
  const columns = [...new Set(wanted.flatMap((cells) => Object.keys(cells)))];
  const rows = await readThese(
    sp,
    place,
    ['Id', ...columns],
    wanted.map((cells) => textIn(cells, 'HubKey')),
  );
  const there = new Map(rows.map((row) => [textIn(row, 'HubKey'), row]));
  const changes = wanted.flatMap((cells) => {
    const row = there.get(textIn(cells, 'HubKey'));
    if (!row) return [(batched: SPFI): Promise<unknown> => listAt(batched, place).items.add(mergeBodyOf(cells))];
    if (holds(row, cells)) return [];
    return [
      (batched: SPFI): Promise<unknown> =>
        listAt(batched, place).items.getById(itemIdOf(row)).update(mergeBodyOf(cells), etagOf(row)),
    ];
  });
  const answers = await inOneBatch<unknown[]>(sp, changes);
  answers.forEach(valueOf);
}

/** A few rows are found by their keys; for many it takes fewer requests to read the list. */
async function readThese(
  sp: SPFI,
  place: ListPlace,
  select: readonly string[],
  keys: readonly string[],
): Promise<readonly Row[]> {
  const [few, more] = chunks(keys);
  return readFiltered(sp, place, { select }, few && !more ? anyOf('HubKey', few) : '');
}

const holds = (row: Row, cells: Cells): boolean =>
  Object.entries(mergeBodyOf(cells)).every(([name, value]) => (row[name] ?? '') === (value ?? ''));
