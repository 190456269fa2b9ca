import type { AcademicYear, Day } from '../../../ground/rules/School';
import type { AgreementVersion } from '../PaperService';
import type { AgreementPorts } from '../ports';
import { findScope } from './findScope';
import type { PaperScope } from './findScope';
import { openDraft, paperInForce, readPapers } from './readPapers';
import type { ReadPaper, ReadPapers } from './readPapers';

/** Every text that was signed by at least its supervisor, the newest first; not the one that waits for signatures. */
export function versionsOf(scope: PaperScope, read: ReadPapers): readonly AgreementVersion[] {
  const waiting = openDraft(read)?.key;
  const inForce = paperInForce(read.papers);
  return read.papers
    .flatMap((paper) =>
      versionsIn(scope, paper, { isInForce: paper === inForce, waits: paper.subject.key === waiting }),
    )
    .sort((a, b) => b.writtenAt.localeCompare(a.writtenAt) || b.itemId - a.itemId);
}

function versionsIn(
  { pair }: PaperScope,
  { subject, read, texts }: ReadPaper,
  { isInForce, waits }: { readonly isInForce: boolean; readonly waits: boolean },
): readonly AgreementVersion[] {
  const { reading } = read;
  return texts.flatMap(({ item, content }, index): readonly AgreementVersion[] => {
    const isRecord = reading.text?.itemId === item.itemId;
    if (isRecord && waits) return [];
    const complete = isRecord && reading.completedBy !== undefined;
    return [
      {
        shard: subject.shard,
        pairKey: subject.pairKey,
        key: subject.key,
        itemId: item.itemId,
        kind: kindOf(complete, isInForce, pair.lastDay),
        number: index + 1,
        state: isRecord ? reading.state : 'signing',
        content,
        signatures: isRecord ? reading.signatures : [],
        seal: isRecord ? reading.seal : '',
        writtenAt: item.createdAt,
        sealedAt: isRecord ? reading.sealedAt : '',
        until: pair.lastDay,
      },
    ];
  });
}

function kindOf(complete: boolean, isInForce: boolean, lastDay: Day | undefined): AgreementVersion['kind'] {
  if (!complete) return 'draft';
  if (!isInForce) return 'earlier';
  return lastDay === undefined ? 'agreed' : 'ended';
}

const mostEarlier = 3;

/**
 * Agreements of pairs of one's own that have ended, as far as SharePoint still shows them: a new supervisor begins a new
 * agreement and is shown none of those before.
 */
export async function earlierPairs(ports: AgreementPorts, scope: PaperScope): Promise<readonly AgreementVersion[]> {
  if (scope.myRole !== 'supervisee' || scope.group) return [];
  const own = await ports.home.pairYears(ports.me.key);
  const ended = own
    .filter(({ lastDay, superviseeKeys }) => lastDay !== undefined && superviseeKeys.join() === ports.me.key)
    .filter(({ pairKey }) => pairKey !== scope.pair.pairKey)
    .sort((a, b) => (b.lastDay ?? 0) - (a.lastDay ?? 0))
    .slice(0, mostEarlier);
  const found = await Promise.all(
    ended.map(async ({ pairKey }) => {
      const before = await findScope(ports, pairKey);
      return versionsOf(before, await readPapers(ports, before)).filter(({ kind }) => kind === 'ended');
    }),
  );
  return found.flat();
}

/** The years a pair has folders in, the newest last; where it writes today. */
export const newestYear = ({ pair }: PaperScope): AcademicYear | undefined => [...pair.shards].sort().pop();
