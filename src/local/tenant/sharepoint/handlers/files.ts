import { demand } from '../access';
import { contentOf, saveContent } from '../items/fileContent';
import { demandRead, mayRead, readsOwnOnly } from '../items/mayRead';
import { deleteItem, recycleItem } from '../items/removeItem';
import { itemEtags } from '../items/itemEtag';
import { updateItem } from '../items/writeItem';
import { permission } from '../masks';
import type { Places } from '../Places';
import type { Exchange } from '../protocol/Exchange';
import { takeContent } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import type { SharePointOperation } from '../SharePointOperation';
import { fieldsOfList, itemAt, itemByGuid, itemById, listAround } from '../store/findRows';
import { filesRightIn } from '../store/itemRows';
import type { ItemRow, ListRow } from '../store/rows';
import { offered, stepsBy } from '../ways';
import { attachmentFile } from './attachmentFile';
import { fileEntity, fileEtag, upload } from './fileEntity';
import { itemResource } from './item';
import { collectionResource, entityResource, valueResource } from './respond';
import { serverRelative } from './serverRelative';
import { demandMatch } from '../protocol/demandMatch';

export function fileResource(exchange: Exchange, list: ListRow, find: () => ItemRow): Resource {
  const file = (): ItemRow => {
    const row = find();
    demandRead(exchange, list, row, () => problems.fileMissing(`${row.dir}/${row.leaf}`));
    return row;
  };
  return entityResource(
    exchange,
    () => fileEntity(exchange, list, file()),
    offered(exchange, 'file', () => ({ exchange, list, row: file() })),
  );
}

/** The files right in a folder that the asker may read. */
export function filesIn(exchange: Exchange, list: ListRow, dir: string): ItemRow[] {
  if (list.template === 100) return [];
  const rows = filesRightIn(exchange.tenant.db, list.id, dir);
  exchange.meter.rows += rows.length;
  const ownOnly = readsOwnOnly(list);
  return rows.filter((row) => mayRead(exchange, list, row, ownOnly));
}

function fileIn(exchange: Exchange, list: ListRow, url: string): ItemRow {
  const row = list.template === 100 ? undefined : itemAt(exchange.tenant.db, list.id, url);
  if (!row || row.folder === 1) throw problems.fileMissing(url);
  return row;
}

/** `…/files` of a folder. */
function filesResource({ exchange, list, row }: Places['folder'], segment: Segment): Resource {
  const dir = row ? `${row.dir}/${row.leaf}` : list.root;
  if (segment.called) {
    const url = `${dir}/${textArgument(segment, 0, 'url')}`;
    return fileResource(exchange, list, () => fileIn(exchange, list, url));
  }
  const adding =
    (parameter: string) =>
    (inner: Segment): Resource => {
      const name = textArgument(inner, 0, parameter).split('/').pop() ?? '';
      const overwrite = booleanArgument(inner, 1, 'overwrite', false);
      return action(() => ({
        kind: 'entity',
        entity: fileEntity(exchange, list, upload(exchange, list, dir, name, overwrite)),
      }));
    };
  return collectionResource(
    exchange,
    () => filesIn(exchange, list, dir).map((each) => fileEntity(exchange, list, each)),
    { step: stepsBy({ addusingpath: adding('decodedurl'), add: adding('url') }) },
  );
}

/** `getFileByServerRelativePath(decodedUrl='…')` and its older spelling. */
function fileByUrl(exchange: Exchange, given: string): Resource {
  const url = serverRelative(exchange, given);
  const list = listAround(exchange.tenant.db, exchange.web.id, url);
  if (!list) throw problems.fileMissing(url);
  const attached = attachmentFile(exchange, list, url);
  return attached ?? fileResource(exchange, list, () => fileIn(exchange, list, url));
}

/** `getFileById('guid')`: a file of one of this web's libraries. */
function fileById(exchange: Exchange, guid: string): Resource {
  const found = itemByGuid(exchange.tenant.db, exchange.web.id, guid);
  if (!found || found.row.folder === 1 || found.list.template === 100) throw problems.fileMissing(guid);
  return fileResource(exchange, found.list, () => found.row);
}

export const filesOperation: SharePointOperation = {
  name: 'GET, POST …/files, …/files/AddUsingPath; getFileByServerRelativePath, getFileByServerRelativeUrl, getFileById',
  fidelity: 'partial',
  differs: 'Level, ContentTag and LinkingUrl are not those of a real file; no virus or type checks.',
  guesses: [
    'code for an impossible name',
    'an upload makes a version each time',
    'required columns are not asked for',
    'a stale If-Match is 412 for deleting, recycling and overwriting, in the form of the file or of its item',
    'which properties an attachment has as a file by its own address',
  ],
  source: '@pnp/sp files/types; pnp/pnpcore recordings (404 text)',
  confirmed: false,
  at: {
    web: {
      steps: {
        getfilebyserverrelativepath: ({ exchange }, segment) =>
          fileByUrl(exchange, textArgument(segment, 0, 'decodedUrl')),
        getfilebyserverrelativeurl: ({ exchange }, segment) =>
          fileByUrl(exchange, textArgument(segment, 0, 'serverRelativeUrl')),
        getfilebyid: ({ exchange }, segment) => fileById(exchange, textArgument(segment, 0, 'uniqueId')),
      },
    },
    folder: { steps: { files: filesResource } },
    file: {
      steps: {
        listitemallfields: ({ exchange, list, row }) =>
          itemResource(exchange, list, () => itemById(exchange.tenant.db, list.id, row.id), { local: true }),
        recycle: ({ exchange, list, row }) =>
          action(() => {
            demandMatch(exchange, fileEtag(row), ...itemEtags(row));
            const value = recycleItem(exchange, list, row);
            return { kind: 'value', name: 'Recycle', value, type: 'Edm.Guid' };
          }),
      },
      methods: {
        DELETE: ({ exchange, list, row }) => {
          demandMatch(exchange, fileEtag(row), ...itemEtags(row));
          deleteItem(exchange, list, row);
          return done;
        },
      },
    },
  },
};

function download({ exchange, row }: Places['file']): Reply {
  demand(exchange.tenant.db, exchange.actor, row.scope_id, permission.openItems);
  return { kind: 'bytes', bytes: contentOf(exchange, row), contentType: 'application/octet-stream' };
}

function overwrite({ exchange, list, row }: Places['file']): Reply {
  demandMatch(exchange, fileEtag(row), ...itemEtags(row));
  const changed = updateItem(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, new Map());
  saveContent(exchange, list, changed, takeContent(exchange));
  return { kind: 'empty', status: 204 };
}

export const fileBytes: SharePointOperation = {
  name: 'GET, PUT …/$value',
  fidelity: 'full',
  differs: '',
  guesses: ['PUT needs no If-Match', 'OpenItems is asked for'],
  source: '@pnp/sp files/readable-file',
  confirmed: false,
  at: {
    file: { steps: { $value: (here) => ({ methods: { GET: () => download(here), PUT: () => overwrite(here) } }) } },
  },
};

export const itemFile: SharePointOperation = {
  name: 'GET …/items(id)/file',
  fidelity: 'full',
  differs: '',
  guesses: ["null for what is no file, a list's item among it"],
  source: "@pnp/sp files/item; SharePoint's $metadata (SP.ListItem)",
  confirmed: false,
  at: {
    item: {
      steps: {
        file: ({ exchange, list, row }) =>
          row.folder === 0 && list.template !== 100
            ? fileResource(exchange, list, () => row)
            : valueResource('File', () => null),
      },
    },
  },
};
