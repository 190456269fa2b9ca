import { guidOf } from '../../guidOf';
import { attachmentUrl } from '../items/attachmentEntity';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, deny } from '../protocol/Reply';
import { attachmentContent } from '../store/attachmentRows';
import { itemById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { stepsBy } from '../ways';
import { attachmentActions } from './attachments';
import { entityResource } from './respond';

function fileOf(exchange: Exchange, list: ListRow, row: ItemRow, name: string): Entity {
  const url = attachmentUrl(list, row, name);
  const length = attachmentContent(exchange.tenant.db, row, name)?.byteLength ?? 0;
  return {
    type: 'SP.File',
    link: `Web/GetFileByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`,
    values: {
      CheckInComment: '',
      CheckOutType: 2,
      CustomizedPageStatus: 0,
      Exists: true,
      Length: String(length),
      Level: 1,
      MajorVersion: 1,
      MinorVersion: 0,
      Name: name,
      ServerRelativeUrl: url,
      TimeCreated: row.created,
      TimeLastModified: row.modified,
      Title: null,
      UIVersion: 512,
      UIVersionLabel: '1.0',
      UniqueId: guidOf(`${row.guid} ${name.toLowerCase()}`),
    },
    extra: { ServerRelativePath: () => ({ DecodedUrl: url }) },
    links: { ListItemAllFields: () => null },
  };
}

/** An item's attachment as a file, where the address is that of one: `…/Attachments/<id>/<name>` below a list's root. */
export function attachmentFile(exchange: Exchange, list: ListRow, url: string): Resource | undefined {
  const [, id, wanted = ''] = /^\/Attachments\/(\d+)\/([^/]+)$/i.exec(url.slice(list.root.length)) ?? [];
  if (id === undefined) return undefined;
  const row = itemById(exchange.tenant.db, list.id, Number(id)) ?? deny(problems.fileMissing(url));
  if (!mayRead(exchange, list, row, readsOwnOnly(list))) throw problems.accessDenied();
  const { name, download, upload, remove, recycle } = attachmentActions(exchange, list, row, wanted);
  return entityResource(exchange, () => fileOf(exchange, list, row, name()), {
    step: stepsBy({
      $value: () => ({ methods: { GET: download, PUT: upload } }),
      recycle: () => action(recycle),
    }),
    methods: { DELETE: remove },
  });
}
