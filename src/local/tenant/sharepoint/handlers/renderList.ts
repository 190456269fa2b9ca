import { maskOn } from '../access';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { action, deny } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { allowOptions } from '../protocol/readQuery';
import { booleanOf, demandMeant, numberOf, objectOf, readBody, shownValue, textOf } from '../protocol/readBody';
import { demandNames, refuseName } from '../protocol/refuseName';
import type { CamlQuery } from '../query/parseCaml';
import { demandCamlFields, parseCaml } from '../query/parseCaml';
import { runQuery } from '../query/runQuery';
import { fieldsOfList } from '../store/findRows';
import { viewSettings, viewsOf } from '../store/makeView';
import type { FieldRow, ListRow } from '../store/rows';
import { folderOf } from './getItems';
import { demandFewLookups, mostPerPage, readPaging } from './items';
import { renderRow } from './renderRow';
import { viewXml } from './viewEntity';
import type { SharePointOperation } from '../SharePointOperation';

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

function schemaOf(list: ListRow, fields: readonly FieldRow[]): { readonly ListSchema: unknown } {
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

interface RenderAsk {
  readonly parameters: Properties;
  /** Bits of SP.RenderListDataOptions. */
  readonly options: number;
}

function readAsk(exchange: Exchange): RenderAsk {
  allowOptions(exchange.query);
  const body = readBody(exchange);
  if (body.overrideParameters !== undefined && body.overrideParameters !== null)
    throw problems.notImplemented('overrideParameters');
  const parameters = body.parameters === undefined ? {} : objectOf(body, 'parameters');
  demandNames(parameters, 'SP.RenderListDataParameters', parametersKnown);
  demandMeant(parameters, {
    AddRequiredFields: [false],
    AllowMultipleValueFilterForTaxonomyFields: [false, true],
    ReplaceGroup: [false],
    ExpandUserField: [false],
  });
  const options = numberOf(parameters, 'RenderOptions') ?? 0;
  if (!Number.isInteger(options) || options < 0 || (options & ~6) !== 0)
    throw problems.notImplemented(`RenderOptions ${shownValue(parameters.RenderOptions)}`);
  return { parameters, options };
}

interface ShownView {
  readonly caml: CamlQuery;
  readonly columns: readonly FieldRow[];
}

/** The view given, or the list's default one, with the columns it shows. */
function viewOf(exchange: Exchange, list: ListRow, fields: readonly FieldRow[], given: string): ShownView {
  const standard = viewsOf(exchange.tenant.db, list)
    .map(viewSettings)
    .find((view) => view.DefaultView);
  const fallback = standard ? viewXml(standard) : '';
  const caml = parseCaml(exchange, given === '' ? fallback : given);
  const shown = caml.viewFields.length > 0 ? caml.viewFields : (standard?.fields ?? []);
  const columns = shown.map(
    (name) =>
      fields.find((field) => field.name === name) ??
      deny(refuseName('SP.ListItem', name, problems.unknownSelect(name))),
  );
  // people and lookups a view shows count, and so do those it filters by
  demandFewLookups(fields, shown.length > 0 ? shown : ['ID']);
  demandCamlFields(fields, caml);
  return { caml, columns };
}

/** `RenderListDataAsStream`: rows as a list view shows them, every value as text; paged by `NextHref`. */
function renderList(exchange: Exchange, list: ListRow): Reply {
  const { parameters, options } = readAsk(exchange);
  const { db } = exchange.tenant;
  const fields = fieldsOfList(db, list.id);
  const { caml, columns } = viewOf(exchange, list, fields, textOf(parameters, 'ViewXml') ?? '');
  const size = Math.min(caml.rowLimit ?? 30, mostPerPage);
  const paging = textOf(parameters, 'Paging')?.replace(/^\?/, '') ?? pagingInAddress(exchange);
  const page = runQuery(exchange, list, fields, {
    where: caml.where,
    sorts: caml.sorts,
    limit: size,
    after: readPaging(paging === '' ? undefined : paging),
    folder: folderOf(exchange, list, textOf(parameters, 'FolderServerRelativeUrl'), caml.recursive),
    recursive: caml.recursive,
  });
  const utc = booleanOf(parameters, 'DatesInUtc') ?? false;
  const first = Number(new URLSearchParams(paging).get('PageFirstRow') ?? '1') || 1;
  const last = page.rows[page.rows.length - 1];
  const { high, low } = maskOn(db, exchange.actor, list.scope_id);
  const data = {
    Row: page.rows.map((row) => renderRow(exchange, list, columns, row, utc)),
    FirstRow: last ? first : 0,
    FolderPermissions: `0x${high.toString(16)}${low.toString(16).padStart(8, '0')}`,
    LastRow: last ? first + page.rows.length - 1 : 0,
    RowLimit: size,
    ...(page.more && last && caml.paged
      ? { NextHref: `?Paged=TRUE&p_ID=${last.id}&PageFirstRow=${first + page.rows.length}` }
      : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
  };
  const withSchema = { wpq: '', Templates: {}, ListData: data, ...schemaOf(list, fields) };
  return { kind: 'plain', value: (options & 4) === 0 ? data : withSchema };
}

export const renderListData: SharePointOperation = {
  name: 'POST …/lists/…/RenderListDataAsStream',
  fidelity: 'partial',
  differs:
    'RenderOptions ListData (2, alone or as 0) and ListSchema (4). As strict at the threshold as items are; a real one is sometimes more lenient. Grouping, totals, overrideParameters, search, and sorting or filters in the address are refused.',
  guesses: ['numbers and dates as the locale writes them', 'without parameters the default view is shown'],
  source: '@pnp/sp lists/types; Microsoft: Working with lists and list items with REST',
  confirmed: false,
  at: {
    list: { steps: { renderlistdataasstream: ({ exchange, list }) => action(() => renderList(exchange, list)) } },
  },
};
