import type { Operation } from '../../platform';
import { demand } from '../access';
import { contentOf, saveContent } from '../items/fileContent';
import { deleteItem, recycleItem } from '../items/removeItem';
import { updateItem } from '../items/writeItem';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import { fieldsOfList, itemAt, itemByGuid, itemById, itemSelect, listAround } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { selectAll } from '../../sql';
import { fileStep } from './fileActions';
import { fileEntity, upload } from './fileEntity';
import { itemResource } from './item';
import { collectionResource, entityResource } from './respond';
import { serverRelative } from './serverRelative';

export const fileOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET, POST …/files, …/files/AddUsingPath; getFileByServerRelativePath, getFileByServerRelativeUrl, getFileById',
    fidelity: 'partial',
    differs: 'Level, ContentTag and LinkingUrl are not those of a real file; no virus or type checks.',
    source: '@pnp/sp files/types; pnp/pnpcore recordings (404 text)',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET, PUT …/$value',
    fidelity: 'full',
    differs: '',
    source: '@pnp/sp files/readable-file',
    confirmed: false,
  },
];

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
                return {
                  kind: 'bytes',
                  bytes: contentOf(exchange, list, row),
                  contentType: 'application/octet-stream',
                };
              },
              PUT: () => {
                saveContent(
                  exchange,
                  list,
                  updateItem(exchange, list, fieldsOfList(db, list.id), row, new Map()),
                  exchange.bytes,
                );
                return { kind: 'empty', status: 204 };
              },
            },
          };
        case 'listitemallfields':
          return itemResource(exchange, list, () => itemById(db, list.id, row.id), { local: true });
        case 'recycle':
          return action(() => ({
            kind: 'value',
            name: 'Recycle',
            value: recycleItem(exchange, list, row),
            type: 'Edm.Guid',
          }));
        default:
          return fileStep(exchange, list, row, segment);
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

/** The files right in a folder that the asker may read. */
export function filesIn(exchange: Exchange, list: ListRow, dir: string): ItemRow[] {
  if (list.template === 100) return [];
  const rows = selectAll<ItemRow>(
    exchange.tenant.db,
    `${itemSelect} WHERE list_id = ? AND dir = ? AND folder = 0 ORDER BY leaf`,
    list.id,
    dir,
  );
  exchange.meter.rows += rows.length;
  const ownOnly = readsOwnOnly(list);
  return rows.filter((row) => mayRead(exchange, list, row, ownOnly));
}

/** `…/files` of a folder. */
export function filesResource(exchange: Exchange, list: ListRow, dir: string, segment: Segment): Resource {
  const { db } = exchange.tenant;
  const named = (name: string): Resource =>
    fileResource(exchange, list, () => {
      const row = itemAt(db, list.id, `${dir}/${name}`);
      if (!row || row.folder === 1 || list.template === 100) throw problems.fileMissing(`${dir}/${name}`);
      return row;
    });
  if (segment.called) return named(textArgument(segment, 0, 'url'));
  return collectionResource(
    exchange,
    () => filesIn(exchange, list, dir).map((row) => fileEntity(exchange, list, row)),
    {
      step: (inner) => {
        if (inner.name !== 'addusingpath' && inner.name !== 'add') return undefined;
        const name = textArgument(inner, 0, inner.name === 'add' ? 'url' : 'decodedurl');
        return action(() => ({
          kind: 'entity',
          entity: fileEntity(
            exchange,
            list,
            upload(exchange, list, dir, name.split('/').pop() ?? '', booleanArgument(inner, 1, 'overwrite', false)),
          ),
        }));
      },
    },
  );
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

/** `getFileById('guid')`: a file of one of this web's libraries. */
export function fileById(exchange: Exchange, guid: string): Resource {
  const found = itemByGuid(exchange.tenant.db, exchange.web.id, guid);
  if (!found || found.row.folder === 1 || found.list.template === 100) throw problems.fileMissing(guid);
  return fileResource(exchange, found.list, () => found.row);
}
