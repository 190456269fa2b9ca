import type { ListTable } from './ListDefinition';
import { workingList } from './workingList';

export const closeWorkingList = {
  ...workingList,
  key: 'closeWorking',
  title: 'Close working',
  path: 'HubCloseWorking',
  since: 3,
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
} as const satisfies ListTable;
