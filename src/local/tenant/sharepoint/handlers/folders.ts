import type { Operation } from '../../platform';
import { demand } from '../access';
import { itemEntity } from '../items/itemEntity';
import { deleteItem, recycleItem } from '../items/removeItem';
import { addItem } from '../items/writeItem';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import { fieldsOfList, itemAt, itemByGuid, itemSelect, listAround } from '../store/findRows';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';
import { selectAll, selectOne } from '../../sql';
import { fileEntity } from './fileEntity';
import { filesIn, filesResource } from './files';
import { itemResource } from './item';
import { moveFolder, placeOf } from './moveCopy';
import { collectionResource, entityResource } from './respond';
import { serverRelative } from './serverRelative';

export const folderOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET /_api/web/getFolderByServerRelativePath, getFolderByServerRelativeUrl, getFolderById; …/rootfolder',
    fidelity: 'partial',
    differs: 'Folders outside lists and libraries do not exist.',
    source: 'pnp/pnpcore recordings (404 text)',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET, POST /_api/web/folders, folders(url), folders/addUsingPath',
    fidelity: 'partial',
    differs: "Lists the roots of libraries only, not the web's own folders (Lists, _catalogs and the like).",
    source: '@pnp/sp folders/web; Microsoft: Working with folders and files with REST',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: '…/ListItemAllFields and its permissions',
    fidelity: 'full',
    differs: '',
    source: "pnpjs#2430 (times in the site's zone)",
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …/folders/addUsingPath, …/AddSubFolderUsingPath; …/moveTo, …/moveToUsingPath; SP.MoveCopyUtil.MoveFolderByPath, CopyFolderByPath; DELETE, recycle',
    fidelity: 'partial',
    differs: 'A folder with more than the list view threshold in it is moved and deleted all the same.',
    source: '@pnp/sp folders/types',
    confirmed: false,
  },
];

/** A folder: the list's root, or a row of it. */
interface Place {
  readonly list: ListRow;
  readonly row: ItemRow | undefined;
}

function urlOf(place: Place): string {
  return place.row ? `${place.row.dir}/${place.row.leaf}` : place.list.root;
}

function itemsIn(exchange: Exchange, place: Place): number {
  return (
    selectOne<{ n: number }>(
      exchange.tenant.db,
      'SELECT count(*) AS n FROM items WHERE list_id = ? AND dir = ?',
      place.list.id,
      urlOf(place),
    )?.n ?? 0
  );
}

function folderEntity(exchange: Exchange, place: Place): Entity {
  const url = urlOf(place);
  const { row, list } = place;
  return {
    type: 'SP.Folder',
    link: `Web/GetFolderByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`,
    values: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: itemsIn(exchange, place),
      Name: url.split('/').pop() ?? '',
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: row?.created ?? list.created,
      TimeLastModified: row?.modified ?? list.modified,
      UniqueId: row?.guid ?? list.guid,
      WelcomePage: '',
    },
    extra: { ServerRelativePath: () => ({ DecodedUrl: url }) },
    links: {
      ListItemAllFields: () =>
        row ? itemEntity(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, { local: true }) : null,
      Folders: () => subFolders(exchange, place).map((each) => folderEntity(exchange, each)),
      Files: () => filesIn(exchange, list, url).map((each) => fileEntity(exchange, list, each)),
    },
  };
}

function subFolders(exchange: Exchange, place: Place): Place[] {
  const ownOnly = readsOwnOnly(place.list);
  const rows = selectAll<ItemRow>(
    exchange.tenant.db,
    `${itemSelect} WHERE list_id = ? AND dir = ? AND folder = 1 ORDER BY leaf`,
    place.list.id,
    urlOf(place),
  );
  exchange.meter.rows += rows.length;
  return rows.filter((row) => mayRead(exchange, place.list, row, ownOnly)).map((row) => ({ list: place.list, row }));
}

