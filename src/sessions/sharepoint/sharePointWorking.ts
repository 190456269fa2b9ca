import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../../ground/rules/School';
import type { WorkItem } from '../rules/WorkItem';
import { ServiceError } from '../../ground/rules/ServiceError';
import { authorsOf } from '../../ground/sharepoint/authors';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { workCells, workChange, workItemOf, workSelect } from './workColumns';
import { quoted, readByKey, readFiltered, readFolder } from '../../ground/sharepoint/readRows';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInFolder, mergeItem } from '../../ground/sharepoint/writeRows';
import type { New } from '../../ground/ports';
import type { WorkStore } from '../ports';

const selection = { select: workSelect };

/** Reads rows of a Working list into work items; shared with the home reader. */
export type WorkReader = (rows: readonly Row[], shard: AcademicYear) => Promise<readonly WorkItem[]>;

export function workReader(sp: SPFI): WorkReader {
  const authors = authorsOf(sp);
  return async (rows, shard) => {
    const by = await authors.of(rows, ['AuthorId', 'EditorId']);
    return rows.map((row) =>
      workItemOf(row, {
        shard,
        pairKey: pairKeyOf(row),
        authorKey: by(row, 'AuthorId').key,
        createdBy: by(row, 'AuthorId').name,
        modifiedBy: by(row, 'EditorId').name,
      }),
    );
  };
}

/** The folder is the pair: last part of the folder's address. */
function pairKeyOf(row: Row): string {
  const folder = textIn(row, 'FileDirRef');
  return folder.slice(folder.lastIndexOf('/') + 1);
}

export function sharePointWorking(sp: SPFI, read: WorkReader): WorkStore {
  const place = (shard: AcademicYear) => ({ list: 'working', shard }) as const;
  const one = async (row: Row, shard: AcademicYear): Promise<WorkItem> => {
    const [item] = await read([row], shard);
    if (!item) throw new ServiceError('unexpected');
    return item;
  };
  const inFolder = (rows: readonly Row[], pairKey: string): readonly Row[] =>
    rows.map((row) => ({ ...row, FileDirRef: pairKey }));
  return {
    async ofPair(shard, pairKey) {
      return read(inFolder(await unreadable(readFolder(sp, place(shard), pairKey, workSelect), []), pairKey), shard);
    },
    async ofSession(shard, pairKey, sessionKey) {
      const rows = await unreadable(
        readFiltered(sp, place(shard), selection, `SessionKey eq ${quoted(sessionKey)}`),
        [],
      );
      return (await read(rows, shard)).filter((item) => item.pairKey === pairKey);
    },
    async openActions(shards, ownerKey) {
      const found = await Promise.all(
        shards.map(async (shard) => {
          // the state is looked at here: a filter on it would find the open twin of an action that is done
          const rows = await unreadable(
            readFiltered(sp, place(shard), selection, `OwnerKey eq ${quoted(ownerKey)} and Kind eq 'action'`),
            [],
          );
          return (await read(rows, shard)).filter((item) => item.kind === 'action' && item.status === 'open');
        }),
      );
      return found.flat();
    },
    async add<T extends WorkItem>(item: New<T>) {
      const row = await createInFolder(sp, place(item.shard), item.pairKey, workCells(item), selection);
      return sameKind<T>(await one(row, item.shard), item.kind);
    },
    async update<T extends WorkItem>(item: T) {
      return sameKind<T>(
        await one(await mergeItem(sp, place(item.shard), item, workChange(item), selection), item.shard),
        item.kind,
      );
    },
    async find(shard, pairKey, key) {
      const row = await unreadable(readByKey(sp, place(shard), selection, key), undefined);
      const item = row && (await one(row, shard));
      return item?.pairKey === pairKey ? item : undefined;
    },
  };
}

/** A key belongs to one kind of item for ever. */
function sameKind<T extends WorkItem>(item: WorkItem, kind: T['kind']): T {
  if (item.kind !== kind) throw new ServiceError('conflict');
  return item as T;
}
