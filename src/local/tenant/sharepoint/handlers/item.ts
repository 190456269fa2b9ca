import type { Operation } from '../../platform';
import { forgeStamps, partStamps } from '../items/forgeStamps';
import { readFormValues, tryForm } from '../items/formValues';
import { itemEntity } from '../items/itemEntity';
import type { ItemView } from '../items/itemEntity';
import { itemType } from '../items/itemType';
import { valuesFromBody } from '../items/itemValues';
import { deleteItem, recycleItem } from '../items/removeItem';
import { demandEtag, etagOf, updateItem } from '../items/writeItem';
import { demandType } from '../protocol/demandType';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import { booleanOf, readBody } from '../protocol/readBody';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import { fieldsOfList, itemById, listsOf } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { attachmentsResource } from './attachments';
import { readFormBody } from './formBody';
import { entityResource } from './respond';
import { securableStep } from './securable';
import { versionsResource } from './versions';

export const itemOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET …/items(id)',
    fidelity: 'full',
    differs: '',
    source: '@pnp/sp items/types; etag form: pnp/sp-dev-fx-controls-react#1509',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET …/items(id)/FieldValuesAsText',
    fidelity: 'partial',
    differs: 'The columns a list has here; British and American writing only. HTML is not taken out of rich text.',
    source: "@pnp/sp items/types; SharePoint's $metadata (SP.FieldStringValues)",
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'MERGE, DELETE …/items(id) with IF-MATCH; …/recycle',
    fidelity: 'full',
    differs: '',
    source: 'Microsoft: Working with lists and list items with REST',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …/items(id)/validateUpdateListItem',
    fidelity: 'partial',
    differs: 'Dates are read as the two locales known here write them.',
    source: 'pnp/pnpcore recordings; sp-dev-docs#4917',
    confirmed: false,
  },
];

/** A body that names its type names this list's items; SP.ListItem stands for them all. */
export function demandItemType(exchange: Exchange, list: ListRow): void {
  demandType(
    exchange,
    itemType(list),
    (name) =>
      name === 'SP.List' || listsOf(exchange.tenant.db, exchange.web.id).some((each) => itemType(each) === name),
    ['SP.ListItem'],
  );
}

/** One item of a list. Missing is 404; there but not readable is 403. */
export function itemResource(
  exchange: Exchange,
  list: ListRow,
  find: () => ItemRow | undefined,
  view: ItemView = {},
): Resource {
  const { db } = exchange.tenant;
  const path = (row: ItemRow): string => `Web/Lists(guid'${list.guid}')/Items(${row.id})`;
  const item = (): ItemRow => {
    const row = find();
    if (!row) throw problems.itemMissing();
    if (!mayRead(exchange, list, row, readsOwnOnly(list))) throw problems.accessDenied();
    return row;
  };
  const read = (): Entity => {
    exchange.meter.rows += 1;
    return itemEntity(exchange, list, fieldsOfList(db, list.id), item(), view);
  };
  return entityResource(exchange, read, {
    step: (segment) => {
      const row = item();
      switch (segment.name) {
        case 'versions':
          return versionsResource(exchange, list, row, segment);
        case 'attachmentfiles':
          return attachmentsResource(exchange, list, row, segment);
        case 'recycle':
          return action(() => {
            demandEtag(exchange, row);
            return { kind: 'value', name: 'Recycle', value: recycleItem(exchange, list, row), type: 'Edm.Guid' };
          });
        case 'validateupdatelistitem':
          return action(() => {
            const body = readBody(exchange);
            const fields = fieldsOfList(db, list.id);
            const { own, forged } = partStamps(readFormBody(body), booleanOf(body, 'bNewDocumentUpdate') ?? false);
            const { values, results, failed } = readFormValues(
              exchange,
              fields,
              own,
              booleanOf(body, 'datesInUTC') ?? false,
            );
            const changed = failed
              ? undefined
              : tryForm(results, () => updateItem(exchange, list, fields, row, values));
            if (changed) forgeStamps(exchange, list, changed, forged);
            return {
              kind: 'value',
              name: 'ValidateUpdateListItem',
              value: results.map((result) => ({ ...result, ItemId: row.id })),
              type: 'Collection(SP.ListItemFormUpdateValue)',
            };
          });
        default:
          return securableStep(exchange, { kind: 'item', web: exchange.web, list, item: row }, path(row), segment);
      }
    },
    methods: {
      MERGE: () => {
        const row = item();
        demandEtag(exchange, row);
        demandItemType(exchange, list);
        const fields = fieldsOfList(db, list.id);
        const changed = updateItem(
          exchange,
          list,
          fields,
          row,
          valuesFromBody(exchange, list, fields, readBody(exchange)),
        );
        exchange.meter.rows += 1;
        return { kind: 'empty', status: 204, etag: etagOf(changed) };
      },
      DELETE: () => {
        const row = item();
        demandEtag(exchange, row);
        deleteItem(exchange, list, row);
        exchange.meter.rows += 1;
        return { kind: 'empty', status: 200 };
      },
    },
  });
}

export function itemStep(exchange: Exchange, list: ListRow, id: number): Resource {
  return itemResource(exchange, list, () => itemById(exchange.tenant.db, list.id, id));
}
