import type { Cell, Cells } from './cells';

/** Values as AddValidateUpdateItemUsingPath takes them. */
export function formValuesOf(cells: Cells): { FieldName: string; FieldValue: string }[] {
  return Object.entries(cells).flatMap(([FieldName, cell]) =>
    cell === undefined ? [] : [{ FieldName, FieldValue: formTextOf(cell) }],
  );
}

function formTextOf(cell: Exclude<Cell, undefined>): string {
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return typeof cell === 'object' ? JSON.stringify([{ Key: cell.login }]) : String(cell);
}

/** Values as a MERGE or plain POST takes them. Person columns are written once, on creation. */
export function mergeBodyOf(cells: Cells): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) => (typeof cell === 'object' ? [] : [[name, cell ?? null]])),
  );
}
