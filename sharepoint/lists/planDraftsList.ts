import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

/** What trust leads are still working on: one row for each plan and year. Staff cannot open this list. */
export const planDraftsList = {
  key: 'planDrafts',
  ...listNames.planDrafts,
  scope: 'register',
  grants: [
    { group: 'keepers', level: 'working' },
    { group: 'oversight', level: 'working' },
  ],
  columns: {
    key: keyRow,
    kind: { column: 'Kind', kind: 'choice', values: ['support', 'lesson'], indexed: true },
    planKey: { column: 'PlanKey', kind: 'text', indexed: true },
    year: { column: 'AcademicYear', kind: 'text', indexed: true },
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
