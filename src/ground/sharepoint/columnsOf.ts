import type { ColumnRow, ColumnTable } from '../../../sharepoint/lists/ColumnRow';
import { ServiceError } from '../rules/ServiceError';
import { isOneOf, joinedKeys, maybeNumberIn, parted, personIn, textIn } from './cells';
import type { Cell, Cells, PersonCell, Row } from './cells';
import type { ChangedValues, Codecs, ReadValues, WrittenValues } from './ColumnValues';
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
  /** Of a new item. Its title is its key, where nothing else is. Rejects what this version only read as unknown. */
  readonly cells: (values: WrittenValues<Table, Own>) => Cells;
  /**
   * Only what may change. What is absent stays; undefined empties a column that may be empty, and leaves any other as
   * it is.
   */
  readonly changes: (change: ChangedValues<Table, Own>) => Cells;
}

export interface ColumnOptions<Own> {
  readonly codecs?: Own;
  /** Columns that SharePoint fills in and the capability reads itself, e.g. Created. */
  readonly stamps?: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

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
  const written = rows.filter(({ row }) => row.use !== 'spare');
  const people = read.flatMap(({ row }) => (row.kind === 'person' ? [row.column] : []));
  const key = rows.find(({ row }) => row.column === 'HubKey')?.field;
  const titled = rows.some(({ row }) => row.column === 'Title');
  const cellsIn = (some: typeof rows, values: Values): Cells =>
    Object.fromEntries(
      some.flatMap(({ field, row, codec }) =>
        field in values && (values[field] !== undefined || mayBeEmpty(row))
          ? [[row.column, codec ? codec.write(values[field]) : cellOf(row, values[field])]]
          : [],
      ),
    );
  return {
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
    cells: (values) => ({
      ...(titled || key === undefined ? {} : { Title: (values as Values)[key] as Cell }),
      ...cellsIn(written, values),
    }),
    changes: (change) =>
      cellsIn(
        written.filter(({ row }) => row.changes),
        change,
      ),
  };
}

const mayBeEmpty = (row: ColumnRow): boolean =>
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

/** The types have seen to what each kind holds. */
function cellOf(row: ColumnRow, value: unknown): Cell {
  switch (row.kind) {
    case 'choice':
      if (value !== row.missing && !row.values.includes(value as string)) throw new ServiceError('newer');
      return value as string;
    case 'keys':
    case 'days':
      return joinedKeys(value as readonly (string | number)[]);
    case 'person':
      return value as PersonCell;
    default:
      return value as Cell;
  }
}
