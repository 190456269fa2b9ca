import type { ChangingField, ColumnRow, ColumnTable } from '../../../sharepoint/lists/ColumnRow';
import type { PersonCell } from './cells';

/** How a column is read and written that says more than its kind does, e.g. the notes about Outlook. */
export interface Codec<Value> {
  read(text: string): Value;
  write(value: Value): string;
  /** False where a newer version wrote into it what this one does not know. */
  isKnown(text: string): boolean;
}

/** Codecs by field. */
export type Codecs = Readonly<Record<string, Codec<unknown>>>;

/** What is read of an item: each field, always. */
export type ReadValues<Table extends ColumnTable, Own> = {
  readonly [Field in ReadField<Table>]: ValueOf<Table, Own, Field>;
};

/** What a new item is made of. */
export type WrittenValues<Table extends ColumnTable, Own> = {
  readonly [Field in Exclude<WrittenField<Table>, OptionalField<Table>>]: WrittenValue<Table, Own, Field>;
} & {
  readonly [Field in Extract<WrittenField<Table>, OptionalField<Table>>]?: WrittenValue<Table, Own, Field> | undefined;
};

/** What of an item may be changed. */
export type ChangedValues<Table extends ColumnTable, Own> = {
  readonly [Field in ChangingField<Table>]?: WrittenValue<Table, Own, Field> | undefined;
};

type ReadField<Table extends ColumnTable> = {
  [Field in keyof Table]: Table[Field] extends { readonly use: 'written' | 'spare' } ? never : Field;
}[keyof Table];
type WrittenField<Table extends ColumnTable> = {
  [Field in keyof Table]: Table[Field] extends { readonly use: 'spare' } ? never : Field;
}[keyof Table];
type OptionalField<Table extends ColumnTable> = {
  [Field in keyof Table]: Table[Field] extends { readonly optional: true } ? Field : never;
}[keyof Table];

type ValueOf<Table extends ColumnTable, Own, Field extends keyof Table> = Field extends keyof Own
  ? Own[Field] extends Codec<infer Value>
    ? Value
    : never
  : ValueIn<Table[Field]>;
type WrittenValue<Table extends ColumnTable, Own, Field extends keyof Table> = Table[Field] extends {
  readonly kind: 'person';
}
  ? PersonCell
  : ValueOf<Table, Own, Field>;

type ValueIn<Row extends ColumnRow> = Row extends {
  readonly kind: 'choice';
  readonly values: readonly (infer Choice)[];
}
  ? Choice | MissingChoice<Row> | UnknownChoice<Row>
  : Row extends { readonly kind: 'number' | 'day' }
    ? number | (Row extends { readonly missing: 0 } | { readonly needed: true } ? never : undefined)
    : Row extends { readonly kind: 'keys' }
      ? readonly string[]
      : Row extends { readonly kind: 'days' }
        ? readonly number[]
        : Row extends { readonly kind: 'boolean' }
          ? boolean
          : string;
type MissingChoice<Row> = Row extends { readonly missing: infer Missing } ? Missing : never;
type UnknownChoice<Row> = Row extends { readonly otherwise: string } ? never : 'unknown';
