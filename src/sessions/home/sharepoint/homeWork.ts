import { lowestOfEachKey } from '../../../ground/rules/lowestOfEachKey';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import type { WorkItem } from '../../rules/WorkItem';
import { numberIn, personIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { workItemOf } from '../../sharepoint/workColumns';
import type { WaitingItem } from '../ports';
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

/** Read by those they concern, and as a whole by nobody on Home. */
const waiting = ['log', 'rhythm'];
/** A folder read as a whole holds notes too, which are nothing for the first view. */
const isShown = (row: Row): boolean => !['note', 'case', 'group', ...waiting].includes(textIn(row, 'Kind'));

/** What waits for me in my own folders, each once: its words stay unread until its line is drawn. */
export function waitingIn(
  reads: readonly HomeRead[],
  { me, today, isMine }: { readonly me: string; readonly today: Day; readonly isMine: (pairKey: string) => boolean },
): readonly WaitingItem[] {
  const found = reads
    .flatMap((read) => (read.what === 'work' ? read.rows : []))
    .flatMap((row) => {
      const [kind, pairKey, status] = [textIn(row, 'Kind'), folderIn(row), textIn(row, 'Status')];
      const waits = waitingNow.includes(status) || (status === 'chase' && numberIn(row, 'Day') <= today);
      if (!waiting.includes(kind) || !isMine(pairKey) || textIn(row, 'OwnerKey') !== me || !waits) return [];
      const item = { kind: kind as WaitingItem['kind'], pairKey, status, body: textIn(row, 'Body') };
      return [{ key: `${pairKey} ${textIn(row, 'HubKey')}`, itemId: numberIn(row, 'Id'), item }];
    });
  return lowestOfEachKey(found).map(({ key, item }) => ({ ...item, key }));
}
const waitingNow = ['owed', 'question'];

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
