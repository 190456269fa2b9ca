import type { Operation } from '../../platform';
import { demand } from '../access';
import { permission } from '../masks';
import { forgeStamps, partStamps } from '../items/forgeStamps';
import { readFormValues, tryForm } from '../items/formValues';
import { itemEntity, versionLabel } from '../items/itemEntity';
import type { ItemView } from '../items/itemEntity';
import { valuesFromBody } from '../items/itemValues';
import { deleteItem, recycleItem } from '../items/removeItem';
import { demandEtag, etagOf, updateItem } from '../items/writeItem';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import { booleanOf, readBody } from '../protocol/readBody';
import { mayRead, readsOwnOnly } from '../query/runQuery';
import { fieldsOfList, itemById, principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { selectAll } from '../../sql';
import { readFormBody } from './formBody';
import { collectionResource, entityResource } from './respond';
import { securableStep } from './securable';

export const itemOperations: readonly Operation[] = [
  { surface: 'SharePoint', name: 'GET …/items(id)', fidelity: 'full', differs: '', source: '@pnp/sp items/types; etag form: pnp/sp-dev-fx-controls-react#1509', confirmed: false },
  { surface: 'SharePoint', name: 'MERGE, DELETE …/items(id) with IF-MATCH; …/recycle', fidelity: 'full', differs: '', source: 'Microsoft: Working with lists and list items with REST', confirmed: false },
  { surface: 'SharePoint', name: 'POST …/items(id)/validateUpdateListItem', fidelity: 'partial', differs: 'Dates are read as the two locales known here write them.', source: 'pnp/pnpcore recordings; sp-dev-docs#4917', confirmed: false },
  { surface: 'SharePoint', name: 'GET …/items(id)/versions', fidelity: 'partial', differs: 'Versions cannot be deleted or restored yet.', source: '@pnp/sp items/types', confirmed: false },
];

function versionEntity(exchange: Exchange, list: ListRow, row: ItemRow, version: VersionRow): Entity {
  const editor = principalById(exchange.tenant.db, version.editor_id);
  return {
    type: 'SP.ListItemVersion',
    link: `Web/Lists(guid'${list.guid}')/Items(${row.id})/versions(${version.ui_version})`,
    values: {
      VersionId: version.ui_version,
      VersionLabel: versionLabel(version.ui_version),
      IsCurrentVersion: version.ui_version === row.ui_version,
      Created: version.modified,
      Editor: { LookupId: version.editor_id, LookupValue: editor?.title ?? '', Email: editor?.email ?? '' },
      ...(JSON.parse(version.fields) as Record<string, unknown>),
    },
  };
}

interface VersionRow {
  readonly ui_version: number;
  readonly modified: string;
  readonly editor_id: number;
  readonly fields: string;
}

/** One item of a list. Missing is 404; there but not readable is 403. */
export function itemResource(exchange: Exchange, list: ListRow, find: () => ItemRow | undefined, view: ItemView = {}): Resource {
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
          return collectionResource(exchange, () => {
            demand(db, exchange.actor, row.scope_id, permission.viewVersions);
            const versions = selectAll<VersionRow>(db, 'SELECT * FROM item_versions WHERE list_id = ? AND id = ? ORDER BY ui_version DESC', list.id, row.id);
            exchange.meter.rows += versions.length;
            return versions.map((version) => versionEntity(exchange, list, row, version));
          });
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
            const { values, results, failed } = readFormValues(exchange, fields, own, booleanOf(body, 'datesInUTC') ?? false);
            const changed = failed ? undefined : tryForm(results, () => updateItem(exchange, list, fields, row, values));
            if (changed) forgeStamps(exchange, list, changed, forged);
            return { kind: 'value', name: 'ValidateUpdateListItem', value: results.map((result) => ({ ...result, ItemId: row.id })), type: 'Collection(SP.ListItemFormUpdateValue)' };
          });
        default:
          return securableStep(exchange, { kind: 'item', web: exchange.web, list, item: row }, path(row), segment);
      }
    },
    methods: {
      MERGE: () => {
        const row = item();
        demandEtag(exchange, row);
        const fields = fieldsOfList(db, list.id);
        const changed = updateItem(exchange, list, fields, row, valuesFromBody(exchange, list, fields, readBody(exchange)));
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
