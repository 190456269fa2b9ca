import type { ListTable } from './ListDefinition';
import { workingList } from './workingList';

export const closeWorkingList = {
  ...workingList,
  key: 'closeWorking',
  title: 'Close working',
  path: 'HubCloseWorking',
  since: 3,
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
  description:
    'Work in progress of what is kept apart from supervision. Only its people and close keepers open a folder.',
} as const satisfies ListTable;
