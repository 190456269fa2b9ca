import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { ItemRow, ListRow } from '../store/rows';
import { selectAll } from '../../sql';

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

export function attachmentNames(exchange: Exchange, list: ListRow, row: ItemRow): string[] {
  return selectAll<{ name: string }>(
    exchange.tenant.db,
    'SELECT name FROM attachments WHERE list_id = ? AND id = ? ORDER BY name',
    list.id,
    row.id,
  ).map((each) => each.name);
}

export function attachmentsOf(exchange: Exchange, list: ListRow, row: ItemRow): Entity[] {
  return attachmentNames(exchange, list, row).map((name) => attachmentEntity(list, row, name));
}
