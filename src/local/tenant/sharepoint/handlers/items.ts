import { itemEntity } from '../items/itemEntity';
import { itemType } from '../items/itemType';
import { valuesFromBody } from '../items/itemValues';
import { addItem } from '../items/writeItem';
import type { Places } from '../Places';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { oneOf } from '../protocol/Reply';
import { readBody } from '../protocol/readBody';
import { allowOptions, namesIn, readTop } from '../protocol/readQuery';
import type { Follow } from '../protocol/shape';
import { shape } from '../protocol/shape';
import { parseFilter, parseOrderBy } from '../query/parseFilter';
import type { Page } from '../query/runQuery';
import { runQuery } from '../query/runQuery';
import type { SharePointOperation } from '../SharePointOperation';
import { isLookup } from '../store/fieldTypes';
import { fieldsOfList } from '../store/findRows';
import type { FieldRow, ListRow } from '../store/rows';
import { offered } from '../ways';
import { demandItemType } from './item';
import { spellNames } from '../protocol/spellNames';

const pageSize = 100;
/** Most items of one page, however they are asked for. */
export const mostPerPage = 5000;
const mostLookups = 12;

/** `Paged=TRUE&p_ID=5`, as `$skiptoken` and as CAML's paging info. */
export function readPaging(token: string | undefined): { readonly id: number } | undefined {
  if (token === undefined) return undefined;
  const params = new URLSearchParams(token);
  if (params.get('PagedPrev') !== null) throw problems.unsupportedOption('$skiptoken PagedPrev');
  const id = Number(params.get('p_ID'));
  if (params.get('Paged') !== 'TRUE' || !Number.isInteger(id)) throw problems.badQuery('The $skiptoken is not valid.');
  return { id };
}

/** Twelve person and lookup columns at most, Author and Editor among them. */
export function demandFewLookups(fields: readonly FieldRow[], names: readonly string[]): void {
  const heads = new Set(names.map((name) => name.split('/')[0] ?? ''));
  const all = heads.has('*') || names.length === 0;
  const used = fields.filter(
    (field) => isLookup(field.type) && (all || heads.has(field.name) || heads.has(`${field.name}Id`)),
  );
  if (used.length > mostLookups) throw problems.lookupThreshold();
}

function nextLink(exchange: Exchange, list: ListRow, page: Page, size: number): string | undefined {
  const last = page.rows[page.rows.length - 1];
  if (!page.more || !last) return undefined;
  const params = [...exchange.query.options].filter(
    ([name]) => name !== '$skiptoken' && name !== '$skip' && name !== '$top',
  );
  const query = [['$skiptoken', `Paged=TRUE&p_ID=${last.id}`], ...params, ['$top', String(size)]]
    .map(([name = '', value = '']) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return `${exchange.tenant.origin}${exchange.web.url}/_api/Web/Lists(guid'${list.guid}')/Items?${query}`;
}

/** True where an item's navigation can be read at its own address. */
function canFollow({ ways }: Exchange, name: string): boolean {
  return [ways.item, ways.securable].some(({ steps }) => Object.hasOwn(steps, name.toLowerCase()));
}

/** Refuses unknown names in `$select` and `$expand` where there is no row to find them on. */
function demandKnownNames(exchange: Exchange, list: ListRow, fields: readonly FieldRow[]): void {
  const nobody = {
    guid: '',
    dir: list.root,
    leaf: '',
    folder: 0,
    scope_id: list.scope_id,
    unique_scope: 0,
    version: 1,
    ui_version: 512,
    author_id: 0,
    editor_id: 0,
    fields: '{}',
  };
  const row = { ...nobody, list_id: list.id, id: 0, created: list.created, modified: list.modified };
  const entity = itemEntity(exchange, list, fields, row);
  const expand = namesIn(exchange.query, '$expand');
  const follow: Follow = (_, name) => (canFollow(exchange, name) ? null : undefined);
  shape(entity, {
    select: spellNames([entity], namesIn(exchange.query, '$select'), expand, follow),
    expand: spellNames([entity], expand, expand, follow),
    format: 'none',
    base: '',
    follow,
  });
}

function listItems({ exchange, list }: Places['items']): Reply {
  // $skip does nothing on items (documented); it is accepted and ignored, as SharePoint does
  allowOptions(exchange.query, '$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken', '$skip');
  const { options, aliases } = exchange.query;
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  demandFewLookups(fields, namesIn(exchange.query, '$select'));
  const filter = options.get('$filter');
  const orderBy = options.get('$orderby');
  const size = readTop(exchange.query, mostPerPage) ?? pageSize;
  const page = runQuery(exchange, list, fields, {
    where: filter === undefined ? undefined : parseFilter(filter, aliases),
    sorts: orderBy === undefined ? [] : parseOrderBy(orderBy),
    limit: size,
    after: readPaging(options.get('$skiptoken')),
    folder: undefined,
    recursive: true,
  });
  if (page.rows.length === 0) demandKnownNames(exchange, list, fields);
  return {
    kind: 'collection',
    of: itemType(list),
    entities: page.rows.map((row) => itemEntity(exchange, list, fields, row)),
    next: nextLink(exchange, list, page, size),
  };
}

function itemsResource(here: Places['items'], segment: Segment): Resource | undefined {
  const all = offered(here.exchange, 'items', () => here);
  return segment.called ? oneOf(all, segment) : all;
}

export const readItems: SharePointOperation = {
  name: 'GET …/items ($select, $expand, $filter, $orderby, $top, $skiptoken)',
  fidelity: 'partial',
  differs:
    'Filter functions beyond startswith and substringof are refused. Sorting by an indexed column without a filter above the threshold is refused too.',
  guesses: [
    'a person or lookup filter above the threshold is always refused',
    'a page whose last row is gone goes on by id, or is refused when sorted',
    'filtering by a Note is refused with 400',
    'items that may not be read cost no touched rows when paging by id',
  ],
  source: 'platform/facts.md, list view threshold rules',
  confirmed: false,
  at: { list: { steps: { items: itemsResource } }, items: { methods: { GET: listItems } } },
};

function addToList({ exchange, list }: Places['items']): Reply {
  demandItemType(exchange, list);
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const row = addItem(exchange, list, fields, valuesFromBody(exchange, list, fields, readBody(exchange)));
  exchange.meter.rows += 1;
  return { kind: 'entity', entity: itemEntity(exchange, list, fields, row), status: 201 };
}

export const addItems: SharePointOperation = {
  name: 'POST …/items',
  fidelity: 'partial',
  differs: "Content types other than the list's own and folders are refused.",
  guesses: [
    'read-only columns in the body are silently left alone',
    'a value in a unique column is compared without case and list-wide',
    'Add without Edit is enough',
    'DateTime keeps whole seconds',
  ],
  source: 'Microsoft: Working with lists and list items with REST',
  confirmed: false,
  at: { items: { methods: { POST: addToList } } },
};
