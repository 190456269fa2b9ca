import type { Operation } from '../../platform';
import { maskOn } from '../access';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { allowOptions } from '../protocol/readQuery';
import { booleanOf, objectOf, readBody, textOf } from '../protocol/readBody';
import { demandCamlFields, parseCaml } from '../query/parseCaml';
import { runQuery } from '../query/runQuery';
import { fieldsOfList } from '../store/findRows';
import { viewSettings, viewsOf } from '../store/makeView';
import type { FieldRow, ListRow } from '../store/rows';
import { demandFewLookups, readPaging } from './items';
import { renderRow } from './renderRow';
import { serverRelative } from './serverRelative';
import { viewXml } from './viewEntity';

export const renderOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'POST …/lists/…/RenderListDataAsStream',
    fidelity: 'partial',
    differs:
      'RenderOptions ListData (2, alone or as 0) and ListSchema (4). As strict at the threshold as items are; a real one is sometimes more lenient. Grouping, totals, overrideParameters, search, and sorting or filters in the address are refused.',
    source: '@pnp/sp lists/types; Microsoft: Working with lists and list items with REST',
    confirmed: false,
  },
];

const parametersKnown = [
  'ViewXml',
  'RenderOptions',
  'Paging',
  'FolderServerRelativeUrl',
  'DatesInUtc',
  'AddRequiredFields',
  'AllowMultipleValueFilterForTaxonomyFields',
  'ReplaceGroup',
  'ExpandUserField',
];

function schemaOf(list: ListRow, fields: readonly FieldRow[]): unknown {
  return {
    ListSchema: {
      Field: fields.map((field) => ({
        Name: field.name,
        FieldType: field.type,
        RealFieldName: field.name,
        DisplayName: field.title,
        ID: field.guid,
        StaticName: field.name,
        Type: field.type,
        Filterable: field.type === 'Note' ? 'FALSE' : 'TRUE',
        Sortable: field.type === 'Note' ? 'FALSE' : 'TRUE',
        ReadOnly: field.read_only === 1 ? 'TRUE' : 'FALSE',
      })),
      Id: `{${list.guid.toUpperCase()}}`,
      ListTemplateType: String(list.template),
    },
  };
}

/**
 * `NextHref` put behind the address itself, as list pages do. Whatever else a list page puts there (sorting, filters,
 * folder) is refused by name.
 */
function pagingInAddress(exchange: Exchange): string {
  const { others } = exchange.query;
  for (const name of others.keys())
    if (!['paged', 'p_id', 'pagefirstrow'].includes(name)) throw problems.unsupportedOption(name);
  return others.size === 0
    ? ''
    : `Paged=${others.get('paged') ?? ''}&p_ID=${others.get('p_id') ?? ''}&PageFirstRow=${others.get('pagefirstrow') ?? ''}`;
}

/** `RenderListDataAsStream`: rows as a list view shows them, every value as text; paged by `NextHref`. */
export function renderList(exchange: Exchange, list: ListRow): Reply {
  allowOptions(exchange.query);
  const body = readBody(exchange);
  if (body.overrideParameters !== undefined && body.overrideParameters !== null)
    throw problems.unsupportedOption('overrideParameters');
  const parameters = objectOf(body, 'parameters');
  for (const name of Object.keys(parameters))
    if (!parametersKnown.includes(name)) throw problems.unknownProperty(name, 'SP.RenderListDataParameters');
  const options = Number(parameters.RenderOptions ?? 0);
  if (!Number.isInteger(options) || options < 0 || (options & ~6) !== 0)
    throw problems.unsupportedOption(`RenderOptions ${String(parameters.RenderOptions)}`);
  const { db } = exchange.tenant;
  const fields = fieldsOfList(db, list.id);
  const standard = viewsOf(db, list)
    .map(viewSettings)
    .find((view) => view.DefaultView);
  const given = textOf(parameters, 'ViewXml');
  const caml = parseCaml(exchange, given === undefined || given === '' ? (standard ? viewXml(standard) : '') : given);
  const shown = caml.viewFields.length > 0 ? caml.viewFields : (standard?.fields ?? []);
  const columns = shown.map((name) => fields.find((field) => field.name === name) ?? unknownField(name));
  // people and lookups a view shows count, and so do those it filters by
  demandFewLookups(fields, shown.length > 0 ? shown : ['ID']);
  demandCamlFields(fields, caml);
  const size = Math.min(caml.rowLimit ?? 30, 5000);
  const path = textOf(parameters, 'FolderServerRelativeUrl');
  const paging = textOf(parameters, 'Paging')?.replace(/^\?/, '') ?? pagingInAddress(exchange);
  const after = readPaging(paging === '' ? undefined : paging);
  const folder =
    path === undefined || path === '' ? (caml.recursive ? undefined : list.root) : serverRelative(exchange, path);
  if (
    folder !== undefined &&
    folder.toLowerCase() !== list.root.toLowerCase() &&
    !folder.toLowerCase().startsWith(`${list.root.toLowerCase()}/`)
  )
    throw problems.folderMissing();
  const page = runQuery(exchange, list, fields, {
    where: caml.where,
    sorts: caml.sorts,
    limit: size,
    after,
    folder,
    recursive: caml.recursive,
  });
  const utc = booleanOf(parameters, 'DatesInUtc') ?? false;
  const first = Number(new URLSearchParams(paging).get('PageFirstRow') ?? '1') || 1;
  const last = page.rows[page.rows.length - 1];
  const { high, low } = maskOn(db, exchange.actor, list.scope_id);
  const data = {
    Row: page.rows.map((row) => renderRow(exchange, list, columns, row, utc)),
    FirstRow: page.rows.length === 0 ? 0 : first,
    FolderPermissions: `0x${high.toString(16)}${low.toString(16).padStart(8, '0')}`,
    LastRow: page.rows.length === 0 ? 0 : first + page.rows.length - 1,
    RowLimit: size,
    ...(page.more && last && caml.paged
      ? { NextHref: `?Paged=TRUE&p_ID=${last.id}&PageFirstRow=${first + page.rows.length}` }
      : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
  };
  const value =
    (options & 4) === 0 ? data : { wpq: '', Templates: {}, ListData: data, ...(schemaOf(list, fields) as object) };
  return { kind: 'plain', value };
}

function unknownField(name: string): never {
  throw problems.unknownSelect(name);
}
