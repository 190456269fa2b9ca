import type { SPFI } from '@pnp/sp';
import { itemIdOf, numberIn } from './cells';
import type { Row } from './cells';
import { batchOfEach, valueLater } from './inOneBatch';
import { listAt } from './listAddress';
import type { ListPlace } from './listAddress';
import { unreadable } from './unreadable';

/** Rows whose versions one reading asks for: however many somebody breaks, nobody waits for more. */
const most = 20;

/** Earlier versions of rows of a list, the latest first; none of a row whose history whoever asks may not read. */
export async function earlierVersions(
  sp: SPFI,
  place: ListPlace,
  rows: readonly Row[],
): Promise<ReadonlyMap<Row, readonly Row[]>> {
  if (rows.length === 0) return new Map();
  const answers = await batchOfEach(
    sp,
    rows.slice(0, most),
    (batched, row) => listAt(batched, place).items.getById(itemIdOf(row)).versions<Row[]>(),
    { reads: true },
  );
  const found = new Map<Row, readonly Row[]>();
  for (const { asked, answer } of answers)
    found.set(asked, latestFirst(await unreadable<readonly Row[]>(valueLater(answer), [])));
  return found;
}

export const latestFirst = (versions: readonly Row[]): readonly Row[] =>
  [...versions].sort((a, b) => numberIn(b, 'VersionId') - numberIn(a, 'VersionId'));
