import type { Operation } from '../../platform';
import { demand } from '../access';
import { forgetContentAt } from '../items/fileContent';
import { versionLabel } from '../items/itemEntity';
import { updateItem } from '../items/writeItem';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import { fieldsOfList, principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { run, selectAll } from '../../sql';
import { collectionResource, entityResource } from './respond';

export const versionOperations: readonly Operation[] = [
  { surface: 'SharePoint', name: 'GET …/items(id)/versions, versions(id); DELETE one, deleteAll, DeleteByID, DeleteByLabel, RestoreByLabel', fidelity: 'partial', differs: 'Major versions only. Restoring brings every column back, as a new version.', source: '@pnp/sp items/types; platform/permissions.md §1 (DeleteVersions)', confirmed: false },
];

interface VersionRow {
  readonly ui_version: number;
  readonly modified: string;
  readonly editor_id: number;
  readonly fields: string;
}

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

/** `…/versions` of an item already known to be readable. Reading needs ViewVersions, deleting DeleteVersions, restoring the right to edit. */
export function versionsResource(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Resource {
  const { db } = exchange.tenant;
  const all = (): VersionRow[] => {
    demand(db, exchange.actor, row.scope_id, permission.viewVersions);
    const versions = selectAll<VersionRow>(db, 'SELECT * FROM item_versions WHERE list_id = ? AND id = ? ORDER BY ui_version DESC', list.id, row.id);
    exchange.meter.rows += versions.length;
    return versions;
  };
  const find = (test: (version: VersionRow) => boolean): VersionRow => all().find(test) ?? deny(problems.versionMissing());
  const remove = (version: VersionRow): Reply => {
    demand(db, exchange.actor, row.scope_id, permission.deleteVersions);
    if (version.ui_version === row.ui_version) throw problems.failed('You cannot delete the current version.');
    if (list.template !== 100) forgetContentAt(exchange, list, row, version.ui_version);
    run(db, 'DELETE FROM item_versions WHERE list_id = ? AND id = ? AND ui_version = ?', list.id, row.id, version.ui_version);
    return done;
  };
  const byId = (id: number): VersionRow => find((version) => version.ui_version === id);
  const byLabel = (label: string): VersionRow => find((version) => versionLabel(version.ui_version) === label);
  const restore = (version: VersionRow): Reply => {
    const stored = JSON.parse(version.fields) as Record<string, unknown>;
    const own = fieldsOfList(db, list.id).filter((field) => field.system === 0 || field.name === 'Title');
    updateItem(exchange, list, fieldsOfList(db, list.id), row, new Map(own.map((field) => [field, stored[field.name] ?? null])));
    return done;
  };
  const one = (id: number): Resource => entityResource(exchange, () => versionEntity(exchange, list, row, byId(id)), { methods: { DELETE: () => remove(byId(id)) } });
  if (segment.called && segment.args.length > 0) return one(numberArgument(segment, 0, 'versionId'));
  return collectionResource(exchange, () => all().map((version) => versionEntity(exchange, list, row, version)), {
    step: (inner) => {
      switch (inner.name) {
        case 'getbyid':
          return one(numberArgument(inner, 0, 'versionId'));
        case 'deletebyid':
          return action(() => remove(byId(numberArgument(inner, 0, 'vid'))));
        case 'deletebylabel':
          return action(() => remove(byLabel(textArgument(inner, 0, 'versionlabel'))));
        case 'restorebylabel':
          return action(() => restore(byLabel(textArgument(inner, 0, 'versionlabel'))));
        case 'deleteall':
          return action(() => {
            demand(db, exchange.actor, row.scope_id, permission.deleteVersions);
            for (const version of all()) if (version.ui_version !== row.ui_version) remove(version);
            return done;
          });
        default:
          return undefined;
      }
    },
  });
}
