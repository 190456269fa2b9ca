import type { Account } from '../platform';
import { grantedScopes } from './consent';
import type { EventRow } from './eventRow';
import { calendarId, eventProperties, eventShape } from './eventShape';
import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import type { Filter } from './filterParser';
import { parseFilter } from './filterParser';
import type { Filterable } from './matchFilter';
import { filtering, ordering, page, selecting } from './queryOptions';
import { canonicalPropertyId } from './readEvent';

type Entity = Record<string, unknown>;
const type = 'microsoft.graph.event';

/** Options of a list of events. */
export const eventOptions: readonly string[] = ['$select', '$filter', '$orderby', '$top', '$skip', '$count', '$expand'];

const filterable: Filterable = {
  subject: 'text',
  'start/dateTime': 'moment',
  'end/dateTime': 'moment',
  createdDateTime: 'moment',
  lastModifiedDateTime: 'moment',
  isOrganizer: 'flag',
  isCancelled: 'flag',
  isAllDay: 'flag',
  isOnlineMeeting: 'flag',
  sensitivity: 'text',
  showAs: 'text',
  importance: 'text',
  type: 'text',
  iCalUId: 'exact',
  'organizer/emailAddress/address': 'text',
  'responseStatus/response': 'text',
  // Its id is compared in one spelling, its value without regard to case
  // (learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get).
  singleValueExtendedProperties: { items: { id: 'exact', value: 'text' } },
};
const sortable = ['start/dateTime', 'end/dateTime', 'subject', 'createdDateTime', 'lastModifiedDateTime'];

/**
 * What filters and orders look at, in UTC whatever zone the answer is written in; the rest of an event is shaped for
 * one page only.
 */
const compared = (row: EventRow): Entity => {
  const { details } = row;
  const instant = (at: number): string => new Date(at).toISOString();
  return {
    subject: details.subject,
    start: { dateTime: instant(row.startUtc) },
    end: { dateTime: instant(row.endUtc) },
    createdDateTime: instant(row.created),
    lastModifiedDateTime: instant(row.modified),
    isOrganizer: row.organizes,
    isCancelled: details.isCancelled === true,
    isAllDay: details.isAllDay,
    isOnlineMeeting: details.joinUrl !== null,
    sensitivity: details.sensitivity,
    showAs: details.showAs,
    importance: details.importance,
    type: row.kind,
    iCalUId: calendarId(row),
    organizer: { emailAddress: details.organizer },
    responseStatus: details.responseStatus,
    singleValueExtendedProperties: details.properties,
  };
};

/** The ids of the extended properties to show: `singleValueExtendedProperties($filter=id eq '…' or id eq '…')`. */
function expanded(call: GraphCall): string[] {
  const option = call.query.get('$expand');
  if (option === undefined) return [];
  const match = /^\s*singleValueExtendedProperties\s*\(\s*\$filter\s*=\s*([^]+)\)\s*$/i.exec(option);
  if (match?.[1] === undefined) {
    throw new GraphError(
      400,
      'BadRequest',
      `$expand takes singleValueExtendedProperties($filter=id eq '…') here; '${option}' is not supported.`,
    );
  }
  const ids = (filter: Filter): string[] => {
    if (filter.kind === 'or') return [...ids(filter.left), ...ids(filter.right)];
    if (
      filter.kind === 'compare' &&
      filter.operator === 'eq' &&
      filter.path === 'id' &&
      typeof filter.value === 'string'
    )
      return [canonicalPropertyId(filter.value)];
    throw new GraphError(400, 'BadRequest', "Extended properties are expanded by id eq '…' only.");
  };
  return ids(parseFilter(match[1]));
}

/**
 * What Calendars.ReadBasic alone does not show: "except for properties such as body, attachments, and extensions"
 * (learn.microsoft.com/graph/permissions-reference).
 */
function isBasic(call: GraphCall): boolean {
  if (call.caller.kind === 'app') return false;
  const granted = grantedScopes(call.context);
  return !granted.includes('Calendars.Read') && !granted.includes('Calendars.ReadWrite');
}

const withoutText = ({ body: _body, bodyPreview: _preview, ...rest }: Entity): Entity => rest;

/** Shapes events as the request asks, $select and $expand, and as far as the caller's scopes show them. */
export function eventWriter(call: GraphCall, owner: Account): (row: EventRow) => Entity {
  const select = selecting(call, eventProperties, type);
  const basic = isBasic(call);
  const ids = basic ? [] : expanded(call);
  return (row) => {
    const whole = eventShape(call.context, owner, row, call.prefer);
    const shown = row.details.properties.filter((property) => ids.includes(property.id));
    return {
      ...select(basic ? withoutText(whole) : whole),
      ...(shown.length === 0 ? {} : { singleValueExtendedProperties: shown }),
    };
  };
}

/** Spells property ids inside a filter the way they are stored; a malformed one is refused. */
const spelled = (source: string): string =>
  source.replace(
    /(\w+\/id\s+eq\s+)'((?:[^']|'')*)'/gi,
    (_, head: string, id: string) => `${head}'${canonicalPropertyId(id.replaceAll("''", "'")).replaceAll("'", "''")}'`,
  );

/** Properties a filter looks at, in the order it names them. */
function pathsIn(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...pathsIn(filter.left), ...pathsIn(filter.right)];
    case 'not':
      return pathsIn(filter.inner);
    case 'compare':
    case 'text':
    case 'in':
    case 'any':
      return [filter.path];
  }
}

/**
 * Exchange sorts a filtered list only by what it filters by first, in that order ("properties that appear in $orderby
 * must also
 * appear in $filter … in the same order … before any properties that aren't":
 * learn.microsoft.com/graph/api/user-list-messages).
 */
function refuseInefficient(filter: string | undefined, order: string | undefined): void {
  if (filter === undefined || order === undefined) return;
  const filtered = [...new Set(pathsIn(parseFilter(filter)))];
  const sorted = order.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  if (sorted.some((path, index) => filtered[index] !== path)) {
    throw new GraphError(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  }
}

/** $filter, $orderby, paging, $select and $expand over events already found. */
export function eventPage(call: GraphCall, owner: Account, rows: readonly EventRow[]): Entity {
  const filter = call.query.get('$filter');
  const spelt =
    filter === undefined ? call : { ...call, query: new Map([...call.query, ['$filter', spelled(filter)]]) };
  const matches = filtering(spelt, filterable, type);
  const order = ordering(call, sortable, type);
  refuseInefficient(filter, call.query.get('$orderby'));
  const write = eventWriter(call, owner);
  const found = rows.map((row) => ({ row, shape: compared(row) })).filter(({ shape }) => matches(shape));
  if (order !== undefined) found.sort((a, b) => order(a.shape, b.shape));
  const { value, more } = page(call, found, { usual: 10, most: 1000 });
  return {
    '@odata.context': `${call.root}/$metadata#users('${owner.objectId}')/events`,
    ...more,
    value: value.map(({ row }) => write(row)),
  };
}
