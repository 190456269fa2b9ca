import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { sealsList } from './sealsList';

export const closeSealsList = {
  ...sealsList,
  key: 'closeSeals',
  ...listNames.closeSeals,
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
} as const satisfies ListTable;
