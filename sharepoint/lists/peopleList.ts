import { uniqueKeyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { readAndWritten } from './readAndWritten';

export const peopleList = {
  key: 'people',
  ...listNames.people,
  scope: 'reference',
  grants: readAndWritten({ keepers: 'working' }),
  ownersLevel: 'working',
  columns: {
    key: uniqueKeyRow,
    name: { column: 'Title', kind: 'text', builtIn: true },
    login: { column: 'Login', kind: 'text', indexed: true },
    mail: { column: 'Mail', kind: 'text' },
    schoolKey: { column: 'SchoolKey', kind: 'text', indexed: true },
    roles: { column: 'Roles', kind: 'keys' },
    jobTitle: { column: 'JobTitle', kind: 'text' },
    status: { column: 'Status', kind: 'choice', values: ['active', 'left'] },
    inScope: { column: 'InScope', kind: 'boolean' },
  },
} as const satisfies ListTable;
