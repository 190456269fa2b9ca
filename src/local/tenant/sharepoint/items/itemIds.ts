import { guidOf } from '../../guidOf';
import type { ItemRow, ListRow } from '../store/rows';

type Known = Pick<ItemRow, 'guid'>;

/** The column GUID, which is not UniqueId (they differ in every recording). */
export function guidColumn({ guid }: Known): string {
  return guidOf(`GUID ${guid}`);
}

/** `odata.id`: neither the column GUID nor the id in the ETag (recorded). */
export function odataId({ guid }: Known): string {
  return guidOf(`odata.id ${guid}`);
}

/** UniqueId of a list's root folder, which is not the list's id (recorded). */
export function rootFolderId({ guid }: Pick<ListRow, 'guid'>): string {
  return guidOf(`root folder ${guid}`);
}
