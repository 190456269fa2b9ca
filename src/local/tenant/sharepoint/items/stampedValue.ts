import type { ItemRow } from '../store/rows';
import { guidColumn } from './itemIds';

/**
 * A column of a stored item by internal name: what the server stamps comes from the row, the rest from the list's own
 * columns.
 */
export function stampedValue(row: ItemRow, stored: Readonly<Record<string, unknown>>, name: string): unknown {
  switch (name) {
    case 'ID':
      return row.id;
    case 'Created':
      return row.created;
    case 'Modified':
      return row.modified;
    case 'Author':
      return row.author_id;
    case 'Editor':
      return row.editor_id;
    case 'FSObjType':
      return row.folder;
    case 'FileLeafRef':
      return row.leaf;
    case 'FileRef':
      return `${row.dir}/${row.leaf}`;
    case 'FileDirRef':
      return row.dir;
    case 'UniqueId':
      return row.guid;
    case 'GUID':
      return guidColumn(row);
    case '_UIVersion':
      return row.ui_version;
    case '_UIVersionString':
      return `${Math.floor(row.ui_version / 512)}.${row.ui_version % 512}`;
    default:
      return stored[name];
  }
}
