import type { PageFigures } from './measurePages';

/** The figures as a table, the smallest list first, and how many times as long the largest takes: the worse of both pages. */
export function printPages(figures: readonly PageFigures[]): { readonly text: string; readonly ratio: number } {
  const sorted = [...figures].sort((left, right) => left.rows - right.rows);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined || last === undefined) throw new Error('nothing was measured');
  const filtered = last.filteredMs / first.filteredMs;
  const paged = last.pagedMs / first.pagedMs;
  const line = (name: string, one: string, other: string): string =>
    `${name.padEnd(12)}${one.padStart(14)}${other.padStart(14)}`;
  const rows = sorted.map((each) =>
    line(String(each.rows), `${each.filteredMs.toFixed(2)} ms`, `${each.pagedMs.toFixed(2)} ms`),
  );
  const text = [
    'A page of 100, permission-trimmed: medians',
    line('rows', 'filtered', 'by id'),
    ...rows,
    line('ratio', filtered.toFixed(2), paged.toFixed(2)),
  ].join('\n');
  return { text, ratio: Math.max(filtered, paged) };
}
