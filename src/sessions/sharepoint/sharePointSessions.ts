import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import { ServiceError } from '../../ground/rules/ServiceError';
import { sessionColumns, sessionOf } from './sessionColumns';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { batchOfEach, valueLater } from '../../ground/sharepoint/inOneBatch';
import { folderUrlOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { folderPage, mayGoOn, quoted, rowsOf } from '../../ground/sharepoint/readRows';
import { readFolder, readInFolder, readQuickly } from '../../ground/sharepoint/readItems';
import { knowSchema, refuseOnNewerSite } from '../../ground/sharepoint/knowSchema';
import { isNewerSite } from '../../ground/sharepoint/siteSchema';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { earlierVersions } from '../../ground/sharepoint/earlierVersions';
import { createInFolder, mergeItem } from '../../ground/sharepoint/writeRows';
import { yearsShown } from '../../ground/sharepoint/yearsShown';
import { brokenIn } from './brokenCells';
import { mendedRow, mendedRows } from './mendedRow';
import { newestSessions } from './newestSessions';
import { rowWriters } from './rowWriters';
import type { SessionList } from './SessionList';
import type { SessionStore } from '../ports';

const { selection } = sessionColumns;
const byStart = (a: Session, b: Session): number => a.startsAt.localeCompare(b.startsAt) || a.itemId - b.itemId;

/** A row says whose it is, and so does its folder: one that says two things is nobody's. */
const liesRight = (row: Row, sp: SPFI, place: ListPlace): boolean =>
  textIn(row, 'FileDirRef') === folderUrlOf(sp, place, textIn(row, 'PairKey'));

/** Of supervision, or of what is kept apart from it: one or the other, never both. */
export function sharePointSessions(sp: SPFI, list: SessionList = 'sessions'): SessionStore {
  const place = (shard: AcademicYear) => ({ list, shard }) as const;
  const read = async (rows: readonly Row[], shard: AcademicYear): Promise<readonly Session[]> => {
    const right = rows.filter((row) => liesRight(row, sp, place(shard)));
    const newer = isNewerSite(sp);
    const broken = right.filter((row) => brokenIn(row, newer).length > 0);
    const asWell = mendedRows(broken, await earlierVersions(sp, place(shard), broken), newer);
    return right.map((row) => sessionOf(row, shard, { newer, asWell: asWell.get(row) })).sort(byStart);
  };
  const writtenSession = (row: Row, shard: AcademicYear): Session => {
    const newer = isNewerSite(sp);
    return sessionOf(row, shard, { newer, asWell: mendedRow(row, [], newer) });
  };
  const ofPair = async (shard: AcademicYear, pairKey: string): Promise<readonly Session[]> =>
    read(await unreadable(readFolder(sp, place(shard), pairKey, selection.select), []), shard);
  const ofPairs: SessionStore['ofPairs'] = async (pairs) => {
    await knowSchema(sp, list);
    const answers = await batchOfEach(
      sp,
      pairs,
      (batched, { shard, pairKey }) => folderPage(batched, place(shard), pairKey, selection.select),
      { reads: true },
    );
    const found = await Promise.all(
      answers.map(async ({ asked: { shard, pairKey }, answer }) => {
        const rows = await unreadable(valueLater(answer), []);
        return mayGoOn(rows) ? ofPair(shard, pairKey) : read(rowsOf(rows), shard);
      }),
    );
    return found.flat();
  };
  return {
    async findByKey(shard, pairKey, key) {
      const row = await unreadable(readInFolder(sp, place(shard), pairKey, selection, key), undefined);
      return row && (await read([row], shard))[0];
    },
    newest: (shard, before) => newestSessions(sp, place(shard), before),
    years: () => yearsShown(sp, list),
    async findByCode(shards, code, own) {
      const found = await Promise.all(
        shards.map(async (shard) => {
          const rows = await unreadable(readQuickly(sp, place(shard), selection, `Code eq ${quoted(code)}`), []);
          if (rows !== undefined) return read(rows, shard);
          const mine = own.filter((pair) => pair.shards.includes(shard)).map(({ pairKey }) => ({ shard, pairKey }));
          return (await ofPairs(mine)).filter((session) => session.code === code);
        }),
      );
      // the first that was made: nobody's later row under the same code takes its place
      const sessions = found.map((some) => [...some].sort((a, b) => a.itemId - b.itemId)).flat();
      // one moved into another year leaves a cancelled row under the same code
      return sessions.find(({ status }) => status !== 'cancelled') ?? sessions[0];
    },
    ofPair,
    ofPairs,
    writersOf: (session) => rowWriters(sp, place(session.shard), session),
    async add(session) {
      const row = await createInFolder(
        sp,
        place(session.shard),
        session.pairKey,
        newCells(sessionColumns, session),
        selection,
        { ours: true },
      );
      return writtenSession(row, session.shard);
    },
    async update(session, change) {
      if (session.status === 'unknown') throw new ServiceError(session.newer ? 'newer' : 'invalid');
      if (session.mended) await refuseOnNewerSite(sp);
      const cells = changedCells(sessionColumns, { ...session.mended, ...change });
      const row = await mergeItem(sp, place(session.shard), session, cells, selection);
      return writtenSession(row, session.shard);
    },
  };
}
