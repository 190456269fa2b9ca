import { belongingRows } from './belongingRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

export const closeBelongingList = {
  key: 'closeBelonging',
  ...listNames.closeBelonging,
  scope: 'confidential',
  pairLevel: 'read',
  formerLevel: 'read',
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
  columns: belongingRows,
} as const satisfies ListTable;
