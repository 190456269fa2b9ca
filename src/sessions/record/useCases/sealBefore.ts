import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import { completeRecordsIn, lastOf, removedIn } from '../../../records/rules/chain';
import type { CompleteRecord } from '../../../records/rules/chain';
import type { RemovedRecord, SealBefore } from '../../../records/rules/SealedRecord';
import type { FoundSession } from '../../useCases/findSession';
import { hashesOf } from './readSeal';
import type { ReadSeal } from './readSeal';

type InFolder = Pick<FoundSession, 'session' | 'pair' | 'supervisor'>;

/** The complete records of the session's folder in its own year. */
export function recordsBeside(
  found: InFolder,
  { folder, hashes }: Pick<ReadSeal, 'folder' | 'hashes'>,
): readonly CompleteRecord[] {
  return completeRecordsIn({ items: folder, hashes, supervisorKey: found.supervisor.key });
}

/** What is complete in a year of a folder, and what retention has removed of it. */
export interface RecordsOfYear {
  readonly records: readonly CompleteRecord[];
  readonly removed: readonly RemovedRecord[];
}

/** Of another year of the same folder; undefined where SharePoint shows nothing of it. */
export async function recordsOfYear(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  { session, supervisor }: InFolder,
  year: string,
): Promise<RecordsOfYear | undefined> {
  const items = await ports.seals.ofPair(year, session.pairKey);
  if (items.length === 0) return undefined;
  const records = completeRecordsIn({ items, hashes: await hashesOf(ports, items), supervisorKey: supervisor.key });
  return { records, removed: removedIn(items) };
}

/** Years before the session's own in which the folder exists, the latest first. */
export function earlierYears({ session, pair }: InFolder): readonly string[] {
  return pair.shards
    .filter((year) => year < session.shard)
    .sort()
    .reverse();
}

/** What a text written now names as the record before it. A pair opened anew begins anew. */
export async function sealBefore(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  found: InFolder,
  read: Pick<ReadSeal, 'folder' | 'hashes'>,
): Promise<SealBefore | undefined> {
  const here = lastOf(recordsBeside(found, read), found.session.shard, removedIn(read.folder));
  if (here) return here;
  for (const year of earlierYears(found)) {
    const { records = [], removed = [] } = (await recordsOfYear(ports, found, year)) ?? {};
    const before = lastOf(records, year, removed);
    if (before) return before;
  }
  return undefined;
}
