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
  description:
    'When meetings that are kept apart from supervision take place. Only their people and close keepers see it.',
} as const satisfies ListTable;
