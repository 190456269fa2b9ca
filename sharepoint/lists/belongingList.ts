import { belongingRows } from './belongingRows';
import type { ListTable } from './ListDefinition';

export const belongingList = {
  key: 'belonging',
  title: 'Belonging',
  path: 'HubBelonging',
  scope: 'register',
  since: 3,
  sharded: true,
  pairLevel: 'read',
  formerLevel: 'read',
  grants: [
    { group: 'keepers', level: 'keeper' },
    { group: 'oversight', level: 'read' },
  ],
  columns: belongingRows,
} as const satisfies ListTable;
