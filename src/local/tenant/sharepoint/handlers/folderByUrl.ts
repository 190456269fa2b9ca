import { may } from '../access';
import { rootFolderId } from '../items/itemIds';
import { permission } from '../masks';
import { guidOf } from '../../guidOf';
import type { Places } from '../Places';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, deny } from '../protocol/Reply';
import { namesIn } from '../protocol/readQuery';
import type { SharePointOperation } from '../SharePointOperation';
import { itemByGuid, listsOf } from '../store/findRows';
import { offered, stepsBy } from '../ways';
import { folderEntity, folderResource, folderUrl, lookFolder, rootFolderEntity, subFolders } from './folders';
import { answerCollection, collectionResource, entityResource, valueResource } from './respond';
import { serverRelative } from './serverRelative';

function linkOf(url: string): string {
  return `Web/GetFolderByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`;
}

/** The address below which a web's lists have their roots. */
function listsUrl(exchange: Exchange): string {
  return `${exchange.web.url}/Lists`;
}

/** The folders right in a web's own folder: roots of lists one may open, and in the web's root also `Lists`. */
function foldersRightAbove(exchange: Exchange, url: string): Entity[] {
  const { db } = exchange.tenant;
  const roots = listsOf(db, exchange.web.id)
    .filter(({ root }) => root.slice(0, root.lastIndexOf('/')).toLowerCase() === url.toLowerCase())
    .filter((list) => may(db, exchange.actor, list.scope_id, permission.open))
    .map((list) => rootFolderEntity(exchange, list));
  return url === exchange.web.url ? [aboveLists(exchange, listsUrl(exchange)), ...roots] : roots;
}

/** A web's own folder: its root, or the one above its lists. */
function aboveLists(exchange: Exchange, url: string): Entity {
  const { web } = exchange;
  const isRoot = url === web.url;
  return {
    type: 'SP.Folder',
    link: linkOf(url),
    values: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: 0,
      Name: isRoot ? '' : 'Lists',
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: web.created,
      TimeLastModified: web.modified,
      UniqueId: guidOf(`${web.guid} ${isRoot ? 'root' : 'lists'}`),
      WelcomePage: isRoot ? 'SitePages/Home.aspx' : '',
    },
    extra: { ServerRelativePath: () => ({ DecodedUrl: url }) },
    links: {
      ListItemAllFields: () => null,
      Folders: () => foldersRightAbove(exchange, url),
      Files: () => [],
    },
  };
}

function webFolder(exchange: Exchange, url: string): Resource {
  return entityResource(exchange, () => aboveLists(exchange, url), {
    step: stepsBy({
      folders: (segment) =>
        segment.called
          ? folderByUrl(exchange, `${url}/${textArgument(segment, 0, 'url')}`)
          : collectionResource(exchange, () => foldersRightAbove(exchange, url)),
    }),
  });
}

function isOnlyExists(exchange: Exchange): boolean {
  const names = namesIn(exchange.query, '$select');
  return names.length === 1 && names[0]?.toLowerCase() === 'exists';
}

/** A folder that is not there: it says so where only that is asked, has no folders and takes no file. */
function missingFolder(exchange: Exchange, url: string): Resource {
  const missing = (): never => deny(problems.folderMissing());
  const upload = (): Resource => action(() => deny(problems.directoryMissing()));
  const uploads = stepsBy({ add: upload, addusingpath: upload });
  const known = stepsBy({
    exists: () => valueResource('Exists', () => false),
    folders: (segment) =>
      segment.called ? missing() : { step: missing, methods: { GET: () => answerCollection(exchange, []) } },
    files: () => ({ step: (inner) => uploads(inner) ?? missing(), methods: { GET: missing } }),
  });
  return {
    step: (segment) => known(segment) ?? missing(),
    methods: {
      GET: () =>
        isOnlyExists(exchange)
          ? { kind: 'entity', entity: { type: 'SP.Folder', link: linkOf(url), values: { Exists: false } } }
          : missing(),
      MERGE: missing,
      DELETE: missing,
    },
  };
}

/** `getFolderByServerRelativePath(decodedUrl='…')` and its older spelling. */
export function folderByUrl(exchange: Exchange, address: string): Resource {
  const url = serverRelative(exchange, address);
  const own = [exchange.web.url, listsUrl(exchange)].find((each) => each.toLowerCase() === url.toLowerCase());
  if (own !== undefined) return webFolder(exchange, own);
  const found = lookFolder(exchange, url);
  return found ? folderResource(exchange, () => found) : missingFolder(exchange, url);
}

/** `…/folders` of a folder, or with a name one of them. */
function foldersOf(here: Places['folder'], segment: Segment): Resource {
  const { exchange } = here;
  if (segment.called) return folderByUrl(exchange, `${folderUrl(here)}/${textArgument(segment, 0, 'url')}`);
  return collectionResource(
    exchange,
    () => subFolders(exchange, here).map((each) => folderEntity(exchange, each)),
    offered(exchange, 'subFolders', () => here),
  );
}

/** `getFolderById('guid')`: a folder of one of this web's lists. */
function folderById(exchange: Exchange, segment: Segment): Resource {
  const guid = textArgument(segment, 0, 'uniqueId');
  return folderResource(exchange, () => {
    const { db } = exchange.tenant;
    const wanted = guid.replace(/[{}]/g, '').toLowerCase();
    const list = listsOf(db, exchange.web.id).find((each) => rootFolderId(each) === wanted);
    if (list) return { list, row: undefined };
    const found = itemByGuid(db, exchange.web.id, guid);
    return found?.row.folder === 1 ? found : deny(problems.folderMissing());
  });
}

export const readFolders: SharePointOperation = {
  name: 'GET /_api/web/getFolderByServerRelativePath, getFolderByServerRelativeUrl, getFolderById; …/rootfolder; web/rootFolder',
  fidelity: 'partial',
  differs:
    "Above lists and libraries there are the web's root and Lists alone, which can be read and not changed; _catalogs and the like do not exist.",
  guesses: [
    'ItemCount is not trimmed',
    'Files of a folder that is not there is 404, while Folders is empty',
    "which properties the web's root folder has, and that it holds no files",
    'words of the 404 for an upload into a folder that is not there',
  ],
  source:
    'pnp/pnpcore recordings (404 text); sp-dev-docs#7437 (Exists of a missing folder); ALAppExtensions#28070 (its Folders); pnpjs#1013 (an upload into it)',
  confirmed: false,
  at: {
    web: {
      steps: {
        getfolderbyserverrelativepath: ({ exchange }, segment) =>
          folderByUrl(exchange, textArgument(segment, 0, 'decodedUrl')),
        getfolderbyserverrelativeurl: ({ exchange }, segment) =>
          folderByUrl(exchange, textArgument(segment, 0, 'serverRelativeUrl')),
        getfolderbyid: ({ exchange }, segment) => folderById(exchange, segment),
        rootfolder: ({ exchange }) => webFolder(exchange, exchange.web.url),
      },
    },
    list: {
      steps: { rootfolder: ({ exchange, list }) => folderResource(exchange, () => ({ list, row: undefined })) },
    },
    folder: { steps: { folders: foldersOf } },
  },
};
