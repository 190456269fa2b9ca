import { resolveField } from '../items/readField';
import type { Literal } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { FieldRow } from '../store/rows';
import type { Expression } from './Expression';

/**
 * A time as items keep it (whole seconds, UTC), however the caller wrote it: 10:00:00.000Z and 11:00:00+01:00 are
 * 10:00:00Z.
 */
function storedTime(text: string): string {
  const at = new Date(/[zZ]$|[+-]\d{2}:?\d{2}$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(at.getTime()))
    throw problems.badQuery(`The string '${text}' is not a valid date.`);
  return `${at.toISOString().slice(0, 19)}Z`;
}

function typed(field: FieldRow, part: string | undefined, value: Literal): Literal {
  if (value === null || part !== undefined) return value;
  switch (field.type) {
    case 'DateTime':
      return typeof value === 'string' ? storedTime(value) : value;
    case 'Number':
    case 'Counter':
      return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
    case 'Text':
    case 'Choice':
      return typeof value === 'number' ? String(value) : value;
    default:
      return value;
  }
}

/**
 * The same filter with each value as its column keeps it, so that an index and a comparison in memory find the same
 * rows.
 */
export function typedValues(fields: readonly FieldRow[], where: Expression): Expression {
  switch (where.op) {
    case 'and':
    case 'or':
      return { op: where.op, parts: where.parts.map((part) => typedValues(fields, part)) };
    case 'not':
      return { op: 'not', part: typedValues(fields, where.part) };
    case 'startswith':
    case 'substringof':
      return where;
    default: {
      const { field, part } = resolveField(fields, where.field);
      if (where.op === 'in') return { ...where, values: where.values.map((value) => typed(field, part, value)) };
      return { ...where, value: typed(field, part, where.value) };
    }
  }
}
