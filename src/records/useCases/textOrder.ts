import type { GroundPorts } from '../../ground/ports';
import type { RecordPorts } from '../ports';
import { completeTextsIn, lastOf, removedIn } from '../rules/chain';
import type { CompleteRecord } from '../rules/chain';
import type { RecordContent, RemovedRecord, SealBefore, SealedContent } from '../rules/SealedRecord';
import type { TextKind } from '../rules/TextKind';
import type { SealSubject } from '../rules/SealSubject';
import { hashesOf } from './readText';
import type { ReadText } from './readText';

type InFolder<C extends SealedContent> = Omit<SealSubject<C>, 'expected' | 'key'>;

/** The complete texts of this kind in the folder, in its own year. */
export function textsBeside<C extends SealedContent>(
  { kind, supervisorKey }: InFolder<C>,
  { folder, hashes }: Pick<ReadText<C>, 'folder' | 'hashes'>,
): readonly CompleteRecord<C>[] {
  return completeTextsIn(kind, { items: folder, hashes, supervisorKey });
}

/** What is complete in a year of a folder, and what retention has removed of it. */
export interface TextsOfYear<C extends SealedContent = RecordContent> {
  readonly texts: readonly CompleteRecord<C>[];
  readonly removed: readonly RemovedRecord[];
}

/** Of another year of the same folder; undefined where SharePoint shows nothing of it. */
export async function textsOfYear<C extends SealedContent>(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  subject: InFolder<C>,
  year: string,
): Promise<TextsOfYear<C> | undefined> {
  const folder = await ports.seals.ofPair(year, subject.pairKey);
  if (folder.length === 0) return undefined;
  const hashes = await hashesOf(ports, folder);
  return { texts: textsBeside(subject, { folder, hashes }), removed: removedOf(subject.kind, folder) };
}

/** What retention has removed of this kind. */
export const removedOf = (
  { removalNoted }: Pick<TextKind, 'removalNoted'>,
  folder: ReadText['folder'],
): readonly RemovedRecord[] => (removalNoted ? removedIn(folder) : []);

/** Years before the text's own in which the folder exists, the latest first. */
export function earlierYears({ shard, shards }: Pick<SealSubject, 'shard' | 'shards'>): readonly string[] {
  return shards
    .filter((year) => year < shard)
    .sort()
    .reverse();
}

/** What a text written now names as the one before it. A pair opened anew begins anew. */
export async function textBeforeNow<C extends SealedContent>(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  subject: InFolder<C>,
  read: Pick<ReadText<C>, 'folder' | 'hashes'>,
): Promise<SealBefore | undefined> {
  const here = lastOf(textsBeside(subject, read), subject.shard, removedOf(subject.kind, read.folder));
  if (here) return here;
  for (const year of earlierYears(subject)) {
    const { texts = [], removed = [] } = (await textsOfYear(ports, subject, year)) ?? {};
    const before = lastOf(texts, year, removed);
    if (before) return before;
  }
  return undefined;
}
