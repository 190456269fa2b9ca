import type { Operation } from '../../platform';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { selectAll } from '../../sql';
import { collectionResource, entityResource } from './respond';

export const recycleBinOperations: readonly Operation[] = [
  { surface: 'SharePoint', name: 'GET /_api/web/recyclebin', fidelity: 'partial', differs: 'One\'s own deletions, administrators everybody\'s; restoring is not there yet.', source: 'platform/permissions.md §4', confirmed: false },
];

interface RecycledRow {
  readonly guid: string;
  readonly title: string;
  readonly dir: string;
  readonly leaf: string;
  readonly kind: number;
  readonly deleted: string;
  readonly deleted_by: number;
  readonly author_id: number;
}

function recycledEntity(row: RecycledRow): Entity {
  return {
    type: 'SP.RecycleBinItem',
    link: `Web/RecycleBin('${row.guid}')`,
    values: { Id: row.guid, Title: row.title, DirName: row.dir.slice(1), LeafName: row.leaf, ItemType: row.kind, ItemState: 1, DeletedDate: row.deleted },
  };
}

export function recycleBin(exchange: Exchange, segment: Segment): Resource {
  const rows = (): RecycledRow[] =>
    selectAll<RecycledRow>(exchange.tenant.db, 'SELECT * FROM recycled ORDER BY deleted DESC').filter((row) => exchange.actor.admin || row.deleted_by === exchange.actor.id);
  if (!segment.called) return collectionResource(exchange, () => rows().map(recycledEntity));
  const guid = textArgument(segment, 0, 'id');
  return entityResource(exchange, () => {
    const row = rows().find((each) => each.guid === guid);
    if (!row) throw problems.itemMissing();
    return recycledEntity(row);
  });
}
