import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';

/**
 * Which record keeper opened a record of a pair, when, and why: in the pair's folder, which the pair reads. Nobody edits
 * there: keepers add, and hold of their own level only what opening and ending a pair needs.
 */
export const looksList = {
  key: 'looks',
  title: 'Looks',
  path: 'HubLooks',
  scope: 'confidential',
  since: 5,
  sharded: true,
  pairLevel: 'read',
  formerLevel: 'read',
  grants: [{ group: 'keepers', level: 'looker' }],
  columns: {
    key: keyRow,
    // the pair's own key where what was opened belongs to no session
    sessionKey: { column: 'SessionKey', kind: 'text', indexed: true },
    reason: { column: 'Kind', kind: 'choice', values: ['asked', 'complaint', 'invited', 'other'] },
    day: { column: 'Day', kind: 'day', needed: true, indexed: true },
    body: { column: 'Body', kind: 'json' },
  },
} as const satisfies ListTable;
