import type { ColumnRow, ColumnTable } from './ColumnRow';
import type { ColumnDefinition } from './ListDefinition';

const types: Readonly<Record<ColumnRow['kind'], ColumnDefinition['type']>> = {
  text: 'text',
  choice: 'text',
  keys: 'text',
  note: 'note',
  json: 'note',
  days: 'note',
  number: 'number',
  day: 'number',
  boolean: 'boolean',
  person: 'person',
};

/** The columns Set-up makes for a table, in its order. */
export function columnDefinitions(table: ColumnTable): readonly ColumnDefinition[] {
  return Object.values(table)
    .filter(({ builtIn }) => !builtIn)
    .map(({ column, kind, indexed, unique, since }) => ({
      name: column,
      type: types[kind],
      ...(indexed && { indexed }),
      ...(unique && { unique }),
      ...(since !== undefined && { since }),
    }));
}
