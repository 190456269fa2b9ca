import type { Account } from '../platform';
import { grantedScopes } from './consent';
import { switchesOf } from '../switches';
import type { EventRow } from './eventRow';
import { eventAttachmentShape } from './attachmentShape';
import { calendarShape } from './calendars';
import { holderOf } from './eventAttachments';
import { calendarId, eventShape } from './eventShape';
import { canonicalPropertyId } from './extendedProperty';
import type { Expansion } from './readExpand';
import { readExpand } from './readExpand';
import { attachmentsOf } from './store/attachmentStore';
import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import type { Filter } from './filterParser';
import { parseFilter } from './filterParser';
import type { Filterable } from './matchFilter';
import { filtering, ordering, page, selecting } from './queryOptions';

type Entity = Record<string, unknown>;

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
const compared = ({ context }: GraphCall, row: EventRow): Entity => {
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
    singleValueExtendedProperties: switchesOf(context.db).extendedProperty === 'found' ? details.properties : [],
  };
};

/** The ids of the extended properties to show: `singleValueExtendedProperties($filter=id eq '…' or id eq '…')`. */
function propertyIds({ options }: Expansion): string[] {
  const filter = options.get('$filter');
  if (filter === undefined)
    throw new GraphError(400, 'BadRequest', "Extended properties are expanded by a $filter with id eq '…' only.");
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
  return ids(parseFilter(filter));
}

/** What $expand asks for beside an event's own properties, as a writer of one row. */
function expanding(call: GraphCall, owner: Account): (row: EventRow) => Entity {
  const writers = readExpand(call.query.get('$expand'), 'event', {
    attachments: ['$select'],
    calendar: ['$select'],
    singleValueExtendedProperties: ['$filter'],
  }).map((one): ((row: EventRow) => Entity) => {
    const selected = { query: new Map([['$select', one.options.get('$select') ?? '']]) };
    if (one.name === 'calendar') {
      const select = selecting(selected, 'calendar');
      return (row) => ({ calendar: select(calendarShape(call.context, owner, row.calendar)) });
    }
    if (one.name === 'attachments') {
      const select = selecting(selected, 'fileAttachment');
      return (row) => ({ attachments: attachedTo(call, row).map((file) => select(file)) });
    }
    const ids = propertyIds(one);
    return (row) => {
      const shown = row.details.properties.filter((property) => ids.includes(property.id));
      return shown.length === 0 ? {} : { singleValueExtendedProperties: shown };
    };
  });
  return (row) => Object.assign({}, ...writers.map((write) => write(row))) as Entity;
}

const attachedTo = (call: GraphCall, row: EventRow): Entity[] =>
  attachmentsOf(call.context, holderOf(row)).map((file) => ({ ...eventAttachmentShape(call.context, file) }));

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
  const select = selecting(call, 'event');
  const basic = isBasic(call);
  const expand = expanding(call, owner);
  return (row) => {
    const whole = eventShape(call.context, owner, row, call.prefer);
    return basic ? select(withoutText(whole)) : { ...select(whole), ...expand(row) };
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
export function eventPage(
  call: GraphCall,
  owner: Account,
  rows: readonly EventRow[],
  write = eventWriter(call, owner),
): Entity {
  const filter = call.query.get('$filter');
  const spelt =
    filter === undefined ? call : { ...call, query: new Map([...call.query, ['$filter', spelled(filter)]]) };
  const matches = filtering(spelt, filterable, 'event');
  const order = ordering(call, sortable, 'event');
  refuseInefficient(filter, call.query.get('$orderby'));
  const found = rows.map((row) => ({ row, shape: compared(call, row) })).filter(({ shape }) => matches(shape));
  if (order !== undefined) found.sort((a, b) => order(a.shape, b.shape));
  const { value, more } = page(call, found, { usual: 10, most: 1000 });
  return {
    '@odata.context': `${call.root}/$metadata#users('${owner.objectId}')/events`,
    ...more,
    value: value.map(({ row }) => write(row)),
  };
}
