import type { Literal } from '../protocol/parsePath';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'startswith' | 'substringof';

/** A filter, however it was written (OData or CAML). */
export type Expression =
  | { readonly op: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly op: 'not'; readonly part: Expression }
  | { readonly op: Comparison; readonly field: string; readonly value: Literal }
  | { readonly op: 'in'; readonly field: string; readonly values: readonly Literal[] };

/** Every field an expression names. */
export function fieldsOf(expression: Expression): string[] {
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.parts.flatMap(fieldsOf);
    case 'not':
      return fieldsOf(expression.part);
    default:
      return [expression.field];
  }
}

type Comparable = string | number | null;

const isoDate = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})?$/;

function comparable(value: unknown): Comparable {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return isoDate.test(text)
    ? new Date(/Z$|[+-]\d{2}:?\d{2}$/.test(text) ? text : `${text}Z`).getTime()
    : text.toLowerCase();
}

/** Compares as SharePoint does: text without case, booleans as 1 and 0, times as instants; null only equals null. */
export function order(left: unknown, right: unknown): number {
  const one = comparable(left);
  const other = comparable(right);
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
}

const comparisons: Readonly<Record<Comparison, (value: unknown, wanted: Literal) => boolean>> = {
  eq: (value, wanted) => order(value, wanted) === 0,
  ne: (value, wanted) => order(value, wanted) !== 0,
  gt: (value, wanted) => comparable(value) !== null && order(value, wanted) > 0,
  ge: (value, wanted) => comparable(value) !== null && order(value, wanted) >= 0,
  lt: (value, wanted) => comparable(value) !== null && order(value, wanted) < 0,
  le: (value, wanted) => comparable(value) !== null && order(value, wanted) <= 0,
  startswith: (value, wanted) => holds(value, (text) => text.startsWith(String(comparable(wanted) ?? ''))),
  substringof: (value, wanted) => holds(value, (text) => text.includes(String(comparable(wanted) ?? ''))),
};

function holds(value: unknown, test: (text: string) => boolean): boolean {
  const text = comparable(value);
  return text !== null && test(String(text));
}

/** Several values (multi-choice, several people) match when one of them does. */
function some(value: unknown, test: (each: unknown) => boolean): boolean {
  return Array.isArray(value) ? value.some(test) : test(value);
}

export function matches(expression: Expression, read: (field: string) => unknown): boolean {
  switch (expression.op) {
    case 'and':
      return expression.parts.every((part) => matches(part, read));
    case 'or':
      return expression.parts.some((part) => matches(part, read));
    case 'not':
      return !matches(expression.part, read);
    case 'in':
      return some(read(expression.field), (value) => expression.values.some((wanted) => comparisons.eq(value, wanted)));
    default:
      return some(read(expression.field), (value) => comparisons[expression.op](value, expression.value));
  }
}
