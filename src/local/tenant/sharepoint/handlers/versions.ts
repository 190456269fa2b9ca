import type { Operation } from '../../platform';
import { versionLabel } from '../items/itemEntity';
import { updateItem } from '../items/writeItem';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import type { Resource } from '../protocol/Reply';
import { fieldsOfList, principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import type { VersionRow } from './versionWalk';
import { versionWalk } from './versionWalk';

export const versionOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET …/items(id)/versions, versions(id); DELETE one, deleteAll, DeleteByID, DeleteByLabel, RestoreByLabel',
    fidelity: 'partial',
    differs: 'Major versions only. Restoring brings every column back, as a new version.',
    source: '@pnp/sp items/types; platform/permissions.md §1 (DeleteVersions)',
    confirmed: false,
  },
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

/** `…/versions` of an item already known to be readable, the current one among them. */
export function versionsResource(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Resource {
  return versionWalk(exchange, list, row, segment, {
    order: 'newest first',
    entity: (version) => versionEntity(exchange, list, row, version),
    restore: (_version, values) =>
      void updateItem(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, values),
  });
}
