import { demand } from '../access';
import { changeKinds, lastToken, tokenOf, tokenTime } from '../items/changeLog';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import { demandMeant, isObject, objectOf, readBody, textOf } from '../protocol/readBody';
import { demandNames } from '../protocol/refuseName';
import type { Properties } from '../protocol/readBody';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import type { ChangeRow } from '../store/changeRows';
import { changesOf } from '../store/changeRows';
import { fieldsOfList, itemById } from '../store/findRows';
import { rowsOfList } from '../store/itemRows';
import type { ItemRow, ListRow } from '../store/rows';
import { rowXml } from './rowXml';
import type { SharePointOperation } from '../SharePointOperation';

const mostChanges = 1000;
/** Days the change log goes back. */
const logDays = 60;

/** The sequence number a token stands for; refused for another list's, a malformed one, and one older than the log. */
function sequenceOf(exchange: Exchange, list: ListRow, token: string): number {
  const match = /^1;3;([0-9a-f-]{36});(\d{18,19});(-?\d{1,15})$/i.exec(token);
  if (!match || match[1]?.toLowerCase() !== list.guid) throw problems.badChangeToken();
  const at = tokenTime(match[2] ?? '0');
  if (exchange.tenant.now().getTime() - at > logDays * 86_400_000) throw problems.oldChangeToken();
  return Number(match[3]);
}

function tokenIn(query: Properties, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || value === null) return undefined;
  if (!isObject(value) || typeof value.StringValue !== 'string') throw problems.badChangeToken();
  return value.StringValue;
}

const objectFlags = [
  'Activity',
  'Alert',
  'ContentType',
  'Field',
  'File',
  'Folder',
  'Group',
  'Item',
  'List',
  'SecurityPolicy',
  'Site',
  'User',
  'View',
  'Web',
];
const kindFlags = [
  'Add',
  'Update',
  'DeleteObject',
  'Rename',
  'Move',
  'Restore',
  'RoleAssignmentAdd',
  'RoleAssignmentDelete',
  'RoleDefinitionAdd',
  'RoleDefinitionDelete',
  'RoleDefinitionUpdate',
  'GroupMembershipAdd',
  'GroupMembershipDelete',
  'Navigation',
  'SystemUpdate',
  'RecursiveAll',
  'RequireSecurityTrim',
  'IgnoreStartTokenNotFoundError',
  'LatestFirst',
];
const known = [...objectFlags, ...kindFlags, 'ChangeTokenStart', 'ChangeTokenEnd', 'FetchLimit'];

function wantedKinds(query: Properties): number[] {
  const flags: readonly (readonly [string, number])[] = [
    ['Add', changeKinds.add],
    ['Update', changeKinds.update],
    ['DeleteObject', changeKinds.delete],
    ['Restore', changeKinds.restore],
  ];
  return query.Item === true ? flags.filter(([name]) => query[name] === true).map(([, kind]) => kind) : [];
}

const kept = ['Item', 'Add', 'Update', 'DeleteObject', 'Restore', 'RecursiveAll'];
/** Changes of a list are those of everything in it (RecursiveAll); kinds that are not logged cannot be asked for. */
const notKept = {
  ...Object.fromEntries(
    [...objectFlags, ...kindFlags].filter((name) => !kept.includes(name)).map((name) => [name, [false]]),
  ),
  ...Object.fromEntries(kept.map((name) => [name, [false, true]])),
};

/** What a query asks for at most; SharePoint takes the number as text too. */
function limitIn(query: Properties): number {
  const { FetchLimit } = query;
  const given = typeof FetchLimit === 'string' || typeof FetchLimit === 'number' ? Number(FetchLimit) : 0;
  return Math.min(given || mostChanges, mostChanges);
}

function changeEntity(exchange: Exchange, list: ListRow, row: ChangeRow): Entity {
  return {
    type: 'SP.ChangeItem',
    link: `Web/Lists(guid'${list.guid}')/GetChanges/${row.seq}`,
    values: {
      ChangeToken: { StringValue: tokenOf(list, row.at, row.seq) },
      ChangeType: row.kind,
      SiteId: exchange.web.site_guid,
      Time: `${row.at.slice(0, 19)}Z`,
      Editor: '',
      EditorEmailHint: null,
      ItemId: row.id,
      ListId: list.guid,
      ServerRelativeUrl: '',
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: row.guid,
      WebId: exchange.web.guid,
    },
  };
}

/** The list's change log, in order, from a token on. A query that asks for no kind of change gets none. */
function getChanges(exchange: Exchange, list: ListRow): Reply {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, list.scope_id, permission.open);
  const query = objectOf(readBody(exchange), 'query');
  demandNames(query, 'SP.ChangeQuery', known);
  demandMeant(query, notKept);
  const start = tokenIn(query, 'ChangeTokenStart');
  const end = tokenIn(query, 'ChangeTokenEnd');
  const from = start === undefined ? 0 : sequenceOf(exchange, list, start);
  const to = end === undefined ? Number.MAX_SAFE_INTEGER : sequenceOf(exchange, list, end);
  const rows = changesOf(db, list.id, { from, to, limit: limitIn(query) }, wantedKinds(query));
  return { kind: 'collection', entities: rows.map((row) => changeEntity(exchange, list, row)) };
}

