import type { GroundPorts } from '../../../ground/ports';
import { dayInZone } from '../../../ground/rules/days';
import type { AcademicYear } from '../../../ground/rules/School';
import type { RecordPorts } from '../../../records/ports';
import { paperKind } from '../../../records/rules/PaperContent';
import type { PaperContent } from '../../../records/rules/PaperContent';
import { isFirstVersion } from '../../../records/rules/sealRemarks';
import type { SealedText, SealItem } from '../../../records/rules/SealedRecord';
import type { SealSubject } from '../../../records/rules/SealSubject';
import { textAmong } from '../../../records/useCases/readText';
import type { ReadText } from '../../../records/useCases/readText';
import type { SessionPorts } from '../../ports';
import type { PaperDraft } from '../../rules/WorkItem';
import { readWork } from '../../useCases/liveWork';
import { isAgreementDraft } from '../rules/agreementDraft';
import { partiesOnDay } from './findScope';
import type { PaperScope } from './findScope';

/** One agreement from its first text to its last. */
export interface ReadPaper {
  readonly subject: SealSubject<PaperContent>;
  readonly read: ReadText<PaperContent>;
  /** Those its supervisor wrote, oldest first. */
  readonly texts: readonly { readonly item: SealedText; readonly content: PaperContent }[];
}

export interface ReadPapers {
  /** The oldest first. */
  readonly papers: readonly ReadPaper[];
  readonly drafts: readonly PaperDraft[];
  /** Everything of the newest year's folder of seals. */
  readonly folder: readonly SealItem[];
}

export const agreementKind = paperKind('agreement');

/** Everything that was written of agreements in a pair's folders. What is no text of this kind is passed over. */
export async function readPapers(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'> & Pick<SessionPorts, 'working'>,
  scope: PaperScope,
): Promise<ReadPapers> {
  const years = [...scope.pair.shards].sort();
  const [work, folders] = await Promise.all([
    readWork(ports, scope.pair, scope.today),
    Promise.all(years.map((shard) => ports.seals.ofPair(shard, scope.pair.pairKey))),
  ]);
  const papers = await Promise.all(
    years.flatMap((shard, index) => papersIn(ports, scope, shard, folders[index] ?? [])),
  );
  const drafts = work.flatMap((item) => (item.kind === 'paper' && isAgreementDraft(item) ? [item] : []));
  return { papers, drafts, folder: folders[folders.length - 1] ?? [] };
}

function papersIn(
  ports: Pick<GroundPorts, 'sha256'>,
  scope: PaperScope,
  shard: AcademicYear,
  folder: readonly SealItem[],
): readonly Promise<ReadPaper>[] {
  const keys = [...new Set(textsOf(scope, folder).map(({ item }) => item.sessionKey))];
  return keys.map(async (key) => {
    const texts = textsOf(scope, folder).filter(({ item }) => item.sessionKey === key);
    const subject = subjectOf(scope, { shard, key }, texts[texts.length - 1]?.item.createdAt);
    return { subject, texts, read: await textAmong(ports, subject, folder) };
  });
}

/** Who has to sign is who belonged on the day of its newest text; of one that has none yet, today. */
export function subjectOf(
  scope: PaperScope,
  { shard, key }: { readonly shard: AcademicYear; readonly key: string },
  writtenAt: string | undefined,
): SealSubject<PaperContent> {
  const { pair, settings, today, supervisor } = scope;
  const day = writtenAt === undefined ? today : dayInZone(writtenAt, settings.zone);
  return {
    kind: agreementKind,
    shard,
    pairKey: pair.pairKey,
    key,
    shards: pair.shards,
    supervisorKey: supervisor.key,
    expected: partiesOnDay(scope, day),
  };
}

function textsOf(
  { supervisor }: Pick<PaperScope, 'supervisor'>,
  folder: readonly SealItem[],
): readonly { readonly item: SealedText; readonly content: PaperContent }[] {
  return [...folder]
    .sort((a, b) => a.itemId - b.itemId)
    .flatMap((item) => {
      if (item.kind !== 'text' || item.authorKey !== supervisor.key || !isFirstVersion(item)) return [];
      const content = agreementKind.read(item.text);
      return content?.sessionKey === item.sessionKey ? [{ item, content }] : [];
    });
}

/** The agreement that is being made: of two begun at once the first, and none that everybody has signed. */
export function openDraft({ papers, drafts }: ReadPapers): PaperDraft | undefined {
  return drafts
    .filter(({ key }) => paperOf(papers, key)?.read.reading.completedBy === undefined)
    .sort((a, b) => a.shard.localeCompare(b.shard) || a.itemId - b.itemId)[0];
}

export const paperOf = (papers: readonly ReadPaper[], key: string): ReadPaper | undefined =>
  papers.find(({ subject }) => subject.key === key);

/** The last agreement that everybody it concerns has signed, and that is as they signed it. */
export function paperInForce(papers: readonly ReadPaper[]): ReadPaper | undefined {
  return papers
    .filter(({ read: { reading } }) => reading.state === 'sealed')
    .sort((a, b) => a.subject.shard.localeCompare(b.subject.shard) || completedBy(a) - completedBy(b))
    .pop();
}

const completedBy = ({ read }: ReadPaper): number => read.reading.completedBy ?? 0;
