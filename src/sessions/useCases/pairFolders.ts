import type { GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { nowOf } from '../../ground/steps/clock';
import type { Pair } from '../../people/rules/Pair';
import type { RecordPorts } from '../../records/ports';
import type { RecordLook } from '../../records/rules/RecordLook';
import type { SealItem } from '../../records/rules/SealedRecord';
import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { Session } from '../rules/Session';
import type { SessionRef } from '../rules/SessionRef';
import type { WorkItem } from '../rules/WorkItem';
import { liveYears } from './liveWork';

type Ports = Pick<GroundPorts, 'me' | 'now'> &
  Pick<RecordPorts, 'seals' | 'looks'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  Pick<HomePorts, 'home'>;

/** What lies in a pair's folders; each is read once, and as early as the pair is known. */
export interface PairFolders {
  /**
   * What a link names is asked before anything is known of its pair, so that all leaves as one batch; a record needs its
   * own year alone.
   */
  ahead(target: SessionRef, only?: 'record'): Promise<void>;
  seals(shard: AcademicYear, pairKey: string): Promise<readonly SealItem[]>;
  /** Which record keepers opened what; undefined where Set-up has still to make the list. */
  looks(shard: AcademicYear, pairKey: string): Promise<readonly RecordLook[] | undefined>;
  workOf(shard: AcademicYear, pairKey: string): Promise<readonly WorkItem[]>;
  /** Work of the live years, oldest year first. */
  work(pair: Pick<Pair, 'shards' | 'pairKey'>, today: Day): Promise<readonly WorkItem[]>;
  /** Sessions of the live years, in no order. */
  sessions(pair: Pick<Pair, 'shards' | 'pairKey'>, today: Day): Promise<readonly Session[]>;
}

export function pairFolders(ports: Ports): PairFolders {
  const seals = once((shard, pairKey) => ports.seals.ofPair(shard, pairKey));
  const work = once((shard, pairKey) => ports.working.ofPair(shard, pairKey));
  const looks = once((shard, pairKey) => ports.looks.ofPair(shard, pairKey));
  const sessions = once((shard, pairKey) => ports.sessions.ofPair(shard, pairKey));
  return {
    async ahead({ shard, pairKey }, only) {
      if (only === 'record') {
        await Promise.all([seals(shard, pairKey), work(shard, pairKey)]);
        return;
      }
      const mine = await ports.home.knownYears(ports.me.key);
      const known = mine.find((one) => one.pairKey === pairKey);
      const years = liveYears(
        { shards: [...new Set([shard, ...(known?.shards ?? [])])] },
        dayInZone(nowOf(ports), 'UTC'),
      );
      await Promise.all([
        seals(shard, pairKey),
        ...years.flatMap((year) => [work(year, pairKey), sessions(year, pairKey)]),
      ]);
    },
    seals,
    looks,
    workOf: work,
    async work(pair, today) {
      const years = [...liveYears(pair, today)].sort();
      return (await Promise.all(years.map((year) => work(year, pair.pairKey)))).flat();
    },
    async sessions(pair, today) {
      return (await Promise.all(liveYears(pair, today).map((year) => sessions(year, pair.pairKey)))).flat();
    },
  };
}

type ReadFolder<T> = (shard: AcademicYear, pairKey: string) => Promise<T>;

function once<T>(read: ReadFolder<T>): ReadFolder<T> {
  const reads = new Map<string, Promise<T>>();
  return (shard, pairKey) => {
    const name = `${shard} ${pairKey}`;
    const asked = reads.get(name) ?? read(shard, pairKey);
    reads.set(name, asked);
    return asked;
  };
}
