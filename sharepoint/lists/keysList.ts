import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';

export const keysList = {
  key: 'keys',
  title: 'Keys',
  path: 'HubKeys',
  scope: 'personal',
  sharded: false,
  // the same for everybody, record keepers too: view and add, so that a key once made stays
  grants: [
    { group: 'staff', level: 'append' },
    { group: 'keepers', level: 'append' },
    { group: 'oversight', level: 'append' },
  ],
  description:
    'One key for each person, with which words not saved yet are kept on their device. People see their own only.',
  columns: {
    personKey: keyRow,
    secret: { column: 'Body', kind: 'note' },
  },
} as const satisfies ListTable;
