import { uniqueKeyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { readAndWritten } from './readAndWritten';

export const schoolsList = {
  key: 'schools',
  title: 'Schools',
  path: 'HubSchools',
  scope: 'reference',
  sharded: false,
  grants: readAndWritten({ editors: 'editor' }),
  ownersLevel: 'editor',
  columns: {
    key: uniqueKeyRow,
    name: { column: 'Title', kind: 'text', builtIn: true },
    shortName: { column: 'ShortName', kind: 'text' },
  },
} as const satisfies ListTable;
