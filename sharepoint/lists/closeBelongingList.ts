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
  description: 'Who belongs to what is kept apart from supervision. Only close keepers write here.',
  columns: belongingRows,
} as const satisfies ListTable;
