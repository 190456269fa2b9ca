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
  },
} as const satisfies ListTable;
