import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';

export const receiptsList = {
  key: 'receipts',
  title: 'Receipts',
  path: 'HubReceipts',
  scope: 'personal',
  since: 3,
  sharded: true,
  // the same for everybody, record keepers too: view and add, and SharePoint shows everybody their own only
  grants: [
    { group: 'staff', level: 'append' },
    { group: 'keepers', level: 'append' },
    { group: 'oversight', level: 'append' },
  ],
  description:
    'What each person’s own Hub saw of a record when they signed it: hashes, no words. People see their own only.',
  columns: {
    key: keyRow,
    ownKey: { column: 'OwnKey', kind: 'text', indexed: true },
    body: { column: 'Body', kind: 'note' },
  },
} as const satisfies ListTable;
