/**
 * One row says everything about one column; from a list's rows are made its columns on the site, what is asked for,
 * what is read of an item, what a new item is given and what a change may write. A field is one row, here and nowhere
 * else.
 */
export type ColumnRow = ColumnUse & ColumnValue;

interface ColumnUse {
  /**
   * Internal name, stable for ever; neutral on confidential lists, because SharePoint shows a list's schema to anyone
   * with one folder in it.
   */
  readonly column: string;
  readonly indexed?: true;
  /** Only on lists without folder scopes: SharePoint refuses unique values together with unique permissions. */
  readonly unique?: true;
  /**
   * Set-up number (see setUpVersion) with which it came; left out for what release 0.1.0 made. A site whose Set-up was
   * not run since is neither asked for it nor given it.
   */
  readonly since?: number;
  /**
   * May be written after the item was made; every other column is written once. Rows of reference lists are always
   * written whole (see writeCells) and need not say it.
   */
  readonly changes?: true;
  /** A new item may be made without it. */
  readonly optional?: true;
  /** written: and never read, SharePoint finds or shows items by it. spare: neither written nor read. */
  readonly use?: 'written' | 'spare';
  /** SharePoint brings it: Set-up need not make it. */
  readonly builtIn?: true;
}

/**
 * What stands in the column, and what an empty one is read as.
 * text, note: a text, '' where empty. json: a note that its capability reads and writes as JSON.
 * choice: one of the values. An empty column is read as `missing` where that is given. Anything else was written by a
 * newer version: the item is not known, and this field is read as `otherwise`, or as 'unknown'.
 * number, day (yyyymmdd): undefined where empty, unless it says `missing: 0` or is `needed`: then 0, and an item without
 * one is not known.
 * keys, days: several in one column; none where empty. person: read as their name, written by their claims login.
 */
type ColumnValue =
  | { readonly kind: 'text' | 'note' | 'json' | 'boolean' | 'keys' | 'days' | 'person' }
  | {
      readonly kind: 'choice';
      readonly values: readonly string[];
      readonly missing?: string;
      readonly otherwise?: string;
    }
  | { readonly kind: 'number' | 'day'; readonly missing?: 0; readonly needed?: true };

/** A list's rows by the field each of them stands for, in the order in which Set-up makes the columns. */
export type ColumnTable = Readonly<Record<string, ColumnRow>>;

/** The fields that may be written after the item was made. */
export type ChangingField<Table extends ColumnTable> = {
  [Field in keyof Table]: Table[Field] extends { readonly changes: true } ? Field : never;
}[keyof Table];
