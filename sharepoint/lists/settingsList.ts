import { uniqueKeyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { readAndWritten } from './readAndWritten';

/** One item for each setting. Its columns are for ever: the number that says which columns a site has stands in it. */
export const settingsList = {
  key: 'settings',
  ...listNames.settings,
  scope: 'reference',
  grants: readAndWritten({}),
  ownersLevel: 'editor',
  columns: {
    name: uniqueKeyRow,
    body: { column: 'Body', kind: 'json' },
  },
} as const satisfies ListTable;
