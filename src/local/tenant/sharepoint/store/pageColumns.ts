import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { addFieldRow, isFieldNameTaken } from './fieldRows';
import type { FieldType } from './rows';

/** The columns a library of pages has besides a library's own (Microsoft's template 119; @pnp/sp clientside-pages). */
const pageColumns: readonly { readonly name: string; readonly title: string; readonly type: FieldType }[] = [
  { name: 'CanvasContent1', title: 'Authoring Canvas Content', type: 'Note' },
  { name: 'LayoutWebpartsContent', title: 'Layout Web Parts Content', type: 'Note' },
  { name: 'PageLayoutType', title: 'Page Layout Type', type: 'Text' },
  { name: 'PromotedState', title: 'Promoted State', type: 'Number' },
  { name: 'Description', title: 'Description', type: 'Note' },
];

/** Gives a library of pages its columns; those it has stay. */
export function addPageColumns(db: DatabaseSync, listId: number): void {
  for (const { name, title, type } of pageColumns) {
    if (isFieldNameTaken(db, listId, name)) continue;
    addFieldRow(db, { list_id: listId, guid: randomUUID(), name, title, type });
  }
}
