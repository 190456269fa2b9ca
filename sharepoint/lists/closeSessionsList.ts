import type { ListTable } from './ListDefinition';
import { sessionsList } from './sessionsList';

export const closeSessionsList = {
  ...sessionsList,
  key: 'closeSessions',
  title: 'Close sessions',
  path: 'HubCloseSessions',
  scope: 'confidential',
  since: 3,
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
} as const satisfies ListTable;
