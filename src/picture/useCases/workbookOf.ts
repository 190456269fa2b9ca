import writeExcelFile from 'write-excel-file/browser';
import { xmlText } from '../../records/useCases/xmlText';
import type { ExportRows } from '../rules/exportRows';

const widest = 60;

/** A workbook of one sheet: every cell is a text, which no spreadsheet takes for a formula, whatever it begins with. */
export function workbookOf(rows: ExportRows, title: string): Promise<Blob> {
  const columns = (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
    return { width: Math.min(widest, longest + 2) };
  });
  const cells = rows.map((row) => row.map((text) => ({ value: xmlText(text), type: String })));
  return writeExcelFile(cells, { sheet: title, stickyRowsCount: 1, columns }).toBlob();
}
