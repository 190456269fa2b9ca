import { belongingRows } from './belongingRows';
import type { ListTable } from './ListDefinition';

export const closeBelongingList = {
  key: 'closeBelonging',
  title: 'Close belonging',
  path: 'HubCloseBelonging',
  scope: 'confidential',
  since: 3,
  sharded: true,
  pairLevel: 'read',
  formerLevel: 'read',
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
  columns: belongingRows,
} as const satisfies ListTable;
