import { lowestOfEachKey } from '../../../ground/rules/lowestOfEachKey';
import type { AcademicYear } from '../../../ground/rules/School';
import type { WorkItem } from '../../rules/WorkItem';
import { numberIn, personIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { workItemOf } from '../../sharepoint/workColumns';
import type { HomeRead } from './homeParts';

/** The work of a first view, each item once: several questions may find one key. */
export function workIn(reads: readonly HomeRead[]): readonly WorkItem[] {
  const found = reads.flatMap((read) =>
    read.what === 'work' ? read.rows.map((row) => workItemIn(row, read.shard)) : [],
  );
  return lowestOfEachKey(found).filter((item) => !hasEarlierTwin(item, reads));
}

function workItemIn(row: Row, shard: AcademicYear): WorkItem {
  const folder = textIn(row, 'FileDirRef');
  return workItemOf(row, {
    shard,
    pairKey: folder.slice(folder.lastIndexOf('/') + 1),
    createdBy: personIn(row, 'Author', 'Title'),
    modifiedBy: personIn(row, 'Editor', 'Title'),
  });
}

/** Of two items with one key the lowest id is the item, also when its state is not the one that was asked for. */
function hasEarlierTwin(item: WorkItem, reads: readonly HomeRead[]): boolean {
  return reads.some(
    (read) =>
      read.what === 'closed' &&
      read.shard === item.shard &&
      read.rows.some((row) => textIn(row, 'HubKey') === item.key && numberIn(row, 'Id') < item.itemId),
  );
}
