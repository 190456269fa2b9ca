import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { ItemRow, ListRow } from '../store/rows';
import { attachmentNames } from '../store/attachmentRows';

export function attachmentUrl(list: ListRow, row: ItemRow, name: string): string {
  return `${list.root}/Attachments/${row.id}/${name}`;
}

export function attachmentEntity(list: ListRow, row: ItemRow, name: string): Entity {
  const url = attachmentUrl(list, row, name);
  return {
    type: 'SP.Attachment',
    link: `Web/Lists(guid'${list.guid}')/Items(${row.id})/AttachmentFiles('${name.replace(/'/g, "''")}')`,
    values: {
      FileName: name,
      FileNameAsPath: { DecodedUrl: name },
      ServerRelativePath: { DecodedUrl: url },
      ServerRelativeUrl: url,
    },
  };
}

export function attachmentsOf(exchange: Exchange, list: ListRow, row: ItemRow): Entity[] {
  return attachmentNames(exchange.tenant.db, row).map((name) => attachmentEntity(list, row, name));
}
