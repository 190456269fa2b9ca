import type { PersonKey } from '../../ground/rules/Person';
import type { SealReading } from './sealing';
import type { SealItem } from './SealedRecord';

/** A part of a record as its receipt names it: no words. */
export interface ReceiptPart {
  readonly itemId: number;
  readonly hash: string;
}

/**
 * What somebody's own Hub saw of a record, kept where only that person writes. signed: as they pressed to sign. sealed:
 * when they first saw it complete.
 */
export interface Receipt {
  readonly stage: 'signed' | 'sealed';
  readonly text: ReceiptPart;
  /** Signatures, and what closed it, ascending by id. */
  readonly parts: readonly ReceiptPart[];
  /** SharePoint's stamp, ISO UTC. */
  readonly madeAt: string;
  readonly itemId: number;
  /** Written once, by the person themselves: a receipt that is not proves nothing. */
  readonly untouched: boolean;
}

/** Undefined where there is nothing to keep a receipt of. */
export function receiptOf({
  text,
  parts,
  completedBy,
}: Pick<SealReading, 'text' | 'parts' | 'completedBy'>): Pick<Receipt, 'stage' | 'text' | 'parts'> | undefined {
  if (text === undefined) return undefined;
  return {
    stage: completedBy === undefined ? 'signed' : 'sealed',
    text: { itemId: text.itemId, hash: text.hash },
    parts: parts.filter(({ itemId }) => itemId !== text.itemId).map(partIn),
  };
}

const partIn = (item: SealItem): ReceiptPart => ({ itemId: item.itemId, hash: 'hash' in item ? item.hash : '' });

export type ReceiptDifference = 'text' | 'signatures' | 'touched';

export type ReceiptFinding =
  | { readonly kind: 'none' }
  | { readonly kind: 'same'; readonly receipt: Receipt }
  | { readonly kind: 'differs'; readonly receipt: Receipt; readonly in: readonly ReceiptDifference[] };

/**
 * Is the record what this person's receipts say? The first of a sealed record decides; before there is one, and if they
 * signed it, what they had before them: the text must be one of those, and whatever stood under it then must stand there
 * now.
 */
export function compareReceipts(
  receipts: readonly Receipt[],
  reading: Pick<SealReading, 'text' | 'parts' | 'completedBy' | 'signatures'>,
  personKey: PersonKey,
): ReceiptFinding {
  const ordered = [...receipts].sort((a, b) => a.itemId - b.itemId);
  const touched = ordered.find(({ untouched }) => !untouched);
  if (touched) return { kind: 'differs', receipt: touched, in: ['touched'] };
  const sealed = ordered.find(({ stage }) => stage === 'sealed');
  const hasSigned = reading.signatures.some(({ signerKey }) => signerKey === personKey);
  const signed = ordered.filter(({ stage }) => stage === 'signed' && hasSigned);
  const now = receiptOf(reading);
  const receipt = sealed ?? signed.filter(({ text }) => isSame(text, now?.text)).pop() ?? signed[signed.length - 1];
  if (receipt === undefined) return { kind: 'none' };
  const differences: ReceiptDifference[] = [];
  if (!isSame(receipt.text, now?.text)) differences.push('text');
  const parts = now?.parts ?? [];
  const kept = receipt.parts.every((part) => parts.some((one) => isSame(part, one)));
  const whole = receipt.stage === 'signed' || (now?.stage === 'sealed' && parts.length === receipt.parts.length);
  if (!kept || !whole) differences.push('signatures');
  return differences.length === 0 ? { kind: 'same', receipt } : { kind: 'differs', receipt, in: differences };
}

const isSame = (a: ReceiptPart, b: ReceiptPart | undefined): boolean => a.itemId === b?.itemId && a.hash === b.hash;