export const getChangesOperation: SharePointOperation = {
  name: 'POST …/lists/…/getchanges',
  fidelity: 'partial',
  differs:
    'Items only: Add, Update, DeleteObject and Restore; whatever else is asked for is 501. Ids and times are not trimmed, as documented.',
  guesses: ['sixty days of log', 'codes of refused tokens', '1,000 changes at most', 'anybody with Open may ask'],
  source: 'platform/permissions.md §4; @pnp/sp lists/types (ChangeQuery)',
  confirmed: false,
  at: { list: { steps: { getchanges: ({ exchange, list }) => action(() => getChanges(exchange, list)) } } },
};

interface Since {
  /** Rows whether or not the asker may read them. */
  readonly rows: readonly ItemRow[];
  readonly gone: readonly number[];
  readonly token: string;
  readonly more: boolean;
}

/** The newest change of each item since a token: rows that are still there, and ids that are gone. */
function since(exchange: Exchange, list: ListRow, token: string, limit: number): Since {
  const { db } = exchange.tenant;
  const from = sequenceOf(exchange, list, token);
  const log = changesOf(db, list.id, { from, to: Number.MAX_SAFE_INTEGER, limit: limit + 1 });
  const page = log.slice(0, limit);
  exchange.meter.rows += page.length;
  const latest = new Map(page.map((row) => [row.id, row.kind]));
  const last = page[page.length - 1];
  const found = [...latest.keys()].map((id) => itemById(db, list.id, id)).filter((row) => row !== undefined);
  return {
    rows: found,
    gone: [...latest]
      .filter(([id, kind]) => kind === changeKinds.delete && !itemById(db, list.id, id))
      .map(([id]) => id),
    token: log.length > limit && last ? tokenOf(list, last.at, last.seq) : lastToken(exchange, list),
    more: log.length > limit,
  };
}

function everything(exchange: Exchange, list: ListRow, limit: number): Since {
  const rows = rowsOfList(exchange.tenant.db, list.id, limit);
  exchange.meter.rows += rows.length;
  return { rows, gone: [], token: lastToken(exchange, list), more: false };
}

const envelope =
  '<?xml version="1.0" encoding="utf-8"?><listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" MaxRecommendedEmbeddedFileSize="500" ' +
  'AlternateUrls="" xmlns:s="uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882" xmlns:dt="uuid:C2F41010-65B3-11d1-A29F-00AA00C14882" xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema">';

/** Answers XML, as SharePoint does here. Without a token: the first rows and a token to go on from. */
function getChangesSinceToken(exchange: Exchange, list: ListRow): Reply {
  demand(exchange.tenant.db, exchange.actor, list.scope_id, permission.open);
  const query = objectOf(readBody(exchange), 'query');
  demandNames(query, 'SP.ChangeLogItemQuery', ['ChangeToken', 'RowLimit', 'ViewName', 'ViewFields', 'QueryOptions']);
  demandMeant(query, { ViewName: [''], ViewFields: [''], QueryOptions: [''] });
  const limit = Math.min(Number(textOf(query, 'RowLimit') ?? '5000'), 5000);
  if (!Number.isInteger(limit) || limit < 1) throw problems.badArgument('The RowLimit is not valid.');
  const token = textOf(query, 'ChangeToken') ?? '';
  const found = token === '' ? everything(exchange, list, limit) : since(exchange, list, token, limit);
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const rows = found.rows
    .filter((row) => mayRead(exchange, list, row, readsOwnOnly(list)))
    .map((row) => rowXml(fields, row));
  const gone = found.gone.map((id) => `<Id ChangeType="Delete">${id}</Id>`).join('');
  const text =
    `${envelope}<Changes LastChangeToken="${found.token}"${found.more ? ' MoreChanges="TRUE"' : ''}>${gone}</Changes>` +
    `<rs:data ItemCount="${rows.length}">${rows.join('')}</rs:data></listitems>`;
  return { kind: 'bytes', bytes: new TextEncoder().encode(text), contentType: 'text/xml; charset=utf-8' };
}

export const getListItemChanges: SharePointOperation = {
  name: 'POST …/lists/…/getlistitemchangessincetoken',
  fidelity: 'partial',
  differs:
    'Query, Contains, and any ViewName, ViewFields and QueryOptions are refused. Rows are trimmed, ids of deleted items are not (believed).',
  guesses: ['ids of deleted items are not trimmed', 'which attributes a row has'],
  source: 'Microsoft: Lists.GetListItemChangesSinceToken; platform/permissions.md §4',
  confirmed: false,
  at: {
    list: {
      steps: {
        getlistitemchangessincetoken: ({ exchange, list }) => action(() => getChangesSinceToken(exchange, list)),
      },
    },
  },
};
