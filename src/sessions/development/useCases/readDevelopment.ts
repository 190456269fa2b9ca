import type { PersonKey } from '../../../ground/rules/Person';
import { partiesFrom } from '../../../records/rules/SealSubject';
import type { SealSubject } from '../../../records/rules/SealSubject';
import { paperKind } from '../../../records/rules/PaperContent';
import type { PaperContent } from '../../../records/rules/PaperContent';
import type { SealItem } from '../../../records/rules/SealedRecord';
import { textAmong } from '../../../records/useCases/readText';
import type { ReadText } from '../../../records/useCases/readText';
import type { Scope } from '../../../people/rules/Scope';
import type { PaperDraft } from '../../rules/WorkItem';
import { readWork } from '../../useCases/liveWork';
import type { DevelopmentPorts } from '../ports';
import { isDevelopmentPaper } from '../rules/DevelopmentWords';
import type { DevelopmentPaper } from '../rules/DevelopmentWords';
import type { Day } from '../../../ground/rules/School';
import type { FoundDevelopment } from './findDevelopment';

export interface ReadMeeting {
  readonly draft: PaperDraft;
  readonly subject: SealSubject<PaperContent>;
  readonly read: ReadText<PaperContent>;
}

export interface ReadDevelopment {
  /** By day. */
  readonly meetings: readonly ReadMeeting[];
  readonly papers: readonly PaperDraft[];
  /** The newest year's folder of what was signed. */
  readonly folder: readonly SealItem[];
}

/** Everything of a development's folders. What is no such paper is passed over. */
export async function readDevelopment(
  ports: Pick<DevelopmentPorts, 'seals' | 'sha256' | 'working'>,
  found: FoundDevelopment,
): Promise<ReadDevelopment> {
  const { scope, today } = found;
  const years = [...scope.shards].sort();
  const [papers, folders] = await Promise.all([
    papersOf(ports, scope, today),
    Promise.all(years.map(async (shard) => [shard, await ports.seals.ofPair(shard, scope.key)] as const)),
  ]);
  const inYear = new Map(folders);
  const meetings = await Promise.all(
    papersAs(papers, 'development').map(async (draft): Promise<ReadMeeting> => {
      const subject = meetingSubject(found, draft);
      return { draft, subject, read: await textAmong(ports, subject, inYear.get(draft.shard) ?? []) };
    }),
  );
  return {
    meetings: meetings.sort((a, b) => a.draft.reviewDay - b.draft.reviewDay || a.draft.itemId - b.draft.itemId),
    papers,
    folder: folders[folders.length - 1]?.[1] ?? [],
  };
}

/** Papers in a scope's folders of work; none where its drafts have closed to the asking person. */
export async function papersOf(
  ports: Pick<DevelopmentPorts, 'working'>,
  scope: Scope,
  today: Day,
): Promise<readonly PaperDraft[]> {
  const work = await readWork(ports, { shards: scope.shards, pairKey: scope.key }, today);
  return work.flatMap((item) => (item.kind === 'paper' ? [item] : []));
}

export const papersAs = (papers: readonly PaperDraft[], which: DevelopmentPaper): readonly PaperDraft[] =>
  papers.filter((paper) => isDevelopmentPaper(paper, which));

/** What somebody wrote, and nobody since: both may write in the folder past the Hub, and another's hand counts for nothing. */
export const inOwnHand = (papers: readonly PaperDraft[], personKey: PersonKey): PaperDraft | undefined =>
  papers.find(({ authorKey, modifiedByKey }) => authorKey === personKey && modifiedByKey === personKey);

export const meetingSubject = (
  { scope, head, officer }: Pick<FoundDevelopment, 'scope' | 'head' | 'officer'>,
  { shard, key }: Pick<PaperDraft, 'shard' | 'key'>,
): SealSubject<PaperContent> => ({
  kind: paperKind('development'),
  shard,
  pairKey: scope.key,
  key,
  shards: scope.shards,
  supervisorKey: head.key,
  expected: partiesFrom(head, [officer]),
});
