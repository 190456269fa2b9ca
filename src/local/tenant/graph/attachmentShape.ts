import type { TenantContext } from '../platform';
import type { Json } from './readBody';
import type { Attachment } from './store/attachmentStore';
import { attachmentBytes } from './store/attachmentStore';
import { writeWall } from './zones';

const common = ({ id, name, contentType, size, modified }: Attachment): Json => ({
  id,
  lastModifiedDateTime: `${writeWall(modified)}Z`,
  name,
  contentType,
  size,
});

const contentOf = (context: TenantContext, { id }: Attachment): string =>
  attachmentBytes(context, id).toString('base64');

export const eventAttachmentShape = (context: TenantContext, attachment: Attachment): Json => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  '@odata.mediaContentType': attachment.contentType ?? 'application/octet-stream',
  ...common(attachment),
  isInline: attachment.isInline,
  contentId: attachment.contentId,
  contentLocation: null,
  contentBytes: contentOf(context, attachment),
});

/** To Do lists its attachments without their content, which one by itself has. */
export const taskAttachmentShape = (context: TenantContext, attachment: Attachment, alone: boolean): Json => ({
  '@odata.type': '#microsoft.graph.taskFileAttachment',
  ...common(attachment),
  ...(alone ? { contentBytes: contentOf(context, attachment) } : {}),
});
