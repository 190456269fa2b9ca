import type { GroundPorts } from '../../ground/ports';
import type { RecordPorts } from '../ports';
import type { ReceiptFinding } from '../rules/Receipt';
import type { SealedContent } from '../rules/SealedRecord';
import type { TextKind } from '../rules/TextKind';
import type { ChangedRow, WordsOfThen } from '../rules/Verification';
import type { SealSubject } from '../rules/SealSubject';
import type { ReadText } from './readText';

/**
 * The signed words as SharePoint's history still has them, beside those of now. Only what fits the reader's own receipt is
 * shown: history can be altered by who could alter the record, and is no witness by itself. Undefined without a receipt,
 * and where the words are those of the receipt.
 */
export async function wordsOfThen<C extends SealedContent>(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  { shard, kind }: Pick<SealSubject<C>, 'shard' | 'kind'>,
  { items, hashes }: Pick<ReadText<C>, 'items' | 'hashes'>,
  finding: ReceiptFinding | undefined,
): Promise<WordsOfThen | undefined> {
  if (finding === undefined || finding.kind === 'none') return undefined;
  const { text } = finding.receipt;
  const now = items.find(({ itemId }) => itemId === text.itemId);
  if (now !== undefined && hashes.get(now.itemId) === text.hash) return undefined;
  const earlier = await ports.seals.firstWords(shard, text.itemId);
  if (earlier.kind !== 'kept') return { kind: earlier.kind === 'hidden' ? 'hidden' : 'gone' };
  const then = kind.read(earlier.text);
  if (then === undefined || (await ports.sha256(earlier.text)) !== text.hash) return { kind: 'notFitting' };
  const current = now?.kind === 'text' ? kind.read(now.text) : undefined;
  return { kind: 'kept', createdAt: earlier.createdAt, rows: changedRows(kind, then, current) };
}

function changedRows<C extends SealedContent>(kind: TextKind<C>, then: C, now: C | undefined): readonly ChangedRow[] {
  const current = now === undefined ? [] : kind.parts(now);
  return kind.parts(then).flatMap(({ number, title, words }) => {
    const after = current.find((part) => part.number === number)?.words ?? '';
    return words === after ? [] : [{ number, title, then: words, now: after }];
  });
}
