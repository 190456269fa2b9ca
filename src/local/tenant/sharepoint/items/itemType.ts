import type { ListRow } from '../store/rows';

/** The entity type of a list's items, as its ListItemEntityTypeFullName says: libraries' end otherwise than lists'. */
export function itemType(list: Pick<ListRow, 'entity' | 'template'>): string {
  return `SP.Data.${list.entity}${list.template === 100 ? 'ListItem' : 'Item'}`;
}
