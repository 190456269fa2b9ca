import type { DatabaseSync } from 'node:sqlite';
import type { Literal } from '../protocol/parsePath';
import { isLookup } from '../store/fieldTypes';
import type { FieldRow, ListRow } from '../store/rows';
import { marks, selectAll } from '../../sql';
import type { Expression } from './Expression';

/** Rows a query may touch in a list of more (facts.md, "List view threshold rules"). */
export const viewThreshold = 5000;
const mostInValues = 60;

function sqlValue(value: Literal): string | number | undefined {
  if (value === null) return undefined;
  return typeof value === 'boolean' ? Number(value) : value;
}

function isId(field: string): boolean {
  return field === 'ID' || field === 'Id';
}

/** True where a filter on this column can use an index that counts against the threshold. */
function indexed(fields: readonly FieldRow[], name: string): boolean {
  if (isId(name)) return true;
  const field = fields.find((each) => each.name === name);
  return field !== undefined && field.indexed === 1 && !isLookup(field.type);
}

const operators = { eq: '=', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;

function idsWhere(
  db: DatabaseSync,
  list: ListRow,
  field: string,
  condition: string,
  values: readonly (string | number)[],
): number[] {
  const rows = isId(field)
    ? selectAll<{ id: number }>(
        db,
        `SELECT id FROM items WHERE list_id = ? AND id ${condition} ORDER BY id LIMIT ${viewThreshold + 1}`,
        list.id,
        ...values,
      )
    : selectAll<{ id: number }>(
        db,
        `SELECT id FROM item_index WHERE list_id = ? AND field = ? AND value ${condition} LIMIT ${viewThreshold + 1}`,
        list.id,
        field,
        ...values,
      );
  return rows.map((row) => row.id);
}

/** Ids matching one indexed predicate (at most one more than the threshold), or undefined where no index helps. */
function idsOf(
  db: DatabaseSync,
  list: ListRow,
  fields: readonly FieldRow[],
  expression: Expression,
): number[] | undefined {
  switch (expression.op) {
    case 'eq':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le': {
      const value = sqlValue(expression.value);
      if (value === undefined || !indexed(fields, expression.field)) return undefined;
      return idsWhere(db, list, expression.field, `${operators[expression.op]} ?`, [value]);
    }
    case 'startswith': {
      if (
        typeof expression.value !== 'string' ||
        expression.value === '' ||
        isId(expression.field) ||
        !indexed(fields, expression.field)
      )
        return undefined;
      return idsWhere(db, list, expression.field, 'BETWEEN ? AND ?', [
        expression.value,
        `${expression.value}\u{10FFFF}`,
      ]);
    }
    case 'in': {
      const values = expression.values.map(sqlValue).filter((value) => value !== undefined);
      if (values.length === 0 || values.length > mostInValues || !indexed(fields, expression.field)) return undefined;
      return idsWhere(db, list, expression.field, `IN (${marks(values)})`, values);
    }
    case 'or': {
      const sides = expression.parts.map((part) => idsOf(db, list, fields, part));
      const ids = new Set<number>();
      for (const side of sides) {
        if (!side) return undefined;
        for (const id of side) ids.add(id);
      }
      return [...ids];
    }
    case 'and':
      return drive(db, list, fields, expression);
    default:
      return undefined;
  }
}

/** Bounds on one column belong together: `Date ge a and Date le b` is one range of the index. */
function rangeOf(
  db: DatabaseSync,
  list: ListRow,
  fields: readonly FieldRow[],
  parts: readonly Expression[],
): number[] | undefined {
  const first = parts[0];
  if (!first || !('value' in first) || !['gt', 'ge', 'lt', 'le'].includes(first.op) || !indexed(fields, first.field))
    return undefined;
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  for (const part of parts) {
    if (!('value' in part) || part.field !== first.field) continue;
    const value = sqlValue(part.value);
    if (value === undefined || (part.op !== 'gt' && part.op !== 'ge' && part.op !== 'lt' && part.op !== 'le')) continue;
    conditions.push(`${operators[part.op]} ?`);
    values.push(value);
  }
  if (conditions.length < 2) return undefined;
  return idsWhere(db, list, first.field, conditions.join(isId(first.field) ? ' AND id ' : ' AND value '), values);
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
