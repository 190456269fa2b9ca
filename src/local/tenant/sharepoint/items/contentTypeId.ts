import type { ListRow } from '../store/rows';

/**
 * The id of one of a list's own content types: its parent's, then 00 and a GUID without dashes, which here is made from
 * the list's.
 * Source: learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/aa543822 (Content Type IDs)
 */
export function contentTypeId(list: Pick<ListRow, 'guid' | 'template'>, folder: boolean): string {
  const own = list.guid.replace(/-/g, '').toUpperCase();
  if (folder) return `0x012000${own.slice(16)}${own.slice(0, 16)}`;
  return `${list.template === 100 ? '0x01' : '0x0101'}00${own}`;
}

/** True where a list has a content type of this name, without case: its own kind of item, and folders. */
export function hasContentType(list: Pick<ListRow, 'template'>, name: string): boolean {
  const own = list.template === 100 ? 'item' : 'document';
  return [own, 'folder'].includes(name.trim().toLowerCase());
}
