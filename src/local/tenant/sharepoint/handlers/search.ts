import { demand } from '../access';
import { permission } from '../masks';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import { demandMeant, memberNames, numberOf, objectOf, publishedMembers, readBody, textOf } from '../protocol/readBody';
import { unknownName } from '../protocol/refuseName';
import { isPublished } from '../published/publishedType';
import { allowOptions } from '../protocol/readQuery';
import { listsOf } from '../store/findRows';
import { rowsWithWords } from '../store/itemRows';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';
import type { SharePointOperation } from '../SharePointOperation';
import { stepsBy } from '../ways';

const mostRows = 500;

function unquote(value: string): string {
  return /^'(.*)'$/s.exec(value.trim())?.[1]?.replace(/''/g, "'") ?? value;
}

function readWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^"|"$|\*$/g, ''))
    .filter((word) => word !== '');
  if (words.some((word) => /^[a-z]+[:=<>]/.test(word)))
    throw problems.unsupportedOption('querytext with property restrictions');
  return words;
}

interface Hit {
  readonly Cells: readonly { Key: string; Value: string; ValueType: string }[];
}

/** Cells every recorded row had and that mean nothing here. */
const always = {
  Rank: '16.0',
  PartitionId: '00000000-0000-0000-0000-000000000000',
  UrlZone: '0',
  Culture: 'en-US',
  GeoLocationSource: 'EUR',
  IsExternalContent: 'false',
  ResultTypeId: '0',
  ResultTypeIdList: '0',
  RenderTemplateId: '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js',
  piSearchResultId: '',
};

function hitOf(exchange: Exchange, list: ListRow, row: ItemRow, selected: readonly string[]): Hit {
  const stored = JSON.parse(row.fields) as Record<string, unknown>;
  const summary = Object.values(stored)
    .filter((value) => typeof value === 'string')
    .join(' ')
    .slice(0, 300);
  const url = `${exchange.tenant.origin}${row.dir}/${row.leaf}`;
  const cells = {
    ...always,
    DocId: String(row.list_id * 1_000_000 + row.id),
    Url: url,
    OriginalPath: url,
    SiteId: exchange.web.site_guid,
    WebId: exchange.web.guid,
    contentclass: list.template === 100 ? 'STS_ListItem_GenericList' : 'STS_ListItem_DocumentLibrary',
    Title: typeof stored.Title === 'string' ? stored.Title : row.leaf,
    Path: url,
    ListItemID: String(row.id),
    ListId: list.guid,
    UniqueId: `{${row.guid}}`,
    HitHighlightedSummary: summary,
  };
  const shown = Object.entries(cells).filter(
    ([name]) => selected.length === 0 || Object.hasOwn(always, name) || selected.includes(name.toLowerCase()),
  );
  return { Cells: shown.map(([Key, Value]) => ({ Key, Value, ValueType: 'Edm.String' })) };
}

interface Ask {
  readonly text: string;
  readonly limit: number;
  /** Names of the cells wanted, in lower case; all of them where none is named. */
  readonly selected: readonly string[];
}

/** Search trims by permission and never shows lists that are not crawled. */
function find(exchange: Exchange, { text, limit, selected }: Ask): unknown {
  const { db } = exchange.tenant;
  const words = readWords(text);
  const crawled = words.length === 0 ? [] : listsOf(db, exchange.web.id).filter((list) => !listSettings(list).NoCrawl);
  const found = crawled.flatMap((list) =>
    rowsWithWords(db, list.id, words)
      .filter((row) => mayRead(exchange, list, row, readsOwnOnly(list)))
      .map((row) => hitOf(exchange, list, row, selected)),
  );
  const rows = found.slice(0, limit);
  return {
    ElapsedTime: 1,
    PrimaryQueryResult: {
      RelevantResults: {
        RowCount: rows.length,
        Table: { Rows: rows },
        TotalRows: found.length,
        TotalRowsIncludingDuplicates: found.length,
      },
    },
    Properties: [],
    SecondaryQueryResults: [],
    SpellingSuggestion: '',
    TriggeredRules: [],
  };
}

const lowerCase = (names: readonly string[]): string[] => names.map((name) => name.trim().toLowerCase());

const knownParameters = ['querytext', 'rowlimit', 'selectproperties', 'trimduplicates', 'clienttype'];

function answerOf(exchange: Exchange, name: string, ask: Ask): Reply {
  return {
    kind: 'value',
    name,
    type: 'Microsoft.Office.Server.Search.REST.SearchResult',
    value: find(exchange, { ...ask, limit: Math.min(ask.limit, mostRows) }),
  };
}

function query(exchange: Exchange): Reply {
  allowOptions(exchange.query);
  const { others } = exchange.query;
  const text = others.get('querytext');
  if (text === undefined) throw problems.badArgument('The parameter querytext is missing.');
  for (const name of others.keys()) if (!knownParameters.includes(name)) throw problems.unsupportedOption(name);
  const selected = unquote(others.get('selectproperties') ?? '').split(',');
  return answerOf(exchange, 'query', {
    text: unquote(text),
    limit: Number(unquote(others.get('rowlimit') ?? '10')),
    selected: lowerCase(selected.filter((name) => name !== '')),
  });
}

const requestType = 'Microsoft.Office.Server.Search.REST.SearchRequest';

const read = ['Querytext', 'RowLimit', 'SelectProperties', 'TrimDuplicates', 'ClientType'];

function asksNothing(value: unknown): boolean {
  return (
    [undefined, null, '', 0, false].some((nothing) => value === nothing) || (Array.isArray(value) && value.length === 0)
  );
}

function postQuery(exchange: Exchange): Reply {
  const request = objectOf(readBody(exchange), 'request');
  for (const name of memberNames(request)) {
    const fine = isPublished(requestType, name) && (read.includes(name) || asksNothing(request[name]));
    if (!fine) throw unknownName(requestType, name);
  }
  // nothing is found twice here, and what kind of client asks changes nothing
  demandMeant(request, { TrimDuplicates: [true, false] });
  textOf(request, 'ClientType');
  const { SelectProperties: selected = [] } = publishedMembers(request, requestType, ['SelectProperties']);
  const text = textOf(request, 'Querytext');
  if (text === undefined) throw problems.badArgument('The parameter Querytext is missing.');
  const limit = numberOf(request, 'RowLimit') ?? 10;
  return answerOf(exchange, 'postquery', { text, limit, selected: lowerCase(selected as string[]) });
}

export const searchQuery: SharePointOperation = {
  name: "GET /_api/search/query?querytext='…'; POST /_api/search/postquery",
  fidelity: 'partial',
  differs:
    'Plain words only, all of which must occur; found at once (no crawl delay); the whole site, no refiners. SelectProperties picks among the cells there are.',
  guesses: ['NoCrawl hides at once'],
  source: 'Microsoft: SharePoint search REST API overview; trimming and NoCrawl: platform/permissions.md §4',
  confirmed: false,
  at: {
    root: {
      steps: {
        search: ({ exchange }) => {
          demand(exchange.tenant.db, exchange.actor, exchange.web.scope_id, permission.open);
          return {
            step: stepsBy({
              query: () => ({ methods: { GET: () => query(exchange) } }),
              postquery: () => action(() => postQuery(exchange)),
            }),
          };
        },
      },
    },
  },
};
