import { calledBy } from './calledBy';
import type { ListKey, ListName } from './ListDefinition';
import { setUpVersion } from './setUpVersion';

/**
 * A list that came with the latest upgrade: the first view need not name it. Whoever raises setUpVersion writes those of
 * the upgrade before down in listNames.
 */
export const latestList = (key: ListKey): ListName => ({ ...calledBy(key), since: setUpVersion });
