import { switchesOf } from '../../switches';
import { demand, holdsNothing } from '../access';
import { itemEntity } from '../items/itemEntity';
import { demandRead, mayRead, readsOwnOnly } from '../items/mayRead';
import { addBareFolder, isBare } from '../items/addBareFolder';
import { deleteItem, recycleItem } from '../items/removeItem';
import { addItem } from '../items/writeItem';
import { rootFolderId } from '../items/itemIds';
import { permission } from '../masks';
import type { Places } from '../Places';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import type { SharePointOperation, StepFrom } from '../SharePointOperation';
import { fieldsOfList, itemAt, itemByGuid, listAround, listsOf } from '../store/findRows';
import { countIn, foldersRightIn } from '../store/itemRows';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';
import { offered } from '../ways';
import { fileEntity } from './fileEntity';
import { filesIn } from './files';
import { itemResource } from './item';
import { copyFolder, moveFolder, moveOrCopyByPath, placeOf } from './moveCopy';
import { collectionResource, entityResource } from './respond';
import { serverRelative } from './serverRelative';

/** A folder: the list's root, or a row of it. */
interface Place {
  readonly list: ListRow;
  readonly row: ItemRow | undefined;
}

export function folderUrl(place: Place): string {
  return place.row ? `${place.row.dir}/${place.row.leaf}` : place.list.root;
}

function folderEntity(exchange: Exchange, place: Place): Entity {
  const url = folderUrl(place);
  const { row, list } = place;
  return {
    type: 'SP.Folder',
    link: `Web/GetFolderByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`,
    values: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: countIn(exchange.tenant.db, list.id, url),
      Name: url.split('/').pop() ?? '',
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: row?.created ?? list.created,
      TimeLastModified: row?.modified ?? list.modified,
      UniqueId: row?.guid ?? rootFolderId(list),
      WelcomePage: '',
    },
    extra: { ServerRelativePath: () => ({ DecodedUrl: url }) },
    links: {
      ListItemAllFields: () =>
        row && !isBare(row) ? itemEntity(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, { local: true }) : null,
      Folders: () => subFolders(exchange, place).map((each) => folderEntity(exchange, each)),
      Files: () => filesIn(exchange, list, url).map((each) => fileEntity(exchange, list, each)),
    },
  };
}

function subFolders(exchange: Exchange, place: Place): Place[] {
  const ownOnly = readsOwnOnly(place.list);
  const rows = foldersRightIn(exchange.tenant.db, place.list.id, folderUrl(place));
  exchange.meter.rows += rows.length;
  return rows.filter((row) => mayRead(exchange, place.list, row, ownOnly)).map((row) => ({ list: place.list, row }));
}

/** The place, where the asker may see it. */
function seen(exchange: Exchange, found: Place): Place {
  const { tenant, actor } = exchange;
  const { list, row } = found;
  if (row) demandRead(exchange, list, row, problems.folderMissing);
  else if (holdsNothing(tenant.db, actor, list.scope_id)) throw problems.folderMissing();
  else demand(tenant.db, actor, list.scope_id, permission.open);
  return found;
}

export function folderResource(exchange: Exchange, find: () => Place): Resource {
  const place = (): Place => seen(exchange, find());
  return entityResource(
    exchange,
    () => folderEntity(exchange, place()),
    offered(exchange, 'folder', () => ({ exchange, ...place() })),
  );
}

function findFolder(exchange: Exchange, url: string): Place {
  const list = listAround(exchange.tenant.db, exchange.web.id, url);
  if (!list) throw problems.folderMissing();
  if (list.root.toLowerCase() === url.toLowerCase()) return { list, row: undefined };
  const row = itemAt(exchange.tenant.db, list.id, url);
  if (!row || row.folder !== 1) throw problems.folderMissing();
  return { list, row };
}

/** `getFolderById('guid')`: a folder of one of this web's lists. */
function folderById(exchange: Exchange, guid: string): Resource {
  return folderResource(exchange, () => {
    const { db } = exchange.tenant;
    const list = listsOf(db, exchange.web.id).find(
      (each) => rootFolderId(each) === guid.replace(/[{}]/g, '').toLowerCase(),
    );
    if (list) return { list, row: undefined };
    const found = itemByGuid(db, exchange.web.id, guid);
    if (!found || found.row.folder !== 1) throw problems.folderMissing();
    return found;
  });
}

/** `getFolderByServerRelativePath(decodedUrl='…')` and its older spelling. */
export function folderByUrl(exchange: Exchange, url: string): Resource {
  return folderResource(exchange, () => findFolder(exchange, serverRelative(exchange, url)));
}

function foldersOf(here: Places['folder'], segment: Segment): Resource {
  const { exchange } = here;
  if (segment.called) {
    const url = `${folderUrl(here)}/${textArgument(segment, 0, 'url')}`;
    return folderResource(exchange, () => findFolder(exchange, url));
  }
  return collectionResource(
    exchange,
    () => subFolders(exchange, here).map((each) => folderEntity(exchange, each)),
    offered(exchange, 'subFolders', () => here),
  );
}

