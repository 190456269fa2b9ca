import type { Operation } from '../../platform';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { allowOptions } from '../protocol/readQuery';
import { itemSelect, listsOf } from '../store/findRows';
import { listSettings } from '../store/listSettings';
import type { ItemRow } from '../store/rows';
import { selectAll } from '../../sql';

export const searchOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: "GET /_api/search/query?querytext='…'",
    fidelity: 'partial',
    differs: 'Plain words only, all of which must occur; found at once (no crawl delay); the whole site, no refiners.',
    source: 'Microsoft: SharePoint search REST API overview; trimming and NoCrawl: platform/permissions.md §4',
    confirmed: false,
  },
];

const mostRows = 500;

function unquote(value: string): string {
  return /^'(.*)'$/s.exec(value.trim())?.[1]?.replace(/''/g, "'") ?? value;
}

/** Search trims by permission and never shows lists that are not crawled. */
export function searchResource(exchange: Exchange): Resource {
  return {
    step: (segment) => {
      if (segment.name !== 'query') return undefined;
      return {
        methods: {
          GET: () => {
            allowOptions(exchange.query);
            const text = exchange.query.others.get('querytext');
            if (text === undefined) throw problems.badArgument('The parameter querytext is missing.');
            for (const name of exchange.query.others.keys()) {
              if (!['querytext', 'rowlimit', 'selectproperties', 'trimduplicates', 'clienttype'].includes(name))
                throw problems.unsupportedOption(name);
            }
            return {
              kind: 'value',
              name: 'query',
              type: 'Microsoft.Office.Server.Search.REST.SearchResult',
              value: find(exchange, unquote(text)),
            };
          },
        },
      };
    },
  };
}

function find(exchange: Exchange, text: string): unknown {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^"|"$|\*$/g, ''))
    .filter((word) => word !== '');
  if (words.some((word) => /^[a-z]+[:=<>]/.test(word)))
    throw problems.unsupportedOption('querytext with property restrictions');
  const limit = Math.min(Number(unquote(exchange.query.others.get('rowlimit') ?? '10')), mostRows);
  const found: { readonly Cells: readonly { Key: string; Value: string; ValueType: string }[] }[] = [];
  for (const list of listsOf(exchange.tenant.db, exchange.web.id)) {
    const { NoCrawl } = listSettings(list);
    if (NoCrawl || words.length === 0) continue;
    const ownOnly = readsOwnOnly(list);
    const conditions = words
      .map(() => "(lower(fields) LIKE ? ESCAPE '\\' OR lower(leaf) LIKE ? ESCAPE '\\')")
      .join(' AND ');
    const like = words.flatMap((word) => [
      `%${word.replace(/[\\%_]/g, '\\$&')}%`,
      `%${word.replace(/[\\%_]/g, '\\$&')}%`,
    ]);
    for (const row of selectAll<ItemRow>(
      exchange.tenant.db,
      `${itemSelect} WHERE list_id = ? AND ${conditions} ORDER BY id`,
      list.id,
      ...like,
    )) {
      if (!mayRead(exchange, list, row, ownOnly)) continue;
      const stored = JSON.parse(row.fields) as Record<string, unknown>;
      const summary = Object.values(stored)
        .filter((value) => typeof value === 'string')
        .join(' ')
        .slice(0, 300);
      const cells = {
        Title: typeof stored.Title === 'string' ? stored.Title : row.leaf,
        Path: `${exchange.tenant.origin}${row.dir}/${row.leaf}`,
        ListItemID: String(row.id),
        ListId: list.guid,
        UniqueId: `{${row.guid}}`,
        HitHighlightedSummary: summary,
      };
      found.push({ Cells: Object.entries(cells).map(([Key, Value]) => ({ Key, Value, ValueType: 'Edm.String' })) });
    }
  }
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
