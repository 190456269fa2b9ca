import { lists } from '../../../sharepoint/lists/lists';
import type { ListDefinition, ListKey } from '../../../sharepoint/lists/ListDefinition';
import { ServiceError } from '../rules/ServiceError';

/** All that Set-up makes of a list. Pages that only read and write rows need no more than its name: see listAddress. */
export function definitionOf(key: ListKey): ListDefinition {
  const definition = lists.find((list) => list.key === key);
  if (!definition) throw new ServiceError('invalid');
  return definition;
}
