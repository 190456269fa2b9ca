import { calledBy } from './calledBy';
import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';

/**
 * What anybody offers the trust's leads: a lesson, without names. Everybody sees what they offered themselves; for trust
 * leads that rule is lifted.
 */
export const toLeadsList = {
  key: 'toLeads',
  ...calledBy('toLeads'),
  since: 7,
  scope: 'personal',
  versions: false,
  grants: [
    { group: 'staff', level: 'working' },
    { group: 'keepers', level: 'working' },
    { group: 'oversight', level: 'duty' },
  ],
  columns: {
    key: keyRow,
    kind: { column: 'Kind', kind: 'choice', values: ['lesson'], indexed: true },
    status: {
      column: 'Status',
      kind: 'choice',
      values: ['offered', 'taken', 'declined', 'withdrawn'],
      indexed: true,
      changes: true,
    },
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
