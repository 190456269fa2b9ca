import type { ItemView } from './items/itemEntity';
import type { Exchange } from './protocol/Exchange';
import type { Securable } from './scopes';
import type { FieldRow, ItemRow, ListRow, RoleRow } from './store/rows';

interface Here {
  readonly exchange: Exchange;
}

interface InList extends Here {
  readonly list: ListRow;
}

interface InSecurable extends Here {
  readonly target: Securable;
  /** The target's own address below `_api/`. */
  readonly path: string;
}

interface InFolder extends InList {
  /** The folder's row; absent for a list's root folder. */
  readonly row: ItemRow | undefined;
}

/**
 * The places of a path to which several operations lead on, and what is known there. What is a function is looked up
 * only when a handler asks for it, so that rights are checked first.
 */
export interface Places {
  /** `/_api` */
  readonly root: Here;
  readonly web: Here;
  readonly lists: Here;
  readonly list: InList;
  readonly fields: InList;
  readonly field: InList & { readonly field: () => FieldRow };
  readonly items: InList;
  readonly item: InList & { readonly row: ItemRow; readonly view: ItemView };
  readonly folder: InFolder;
  /** `…/folders` of a folder. */
  readonly subFolders: InFolder;
  readonly file: InList & { readonly row: ItemRow };
  readonly roleDefinitions: Here;
  readonly roleDefinition: Here & { readonly role: () => RoleRow };
  /** A web, list, folder item or item: whatever may have permissions of its own. */
  readonly securable: InSecurable;
  readonly roleAssignments: InSecurable;
  readonly roleAssignment: InSecurable & { readonly principalId: number };
}
