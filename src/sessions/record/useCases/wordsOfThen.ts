import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import { recordContentOf } from '../../../records/rules/canonicalText';
import type { ReceiptFinding } from '../../../records/rules/Receipt';
import type { RecordContent, RecordRow } from '../../../records/rules/SealedRecord';
import type { ChangedRow, WordsOfThen } from '../rules/Verification';
import type { FoundSession } from '../../useCases/findSession';
import type { ReadSeal } from './readSeal';

/**
 * The signed words as SharePoint's history still has them, beside those of now. Only what fits the reader's own receipt is
 * shown: history can be altered by who could alter the record, and is no witness by itself. Undefined without a receipt,
 * and where the words are those of the receipt.
 */
export async function wordsOfThen(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  { session }: Pick<FoundSession, 'session'>,
  { items, hashes }: Pick<ReadSeal, 'items' | 'hashes'>,
  finding: ReceiptFinding | undefined,
): Promise<WordsOfThen | undefined> {
  if (finding === undefined || finding.kind === 'none') return undefined;
  const { text } = finding.receipt;
  const now = items.find(({ itemId }) => itemId === text.itemId);
  if (now !== undefined && hashes.get(now.itemId) === text.hash) return undefined;
  const earlier = await ports.seals.firstWords(session.shard, text.itemId);
  if (earlier.kind !== 'kept') return { kind: earlier.kind === 'hidden' ? 'hidden' : 'gone' };
  const then = recordContentOf(earlier.text);
  if (then === undefined || (await ports.sha256(earlier.text)) !== text.hash) return { kind: 'notFitting' };
  const current = now?.kind === 'text' ? recordContentOf(now.text) : undefined;
  return { kind: 'kept', createdAt: earlier.createdAt, rows: changedRows(then, current) };
}

function changedRows(then: RecordContent, now: RecordContent | undefined): readonly ChangedRow[] {
  return then.rows.flatMap((row) => {
    const current = now?.rows.find(({ number }) => number === row.number);
    const [before, after] = [wordsOf(row), current === undefined ? '' : wordsOf(current)];
    return before === after ? [] : [{ number: row.number, title: row.title, then: before, now: after }];
  });
}

const wordsOf = ({ notes, actions }: RecordRow): string =>
  [...notes, ...actions.map(({ text, byName }) => `${text} (${byName})`)].join('\n');
