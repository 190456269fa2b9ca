import type { SPFI } from '@pnp/sp';
import type { New, SignedIn } from '../../ground/ports';
import { ServiceError } from '../../ground/rules/ServiceError';
import { textIn } from '../../ground/sharepoint/cells';
import { folderUrlOf } from '../../ground/sharepoint/listAddress';
import { quoted, readFiltered, readQuickly } from '../../ground/sharepoint/readRows';
import { isListThere } from '../../ground/sharepoint/siteSchema';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInList, mergeItem } from '../../ground/sharepoint/writeRows';
import type { PairShard, WorkStore } from '../../sessions/ports';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { wordsOf, workColumns } from '../../sessions/sharepoint/workColumns';
import type { WorkReader } from '../../sessions/sharepoint/sharePointWorking';
import { isLogEntry } from '../../sessions/rules/WorkItem';
import type { LogStore } from '../ports';
import { ownLogColumns, ownLogKey, ownLogSelection, ownLogsIn, ownPlace } from './ownLogRows';

export interface LogReading {
  readonly me: Pick<SignedIn, 'login'>;
  readonly read: WorkReader;
  readonly working: Pick<WorkStore, 'ofPair'>;
}

/** Pairs' entries lie with the pair's other work; one's own in the list that shows everybody only what they wrote. */
export function sharePointLogs(sp: SPFI, { me, read, working }: LogReading): LogStore {
  async function ofYear(personKey: string, shard: string, pairKeys: readonly string[]): Promise<readonly LogEntry[]> {
    const place = { list: 'working', shard } as const;
    const filter = `OwnerKey eq ${quoted(personKey)} and Kind eq 'log'`;
    const rows = await unreadable(readQuickly(sp, place, workColumns.selection, filter), []);
    // others' rows crowd the answer out: the folders themselves are read
    if (rows === undefined)
      return (await Promise.all(pairKeys.map((key) => working.ofPair(shard, key)))).flat().filter(isLogEntry);
    const folders = pairKeys.map((key) => folderUrlOf(sp, place, key));
    const mine = rows.filter((row) => folders.includes(textIn(row, 'FileDirRef')));
    return (await read(mine, shard)).filter(isLogEntry);
  }
  async function own(): Promise<readonly LogEntry[]> {
    if (!(await isListThere(sp, ownPlace))) return [];
    return ownLogsIn(await unreadable(readFiltered(sp, ownPlace, ownLogSelection), []), me.login);
  }
  const again = async (key: string): Promise<LogEntry> => {
    const found = (await own()).find((entry) => entry.key === key);
    if (found === undefined) throw new ServiceError('unexpected');
    return found;
  };
  return {
    own,
    async seenToBy(personKey: string, pairs: readonly PairShard[]) {
      const shards = [...new Set(pairs.map(({ shard }) => shard))].sort();
      const years = shards.map((shard) =>
        ofYear(
          personKey,
          shard,
          pairs.filter((pair) => pair.shard === shard).map(({ pairKey }) => pairKey),
        ),
      );
      return (await Promise.all(years)).flat().filter(({ ownerKey }) => ownerKey === personKey);
    },
    async addOwn(entry: New<LogEntry>) {
      if (!(await isListThere(sp, ownPlace))) throw new ServiceError('notFound');
      const { status } = entry;
      const cells = ownLogColumns.cells({ key: ownLogKey(entry.key), status, body: wordsOf(entry) });
      await createInList(sp, ownPlace, cells, ownLogColumns.selection);
      return again(entry.key);
    },
    async updateOwn(entry: LogEntry) {
      const target = { key: ownLogKey(entry.key), itemId: entry.itemId, etag: entry.etag };
      const cells = ownLogColumns.changes({ status: entry.status, body: wordsOf(entry) });
      await mergeItem(sp, ownPlace, target, cells, ownLogColumns.selection);
      return again(entry.key);
    },
  };
}
