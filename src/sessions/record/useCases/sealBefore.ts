import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import { completeRecordsIn, lastOf } from '../../../records/rules/chain';
import type { CompleteRecord } from '../../../records/rules/chain';
import type { SealBefore } from '../../../records/rules/SealedRecord';
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

/** Of another year of the same folder; undefined where SharePoint shows nothing of it. */
export async function recordsOfYear(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  { session, supervisor }: InFolder,
  year: string,
): Promise<readonly CompleteRecord[] | undefined> {
  const items = await ports.seals.ofPair(year, session.pairKey);
  if (items.length === 0) return undefined;
  return completeRecordsIn({ items, hashes: await hashesOf(ports, items), supervisorKey: supervisor.key });
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
  const here = lastOf(recordsBeside(found, read), found.session.shard);
  if (here) return here;
  for (const year of earlierYears(found)) {
    const before = lastOf((await recordsOfYear(ports, found, year)) ?? [], year);
    if (before) return before;
  }
  return undefined;
}