export const readFolders: SharePointOperation = {
  name: 'GET /_api/web/getFolderByServerRelativePath, getFolderByServerRelativeUrl, getFolderById; …/rootfolder',
  fidelity: 'partial',
  differs: 'Folders outside lists and libraries do not exist.',
  guesses: ['ItemCount is not trimmed'],
  source: 'pnp/pnpcore recordings (404 text)',
  confirmed: false,
  at: {
    web: {
      steps: {
        getfolderbyserverrelativepath: ({ exchange }, segment) =>
          folderByUrl(exchange, textArgument(segment, 0, 'decodedUrl')),
        getfolderbyserverrelativeurl: ({ exchange }, segment) =>
          folderByUrl(exchange, textArgument(segment, 0, 'serverRelativeUrl')),
        getfolderbyid: ({ exchange }, segment) => folderById(exchange, textArgument(segment, 0, 'uniqueId')),
      },
    },
    list: {
      steps: { rootfolder: ({ exchange, list }) => folderResource(exchange, () => ({ list, row: undefined })) },
    },
    folder: { steps: { folders: foldersOf } },
  },
};

export const folderItem: SharePointOperation = {
  name: '…/ListItemAllFields and its permissions',
  fidelity: 'full',
  differs: '',
  guesses: ["null for a list's root folder"],
  source: "pnpjs#2430 (times in the site's zone)",
  confirmed: false,
  at: {
    folder: {
      steps: {
        listitemallfields: ({ exchange, list, row }) =>
          row && !isBare(row) ? itemResource(exchange, list, () => row, { local: true }) : { methods: { GET: () => done } },
      },
    },
  },
};

function addFolder(exchange: Exchange, list: ListRow, url: string): Place {
  if (!listSettings(list).EnableFolderCreation) throw problems.failed('Folders cannot be created in this list.');
  const cut = url.lastIndexOf('/');
  const leaf = url.slice(cut + 1);
  if (leaf === '' || /["*:<>?/\\|]/.test(leaf)) throw problems.badArgument('The file or folder name is not valid.');
  const dir = url.slice(0, cut);
  const bare = list.template === 100 && switchesOf(exchange.tenant.db).foldersInLists === 'bare';
  if (bare) return { list, row: addBareFolder(exchange, list, dir, leaf) };
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const title = fields.find((field) => field.name === 'Title');
  const row = addItem(exchange, list, fields, new Map(title ? [[title, leaf]] : []), {
    dir,
    folder: true,
    leaf,
  });
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

function addBelow({ exchange, ...place }: Places['folder'], wanted: string): Reply {
  const url = wanted.startsWith('/') ? serverRelative(exchange, wanted) : `${folderUrl(place)}/${wanted}`;
  return { kind: 'entity', entity: folderEntity(exchange, addFolder(exchange, place.list, url)), status: 201 };
}

/** `overwrite` of a folder that is there would empty it: not done here. */
export function refuseOverwriting(segment: Segment): void {
  if (booleanArgument(segment, 1, 'overwrite', false)) throw problems.notImplemented('overwriting a folder');
}

function adding(parameter: string): StepFrom<Places['folder']> {
  return (here, segment) => {
    const wanted = textArgument(segment, 0, parameter);
    refuseOverwriting(segment);
    return action(() => addBelow(here, wanted));
  };
}

/** The folder's list and row; a root folder has none. */
function changeable({ list, row }: Places['folder']): [list: ListRow, row: ItemRow] {
  if (!row) throw problems.failed('The root folder of a list cannot be changed.');
  if (isBare(row)) throw problems.notImplemented('changing a folder that is no item');
  return [list, row];
}

function moving(parameter: string): StepFrom<Places['folder']> {
  return (here, segment) =>
    action(() => {
      const { exchange } = here;
      moveFolder(exchange, ...changeable(here), placeOf(exchange, textArgument(segment, 0, parameter)));
      return done;
    });
}

export const changeFolders: SharePointOperation = {
  name: 'POST …/folders/addUsingPath, …/AddSubFolderUsingPath; …/moveTo, …/moveToUsingPath; SP.MoveCopyUtil.MoveFolderByPath, CopyFolderByPath; DELETE, recycle',
  fidelity: 'partial',
  differs: 'A folder with more than the list view threshold in it is moved and deleted all the same.',
  guesses: [
    'moving keeps id, editor and time, and inherits from the new folder',
    'needs Edit there and Add here',
    'a folder is never moved over another',
    'a copy into another library has no versions and no permissions of its own',
    'renaming by FileLeafRef works for those who may edit',
  ],
  source: '@pnp/sp folders/types',
  confirmed: false,
  at: {
    root: {
      steps: {
        'sp.movecopyutil.movefolderbypath': ({ exchange }, segment) => moveOrCopyByPath(exchange, segment, moveFolder),
        'sp.movecopyutil.copyfolderbypath': ({ exchange }, segment) => moveOrCopyByPath(exchange, segment, copyFolder),
      },
    },
    folder: {
      steps: {
        addsubfolderusingpath: adding('decodedurl'),
        moveto: moving('newurl'),
        movetousingpath: moving('decodedurl'),
        recycle: (here) =>
          action(() => {
            const value = recycleItem(here.exchange, ...changeable(here));
            return { kind: 'value', name: 'Recycle', value, type: 'Edm.Guid' };
          }),
      },
      methods: {
        DELETE: (here) => {
          deleteItem(here.exchange, ...changeable(here));
          return done;
        },
      },
    },
    subFolders: { steps: { addusingpath: adding('decodedurl'), add: adding('url') } },
  },
};
