import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

/**
 * Why somebody should have supervision, who manages them, who supervises them outside the Hub, and when they were
 * trained to supervise: for record keepers and trust leads alone, because colleagues could tell from it which child is
 * meant. Never a child's data. One row for each person; and how the columns of a file of allocations are called.
 */
export const allocationList = {
  key: 'allocation',
  ...listNames.allocation,
  scope: 'register',
  grants: [
    { group: 'keepers', level: 'working' },
    { group: 'oversight', level: 'working' },
  ],
  columns: {
    key: keyRow,
    kind: { column: 'Kind', kind: 'choice', values: ['person', 'columns'], indexed: true },
    reasons: { column: 'Reasons', kind: 'keys', changes: true },
    managerKey: { column: 'ManagerKey', kind: 'text', changes: true },
    trainedDay: { column: 'TrainedDay', kind: 'day', changes: true },
    outsideName: { column: 'OutsideName', kind: 'text', changes: true },
    outsideDays: { column: 'OutsideDays', kind: 'days', changes: true },
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
