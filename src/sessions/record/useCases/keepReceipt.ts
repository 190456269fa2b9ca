import type { GroundPorts } from '../../../ground/ports';
import type { RecordPorts } from '../../../records/ports';
import { compareReceipts, receiptOf } from '../../../records/rules/Receipt';
import type { Receipt, ReceiptFinding } from '../../../records/rules/Receipt';
import type { SealReading } from '../../../records/rules/sealing';
import type { Acknowledgement } from '../../../records/rules/SealedRecord';
import type { Session } from '../../rules/Session';
import { addOwn } from './addOwn';
import type { ReadSeal } from './readSeal';

interface Found {
  readonly session: Session;
}

/**
 * Keeps what the asking person has before them as they press to sign, before anything is signed: cut off afterwards,
 * their receipt is there.
 */
export async function keepSigningReceipt(
  ports: Pick<RecordPorts, 'receipts'>,
  { session }: Found,
  reading: SealReading,
): Promise<void> {
  const seen = receiptOf(reading);
  const receipts = await ports.receipts.ofSession(session.shard, session.key);
  const kept = receipts.some(({ stage, text }) => stage === 'signed' && text.itemId === seen?.text.itemId);
  if (seen && !kept) await ports.receipts.add(session.shard, session.key, { ...seen, stage: 'signed' });
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
  { session }: Found,
  { reading, acknowledgements }: Pick<ReadSeal, 'reading' | 'acknowledgements'>,
): Promise<OwnReceipt> {
  const receipts = await ports.receipts.ofSession(session.shard, session.key);
  const finding = compareReceipts(receipts, reading, ports.me.key);
  const seen = receiptOf(reading);
  const good = reading.state === 'sealed' || reading.state === 'partial';
  if (seen === undefined || !good || finding.kind === 'differs') return { finding, made: false };
  const made = !hasSealed(receipts) && (await ports.receipts.add(session.shard, session.key, seen));
  if (made || hasSealed(receipts)) {
    await addOwn<Acknowledgement>(
      ports,
      session,
      { kind: 'acknowledgement', sessionKey: session.key, textHash: seen.text.hash },
      acknowledgements,
    );
  }
  return { finding, made };
}

const hasSealed = (receipts: readonly Receipt[]): boolean => receipts.some(({ stage }) => stage === 'sealed');
