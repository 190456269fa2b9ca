import { switchesOf } from '../../switches';
import type { TextForm } from '../items/fieldTexts';
import { fieldTexts } from '../items/fieldTexts';
import { forgeStamps, partStamps } from '../items/forgeStamps';
import { readFormValues, tryForm } from '../items/formValues';
import type { ItemView } from '../items/itemEntity';
import { itemEntity, lookupTitle } from '../items/itemEntity';
import { itemType } from '../items/itemType';
import { valuesFromBody } from '../items/itemValues';
import { demandRead } from '../items/mayRead';
import { deleteItem, recycleItem } from '../items/removeItem';
import { updateItem } from '../items/writeItem';
import { demandItemMatch, etagOf } from '../items/itemEtag';
import type { Places } from '../Places';
import { demandType } from '../protocol/demandType';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import { booleanOf, demandMeant, readBody } from '../protocol/readBody';
import type { SharePointOperation, StepFrom } from '../SharePointOperation';
import { fieldsOfList, itemByGuid, itemById, listsOf } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { offered } from '../ways';
import { readFormBody } from './formBody';
import { entityResource } from './respond';
import { securableStep } from './securable';

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
  const item = (): ItemRow => {
    const row = find() ?? deny(problems.itemMissing());
    demandRead(exchange, list, row, problems.itemMissing);
    return row;
  };
  return entityResource(
    exchange,
    () => {
      exchange.meter.rows += 1;
      return itemEntity(exchange, list, fieldsOfList(db, list.id), item(), view);
    },
    offered(
      exchange,
      'item',
      () => ({ exchange, list, row: item(), view }),
      ({ row }, segment) =>
        securableStep(
          exchange,
          { kind: 'item', web: exchange.web, list, item: row },
          `Web/Lists(guid'${list.guid}')/Items(${row.id})`,
          segment,
        ),
    ),
  );
}

function itemStep({ exchange, list }: Places['items'], segment: Segment): Resource {
  const id = numberArgument(segment, 0, 'id');
  return itemResource(exchange, list, () => itemById(exchange.tenant.db, list.id, id));
}

function itemWithGuid({ exchange, list }: Places['list'], segment: Segment): Resource {
  const guid = textArgument(segment, 0, 'uniqueId');
  return itemResource(exchange, list, () => {
    const found = itemByGuid(exchange.tenant.db, exchange.web.id, guid);
    return found?.list.id === list.id ? found.row : undefined;
  });
}

export const readItem: SharePointOperation = {
  name: 'GET …/items(id), …/GetItemByUniqueId(guid)',
  fidelity: 'partial',
  differs: "Some of an item's properties and navigations are refused by name (see Published types).",
  guesses: [
    'an item there but not readable is 403, and 404 only where one has no right on its list at all',
    'the ETag in the body is the version alone, and If-Match takes either form',
    "who has only ReadSecurity=2 gets 403 for others' items",
  ],
  source: '@pnp/sp items/types; etag form: pnp/sp-dev-fx-controls-react#1509',
  confirmed: false,
  at: {
    list: { steps: { getitembyid: itemStep, getitembyuniqueid: itemWithGuid } },
    items: { steps: { '': itemStep, getbyid: itemStep } },
  },
};

function fieldValues(form: TextForm): StepFrom<Places['item']> {
  return ({ exchange, list, row }) =>
    entityResource(exchange, () => {
      exchange.meter.rows += 1;
      return fieldTexts(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, lookupTitle, form);
    });
}

export const readFieldValues: SharePointOperation = {
  name: 'GET …/items(id)/FieldValuesAsText, FieldValuesAsHTML, FieldValuesForEdit',
  fidelity: 'partial',
  differs: 'The columns a list has here; British and American writing only. HTML is not taken out of rich text.',
  guesses: [
    'several people or lookups are parted by a semicolon',
    'FieldValuesAsHTML shows people, lookups and addresses as text, without links',
    'FieldValuesForEdit shows people by their login and lookups by id and title',
  ],
  source: "@pnp/sp items/types; SharePoint's $metadata (SP.FieldStringValues)",
  confirmed: false,
  at: {
    item: {
      steps: {
        fieldvaluesastext: fieldValues('AsText'),
        fieldvaluesashtml: fieldValues('AsHtml'),
        fieldvaluesforedit: fieldValues('ForEdit'),
      },
    },
  },
};

/** Whether MERGE may do without If-Match nobody has established. */
function demandSomeMatch(exchange: Exchange, row: ItemRow): void {
  const sent = exchange.headers.has('if-match');
  if (!sent && switchesOf(exchange.tenant.db).mergeWithoutEtag === 'refused') throw problems.staleEtag('', etagOf(row));
  demandItemMatch(exchange, row);
}

function mergeItem({ exchange, list, row }: Places['item']): Reply {
  demandSomeMatch(exchange, row);
  demandItemType(exchange, list);
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const values = valuesFromBody(exchange, list, fields, readBody(exchange));
  const changed = updateItem(exchange, list, fields, row, values);
  exchange.meter.rows += 1;
  return { kind: 'empty', status: 204, etag: etagOf(changed) };
}

function removeItem({ exchange, list, row }: Places['item']): Reply {
  demandItemMatch(exchange, row);
  deleteItem(exchange, list, row);
  exchange.meter.rows += 1;
  return done;
}

export const changeItem: SharePointOperation = {
  name: 'MERGE, DELETE …/items(id) with IF-MATCH; …/recycle',
  fidelity: 'partial',
  differs:
    "Content types other than the list's own are refused; columns that have a schema and no value here, such as the approval status, are 501.",
  guesses: [
    'every change counts the ETag up by one',
    'a weak ETag matches its strong one',
    "WriteSecurity=2 refuses others' items with 403",
  ],
  source: 'Microsoft: Working with lists and list items with REST',
  confirmed: false,
  at: {
    item: {
      steps: {
        deleteobject: (here) => action(() => removeItem(here)),
        recycle: ({ exchange, list, row }) =>
          action(() => {
            demandItemMatch(exchange, row);
            return { kind: 'value', name: 'Recycle', value: recycleItem(exchange, list, row), type: 'Edm.Guid' };
          }),
      },
      methods: { MERGE: mergeItem, DELETE: removeItem },
    },
  },
};

function validateUpdate({ exchange, list, row }: Places['item']): Reply {
  const body = readBody(exchange);
  demandMeant(body, { checkInComment: [''] });
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const { own, forged } = partStamps(readFormBody(body), booleanOf(body, 'bNewDocumentUpdate') ?? false);
  const { values, results, failed } = readFormValues(exchange, list, own, booleanOf(body, 'datesInUTC') ?? false);
  const changed = failed ? undefined : tryForm(results, () => updateItem(exchange, list, fields, row, values));
  if (changed) forgeStamps(exchange, list, changed, forged);
  return {
    kind: 'value',
    name: 'ValidateUpdateListItem',
    value: results.map((result) => ({ ...result, ItemId: row.id })),
    type: 'Collection(SP.ListItemFormUpdateValue)',
  };
}

export const validateUpdateListItem: SharePointOperation = {
  name: 'POST …/items(id)/validateUpdateListItem',
  fidelity: 'partial',
  differs: 'Dates are read as the two locales known here write them.',
  guesses: ['writes read-only columns for contributors', 'ContentType is taken by name and changes nothing'],
  source: 'pnp/pnpcore recordings; sp-dev-docs#4917',
  confirmed: false,
  at: { item: { steps: { validateupdatelistitem: (here) => action(() => validateUpdate(here)) } } },
};
