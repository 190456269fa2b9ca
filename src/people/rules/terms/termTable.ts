import { foldedText } from '../../../ground/rules/foldedText';
import type { AcademicYear } from '../../../ground/rules/School';
import { daysWritten } from './daysWritten';
import type { TermEntry } from './TermEntry';

export const termFields = ['name', 'first', 'last'] as const;
export type TermField = (typeof termFields)[number];
/** The column of each field, counted from 0. */
export type TermColumns = ReadonlyMap<TermField, number>;

const heads: Readonly<Record<TermField, readonly string[]>> = {
  name: ['name', 'term', 'half-term', 'half term', 'event', 'subject', 'title', 'description', 'what'],
  first: ['first day', 'start', 'start date', 'starts', 'from', 'begins', 'date', 'first'],
  last: ['last day', 'end', 'end date', 'ends', 'to', 'until', 'last'],
};

/** By the usual heads. */
export function termColumnsFor(head: readonly string[]): TermColumns {
  const titles = head.map((title) => foldedText(title).replace(/\s+/g, ' ').trim());
  return new Map(
    termFields.flatMap((field): [TermField, number][] => {
      const index = heads[field].map((name) => titles.indexOf(name)).find((at) => at >= 0) ?? -1;
      return index < 0 ? [] : [[field, index]];
    }),
  );
}

interface TableLines {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Rows of a table as lines; a day in both columns is one day. */
export function termEntriesOf({ rows }: TableLines, columns: TermColumns, year: AcademicYear): readonly TermEntry[] {
  return rows.map(({ line, cells }): TermEntry => {
    const cell = (field: TermField): string => (cells[columns.get(field) ?? -1] ?? '').trim();
    const [first, last] = [daysWritten(cell('first'), year), daysWritten(cell('last'), year)];
    const words = [cell('name'), cell('first'), cell('last')].filter((text) => text !== '').join(' ');
    const trouble = first.trouble ?? last.trouble;
    const days = [...new Set([...first.days, ...last.days])];
    return { line, words, days, listed: days.length < 2, ...(trouble === undefined ? {} : { trouble }) };
  });
}
