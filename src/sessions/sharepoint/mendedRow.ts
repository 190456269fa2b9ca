import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { brokenIn, columnOf, isWell } from './brokenCells';
import type { CellField, MendedRow } from './brokenCells';

/**
 * The row with its broken cells as the latest of its versions in which they were well, and which of them they are. What
 * an answer, a room or an event is without one is known besides; a time or a state is not. Nothing that was under way is
 * taken up again.
 */
export function mendedRow(row: Row, versions: readonly Row[], newer: boolean): MendedRow {
  const mended = new Map<CellField, unknown>();
  for (const field of brokenIn(row, newer)) {
    const well = field === 'intent' ? undefined : versions.find((version) => isWell(field, version, newer));
    // a version leaves out what is empty
    const value = well === undefined ? withoutIt(field, row) : (well[columnOf(field)] ?? '');
    if (value !== undefined) mended.set(field, value);
  }
  if (mended.size === 0) return { row, mended: [] };
  const cells = Object.fromEntries([...mended].map(([field, value]) => [columnOf(field), value]));
  return { row: { ...row, ...cells }, mended: [...mended.keys()] };
}

function withoutIt(field: CellField, row: Row): string | undefined {
  if (field === 'reply') return 'none';
  if (field === 'place') return 'room';
  if (field === 'eventStatus') return textIn(row, 'EventId') === '' ? 'none' : 'made';
  if (field === 'intent' || field === 'outlook') return '';
  return undefined;
}

/** Rows with broken cells, each as it was while they were well. */
export const mendedRows = (
  rows: readonly Row[],
  versions: ReadonlyMap<Row, readonly Row[]>,
  newer: boolean,
): ReadonlyMap<Row, MendedRow> => new Map(rows.map((row) => [row, mendedRow(row, versions.get(row) ?? [], newer)]));
