import type { ColumnRow, ColumnTable } from '../../../sharepoint/lists/ColumnRow';
import { ServiceError } from '../rules/ServiceError';
import { joinedKeys } from './cells';
import type { Cell, Cells, PersonCell } from './cells';
import type { ChangedValues, Codecs, WrittenValues } from './ColumnValues';
import { mayBeEmpty } from './columnsOf';
import type { ListColumns } from './columnsOf';

/** What a new item of these columns is made of. */
export type NewValues<Columns> =
  Columns extends ListColumns<infer Table, infer Own> ? WrittenValues<Table, Own> : never;
/** What of an item of these columns may be changed. */
export type NextValues<Columns> =
  Columns extends ListColumns<infer Table, infer Own> ? ChangedValues<Table, Own> : never;

type Columns<Table extends ColumnTable, Own> = Pick<ListColumns<Table, Own>, 'table' | 'codecs'>;
type Values = Readonly<Record<string, unknown>>;

/** Of a new item. Its title is its key, where nothing else is. Rejects what this version only read as unknown. */
export function newCells<Table extends ColumnTable, Own>(
  { table, codecs }: Columns<Table, Own>,
  values: WrittenValues<Table, Own>,
): Cells {
  const rows = Object.entries<ColumnRow>(table);
  const [key] = rows.find(([, { column }]) => column === 'HubKey') ?? [];
  const titled = rows.some(([, { column }]) => column === 'Title');
  return {
    ...(titled || key === undefined ? {} : { Title: (values as Values)[key] as Cell }),
    ...cellsIn(
      rows.filter(([, { use }]) => use !== 'spare'),
      codecs as Codecs | undefined,
      values,
    ),
  };
}

/**
 * Only what may change. What is absent stays; undefined empties a column that may be empty, and leaves any other as it
 * is.
 */
export function changedCells<Table extends ColumnTable, Own>(
  { table, codecs }: Columns<Table, Own>,
  change: ChangedValues<Table, Own>,
): Cells {
  const rows = Object.entries<ColumnRow>(table).filter(([, { use, changes }]) => use !== 'spare' && changes === true);
  return cellsIn(rows, codecs as Codecs | undefined, change);
}

function cellsIn(rows: readonly (readonly [string, ColumnRow])[], codecs: Codecs | undefined, values: Values): Cells {
  return Object.fromEntries(
    rows
      .filter(([field, row]) => field in values && (values[field] !== undefined || mayBeEmpty(row)))
      .map(([field, row]) => {
        const codec = codecs?.[field];
        return [row.column, codec ? codec.write(values[field]) : cellOf(row, values[field])];
      }),
  );
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
