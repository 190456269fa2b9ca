import type { ListTable } from './ListDefinition';
import { sealsList } from './sealsList';

export const closeSealsList = {
  ...sealsList,
  key: 'closeSeals',
  title: 'Close seals',
  path: 'HubCloseSeals',
  since: 3,
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
} as const satisfies ListTable;
