import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/browser';
import { isoDate } from '../../ground/rules/days';
import { bytesOf } from './bytesOf';
import { mostRows } from './rules/Table';
import type { Table, TableRow } from './rules/Table';

/** Enough to tell how a file is written. */
const looked = 4_000_000;

/** Whether a row of a large file is wanted at all, by its head. */
export type WantedRow = (head: readonly string[]) => (cells: readonly string[]) => boolean;

/** Reads a file where it is: CSV as UTF-8 or Windows-1252, or the first sheet of an Excel file. Nothing is sent anywhere. */
export async function readTable(file: File, wanted: WantedRow = () => () => true): Promise<Table> {
  return /\.xlsx$/i.test(file.name) ? readExcel(file, wanted) : readCsv(file, wanted);
}

async function readExcel(file: File, wanted: WantedRow): Promise<Table> {
  const rows = await readSheet(await bytesOf(file));
  const [head = [], ...more] = rows.map((cells) => cells.map(textOf));
  const wants = wanted(head);
  const kept = more.map((cells, index) => ({ line: index + 2, cells })).filter(isKept(wants));
  return { head, rows: kept.slice(0, mostRows), beyond: Math.max(0, kept.length - mostRows) };
}

const isKept =
  (wants: (cells: readonly string[]) => boolean) =>
  ({ cells }: TableRow): boolean =>
    cells.some((cell) => cell.trim() !== '') && wants(cells);

/** A day in a spreadsheet is one at midnight in UTC. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!(value instanceof Date)) return '';
  return isoDate(value.getUTCFullYear() * 10_000 + (value.getUTCMonth() + 1) * 100 + value.getUTCDate());
}

async function readCsv(file: File, wanted: WantedRow): Promise<Table> {
  const encoding = await encodingOf(file);
  return new Promise((resolve, reject) => {
    let head: readonly string[] | undefined;
    let keep = isKept(() => true);
    let line = 0;
    const rows: TableRow[] = [];
    let beyond = 0;
    Papa.parse<string[]>(file, {
      encoding,
      // row by row, so that 60 MB never stand in memory at once
      step: ({ data }) => {
        line += 1;
        if (head === undefined) {
          head = data.map((cell, index) => (index === 0 ? cell.replace(/^\ufeff/, '') : cell));
          keep = isKept(wanted(head));
          return;
        }
        const row = { line, cells: data };
        if (!keep(row)) return;
        if (rows.length < mostRows) rows.push(row);
        else beyond += 1;
      },
      complete: () => resolve({ head: head ?? [], rows, beyond }),
      error: reject,
    });
  });
}

/** The public register, and what older Excel saves as CSV, are in Windows-1252. */
async function encodingOf(file: File): Promise<'utf-8' | 'windows-1252'> {
  const bytes = await bytesOf(file.slice(0, looked));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    // not UTF-8, then it is the other one
    return 'windows-1252';
  }
}
