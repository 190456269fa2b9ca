import { ServiceError } from '../rules/ServiceError';

/** An item as SharePoint's REST answers it. */
export type Row = Readonly<Record<string, unknown>>;
/** A person column's value to write: the claims login. */
export interface PersonCell {
  readonly login: string;
}
/** undefined empties a column. */
export type Cell = string | number | boolean | undefined | PersonCell;
export type Cells = Readonly<Record<string, Cell>>;

export const itemIdOf = (row: Row): number => numberIn(row, 'Id');
/**
 * An item's ETag as its version alone: a body says `"3"`, a header `"<guid>,3"`, If-Match takes both, and only the version
 * tells two readings apart. Needs minimal metadata; an item without one could only be overwritten blindly, so that is an
 * error.
 */
export function etagOf(row: Row): string {
  const etag = row['odata.etag'];
  if (typeof etag !== 'string' || etag === '') throw new ServiceError('unexpected');
  return etag.replace(/^"[0-9a-f-]{36},(\d+)"$/i, '"$1"');
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') throw new ServiceError('invalid');
  return value;
}

export function numberIn(row: Row, column: string): number {
  const value = maybeNumberIn(row, column);
  if (value === undefined) throw new ServiceError('invalid');
  return value;
}

export function maybeNumberIn(row: Row, column: string): number | undefined {
  const value = row[column];
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'number') throw new ServiceError('invalid');
  return value;
}

export function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new ServiceError('invalid');
  return found;
}

export const isOneOf = <T extends string>(allowed: readonly T[], value: string): value is T =>
  allowed.some((one) => one === value);

/** A property of an expanded person, e.g. personIn(row, 'Author', 'Name'). */
export function personIn(row: Row, column: string, property: string): string {
  const person = row[column];
  if (typeof person !== 'object' || person === null) return '';
  return textIn(person as Row, property);
}

/** Several short keys in one text column. Keys hold no semicolon. */
export const joinedKeys = (values: readonly (string | number)[]): string => values.join(';');
export const parted = (text: string): readonly string[] => (text === '' ? [] : text.split(';'));
