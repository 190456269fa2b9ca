import type { ItemRow, ListRow, WebRow } from '../sharepoint/store/rows';
import type { Endpoint, GraphCall } from './graphCall';
import { page, selecting } from './queryOptions';
import { readExpand } from './readExpand';
import { bytesOf, driveList, fileByGuid, filesIn, identityOf, missing, openSite, siteId, webById } from './openSite';
import { childrenOf, sizeOf } from './store/siteRows';
import { siteScopes } from './sites';

type Entity = Record<string, unknown>;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * `01` and six letters of the library before 26 of the item's own key: as long as SharePoint's, and turned back into
 * the key.
 */
function itemId(list: ListRow, row: ItemRow): string {
  const letter = (bits: bigint): string => letters[Number(bits & 31n)] ?? '';
  const number = BigInt(`0x${bytesOf(row.guid).toString('hex')}`);
  const own = Array.from({ length: 26 }, (_, place) => letter(number >> BigInt(5 * (25 - place)))).join('');
  return `01${[...bytesOf(list.guid).subarray(0, 6)].map((byte) => letter(BigInt(byte))).join('')}${own}`;
}

function guidOf(id: string): string {
  const own = /^01[A-Z2-7]{6}([A-Z2-7]{26})$/.exec(id.toUpperCase())?.[1];
  if (own === undefined) throw missing();
  const hex = [...own]
    .reduce((number, one) => number * 32n + BigInt(letters.indexOf(one)), 0n)
    .toString(16)
    .padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const driveId = (web: WebRow, list: ListRow): string =>
  `b!${Buffer.concat([web.site_guid, web.guid, list.guid].map(bytesOf)).toString('base64url')}`;

function siteOf(call: GraphCall): { web: WebRow; list: ListRow } {
  const web = openSite(call.context, call.caller, webById(call.context, call.params['site'] ?? ''));
  return { web, list: driveList(call.context, call.caller, web) };
}

const kinds: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
};

function itemShape(call: GraphCall, web: WebRow, list: ListRow, row: ItemRow): Entity {
  const { context } = call;
  const tag = `{${row.guid.toUpperCase()}},${row.version}`;
  return {
    createdDateTime: row.created,
    eTag: `"${tag}"`,
    id: itemId(list, row),
    lastModifiedDateTime: row.modified,
    name: row.leaf,
    webUrl: `${context.origin}${encodeURI(`${row.dir}/${row.leaf}`)}`,
    cTag: `"c:${tag}"`,
    size: sizeOf(context, row),
    createdBy: identityOf(context, row.author_id),
    lastModifiedBy: identityOf(context, row.editor_id),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: driveId(web, list),
      siteId: web.guid,
      path: `/drives/${driveId(web, list)}/root:${row.dir.slice(list.root.length)}`,
    },
    fileSystemInfo: { createdDateTime: row.created, lastModifiedDateTime: row.modified },
    ...(row.folder === 1
      ? { folder: { childCount: childrenOf(context, row) } }
      : { file: { mimeType: kinds[row.leaf.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream' } }),
  };
}

const contextOf = (call: GraphCall, web: WebRow, rest: string): string =>
  `${call.root}/$metadata#sites('${encodeURIComponent(siteId(call.context, web))}')/drive${rest}`;
const fileScopes = ['Files.Read', 'Files.ReadWrite', 'Files.Read.All', 'Files.ReadWrite.All', ...siteScopes];

export const getDrive: Endpoint = {
  method: 'GET',
  path: 'sites/{site}/drive',
  below: 'root',
  service: 'files',
  scopes: fileScopes,
  query: ['$select', '$expand'],
  handle: (call) => {
    readExpand(call.query.get('$expand'), 'drive');
    const { web, list } = siteOf(call);
    const whole: Entity = {
      createdDateTime: list.created,
      description: list.description,
      id: driveId(web, list),
      lastModifiedDateTime: list.modified,
      name: list.title,
      webUrl: `${call.context.origin}${encodeURI(list.root)}`,
      driveType: 'documentLibrary',
    };
    return {
      status: 200,
      body: {
        '@odata.context': contextOf(call, web, '/$entity'),
        ...selecting(call, 'drive')(whole),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: "The site's first library, without owner and quota.",
    source: 'https://learn.microsoft.com/graph/api/drive-get',
    confirmed: false,
  },
};

export const getDriveItem: Endpoint = {
  method: 'GET',
  path: 'sites/{site}/drive/items/{item}',
  below: 'root',
  service: 'files',
  scopes: fileScopes,
  query: ['$select', '$expand'],
  handle: (call) => {
    readExpand(call.query.get('$expand'), 'driveItem');
    const { web, list } = siteOf(call);
    const whole = itemShape(
      call,
      web,
      list,
      fileByGuid(call.context, call.caller, list, guidOf(call.params['item'] ?? '')),
    );
    return {
      status: 200,
      body: {
        '@odata.context': contextOf(call, web, '/items/$entity'),
        ...selecting(call, 'driveItem')(whole),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs:
      "Metadata for links only: no content, no thumbnails, no writing. webUrl is the file's own address, where Office files have Doc.aspx.",
    source: 'https://learn.microsoft.com/graph/api/driveitem-get',
    confirmed: false,
  },
};

export const listDriveChildren: Endpoint = {
  method: 'GET',
  path: 'sites/{site}/drive/root/children',
  below: 'root',
  service: 'files',
  scopes: fileScopes,
  query: ['$select', '$expand', '$top', '$skip'],
  handle: (call) => {
    readExpand(call.query.get('$expand'), 'driveItem');
    const { web, list } = siteOf(call);
    const select = selecting(call, 'driveItem');
    const { value, more } = page(call, filesIn(call.context, call.caller, list), { usual: 200, most: 999 });
    return {
      status: 200,
      body: {
        '@odata.context': contextOf(call, web, '/root/children'),
        ...more,
        value: value.map((row) => select(itemShape(call, web, list, row))),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: "The library's top folder only, sorted by name; pages go on by $skip, not $skiptoken.",
    guesses: [{ says: 'pages by $skip', probe: 'graph-page-sizes' }],
    source: 'https://learn.microsoft.com/graph/api/driveitem-list-children',
    confirmed: false,
  },
};
