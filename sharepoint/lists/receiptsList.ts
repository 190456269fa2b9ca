import { grantedToEverybody } from './grantedToEverybody';
import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

export const receiptsList = {
  key: 'receipts',
  ...listNames.receipts,
  scope: 'personal',
  // view and add, so that what is once made stays
  grants: grantedToEverybody('append'),
  columns: {
    key: keyRow,
    ownKey: { column: 'OwnKey', kind: 'text', indexed: true },
    body: { column: 'Body', kind: 'note' },
  },
} as const satisfies ListTable;
