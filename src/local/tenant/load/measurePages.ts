import { createTenant } from '../createTenant';
import { findAccount } from '../directory';
import { addUser } from '../sharepoint/access';
import { limitedAccessId } from '../sharepoint/masks';
import { addAssignmentRow } from '../sharepoint/store/scopeRows';
import { loadRegisters } from './loadRegisters';

export interface PageFigures {
  readonly rows: number;
  /** Median milliseconds of one page of 100 by an indexed column, as a person who may read some of the pairs. */
  readonly filteredMs: number;
  /** The same of a page by id, without a filter. */
  readonly pagedMs: number;
}

const rounds = 50;
const warmUp = 15;

function titleOf(rows: number): string {
  return `Measured ${rows}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Measures an indexed page of 100, permission-trimmed, from lists of the given sizes. In every list 200 rows match the
 * filter and half of them may be read, so that the answers are alike and only the list's size differs.
 */
export async function measurePages(sizes: readonly number[], data = ':memory:'): Promise<PageFigures[]> {
  const tenant = createTenant({ data, origin: 'http://127.0.0.1:4400' });
  try {
    const { db } = tenant.context;
    const account = findAccount('hannah');
    if (!account) throw new Error('the directory has no reader for the measurement');
    const reader = addUser(db, account);
    addAssignmentRow(db, 1, reader, limitedAccessId);
    const token = (
      (await (
        await tenant.handle(
          new Request(`${tenant.context.origin}/_tenant/token`, {
            method: 'POST',
            body: JSON.stringify({ user: 'hannah' }),
          }),
        )
      ).json()) as { access_token: string }
    ).access_token;
    // the pairs read and not read alternate, and so do the matching rows
    loadRegisters(
      db,
      sizes.map((rows) => ({
        title: titleOf(rows),
        rows,
        pairs: 100,
        readers: [reader, 1],
        columns: { Day: (row: number) => row },
      })),
      tenant.now(),
    );
    const ask = async (rows: number, query: string): Promise<number> => {
      const path = `/sites/trust/_api/web/lists/getByTitle('${titleOf(rows)}')/items?$select=Id,Title,HubKey,Day&$top=100${query}`;
      const started = performance.now();
      const response = await tenant.handle(
        new Request(`${tenant.context.origin}${path}`, {
          headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' },
        }),
      );
      const { value } = (await response.json()) as { value: unknown[] };
      if (response.status !== 200 || value.length !== 100)
        throw new Error(`the page from ${rows} rows holds ${value.length} items (${response.status})`);
      return performance.now() - started;
    };
    const filtered = new Map<number, number[]>(sizes.map((rows) => [rows, []]));
    const paged = new Map<number, number[]>(sizes.map((rows) => [rows, []]));
    // turn by turn, so that a busy moment of the machine meets every size alike; the first rounds only warm up
    for (let round = 0; round < rounds; round += 1) {
      for (const rows of sizes) {
        const times = [await ask(rows, '&$filter=Day ge 0 and Day lt 200'), await ask(rows, '')];
        if (round < warmUp) continue;
        filtered.get(rows)?.push(times[0] ?? 0);
        paged.get(rows)?.push(times[1] ?? 0);
      }
    }
    return sizes.map((rows) => ({
      rows,
      filteredMs: median(filtered.get(rows) ?? []),
      pagedMs: median(paged.get(rows) ?? []),
    }));
  } finally {
    tenant.close();
  }
}
