import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../../ground/rules/School';
import type { WorkItem } from '../rules/WorkItem';
import { ServiceError } from '../../ground/rules/ServiceError';
import { authorsOf } from '../../ground/sharepoint/authors';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { laterKinds } from './laterKinds';
import { workColumns, workItemOf } from './workColumns';
import { workCells, workChange, workRestored } from './workCells';
import { folderUrlOf } from '../../ground/sharepoint/listAddress';
import { knowIfNewer, refuseOnNewerSite } from '../../ground/sharepoint/knowSchema';
import { readFolder, readInFolder, readQuickly } from '../../ground/sharepoint/readItems';
import { quoted } from '../../ground/sharepoint/readRows';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInFolder, mergeItem } from '../../ground/sharepoint/writeRows';
import type { New } from '../../ground/ports';
import type { WorkStore } from '../ports';
import type { WorkList } from './SessionList';

const { selection } = workColumns;

/** Reads rows of a Working list into work items; shared with the home reader. */
export type WorkReader = (rows: readonly Row[], shard: AcademicYear) => Promise<readonly WorkItem[]>;

export function workReader(sp: SPFI): WorkReader {
  const authors = authorsOf(sp);
  return async (rows, shard) => {
    const by = await authors.of(rows, ['AuthorId', 'EditorId']);
    const itemOf = (row: Row, newer: boolean): WorkItem =>
      workItemOf(
        row,
        {
          shard,
          pairKey: pairKeyOf(row),
          authorKey: by(row, 'AuthorId').key,
          createdBy: by(row, 'AuthorId').name,
          modifiedBy: by(row, 'EditorId').name,
          modifiedByKey: by(row, 'EditorId').key,
          newer,
        },
        laterKinds,
      );
    const items = rows.map((row) => itemOf(row, false));
    if (!items.some(({ kind }) => kind === 'unknown') || !(await knowIfNewer(sp))) return items;
    return rows.map((row) => itemOf(row, true));
  };
}

/** The folder is the pair: last part of the folder's address. */
function pairKeyOf(row: Row): string {
  const folder = textIn(row, 'FileDirRef');
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** Of supervision, or of what is kept apart from it. */
export function sharePointWorking(sp: SPFI, read: WorkReader, list: WorkList = 'working'): WorkStore {
  const place = (shard: AcademicYear) => ({ list, shard }) as const;
  const one = async (row: Row, shard: AcademicYear): Promise<WorkItem> => {
    const [item] = await read([row], shard);
    if (!item) throw new ServiceError('unexpected');
    return item;
  };
  return {
    async ofPair(shard, pairKey) {
      return read(await unreadable(readFolder(sp, place(shard), pairKey, selection.select), []), shard);
    },
    async ofSession(shard, pairKey, sessionKey) {
      const rows = await unreadable(readFolder(sp, place(shard), pairKey, selection.select), []);
      return read(
        rows.filter((row) => textIn(row, 'SessionKey') === sessionKey),
        shard,
      );
    },
    async groupOf(shard, pairKey, sessionKey) {
      const filter = `SessionKey eq ${quoted(sessionKey)} and Kind eq 'group'`;
      const quick = await unreadable(readQuickly(sp, place(shard), selection, filter), []);
      const folder = folderUrlOf(sp, place(shard), pairKey);
      if (quick !== undefined)
        return read(
          quick.filter((row) => textIn(row, 'FileDirRef') === folder),
          shard,
        );
      const rows = await unreadable(readFolder(sp, place(shard), pairKey, selection.select), []);
      const here = rows.filter((row) => textIn(row, 'SessionKey') === sessionKey && textIn(row, 'Kind') === 'group');
      return read(here, shard);
    },
    async add<T extends WorkItem>(item: New<T>) {
      const row = await createInFolder(sp, place(item.shard), item.pairKey, workCells(item), selection);
      const there = await one(row, item.shard);
      if (there.kind === item.kind) return there as T;
      // the key is this item's for ever: what somebody else put there, or made of it, no version of the Hub wrote
      await refuseOnNewerSite(sp);
      const restored = await mergeItem(sp, place(item.shard), there, workRestored(item), selection);
      return sameKind<T>(await one(restored, item.shard), item.kind);
    },
    async update<T extends WorkItem>(item: T) {
      return sameKind<T>(
        await one(await mergeItem(sp, place(item.shard), item, workChange(item), selection), item.shard),
        item.kind,
      );
    },
    async find(shard, pairKey, key) {
      const row = await unreadable(readInFolder(sp, place(shard), pairKey, selection, key), undefined);
      return row && one(row, shard);
    },
  };
}

/** A key belongs to one kind of item for ever. */
function sameKind<T extends WorkItem>(item: WorkItem, kind: T['kind']): T {
  if (item.kind !== kind) throw new ServiceError('conflict');
  return item as T;
}
