import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import { ServiceError } from '../../ground/rules/ServiceError';
import { changeCells, sessionCells, sessionOf, sessionSelect } from './sessionColumns';
import { quoted, readFiltered } from '../../ground/sharepoint/readRows';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInFolder, mergeItem } from '../../ground/sharepoint/writeRows';
import { yearsShown } from '../../ground/sharepoint/yearsShown';
import type { SessionStore } from '../ports';

const selection = { select: sessionSelect };
const byStart = (a: Session, b: Session): number => a.startsAt.localeCompare(b.startsAt) || a.itemId - b.itemId;

export function sharePointSessions(sp: SPFI): SessionStore {
  const where = async (shard: AcademicYear, filter: string): Promise<readonly Session[]> => {
    const rows = await unreadable(readFiltered(sp, { list: 'sessions', shard }, selection, filter), []);
    return rows.map((row) => sessionOf(row, shard)).sort(byStart);
  };
  return {
    async findByKey(shard, pairKey, key) {
      return (await where(shard, `HubKey eq ${quoted(key)}`)).find((session) => session.pairKey === pairKey);
    },
    years: () => yearsShown(sp, 'sessions'),
    async findByCode(shards, code) {
      const found = await Promise.all(shards.map((shard) => where(shard, `Code eq ${quoted(code)}`)));
      // one moved into another year leaves a cancelled row under the same code
      return found.flat().find(({ status }) => status !== 'cancelled') ?? found.flat()[0];
    },
    ofPair: (shard, pairKey) => where(shard, `PairKey eq ${quoted(pairKey)}`),
    async ofPerson(shard, personKey, firstDay, lastDay) {
      const days = `Day ge ${firstDay} and Day le ${lastDay}`;
      const [led, received] = await Promise.all([
        where(shard, `SupervisorKey eq ${quoted(personKey)} and ${days}`),
        where(shard, `SuperviseeKey eq ${quoted(personKey)} and ${days}`),
      ]);
      return [...led, ...received].sort(byStart);
    },
    async add(session) {
      const row = await createInFolder(
        sp,
        { list: 'sessions', shard: session.shard },
        session.pairKey,
        sessionCells(session),
        selection,
      );
      return sessionOf(row, session.shard);
    },
    async update(session, change) {
      if (session.status === 'unknown') throw new ServiceError('newer');
      const row = await mergeItem(
        sp,
        { list: 'sessions', shard: session.shard },
        session,
        changeCells(change),
        selection,
      );
      return sessionOf(row, session.shard);
    },
  };
}
