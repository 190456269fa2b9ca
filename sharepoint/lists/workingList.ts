import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

/** Every word is in Body; the columns that are not read repeat what is asked for by index. */
export const workingList = {
  key: 'working',
  ...listNames.working,
  scope: 'confidential',
  pairLevel: 'working',
  versions: false,
  grants: [{ group: 'keepers', level: 'keeper' }],
  columns: {
    key: keyRow,
    kind: {
      column: 'Kind',
      kind: 'choice',
      values: ['agenda', 'note', 'case', 'action', 'session', 'request', 'comment', 'log', 'rhythm', 'group', 'paper'],
      indexed: true,
      // only to put it right where somebody has written another
      changes: true,
    },
    // the pair's own key where the item belongs to no session, so that one indexed column finds both
    sessionKey: { column: 'SessionKey', kind: 'text', indexed: true, changes: true },
    ownerKey: { column: 'OwnerKey', kind: 'text', indexed: true, use: 'written', optional: true, changes: true },
    slot: { column: 'Slot', kind: 'text', use: 'spare' },
    status: { column: 'Status', kind: 'text', use: 'written', optional: true, changes: true },
    day: { column: 'Day', kind: 'day', use: 'written', optional: true, changes: true },
    position: { column: 'Position', kind: 'number', missing: 0, use: 'written', optional: true, changes: true },
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
