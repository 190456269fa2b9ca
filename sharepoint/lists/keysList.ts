import { grantedToEverybody } from './grantedToEverybody';
import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

export const keysList = {
  key: 'keys',
  ...listNames.keys,
  scope: 'personal',
  // view and add, so that what is once made stays
  grants: grantedToEverybody('append'),
  columns: {
    personKey: keyRow,
    secret: { column: 'Body', kind: 'note' },
  },
} as const satisfies ListTable;
