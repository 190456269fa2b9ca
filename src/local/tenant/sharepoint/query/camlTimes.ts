import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { siteLocal, siteTimeToUtc } from '../siteTime';
import type { Comparison, Expression } from './Expression';
import type { Element } from './parseXml';

const day = 86_400_000;
/** A hundred years each way; further off nobody plans, and dates end. */
const mostDays = 36_525;

function written(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

/** `<Today OffsetDays="-7"/>`: the site's midnight, as a wall clock. */
function today(exchange: Exchange, element: Element): Date {
  const offset = Number(element.attributes.OffsetDays ?? 0);
  if (!Number.isInteger(offset) || Math.abs(offset) > mostDays)
    throw problems.badArgument('Cannot complete this action.\n\nPlease try again.');
  const midnight = new Date(`${siteLocal(exchange.web, exchange.tenant.now().toISOString()).slice(0, 10)}T00:00:00Z`);
  return new Date(midnight.getTime() + offset * day);
}

/**
 * The value as the site's wall clock, held in a Date's UTC fields. Without `StorageTZ` SharePoint reads the digits as
 * local time,
 * whatever letter stands behind them.
 */
function wallOf(exchange: Exchange, element: Element): Date {
  const special = element.children[0];
  if (special?.name === 'Today') return today(exchange, special);
  const text = special?.name === 'Now' ? exchange.tenant.now().toISOString() : element.text.trim();
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i.test(text))
    throw problems.camlFields();
  if (Number.isNaN(Date.parse(text.replace(' ', 'T')))) throw problems.camlFields();
  const utc =
    special !== undefined ||
    element.attributes.StorageTZ?.toUpperCase() === 'TRUE' ||
    /[+-]\d{2}:?\d{2}$/.test(text.slice(10));
  const wall = utc
    ? `${siteLocal(exchange.web, new Date(text.replace(' ', 'T')).toISOString())}Z`
    : `${text.replace(' ', 'T').replace(/Z$/i, '')}${text.length > 10 ? 'Z' : ''}`;
  return new Date(wall);
}

/**
 * A comparison with a time. Without `IncludeTimeValue` only days are compared, on the site's calendar.
 * Source: learn.microsoft.com/sharepoint/dev/schema/value-element-query
 */
export function timeComparison(exchange: Exchange, op: Comparison, field: string, element: Element): Expression {
  const wall = wallOf(exchange, element);
  const utc = (at: Date): string => written(siteTimeToUtc(exchange.web, at));
  if (element.attributes.IncludeTimeValue?.toUpperCase() === 'TRUE') return { op, field, value: utc(wall) };
  const midnight = new Date(Math.floor(wall.getTime() / day) * day);
  const from: Expression = { op: op === 'lt' ? 'lt' : 'ge', field, value: utc(midnight) };
  const to: Expression = { op: op === 'gt' ? 'ge' : 'lt', field, value: utc(new Date(midnight.getTime() + day)) };
  switch (op) {
    case 'eq':
      return { op: 'and', parts: [from, to] };
    case 'ne':
      return { op: 'not', part: { op: 'and', parts: [from, to] } };
    case 'ge':
    case 'lt':
      return from;
    case 'gt':
    case 'le':
      return to;
    default:
      throw problems.camlFields();
  }
}
