import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import type { NextValues } from '../../ground/sharepoint/columnCells';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { New } from '../../ground/ports';
import type { Cells } from '../../ground/sharepoint/cells';
import type { UnknownItem, WorkItem, WorkItemBase } from '../rules/WorkItem';
import { workColumns } from './workColumns';

// What is written; apart from what is read, which comes with the first view.

type WorkChange = NextValues<typeof workColumns>;

/** Items of the pair rather than of one session stand under the pair's key, so that one indexed column finds both. */
export const workCells = (item: New<WorkItem>): Cells =>
  newCells(workColumns, {
    ...askedFor(item),
    key: item.key,
    kind: item.kind,
    sessionKey: item.sessionKey || item.pairKey,
    body: wordsOf(item),
  });

/** What an update may change. */
export const workChange = (item: WorkItem): Cells =>
  changedCells(workColumns, {
    ...askedFor(item),
    ...(item.kind === 'agenda' ? { sessionKey: item.sessionKey || item.pairKey } : {}),
    body: wordsOf(item),
  });

/** Where what lies under its key is nothing the Hub wrote: all that makes it this item again. */
export const workRestored = (item: New<WorkItem>): Cells =>
  changedCells(workColumns, {
    ...askedFor(item),
    kind: item.kind,
    sessionKey: item.sessionKey || item.pairKey,
    body: wordsOf(item),
  });

/** What is asked for by index is repeated beside the words. */
function askedFor(item: New<WorkItem>): Omit<WorkChange, 'body' | 'kind'> {
  switch (item.kind) {
    case 'unknown':
      return neverWritten(item);
    case 'agenda':
      return { ownerKey: item.byKey };
    case 'note':
      return { position: item.agendaNumber };
    case 'case':
      return { position: item.position };
    case 'action':
      return { ownerKey: item.ownerKey, status: item.status, day: item.dueDay, position: item.agendaNumber };
    case 'session':
      return {};
    case 'request':
      return { ownerKey: item.fromKey, status: item.status };
    case 'log':
      return { ownerKey: item.ownerKey, status: waitsAs(item), day: item.chaseDay };
    case 'rhythm':
      return { ownerKey: item.ownerKey, status: item.status === 'open' ? 'question' : item.status, day: item.from };
    case 'group':
      return { ownerKey: item.byKey };
    case 'paper':
      return { day: item.reviewDay };
    case 'comment':
      return { ownerKey: item.byKey, status: item.answered ? 'answered' : 'open' };
  }
}

/** What cannot be read stays as it is. */
function neverWritten({ newer }: Pick<UnknownItem, 'newer'>): never {
  throw new ServiceError(newer ? 'newer' : 'invalid');
}

/** For what somebody is waited for: Home asks by it, and reads nothing else of the entry. */
const waitsAs = ({ status, file }: { readonly status: string; readonly file: string }): string => {
  if (status !== 'open') return status;
  return file === 'owed' ? 'owed' : 'chase';
};

const notWords: ReadonlySet<string> = new Set<keyof WorkItemBase | 'kind'>([
  'key',
  'pairKey',
  'shard',
  'sessionKey',
  'etag',
  'itemId',
  'createdBy',
  'createdAt',
  'modifiedBy',
  'modifiedByKey',
  'modifiedAt',
  'authorKey',
  'kind',
]);
export const wordsOf = (item: New<WorkItem>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(item).filter(([name]) => !notWords.has(name))));
