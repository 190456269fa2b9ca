import { measurePages } from '../../src/local/tenant/load/measurePages';
import type { PageFigures } from '../../src/local/tenant/load/measurePages';

const sizes = [1000, 1_000_000] as const;
const mostTimes = 2;

/**
 * Prints an indexed, permission-trimmed page of 100 from a list of a million rows beside the same page from a thousand:
 * medians, asked in turn after warming up. Returns what is over budget. Making the million takes most of a minute.
 */
export async function measureTenant(): Promise<readonly string[]> {
  console.log(`The local tenant: filling lists of ${sizes.join(' and ')} rows …`);
  const [small, big] = await measurePages(sizes);
  if (!small || !big) throw new Error('nothing was measured');
  const pages: readonly (readonly [name: string, read: (figures: PageFigures) => number])[] = [
    ['by an indexed column', ({ filteredMs }) => filteredMs],
    ['by id', ({ pagedMs }) => pagedMs],
  ];
  const measured = pages.map(([name, read]) => ({
    name,
    small: read(small),
    big: read(big),
    times: read(big) / read(small),
  }));
  console.table(
    measured.map((row) => ({
      'page of 100': row.name,
      [`of ${sizes[0]} rows, ms`]: row.small.toFixed(2),
      [`of ${sizes[1]} rows, ms`]: row.big.toFixed(2),
      times: row.times.toFixed(2),
    })),
  );
  return measured
    .filter(({ times }) => times > mostTimes)
    .map(
      ({ name, times }) =>
        `A page ${name} takes ${times.toFixed(2)} times as long from the large list, budget ${mostTimes}`,
    );
}
