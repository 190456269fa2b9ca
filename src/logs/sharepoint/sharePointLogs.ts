import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import { ownList } from '../../../sharepoint/lists/ownList';
import type { New, SignedIn } from '../../ground/ports';
import type { Day } from '../../ground/rules/School';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import { bodyOf } from '../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { folderUrlOf } from '../../ground/sharepoint/listAddress';
import { readFiltered, readQuickly } from '../../ground/sharepoint/readItems';
import { quoted } from '../../ground/sharepoint/readRows';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInList, mergeItem } from '../../ground/sharepoint/writeRows';
import type { PairShard, WorkStore } from '../../sessions/ports';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { logWordsOf } from '../../sessions/sharepoint/laterKinds';
import { wordsOf } from '../../sessions/sharepoint/workCells';
import { workColumns } from '../../sessions/sharepoint/workColumns';
import type { WorkReader } from '../../sessions/sharepoint/sharePointWorking';
import { isLogEntry } from '../../sessions/rules/laterWork';
import type { LogStore } from '../ports';
import { isOwed } from '../rules/standing';
import { keyOfOwn, ownLogKey, ownLogRows, ownLogStamps, ownPlace } from './ownLogRows';

const columns = columnsOf(ownList.columns, { stamps: ['Created', 'Modified'] });
const selection = {
  select: [...new Set([...columns.selection.select, ...ownLogStamps.select])],
  expand: ownLogStamps.expand,
};

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
    return entriesIn(await unreadable(readFiltered(sp, ownPlace, selection), []), me.login);
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
      if (!(await isListThere(sp, ownPlace))) throw new NotMadeYet();
      const cells = newCells(columns, { key: ownLogKey(entry.key), ...standingOf(entry), body: wordsOf(entry) });
      await createInList(sp, ownPlace, cells, columns.selection);
      return again(entry.key);
    },
    async updateOwn(entry: LogEntry) {
      const target = { key: ownLogKey(entry.key), itemId: entry.itemId, etag: entry.etag };
      const cells = changedCells(columns, { ...standingOf(entry), body: wordsOf(entry) });
      await mergeItem(sp, ownPlace, target, cells, columns.selection);
      return again(entry.key);
    },
  };
}

/** What is asked for by index: what is owed, and what is chased from which day on. */
function standingOf(entry: New<LogEntry>): { readonly status: string; readonly day: Day | undefined } {
  if (isOwed(entry)) return { status: 'owed', day: undefined };
  return entry.status === 'open' ? { status: 'chase', day: entry.chaseDay } : { status: '', day: undefined };
}

/** What cannot be read was written by a newer version of the Hub, and stays as it is. */
function entriesIn(rows: readonly Row[], login: string): readonly LogEntry[] {
  return ownLogRows(rows, login).flatMap((row) => {
    try {
      const words = logWordsOf(bodyOf(columns.read(row).values.body));
      return [{ ...words, ...stampsOf(row), kind: 'log' as const, key: keyOfOwn(row) }];
    } catch (error) {
      if (isServiceError(error) && error.code === 'invalid') return [];
      throw error;
    }
  });
}

const stampsOf = (row: Row) => ({
  pairKey: '',
  shard: '',
  sessionKey: '',
  etag: etagOf(row),
  itemId: itemIdOf(row),
  createdBy: '',
  createdAt: textIn(row, 'Created'),
  modifiedBy: '',
  modifiedAt: textIn(row, 'Modified'),
});
