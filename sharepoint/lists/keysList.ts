import { grantedToEverybody } from './grantedToEverybody';
import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';

export const keysList = {
  key: 'keys',
  title: 'Keys',
  path: 'HubKeys',
  scope: 'personal',
  sharded: false,
  // view and add, so that what is once made stays
  grants: grantedToEverybody('append'),
  columns: {
    personKey: keyRow,
    secret: { column: 'Body', kind: 'note' },
  },
} as const satisfies ListTable;
