import type { Json } from './readBody';
import { asFlag, asObject, asText, invalidProperty, refuseUnknown, unreadable } from './readBody';
import type { GraphType } from './published/publishedNames';
import { notHere } from './published/publishedNames';

/** A file on its way to an event or a task. */
export interface NewAttachment {
  readonly name: string;
  readonly contentType: string | null;
  readonly contentId: string | null;
  readonly isInline: boolean;
  readonly bytes: Uint8Array;
}

/** At least one byte: Node hands SQLite an empty array without an address, which is NULL there. */
function readBytes(value: unknown): Uint8Array {
  const text = asText(value, 'contentBytes');
  if (text === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
    throw unreadable("Cannot convert the value of 'contentBytes' to the expected type 'Edm.Binary'.");
  return Buffer.from(text, 'base64');
}

const textOrNull = (body: Json, name: string): string | null =>
  body[name] === undefined || body[name] === null ? null : asText(body[name], name);

function readFile(value: unknown, type: GraphType, optional: readonly string[]): NewAttachment {
  const body = asObject(value, 'attachment');
  const named = body['@odata.type'];
  if (named === undefined) throw unreadable("An attachment needs the annotation '@odata.type'.");
  if (named === '#microsoft.graph.itemAttachment' || named === '#microsoft.graph.referenceAttachment')
    throw notHere(`an attachment of type '${named}'`);
  refuseUnknown(body, ['name', 'contentType', 'contentBytes', ...optional], type);
  const name = asText(body['name'], 'name');
  if (name === '' || name.length > 255) throw invalidProperty();
  return {
    name,
    contentType: textOrNull(body, 'contentType'),
    contentId: textOrNull(body, 'contentId'),
    isInline: body['isInline'] === undefined ? false : asFlag(body['isInline'], 'isInline'),
    bytes: readBytes(body['contentBytes']),
  };
}

/** A fileAttachment: other kinds, and content too large for one request, are 501. */
export const readEventAttachment = (value: unknown): NewAttachment =>
  readFile(value, 'fileAttachment', ['contentId', 'isInline']);

export const readTaskAttachment = (value: unknown): NewAttachment => readFile(value, 'taskFileAttachment', []);
