import { belongingRows } from './belongingRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

export const belongingList = {
  key: 'belonging',
  ...listNames.belonging,
  scope: 'register',
  pairLevel: 'read',
  formerLevel: 'read',
  grants: [
    { group: 'keepers', level: 'keeper' },
    { group: 'oversight', level: 'read' },
  ],
  columns: belongingRows,
} as const satisfies ListTable;
