import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { workingList } from './workingList';

export const closeWorkingList = {
  ...workingList,
  key: 'closeWorking',
  ...listNames.closeWorking,
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
} as const satisfies ListTable;
