import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { sessionsList } from './sessionsList';

export const closeSessionsList = {
  ...sessionsList,
  key: 'closeSessions',
  ...listNames.closeSessions,
  scope: 'confidential',
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
} as const satisfies ListTable;
