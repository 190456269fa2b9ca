import type { Operation } from '../../platform';
import { demand } from '../access';
import { itemEntity } from '../items/itemEntity';
import { deleteItem, recycleItem } from '../items/removeItem';
import { addItem, updateItem } from '../items/writeItem';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { mayRead, readsOwnOnly } from '../query/runQuery';
import { fieldsOfList, itemAt, itemById, itemSelect, listAround, principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { run, selectAll, selectOne } from '../../sql';
import { itemResource } from './item';
import { principalEntity } from './principalEntity';
import { collectionResource, entityResource } from './respond';
import { serverRelative } from './serverRelative';

export const fileOperations: readonly Operation[] = [
  { surface: 'SharePoint', name: 'GET, POST …/files, …/files/AddUsingPath; getFileByServerRelativePath', fidelity: 'partial', differs: 'Whole uploads only; no check-out, file versions, moving or copying yet.', source: '@pnp/sp files/types; pnp/pnpcore recordings (404 text)', confirmed: false },
  { surface: 'SharePoint', name: 'GET, PUT …/$value', fidelity: 'full', differs: '', source: '@pnp/sp files/readable-file', confirmed: false },
];

function size(exchange: Exchange, list: ListRow, row: ItemRow): number {
  return selectOne<{ n: number }>(exchange.tenant.db, 'SELECT length(content) AS n FROM files WHERE list_id = ? AND id = ?', list.id, row.id)?.n ?? 0;
}

function fileEntity(exchange: Exchange, list: ListRow, row: ItemRow): Entity {
  const url = `${row.dir}/${row.leaf}`;
  const author = principalById(exchange.tenant.db, row.author_id);
  return {
    type: 'SP.File',
    link: `Web/GetFileByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`,
    etag: `"{${row.guid.toUpperCase()}},${row.version}"`,
    values: {
      CheckInComment: '', CheckOutType: 2, ContentTag: `{${row.guid.toUpperCase()}},${row.version},1`, CustomizedPageStatus: 0, ETag: `"{${row.guid.toUpperCase()}},${row.version}"`,
      Exists: true, Length: String(size(exchange, list, row)), Level: 1, MajorVersion: Math.floor(row.ui_version / 512), MinorVersion: row.ui_version % 512, Name: row.leaf,
      ServerRelativeUrl: url, TimeCreated: row.created, TimeLastModified: row.modified,
      Title: (JSON.parse(row.fields) as { Title?: string }).Title ?? '', UIVersion: row.ui_version, UIVersionLabel: `${Math.floor(row.ui_version / 512)}.0`, UniqueId: row.guid,
    },
    extra: { ServerRelativePath: () => ({ DecodedUrl: url }) },
    links: {
      ListItemAllFields: () => itemEntity(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, { local: true }),
      Author: () => (author ? principalEntity(exchange, author) : null),
    },
  };
}

function save(exchange: Exchange, list: ListRow, row: ItemRow): void {
  run(exchange.tenant.db, 'INSERT OR REPLACE INTO files VALUES (?, ?, ?)', list.id, row.id, exchange.bytes);
}

/** Uploads a whole file. Overwriting needs to be asked for, and the right to edit. */
function upload(exchange: Exchange, list: ListRow, dir: string, name: string, overwrite: boolean): ItemRow {
  if (list.template === 100) throw problems.failed('Files can only be added to a library.');
  if (name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name)) throw problems.badArgument('The file or folder name is not valid.');
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const there = itemAt(exchange.tenant.db, list.id, `${dir}/${name}`);
  if (there && !overwrite) throw problems.nameTaken(`${dir}/${name}`);
  const row = there ? updateItem(exchange, list, fields, there, new Map()) : addItem(exchange, list, fields, new Map(), { dir, leaf: name, file: true });
  save(exchange, list, row);
  return row;
}

function fileResource(exchange: Exchange, list: ListRow, find: () => ItemRow): Resource {
  const { db } = exchange.tenant;
  const file = (): ItemRow => {
    const row = find();
    if (!mayRead(exchange, list, row, readsOwnOnly(list))) throw problems.accessDenied();
    return row;
  };
  return entityResource(exchange, () => fileEntity(exchange, list, file()), {
    step: (segment) => {
      const row = file();
      switch (segment.name) {
        case '$value':
          return {
            methods: {
              GET: () => {
                demand(db, exchange.actor, row.scope_id, permission.openItems);
                const content = selectOne<{ content: Uint8Array }>(db, 'SELECT content FROM files WHERE list_id = ? AND id = ?', list.id, row.id);
                return { kind: 'bytes', bytes: content?.content ?? new Uint8Array(), contentType: 'application/octet-stream' };
              },
              PUT: () => {
                updateItem(exchange, list, fieldsOfList(db, list.id), row, new Map());
                save(exchange, list, row);
                return { kind: 'empty', status: 204 };
              },
            },
          };
        case 'listitemallfields':
          return itemResource(exchange, list, () => itemById(db, list.id, row.id), { local: true });
        case 'recycle':
          return action(() => ({ kind: 'value', name: 'Recycle', value: recycleItem(exchange, list, row), type: 'Edm.Guid' }));
        default:
          return undefined;
      }
    },
    methods: {
      DELETE: () => {
        deleteItem(exchange, list, file());
        return done;
      },
    },
  });
}

/** `…/files` of a folder. */
export function filesResource(exchange: Exchange, list: ListRow, dir: string, segment: Segment): Resource {
  const { db } = exchange.tenant;
  const ownOnly = readsOwnOnly(list);
  const named = (name: string): Resource =>
    fileResource(exchange, list, () => {
      const row = itemAt(db, list.id, `${dir}/${name}`);
      if (!row || row.folder === 1 || list.template === 100) throw problems.fileMissing(`${dir}/${name}`);
      return row;
    });
  if (segment.called) return named(textArgument(segment, 0, 'url'));
  const all = (): ItemRow[] => {
    if (list.template === 100) return [];
    const rows = selectAll<ItemRow>(db, `${itemSelect} WHERE list_id = ? AND dir = ? AND folder = 0 ORDER BY leaf`, list.id, dir);
    exchange.meter.rows += rows.length;
    return rows.filter((row) => mayRead(exchange, list, row, ownOnly));
  };
  return collectionResource(exchange, () => all().map((row) => fileEntity(exchange, list, row)), {
    step: (inner) => {
      if (inner.name !== 'addusingpath' && inner.name !== 'add') return undefined;
      const name = textArgument(inner, 0, inner.name === 'add' ? 'url' : 'decodedurl');
      return action(() => ({ kind: 'entity', entity: fileEntity(exchange, list, upload(exchange, list, dir, name.split('/').pop() ?? '', booleanArgument(inner, 1, 'overwrite', false))) }));
    },
  });
}

/** `getFileByServerRelativePath(decodedUrl='…')` and its older spelling. */
export function fileByUrl(exchange: Exchange, given: string): Resource {
  const { db } = exchange.tenant;
  const url = serverRelative(exchange, given);
  const list = listAround(db, exchange.web.id, url);
  if (!list || list.template === 100) throw problems.fileMissing(url);
  return fileResource(exchange, list, () => {
    const row = itemAt(db, list.id, url);
    if (!row || row.folder === 1) throw problems.fileMissing(url);
    return row;
  });
}
