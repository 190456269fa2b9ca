import type { ColumnRow, ColumnTable } from '../../../sharepoint/lists/ColumnRow';
import { isOneOf, maybeNumberIn, parted, personIn, textIn } from './cells';
import type { Row } from './cells';
import type { Codecs, ReadValues } from './ColumnValues';
import type { Selection } from './siteSchema';

/** What is made of a list's rows: everything that names its columns. */
export interface ListColumns<Table extends ColumnTable, Own> {
  /** The item's id, every column that is read, and the stamps. */
  readonly selection: Required<Selection>;
  readonly read: (row: Row) => {
    readonly values: ReadValues<Table, Own>;
    /** False where anything stands in the item that this version does not know: then it is not to be written. */
    readonly known: boolean;
  };
  /** What the cells of an item are made of: see newCells and changedCells. */
  readonly table: Table;
  readonly codecs: Own | undefined;
}

export interface ColumnOptions<Own> {
  readonly codecs?: Own;
  /** Columns that SharePoint fills in and the capability reads itself, e.g. Created. */
  readonly stamps?: readonly string[];
}

export function columnsOf<Table extends ColumnTable, Own extends Codecs = Record<never, never>>(
  table: Table,
  { codecs, stamps = [] }: ColumnOptions<Own> = {},
): ListColumns<Table, Own> {
  const rows = Object.entries<ColumnRow>(table).map(([field, row]) => ({
    field,
    row,
    codec: codecs?.[field],
  }));
  const read = rows.filter(({ row }) => row.use === undefined);
  const people = read.flatMap(({ row }) => (row.kind === 'person' ? [row.column] : []));
  return {
    table,
    codecs,
    selection: {
      select: ['Id', ...read.map(({ row }) => (row.kind === 'person' ? `${row.column}/Title` : row.column)), ...stamps],
      expand: people,
    },
    read: (item) => ({
      values: Object.fromEntries(
        read.map(({ field, row, codec }) => [field, codec ? codec.read(textIn(item, row.column)) : valueIn(row, item)]),
      ) as ReadValues<Table, Own>,
      known: read.every(({ row, codec }) => (codec ? codec.isKnown(textIn(item, row.column)) : isKnown(row, item))),
    }),
  };
}

export const mayBeEmpty = (row: ColumnRow): boolean =>
  (row.kind === 'number' || row.kind === 'day') && row.missing === undefined && !row.needed;

function valueIn(row: ColumnRow, item: Row): unknown {
  switch (row.kind) {
    case 'text':
    case 'note':
    case 'json':
      return textIn(item, row.column);
    case 'choice':
      return choiceIn(row, item);
    case 'number':
    case 'day':
      return maybeNumberIn(item, row.column) ?? (mayBeEmpty(row) ? undefined : 0);
    case 'boolean':
      return item[row.column] === true;
    case 'keys':
      return parted(textIn(item, row.column));
    case 'days':
      return parted(textIn(item, row.column)).map(Number);
    case 'person':
      return personIn(item, row.column, 'Title');
  }
}

type Choice = Extract<ColumnRow, { readonly kind: 'choice' }>;

function choiceIn(row: Choice, item: Row): string {
  const text = textIn(item, row.column);
  if (text === '' && row.missing !== undefined) return row.missing;
  return isOneOf(row.values, text) ? text : (row.otherwise ?? 'unknown');
}

function isKnown(row: ColumnRow, item: Row): boolean {
  if (row.kind === 'choice') {
    const text = textIn(item, row.column);
    return isOneOf(row.values, text) || (text === '' && row.missing !== undefined);
  }
  return !('needed' in row && row.needed) || maybeNumberIn(item, row.column) !== undefined;
}
