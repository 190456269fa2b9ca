import type { DatabaseSync } from 'node:sqlite';
import type { Literal } from '../protocol/parsePath';
import { isLookup } from '../store/fieldTypes';
import type { Condition } from '../store/indexRows';
import { idsWhere } from '../store/indexRows';
import type { FieldRow, ListRow } from '../store/rows';
import type { Expression } from './Expression';
import { isId } from '../items/readField';

/** Rows a query may touch in a list of more (facts.md, "List view threshold rules"). */
export const viewThreshold = 5000;
const mostInValues = 60;

function sqlValue(value: Literal): string | number | undefined {
  if (value === null) return undefined;
  return typeof value === 'boolean' ? Number(value) : value;
}

/** True where a filter on this column can use an index that counts against the threshold. */
function indexed(fields: readonly FieldRow[], name: string): boolean {
  if (isId(name)) return true;
  const field = fields.find((each) => each.name === name);
  return field !== undefined && field.indexed === 1 && !isLookup(field.type);
}

const operators = { eq: '=', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;

type Comparing = Extract<Expression, { readonly value: Literal }>;

/** A comparison as a condition on the index; undefined where an index does not help it. */
function conditionOf(part: Comparing): Condition | undefined {
  const value = sqlValue(part.value);
  if (part.op === 'startswith') {
    const prefix = part.value;
    if (typeof prefix !== 'string' || prefix === '' || isId(part.field)) return undefined;
    return { op: 'between', from: prefix, to: `${prefix}\u{10FFFF}` };
  }
  if (value === undefined || part.op === 'ne' || part.op === 'substringof') return undefined;
  return { op: operators[part.op], value };
}

function idsWith(
  db: DatabaseSync,
  list: ListRow,
  fields: readonly FieldRow[],
  field: string,
  conditions: readonly Condition[],
): number[] | undefined {
  if (!indexed(fields, field)) return undefined;
  return idsWhere(db, list.id, isId(field) ? undefined : field, conditions, viewThreshold + 1);
}

/** The ids any of the parts brings, where an index helps every one of them. */
function idsOfAny(
  db: DatabaseSync,
  list: ListRow,
  fields: readonly FieldRow[],
  parts: readonly Expression[],
): number[] | undefined {
  const ids = new Set<number>();
  for (const part of parts) {
    const side = idsOf(db, list, fields, part);
    if (!side) return undefined;
    for (const id of side) ids.add(id);
  }
  return [...ids];
}

/** Ids matching one indexed predicate (at most one more than the threshold), or undefined where no index helps. */
function idsOf(
  db: DatabaseSync,
  list: ListRow,
  fields: readonly FieldRow[],
  expression: Expression,
): number[] | undefined {
  switch (expression.op) {
    case 'and':
      return drive(db, list, fields, expression);
    case 'or':
      return idsOfAny(db, list, fields, expression.parts);
    case 'not':
      return undefined;
    case 'in': {
      const values = expression.values.map(sqlValue).filter((value) => value !== undefined);
      if (values.length === 0 || values.length > mostInValues) return undefined;
      return idsWith(db, list, fields, expression.field, [{ op: 'in', values }]);
    }
    default: {
      const condition = conditionOf(expression);
      return condition && idsWith(db, list, fields, expression.field, [condition]);
    }
  }
}

const bounds: readonly string[] = ['gt', 'ge', 'lt', 'le'];

/** Bounds on one column belong together: `Date ge a and Date le b` is one range of the index. */
function rangeOf(
  db: DatabaseSync,
  list: ListRow,
  fields: readonly FieldRow[],
  parts: readonly Expression[],
): number[] | undefined {
  const first = parts[0];
  if (!first || !('value' in first) || !bounds.includes(first.op)) return undefined;
  const conditions = parts
    .filter((part) => 'value' in part && part.field === first.field && bounds.includes(part.op))
    .map((part) => ('value' in part ? conditionOf(part) : undefined))
    .filter((condition) => condition !== undefined);
  return conditions.length < 2 ? undefined : idsWith(db, list, fields, first.field, conditions);
}

/**
 * The ids the driving predicate brings. In a list above the threshold the first predicate drives and must be indexed
 * and
 * small itself; in a smaller list any indexed predicate may.
 * @returns undefined where nothing can drive.
 */
export function drive(
  db: DatabaseSync,
  list: ListRow,
  fields: readonly FieldRow[],
  where: Expression,
): number[] | undefined {
  const parts = where.op === 'and' ? where.parts : [where];
  const candidates = list.item_count > viewThreshold ? [0] : parts.map((_, index) => index);
  for (const index of candidates) {
    const part = parts[index];
    const ids = part && (rangeOf(db, list, fields, parts.slice(index)) ?? idsOf(db, list, fields, part));
    if (ids) return ids;
  }
  return undefined;
}
