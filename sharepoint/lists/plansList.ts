import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { readAndWritten } from './readAndWritten';

/**
 * What trust leads have published: one row for each edition, which everybody who uses the Hub reads. Leads may add and
 * never edit, so an edition that was published stays as it was. Never a child's data.
 */
export const plansList = {
  key: 'plans',
  ...listNames.plans,
  scope: 'register',
  grants: readAndWritten({ oversight: 'append' }),
  columns: {
    key: keyRow,
    kind: { column: 'Kind', kind: 'choice', values: ['support', 'lesson'], indexed: true },
    planKey: { column: 'PlanKey', kind: 'text', indexed: true },
    year: { column: 'AcademicYear', kind: 'text', indexed: true },
    body: { column: 'Body', kind: 'json' },
  },
} as const satisfies ListTable;
