import { itemEntity, versionLabel } from '../items/itemEntity';
import { saveContent } from '../items/fileContent';
import { addItem, updateItem } from '../items/writeItem';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { takeContent } from '../protocol/Exchange';
import type { Problem } from '../protocol/Problem';
import { problems } from '../protocol/problems';
import { shownDate } from '../items/shownDate';
import { checkedOutBy, contentLength } from '../store/contentRows';
import { fieldsOfList, itemAt, principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { principalEntity } from './principalEntity';

/** A file's own form of the ETag its item has. */
export function fileEtag(row: ItemRow): string {
  return `"{${row.guid.toUpperCase()}},${row.version}"`;
}

export function fileEntity(exchange: Exchange, list: ListRow, row: ItemRow): Entity {
  const url = `${row.dir}/${row.leaf}`;
  const author = principalById(exchange.tenant.db, row.author_id);
  return {
    type: 'SP.File',
    link: `Web/GetFileByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`,
    etag: fileEtag(row),
    values: {
      CheckInComment: '',
      CheckOutType: checkedOutBy(exchange.tenant.db, row) === undefined ? 2 : 0,
      ContentTag: `{${row.guid.toUpperCase()}},${row.version},1`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(row),
      Exists: true,
      Length: String(contentLength(exchange.tenant.db, row)),
      Level: 1,
      MajorVersion: Math.floor(row.ui_version / 512),
      MinorVersion: row.ui_version % 512,
      Name: row.leaf,
      ServerRelativeUrl: url,
      TimeCreated: row.created,
      TimeLastModified: row.modified,
      Title: (JSON.parse(row.fields) as { Title?: string }).Title ?? '',
      UIVersion: row.ui_version,
      UIVersionLabel: versionLabel(row.ui_version),
      UniqueId: row.guid,
    },
    extra: {
      ServerRelativePath: () => ({ DecodedUrl: url }),
      ListId: () => list.guid,
      SiteId: () => exchange.web.site_guid,
      WebId: () => exchange.web.guid,
    },
    links: {
      ListItemAllFields: () =>
        itemEntity(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, { local: true }),
      CheckedOutByUser: () => {
        const by = checkedOutBy(exchange.tenant.db, row);
        const person = by === undefined ? undefined : principalById(exchange.tenant.db, by);
        return person ? principalEntity(exchange, person) : null;
      },
      ModifiedBy: () => {
        const editor = principalById(exchange.tenant.db, row.editor_id);
        return editor ? principalEntity(exchange, editor) : null;
      },
      Author: () => (author ? principalEntity(exchange, author) : null),
    },
  };
}

/** The refusal of a name a file has: below the web, with who wrote it last and when. */
function taken(exchange: Exchange, there: ItemRow): Problem {
  const name = `${there.dir}/${there.leaf}`.slice(exchange.web.url.length + 1);
  const by = principalById(exchange.tenant.db, there.editor_id)?.login ?? '';
  return problems.fileTaken(name, by, shownDate(exchange, there.modified, false, false));
}

/** Uploads a whole file. Overwriting needs to be asked for, and the right to edit. */
export function upload(
  exchange: Exchange,
  list: ListRow,
  dir: string,
  name: string,
  overwrite: boolean,
  bytes = takeContent(exchange),
): ItemRow {
  if (list.template === 100) throw problems.failed('Files can only be added to a library.');
  if (name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name))
    throw problems.badArgument('The file or folder name is not valid.');
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const there = itemAt(exchange.tenant.db, list.id, `${dir}/${name}`);
  if (there && !overwrite) throw taken(exchange, there);
  const row = there
    ? updateItem(exchange, list, fields, there, new Map())
    : addItem(exchange, list, fields, new Map(), { dir, leaf: name, file: true });
  saveContent(exchange, list, row, bytes);
  return row;
}
