import { itemEntity } from '../items/itemEntity';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { booleanOf, demandMeant, isObject, objectOf, readBody, textOf } from '../protocol/readBody';
import { demandNames } from '../protocol/refuseName';
import { allowOptions, namesIn } from '../protocol/readQuery';
import { demandCamlFields, parseCaml } from '../query/parseCaml';
import { runQuery } from '../query/runQuery';
import type { SharePointOperation } from '../SharePointOperation';
import { fieldsOfList } from '../store/findRows';
import type { ListRow } from '../store/rows';
import { demandFewLookups, mostPerPage, readPaging } from './items';
import { serverRelative } from './serverRelative';

const knownProperties = [
  'ViewXml',
  'FolderServerRelativeUrl',
  'FolderServerRelativePath',
  'ListItemCollectionPosition',
  'DatesInUtc',
  'AllowIncrementalResults',
];

/**
 * The folder a CAML query looks into: the one given, which must be the list's, else the root or (recursive) the whole
 * list.
 */
export function folderOf(
  exchange: Exchange,
  list: ListRow,
  given: string | undefined,
  recursive: boolean,
): string | undefined {
  if (given === undefined || given === '') return recursive ? undefined : list.root;
  const folder = serverRelative(exchange, given);
  if (!`${folder.toLowerCase()}/`.startsWith(`${list.root.toLowerCase()}/`)) throw problems.folderMissing();
  return folder;
}

function textIn(value: unknown, name: string): string | undefined {
  return isObject(value) ? textOf(value, name) : undefined;
}

function readCamlQuery(exchange: Exchange): Properties {
  const query = objectOf(readBody(exchange), 'query');
  demandNames(query, 'SP.CamlQuery', knownProperties);
  return query;
}

/** `…/getitems`: CAML, by default over one folder only. Times come in the site's zone unless DatesInUtc. */
function getItems(exchange: Exchange, list: ListRow): Reply {
  allowOptions(exchange.query, '$select', '$expand');
  const query = readCamlQuery(exchange);
  const caml = parseCaml(exchange, textOf(query, 'ViewXml') ?? '');
  const given = textOf(query, 'FolderServerRelativeUrl') ?? textIn(query.FolderServerRelativePath, 'DecodedUrl');
  const position = textIn(query.ListItemCollectionPosition, 'PagingInfo');
  const local = booleanOf(query, 'DatesInUtc') !== true;
  demandMeant(query, { AllowIncrementalResults: [false] });
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  demandFewLookups(fields, [...namesIn(exchange.query, '$select'), ...caml.viewFields]);
  demandCamlFields(fields, caml);
  const page = runQuery(exchange, list, fields, {
    where: caml.where,
    sorts: caml.sorts,
    limit: Math.min(caml.rowLimit ?? mostPerPage, mostPerPage),
    after: readPaging(position),
    folder: folderOf(exchange, list, given, caml.recursive),
    recursive: caml.recursive,
  });
  return {
    kind: 'collection',
    entities: page.rows.map((row) => itemEntity(exchange, list, fields, row, { local })),
  };
}

export const getItemsByCaml: SharePointOperation = {
  name: 'POST …/getitems (CAML)',
  fidelity: 'partial',
  differs:
    'Eq, Neq, Gt, Geq, Lt, Leq, In, IsNull, IsNotNull, BeginsWith, Contains, And, Or, Today, Now, UserID; joins, grouping and membership are refused. ViewFields are checked and leave no column out. A recursive query over a folder of a list above the threshold is refused.',
  guesses: ['codes of malformed CAML', 'a recursive query over a folder of a large list needs an index'],
  source: 'platform/facts.md',
  confirmed: false,
  at: { list: { steps: { getitems: ({ exchange, list }) => action(() => getItems(exchange, list)) } } },
};
