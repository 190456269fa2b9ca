import { demand } from '../access';
import { contentAt, saveContent } from '../items/fileContent';
import { versionLabel } from '../items/itemEntity';
import { updateItem } from '../items/writeItem';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import type { Resource } from '../protocol/Reply';
import { fieldsOfList, principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { principalEntity } from './principalEntity';
import { versionWalk } from './versionWalk';
import type { SharePointOperation } from '../SharePointOperation';
import type { VersionRow } from '../store/versionRows';

/** `…/versions` of a file already known to be readable: what it was before. A version's bytes need OpenItems. */
function fileVersionsResource(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Resource {
  const { db } = exchange.tenant;
  const entity = (version: VersionRow): Entity => {
    const size = contentAt(exchange, row, version.ui_version).byteLength;
    return {
      type: 'SP.FileVersion',
      link: `Web/GetFileByServerRelativePath(decodedurl='${`${row.dir}/${row.leaf}`.replace(/'/g, "''")}')/Versions(${version.ui_version})`,
      values: {
        CheckInComment: '',
        Created: version.modified,
        ExpirationDate: null,
        ID: version.ui_version,
        IsCurrentVersion: false,
        Length: String(size),
        Size: size,
        SnapshotDate: null,
        Url: `_vti_history/${version.ui_version}${`${row.dir}/${row.leaf}`.slice(exchange.web.url.length)}`,
        VersionLabel: versionLabel(version.ui_version),
      },
      links: {
        CreatedBy: () => {
          const person = principalById(db, version.editor_id);
          return person ? principalEntity(exchange, person) : null;
        },
      },
    };
  };
  return versionWalk(exchange, list, row, segment, {
    order: 'oldest first, without the current',
    entity,
    restore: (version, values) => {
      const content = contentAt(exchange, row, version.ui_version);
      saveContent(exchange, list, updateItem(exchange, list, fieldsOfList(db, list.id), row, values), content);
    },
    download: (version) => {
      demand(db, exchange.actor, row.scope_id, permission.openItems);
      return {
        kind: 'bytes',
        bytes: contentAt(exchange, row, version.ui_version),
        contentType: 'application/octet-stream',
      };
    },
  });
}

export const fileVersionsOperation: SharePointOperation = {
  name: 'GET …file/versions, versions(id), versions(id)/$value; DELETE one, deleteAll, deleteById, deleteByLabel, restoreByLabel',
  fidelity: 'partial',
  differs:
    'Major versions only, and the current one is not among them. recycleById and recycleByLabel answer 501. Restoring brings content and columns back, as a new version.',
  guesses: ['deleting needs DeleteVersions, restoring Edit', 'restoring brings columns back too', 'code of the 404'],
  source: "@pnp/sp files/types; SharePoint's $metadata (SP.FileVersion)",
  confirmed: false,
  at: {
    file: {
      steps: { versions: ({ exchange, list, row }, segment) => fileVersionsResource(exchange, list, row, segment) },
    },
  },
};
