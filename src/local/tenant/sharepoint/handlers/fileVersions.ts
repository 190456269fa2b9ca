import type { Operation } from '../../platform';
import { demand } from '../access';
import { contentAt, forgetContentAt, saveContent } from '../items/fileContent';
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
import { principalEntity } from './principalEntity';
import { collectionResource, entityResource } from './respond';

export const fileVersionOperations: readonly Operation[] = [
  { surface: 'SharePoint', name: 'GET …file/versions, versions(id), versions(id)/$value; DELETE one, deleteAll, deleteById, deleteByLabel, restoreByLabel', fidelity: 'partial', differs: 'Major versions only, and the current one is not among them. recycleById and recycleByLabel answer 501. Restoring brings content and columns back, as a new version.', source: '@pnp/sp files/types; SharePoint\'s $metadata (SP.FileVersion)', confirmed: false },
];

interface VersionRow {
  readonly ui_version: number;
  readonly modified: string;
  readonly editor_id: number;
  readonly fields: string;
}

/** `…/versions` of a file already known to be readable: what it was before. Reading needs ViewVersions and OpenItems, deleting DeleteVersions. */
export function fileVersionsResource(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Resource {
  const { db } = exchange.tenant;
  const all = (): VersionRow[] => {
    demand(db, exchange.actor, row.scope_id, permission.viewVersions);
    return selectAll<VersionRow>(db, 'SELECT ui_version, modified, editor_id, fields FROM item_versions WHERE list_id = ? AND id = ? AND ui_version < ? ORDER BY ui_version', list.id, row.id, row.ui_version);
  };
  const find = (test: (version: VersionRow) => boolean): VersionRow => all().find(test) ?? deny(problems.versionMissing());
  const byId = (id: number): VersionRow => find((version) => version.ui_version === id);
  const byLabel = (label: string): VersionRow => find((version) => versionLabel(version.ui_version) === label);
  const entity = (version: VersionRow): Entity => {
    const size = contentAt(exchange, list, row, version.ui_version).byteLength;
    return {
      type: 'SP.FileVersion',
      link: `Web/GetFileByServerRelativePath(decodedurl='${`${row.dir}/${row.leaf}`.replace(/'/g, "''")}')/Versions(${version.ui_version})`,
      values: {
        CheckInComment: '', Created: version.modified, ExpirationDate: null, ID: version.ui_version, IsCurrentVersion: false, Length: String(size), Size: size, SnapshotDate: null,
        Url: `_vti_history/${version.ui_version}${`${row.dir}/${row.leaf}`.slice(exchange.web.url.length)}`, VersionLabel: versionLabel(version.ui_version),
      },
      links: {
        CreatedBy: () => {
          const person = principalById(db, version.editor_id);
          return person ? principalEntity(exchange, person) : null;
        },
      },
    };
  };
  const remove = (version: VersionRow): Reply => {
    demand(db, exchange.actor, row.scope_id, permission.deleteVersions);
    forgetContentAt(exchange, list, row, version.ui_version);
    run(db, 'DELETE FROM item_versions WHERE list_id = ? AND id = ? AND ui_version = ?', list.id, row.id, version.ui_version);
    return done;
  };
  const restore = (version: VersionRow): Reply => {
    const content = contentAt(exchange, list, row, version.ui_version);
    const stored = JSON.parse(version.fields) as Record<string, unknown>;
    const fields = fieldsOfList(db, list.id);
    const own = fields.filter((field) => field.system === 0 || field.name === 'Title');
    saveContent(exchange, list, updateItem(exchange, list, fields, row, new Map(own.map((field) => [field, stored[field.name] ?? null]))), content);
    return done;
  };
  const download = (version: VersionRow): Reply => {
    demand(db, exchange.actor, row.scope_id, permission.openItems);
    return { kind: 'bytes', bytes: contentAt(exchange, list, row, version.ui_version), contentType: 'application/octet-stream' };
  };
  const one = (id: number): Resource =>
    entityResource(exchange, () => entity(byId(id)), {
      step: (inner) => (inner.name === '$value' ? { methods: { GET: () => download(byId(id)) } } : undefined),
      methods: { DELETE: () => remove(byId(id)) },
    });
  if (segment.called && segment.args.length > 0) return one(numberArgument(segment, 0, 'versionid'));
  return collectionResource(exchange, () => all().map(entity), {
    step: (inner) => {
      switch (inner.name) {
        case 'getbyid':
          return one(numberArgument(inner, 0, 'versionid'));
        case 'deletebyid':
          return action(() => remove(byId(numberArgument(inner, 0, 'vid'))));
        case 'deletebylabel':
          return action(() => remove(byLabel(textArgument(inner, 0, 'versionlabel'))));
        case 'restorebylabel':
          return action(() => restore(byLabel(textArgument(inner, 0, 'versionlabel'))));
        case 'deleteall':
          return action(() => {
            demand(db, exchange.actor, row.scope_id, permission.deleteVersions);
            for (const version of all()) remove(version);
            return done;
          });
        default:
          return undefined;
      }
    },
  });
}
