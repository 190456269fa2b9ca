import { randomUUID } from 'node:crypto';
import { actorId, demand } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { itemAt } from '../store/findRows';
import { addItemRow, lowestId } from '../store/itemRows';
import type { ItemRow, ListRow } from '../store/rows';
import { demandPath } from './relocate';
import { scopeAt, stamp } from './writeItem';

/** A folder without an item: a place in the list that no view and no query shows. Its number is below nought. */
export function isBare({ id }: Pick<ItemRow, 'id'>): boolean {
  return id < 0;
}

/** Adds a folder of a list as one live report saw it made. Needs AddListItems where it lands. */
export function addBareFolder(exchange: Exchange, list: ListRow, dir: string, leaf: string): ItemRow {
  const { db } = exchange.tenant;
  const scope = scopeAt(exchange, list, dir);
  demand(db, exchange.actor, scope, permission.addListItems);
  demandPath(`${dir}/${leaf}`);
  if (itemAt(db, list.id, `${dir}/${leaf}`)) throw problems.nameTaken(`${dir}/${leaf}`);
  const at = stamp(exchange);
  const author = actorId(db, exchange.actor);
  const row: ItemRow = {
    list_id: list.id,
    id: Math.min(0, lowestId(db, list.id)) - 1,
    guid: randomUUID(),
    dir,
    leaf,
    folder: 1,
    scope_id: scope,
    unique_scope: 0,
    version: 1,
    ui_version: 512,
    created: at,
    modified: at,
    author_id: author,
    editor_id: author,
    fields: '{}',
  };
  addItemRow(db, row);
  return row;
}