function addFolder(exchange: Exchange, list: ListRow, url: string): Place {
  if (!listSettings(list).EnableFolderCreation) throw problems.failed('Folders cannot be created in this list.');
  const cut = url.lastIndexOf('/');
  const leaf = url.slice(cut + 1);
  if (leaf === '' || /["*:<>?/\\|]/.test(leaf)) throw problems.badArgument('The file or folder name is not valid.');
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const title = fields.find((field) => field.name === 'Title');
  const row = addItem(exchange, list, fields, new Map(title ? [[title, leaf]] : []), {
    dir: url.slice(0, cut),
    folder: true,
    leaf,
  });
  return { list, row };
}

/** The place, where the asker may see it. */
function seen(exchange: Exchange, found: Place): Place {
  if (found.row) {
    if (!mayRead(exchange, found.list, found.row, readsOwnOnly(found.list))) throw problems.accessDenied();
  } else demand(exchange.tenant.db, exchange.actor, found.list.scope_id, permission.open);
  return found;
}

function folderResource(exchange: Exchange, find: () => Place): Resource {
  const place = (): Place => seen(exchange, find());
  const row = (): [ListRow, ItemRow] => {
    const found = place();
    if (!found.row) throw problems.failed('The root folder of a list cannot be changed.');
    return [found.list, found.row];
  };
  const add = (url: string): Resource =>
    action(() => ({
      kind: 'entity',
      entity: folderEntity(exchange, addFolder(exchange, place().list, url)),
      status: 201,
    }));
  return entityResource(exchange, () => folderEntity(exchange, place()), {
    step: (segment) => {
      const found = place();
      switch (segment.name) {
        case 'listitemallfields':
          if (!found.row) return { methods: { GET: () => done } };
          return itemResource(exchange, found.list, () => found.row, { local: true });
        case 'files':
          return filesResource(exchange, found.list, urlOf(found), segment);
        case 'folders':
          if (segment.called) {
            const url = `${urlOf(found)}/${textArgument(segment, 0, 'url')}`;
            return folderResource(exchange, () => findFolder(exchange, url));
          }
          return collectionResource(
            exchange,
            () => subFolders(exchange, found).map((each) => folderEntity(exchange, each)),
            {
              step: (inner) => {
                if (inner.name !== 'addusingpath' && inner.name !== 'add') return undefined;
                const wanted = textArgument(inner, 0, inner.name === 'add' ? 'url' : 'decodedurl');
                return add(wanted.startsWith('/') ? serverRelative(exchange, wanted) : `${urlOf(found)}/${wanted}`);
              },
            },
          );
        case 'recycle':
          return action(() => ({
            kind: 'value',
            name: 'Recycle',
            value: recycleItem(exchange, ...row()),
            type: 'Edm.Guid',
          }));
        case 'addsubfolderusingpath':
          return add(`${urlOf(found)}/${textArgument(segment, 0, 'decodedurl')}`);
        case 'moveto':
        case 'movetousingpath':
          return action(() => {
            moveFolder(
              exchange,
              ...row(),
              placeOf(exchange, textArgument(segment, 0, segment.name === 'moveto' ? 'newurl' : 'decodedurl')),
            );
            return done;
          });
        default:
          return undefined;
      }
    },
    methods: {
      DELETE: () => {
        deleteItem(exchange, ...row());
        return { kind: 'empty', status: 200 };
      },
    },
  });
}

function findFolder(exchange: Exchange, url: string): Place {
  const list = listAround(exchange.tenant.db, exchange.web.id, url);
  if (!list) throw problems.folderMissing();
  if (list.root.toLowerCase() === url.toLowerCase()) return { list, row: undefined };
  const row = itemAt(exchange.tenant.db, list.id, url);
  if (!row || row.folder !== 1) throw problems.folderMissing();
  return { list, row };
}

/** Makes the folder at an address below a list or library of this web. */
export function addFolderAt(exchange: Exchange, address: string): Entity {
  const url = serverRelative(exchange, address);
  const parent = seen(exchange, findFolder(exchange, url.slice(0, url.lastIndexOf('/'))));
  return folderEntity(exchange, addFolder(exchange, parent.list, url));
}

export function rootFolderEntity(exchange: Exchange, list: ListRow): Entity {
  return folderEntity(exchange, { list, row: undefined });
}

export function rootFolderResource(exchange: Exchange, list: ListRow): Resource {
  return folderResource(exchange, () => ({ list, row: undefined }));
}

/** `getFolderById('guid')`: a folder of one of this web's lists. */
export function folderById(exchange: Exchange, guid: string): Resource {
  return folderResource(exchange, () => {
    const found = itemByGuid(exchange.tenant.db, exchange.web.id, guid);
    if (!found || found.row.folder !== 1) throw problems.folderMissing();
    return found;
  });
}

/** `getFolderByServerRelativePath(decodedUrl='…')` and its older spelling. */
export function folderByUrl(exchange: Exchange, url: string): Resource {
  return folderResource(exchange, () => findFolder(exchange, serverRelative(exchange, url)));
}
