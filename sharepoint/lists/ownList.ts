import { grantedToEverybody } from './grantedToEverybody';
import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

/** Nobody's way into it lifts the rule that everybody sees their own: no group of ours administers it. */
export const ownList = {
  key: 'own',
  ...listNames.own,
  scope: 'personal',
  versions: false,
  // what one has written for oneself one also takes away
  grants: grantedToEverybody('editor'),
  columns: {
    key: keyRow,
    // of entries of a log: owed (to a child's file), chase (on Day), or neither
    day: { column: 'Day', kind: 'day', use: 'written', optional: true, changes: true },
    status: { column: 'Status', kind: 'text', indexed: true, use: 'written', optional: true, changes: true },
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
