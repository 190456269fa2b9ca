import type { GroundPorts } from '../../ground/ports';
import type { RecordPorts } from '../ports';
import type { SealedContent, Signature } from '../rules/SealedRecord';
import type { SealSubject } from '../rules/SealSubject';
import { keepSigningReceipt, ownReceipt } from './keepReceipt';
import { readText } from './readText';
import type { ReadText } from './readText';
import { signText } from './signText';

export interface SigningAsRead<C extends SealedContent> {
  readonly subject: SealSubject<C>;
  readonly role: Signature['role'];
  /** Of the text that is meant. */
  readonly hash: string;
  /** What stood there when it was read. */
  readonly before: ReadText<C>;
}

/**
 * Signs the text that was read, if that is the one that is meant: one's own receipt of it first, and of the whole once
 * everybody has signed.
 * @returns whether one's signature counts.
 */
export async function signAsRead<C extends SealedContent>(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'sha256'> & Pick<RecordPorts, 'seals' | 'receipts'>,
  { subject, role, hash, before }: SigningAsRead<C>,
): Promise<boolean> {
  if (before.reading.text?.hash !== hash) return false;
  await keepSigningReceipt(ports, subject, before.reading);
  await signText(ports, {
    place: subject,
    signer: ports.me,
    role,
    textHash: hash,
    comment: '',
    there: before.reading.signatures,
  });
  const after = await readText(ports, subject);
  const counted = after.reading.signatures.some(({ signerKey }) => signerKey === ports.me.key);
  if (counted && after.reading.completedBy !== undefined) await ownReceipt(ports, subject, after);
  return counted;
}
