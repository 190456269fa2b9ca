import { versionLabel } from '../items/itemEntity';
import { updateItem } from '../items/writeItem';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import type { Resource } from '../protocol/Reply';
import { fieldsOfList, principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { versionWalk } from './versionWalk';
import type { SharePointOperation } from '../SharePointOperation';
import type { VersionRow } from '../store/versionRows';

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
function versionsResource(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Resource {
  return versionWalk(exchange, list, row, segment, {
    order: 'newest first',
    entity: (version) => versionEntity(exchange, list, row, version),
    restore: (_version, values) =>
      void updateItem(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, values),
  });
}

export const itemVersions: SharePointOperation = {
  name: 'GET …/items(id)/versions, versions(id); DELETE one, deleteAll, DeleteByID, DeleteByLabel, RestoreByLabel',
  fidelity: 'partial',
  differs: 'Major versions only. Restoring brings every column back, as a new version.',
  guesses: [
    'codes for a missing and for the current version',
    'restoring needs Edit only',
    'MajorVersionLimit trims at once',
  ],
  source: '@pnp/sp items/types; platform/permissions.md §1 (DeleteVersions)',
  confirmed: false,
  at: {
    item: { steps: { versions: ({ exchange, list, row }, segment) => versionsResource(exchange, list, row, segment) } },
  },
};
