import type { Operation } from '../../platform';
import { itemEntity } from '../items/itemEntity';
import { valuesFromBody } from '../items/itemValues';
import { addItem } from '../items/writeItem';
import type { Exchange } from '../protocol/Exchange';
import { numberArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { allowOptions, namesIn, readTop } from '../protocol/readQuery';
import { isObject, objectOf, readBody, textOf } from '../protocol/readBody';
import { shape } from '../protocol/shape';
import { demandCamlFields, parseCaml } from '../query/parseCaml';
import { parseFilter, parseOrderBy } from '../query/parseFilter';
import type { Page } from '../query/runQuery';
import { runQuery } from '../query/runQuery';
import { isLookup } from '../store/fieldTypes';
import { fieldsOfList } from '../store/findRows';
import type { FieldRow, ListRow } from '../store/rows';
import { demandItemType, itemStep } from './item';
import { serverRelative } from './serverRelative';

export const itemsOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET …/items ($select, $expand, $filter, $orderby, $top, $skiptoken)',
    fidelity: 'partial',
    differs:
      'Filter functions beyond startswith and substringof are refused. Sorting by an indexed column without a filter above the threshold is refused too.',
    source: 'platform/facts.md, list view threshold rules',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …/items',
    fidelity: 'full',
    differs: '',
    source: 'Microsoft: Working with lists and list items with REST',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …/getitems (CAML)',
    fidelity: 'partial',
    differs:
      'Eq, Neq, Gt, Geq, Lt, Leq, In, IsNull, IsNotNull, BeginsWith, Contains, And, Or, Today, Now, UserID; joins, grouping and membership are refused. ViewFields are checked and leave no column out. A recursive query over a folder of a list above the threshold is refused.',
    source: 'platform/facts.md',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …/AddValidateUpdateItemUsingPath',
    fidelity: 'partial',
    differs: 'Works with Add on the folder only (believed). Dates are read as the two locales known here write them.',
    source: 'pnp/pnpcore recordings; platform/permissions.md §1',
    confirmed: false,
  },
];

const pageSize = 100;
const mostPerPage = 5000;
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
  shape(itemEntity(exchange, list, fields, row), {
    select: namesIn(exchange.query, '$select'),
    expand: namesIn(exchange.query, '$expand'),
    format: 'none',
    base: '',
  });
}

function listItems(exchange: Exchange, list: ListRow): Reply {
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
    entities: page.rows.map((row) => itemEntity(exchange, list, fields, row)),
    next: nextLink(exchange, list, page, size),
  };
}

/** `…/getitems`: CAML, by default over one folder only. Times come in the site's zone unless DatesInUtc. */
export function getItems(exchange: Exchange, list: ListRow): Reply {
  allowOptions(exchange.query, '$select', '$expand');
  const query = objectOf(readBody(exchange), 'query');
  for (const name of Object.keys(query)) {
    if (
      ![
        'ViewXml',
        'FolderServerRelativeUrl',
        'FolderServerRelativePath',
        'ListItemCollectionPosition',
        'DatesInUtc',
        'AllowIncrementalResults',
      ].includes(name)
    ) {
      throw problems.unknownProperty(name, 'SP.CamlQuery');
    }
  }
  const caml = parseCaml(exchange, textOf(query, 'ViewXml') ?? '');
  const path = isObject(query.FolderServerRelativePath)
    ? textOf(query.FolderServerRelativePath, 'DecodedUrl')
    : undefined;
  const given = textOf(query, 'FolderServerRelativeUrl') ?? path;
  const position = isObject(query.ListItemCollectionPosition)
    ? textOf(query.ListItemCollectionPosition, 'PagingInfo')
    : undefined;
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  demandFewLookups(fields, [...namesIn(exchange.query, '$select'), ...caml.viewFields]);
  demandCamlFields(fields, caml);
  const folder =
    given === undefined || given === '' ? (caml.recursive ? undefined : list.root) : serverRelative(exchange, given);
  if (
    folder !== undefined &&
    folder.toLowerCase() !== list.root.toLowerCase() &&
    !folder.toLowerCase().startsWith(`${list.root.toLowerCase()}/`)
  )
    throw problems.folderMissing();
  const page = runQuery(exchange, list, fields, {
    where: caml.where,
    sorts: caml.sorts,
    limit: Math.min(caml.rowLimit ?? mostPerPage, mostPerPage),
    after: readPaging(position),
    folder,
    recursive: caml.recursive,
  });
  return {
    kind: 'collection',
    entities: page.rows.map((row) => itemEntity(exchange, list, fields, row, { local: query.DatesInUtc !== true })),
  };
}

export function itemsResource(exchange: Exchange, list: ListRow): Resource {
  return {
    step: (segment) =>
      segment.name === 'getbyid' || segment.name === ''
        ? itemStep(exchange, list, numberArgument(segment, 0, 'id'))
        : undefined,
    methods: {
      GET: () => listItems(exchange, list),
      POST: () => {
        demandItemType(exchange, list);
        const fields = fieldsOfList(exchange.tenant.db, list.id);
        const row = addItem(exchange, list, fields, valuesFromBody(exchange, list, fields, readBody(exchange)));
        exchange.meter.rows += 1;
        return { kind: 'entity', entity: itemEntity(exchange, list, fields, row), status: 201 };
      },
    },
  };
}
