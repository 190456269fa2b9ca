import { uniqueKeyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { readAndWritten } from './readAndWritten';

export const schoolsList = {
  key: 'schools',
  ...listNames.schools,
  scope: 'reference',
  grants: readAndWritten({ editors: 'editor' }),
  ownersLevel: 'editor',
  columns: {
    key: uniqueKeyRow,
    name: { column: 'Title', kind: 'text', builtIn: true },
    shortName: { column: 'ShortName', kind: 'text' },
    // in the public register of schools
    urn: { column: 'Urn', kind: 'text', since: 5, optional: true },
    phase: { column: 'Phase', kind: 'text', since: 5, optional: true },
    // in the trust; empty where it always was, and while it stays
    firstDay: { column: 'FirstDay', kind: 'day', since: 5, optional: true },
    lastDay: { column: 'LastDay', kind: 'day', since: 5, optional: true },
  },
} as const satisfies ListTable;
