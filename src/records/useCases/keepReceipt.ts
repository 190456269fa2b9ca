import type { GroundPorts } from '../../ground/ports';
import type { RecordPorts } from '../ports';
import { compareReceipts, receiptOf } from '../rules/Receipt';
import type { Receipt, ReceiptFinding } from '../rules/Receipt';
import type { SealReading } from '../rules/sealing';
import type { Acknowledgement, SealedContent } from '../rules/SealedRecord';
import { addOwn } from './addOwn';
import type { SealPlace } from '../SealStore';
import type { ReadText } from './readText';

/**
 * Keeps what the asking person has before them as they press to sign, before anything is signed: cut off afterwards,
 * their receipt is there.
 */
export async function keepSigningReceipt(
  ports: Pick<RecordPorts, 'receipts'>,
  place: SealPlace,
  reading: SealReading<SealedContent>,
): Promise<void> {
  const seen = receiptOf(reading);
  const receipts = await ports.receipts.ofSession(place.shard, place.key);
  const kept = receipts.some(({ stage, text }) => stage === 'signed' && text.itemId === seen?.text.itemId);
  if (seen && !kept) await ports.receipts.add(place.shard, place.key, { ...seen, stage: 'signed' });
}

export interface OwnReceipt {
  readonly finding: ReceiptFinding;
  /** It was made just now, at the first sight of the complete record. */
  readonly made: boolean;
}

/**
 * How the record compares with the asking person's own receipts. At first sight of a complete record that is as it was
 * written, and as they signed it, its receipt is made, and an acknowledgement put into the folder: it tells the others
 * when this person's Hub compared it. Nothing is kept of a record that differs.
 */
export async function ownReceipt(
  ports: Pick<GroundPorts, 'keys' | 'me'> & Pick<RecordPorts, 'seals' | 'receipts'>,
  place: SealPlace,
  { reading, acknowledgements }: Pick<ReadText<SealedContent>, 'reading' | 'acknowledgements'>,
): Promise<OwnReceipt> {
  const receipts = await ports.receipts.ofSession(place.shard, place.key);
  const finding = compareReceipts(receipts, reading, ports.me.key);
  const seen = receiptOf(reading);
  const good = reading.state === 'sealed' || reading.state === 'partial';
  if (seen === undefined || !good || finding.kind === 'differs') return { finding, made: false };
  const made = !hasSealed(receipts) && (await ports.receipts.add(place.shard, place.key, seen));
  if (made || hasSealed(receipts)) {
    await addOwn<Acknowledgement>(
      ports,
      place,
      { kind: 'acknowledgement', sessionKey: place.key, textHash: seen.text.hash },
      acknowledgements,
    );
  }
  return { finding, made };
}

const hasSealed = (receipts: readonly Receipt[]): boolean => receipts.some(({ stage }) => stage === 'sealed');
