import type { ListTable } from './ListDefinition';
import { sealsList } from './sealsList';

export const closeSealsList = {
  ...sealsList,
  key: 'closeSeals',
  title: 'Close seals',
  path: 'HubCloseSeals',
  since: 3,
  grants: [{ group: 'closeKeepers', level: 'keeper' }],
  description:
    'What was signed of what is kept apart from supervision. People may add and read here, never edit or delete.',
} as const satisfies ListTable;
