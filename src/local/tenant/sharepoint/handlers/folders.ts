import { switchesOf } from '../../switches';
import { demand, holdsNothing } from '../access';
import { itemEntity } from '../items/itemEntity';
import { demandRead, mayRead, readsOwnOnly } from '../items/mayRead';
import { addBareFolder, isBare } from '../items/addBareFolder';
import { deleteItem, recycleItem } from '../items/removeItem';
import { addItem } from '../items/writeItem';
import { demandItemMatch } from '../items/itemEtag';
import { rootFolderId } from '../items/itemIds';
import { permission } from '../masks';
import type { Places } from '../Places';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import type { SharePointOperation, StepFrom } from '../SharePointOperation';
import { fieldsOfList, itemAt, listAround } from '../store/findRows';
import { countIn, foldersRightIn } from '../store/itemRows';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';
import { offered } from '../ways';
import { fileEntity } from './fileEntity';
import { filesIn } from './files';
import { itemResource } from './item';
import { copyFolder, moveFolder, moveOrCopyByPath, placeOf } from './moveCopy';
import { entityResource } from './respond';
import { serverRelative } from './serverRelative';

/** A folder: the list's root, or a row of it. */
interface Place {
  readonly list: ListRow;
  readonly row: ItemRow | undefined;
}

export function folderUrl(place: Place): string {
  return place.row ? `${place.row.dir}/${place.row.leaf}` : place.list.root;
}

export function folderEntity(exchange: Exchange, place: Place): Entity {
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
        row && !isBare(row)
          ? itemEntity(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, { local: true })
          : null,
      Folders: () => subFolders(exchange, place).map((each) => folderEntity(exchange, each)),
      Files: () => filesIn(exchange, list, url).map((each) => fileEntity(exchange, list, each)),
    },
  };
}

/** The folders right in one that the asker may read. */
export function subFolders(exchange: Exchange, place: Place): Place[] {
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

/** A folder of a list, looked up only when it is asked for. */
export function folderResource(exchange: Exchange, find: () => Place): Resource {
  const place = (): Place => seen(exchange, find());
  return entityResource(
    exchange,
    () => folderEntity(exchange, place()),
    offered(exchange, 'folder', () => ({ exchange, ...place() })),
  );
}

/** The folder at an address below a list's root, where there is one. */
export function lookFolder(exchange: Exchange, url: string): Place | undefined {
  const list = listAround(exchange.tenant.db, exchange.web.id, url);
  if (!list) return undefined;
  if (list.root.toLowerCase() === url.toLowerCase()) return { list, row: undefined };
  const row = itemAt(exchange.tenant.db, list.id, url);
  return row?.folder === 1 ? { list, row } : undefined;
}

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
          row && !isBare(row)
            ? itemResource(exchange, list, () => row, { local: true })
            : { methods: { GET: () => done } },
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
  const above = lookFolder(exchange, url.slice(0, url.lastIndexOf('/')));
  const parent = seen(exchange, above ?? deny(problems.folderMissing()));
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
  if (booleanArgument(segment, 1, 'overwrite', false)) throw problems.notImplemented('Overwrite of a folder');
}

function adding(parameter: string): StepFrom<Places['folder']> {
  return (here, segment) =>
    action(() => {
      refuseOverwriting(segment);
      // PnPjs calls the parameter leafPath, SharePoint's $metadata DecodedUrl
      return addBelow(here, textArgument(segment, 0, segment.named.has('leafpath') ? 'leafPath' : parameter));
    });
}

/** The folder's list and row; a root folder has none. */
export function changeable({ list, row }: Places['folder']): [list: ListRow, row: ItemRow] {
  if (!row) throw problems.failed('The root folder of a list cannot be changed.');
  if (isBare(row)) throw problems.notImplemented('changing a folder that is no item');
  return [list, row];
}

/** As `changeable`, where If-Match lets it be changed. */
function matched(here: Places['folder']): [list: ListRow, row: ItemRow] {
  const [list, row] = changeable(here);
  demandItemMatch(here.exchange, row);
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
    'renaming and moving need the right to delete as well',
    'folders/addUsingPath in a list makes a full item',
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
            const value = recycleItem(here.exchange, ...matched(here));
            return { kind: 'value', name: 'Recycle', value, type: 'Edm.Guid' };
          }),
      },
      methods: {
        DELETE: (here) => {
          deleteItem(here.exchange, ...matched(here));
          return done;
        },
      },
    },
    subFolders: { steps: { addusingpath: adding('decodedurl'), add: adding('url') } },
  },
};
