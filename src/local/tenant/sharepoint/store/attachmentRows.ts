import type { DatabaseSync } from 'node:sqlite';
import { run, selectAll, selectOne } from '../../sql';
import type { ItemRow } from './rows';

type Named = Pick<ItemRow, 'list_id' | 'id'>;

/** The names of an item's attachments. */
export function attachmentNames(db: DatabaseSync, item: Named): string[] {
  return selectAll<{ name: string }>(
    db,
    'SELECT name FROM attachments WHERE list_id = ? AND id = ? ORDER BY name',
    item.list_id,
    item.id,
  ).map((each) => each.name);
}

export function attachmentContent(db: DatabaseSync, item: Named, name: string): Uint8Array | undefined {
  return selectOne<{ content: Uint8Array }>(
    db,
    'SELECT content FROM attachments WHERE list_id = ? AND id = ? AND name = ?',
    item.list_id,
    item.id,
    name,
  )?.content;
}

export function addAttachmentRow(db: DatabaseSync, item: Named, name: string, bytes: Uint8Array): void {
  run(db, 'INSERT INTO attachments VALUES (?, ?, ?, ?)', item.list_id, item.id, name, bytes);
}

export function putAttachmentContent(db: DatabaseSync, item: Named, name: string, bytes: Uint8Array): void {
  run(
    db,
    'UPDATE attachments SET content = ? WHERE list_id = ? AND id = ? AND name = ?',
    bytes,
    item.list_id,
    item.id,
    name,
  );
}

export function removeAttachmentRow(db: DatabaseSync, item: Named, name: string): void {
  run(db, 'DELETE FROM attachments WHERE list_id = ? AND id = ? AND name = ?', item.list_id, item.id, name);
}
