import { randomBytes } from 'node:crypto';
import type { TenantContext } from '../../platform';
import type { NewAttachment } from '../readAttachment';
import { prepared } from './tables';

/** A file kept with an event or a task. */
export interface Attachment extends Omit<NewAttachment, 'bytes'> {
  readonly id: string;
  readonly size: number;
  readonly modified: number;
}

const toAttachment = (row: Record<string, unknown>): Attachment => ({
  id: String(row['id']),
  name: String(row['name']),
  contentType: row['content_type'] as string | null,
  contentId: row['content_id'] as string | null,
  isInline: row['inline'] === 1,
  size: Number(row['size']),
  modified: Number(row['modified']),
});

/** What is attached to a thing, in the order it came; without the bytes. */
export const attachmentsOf = (context: TenantContext, owner: string): Attachment[] =>
  prepared(
    context.db,
    'SELECT id, name, content_type, content_id, inline, length(bytes) AS size, modified FROM graph_attachment WHERE owner = ? ORDER BY rowid',
  )
    .all(owner)
    .map(toAttachment);

/** Whether something is attached that is not shown inside the text. */
export const hasAttachments = (context: TenantContext, owner: string): boolean =>
  prepared(context.db, 'SELECT 1 FROM graph_attachment WHERE owner = ? AND inline = 0 LIMIT 1').get(owner) !==
  undefined;

export function attachmentBytes(context: TenantContext, id: string): Buffer {
  const row = prepared(context.db, 'SELECT bytes FROM graph_attachment WHERE id = ?').get(id);
  return Buffer.from((row?.['bytes'] ?? new Uint8Array()) as Uint8Array);
}

export function insertAttachment(context: TenantContext, owner: string, made: NewAttachment): Attachment {
  const id = `AAMkAD${randomBytes(54).toString('base64url')}`;
  const modified = context.now().getTime();
  prepared(
    context.db,
    'INSERT INTO graph_attachment (id, owner, name, content_type, content_id, inline, modified, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(id, owner, made.name, made.contentType, made.contentId, made.isInline ? 1 : 0, modified, made.bytes);
  const { bytes, ...rest } = made;
  return { ...rest, id, size: bytes.length, modified };
}

export function deleteAttachment(context: TenantContext, id: string): void {
  prepared(context.db, 'DELETE FROM graph_attachment WHERE id = ?').run(id);
}

export function deleteAttachmentsOf(context: TenantContext, owner: string): void {
  prepared(context.db, 'DELETE FROM graph_attachment WHERE owner = ?').run(owner);
}
