import { lowestOfEachKey } from '../../../ground/rules/lowestOfEachKey';
import type { AcademicYear } from '../../../ground/rules/School';
import type { WorkItem } from '../../rules/WorkItem';
import { numberIn, personIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { workItemOf } from '../../sharepoint/workColumns';
import type { UnreadItem } from '../ports';
import type { HomeRead } from './homeParts';
import { folderIn } from './ownFolder';

/** The work of a first view, of my own folders, each item once: several questions may find one key. */
export function workIn(
  reads: readonly HomeRead[],
  me: string,
  isMine: (pairKey: string) => boolean,
): readonly WorkItem[] {
  const found = reads.flatMap((read) =>
    read.what === 'work' ? read.rows.filter((row) => isShown(row)).map((row) => workItemIn(row, read.shard)) : [],
  );
  const mine = found.filter(({ pairKey }) => isMine(pairKey));
  const each = lowestOfEachKey(mine.map((item) => ({ key: `${item.pairKey} ${item.key}`, itemId: item.itemId, item })));
  return each
    .map(({ item }) => item)
    .filter((item) => item.kind !== 'action' || (item.status === 'open' && item.ownerKey === me))
    .filter((item) => !hasEarlierTwin(item, reads));
}

/** Kinds whose words Home does not read; a folder read as a whole holds others too. */
const unread = ['note', 'case', 'comment', 'group', 'log', 'rhythm'];
const isShown = (row: Row): boolean => !unread.includes(textIn(row, 'Kind'));

/** What may wait for me in my own folders: whoever shows it says what of it does, and reads its words. */
export const unreadIn = (reads: readonly HomeRead[], isMine: (pairKey: string) => boolean): readonly UnreadItem[] =>
  reads.flatMap((read) =>
    read.what === 'work'
      ? read.rows
          .filter((row) => !isShown(row) && isMine(folderIn(row)))
          .map((row) => ({ pairKey: folderIn(row), row }))
      : [],
  );

function workItemIn(row: Row, shard: AcademicYear): WorkItem {
  return workItemOf(row, {
    shard,
    pairKey: folderIn(row),
    createdBy: personIn(row, 'Author', 'Title'),
    modifiedBy: personIn(row, 'Editor', 'Title'),
  });
}

/** Of two items with one key in a folder the lowest id is the item, also when its state is not the one asked for. */
function hasEarlierTwin(item: WorkItem, reads: readonly HomeRead[]): boolean {
  return reads.some(
    (read) =>
      read.what === 'closed' &&
      read.shard === item.shard &&
      read.rows.some(
        (row) =>
          textIn(row, 'HubKey') === item.key && folderIn(row) === item.pairKey && numberIn(row, 'Id') < item.itemId,
      ),
  );
}
