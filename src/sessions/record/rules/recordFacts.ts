import { fewestClosingDays } from '../../../records/rules/completion';
import type { SealReading } from '../../../records/rules/sealing';
import type { Session } from '../../rules/Session';

/** The register says sealed; the seal does not. */
export function isRegisterOnly(
  { status }: Pick<Session, 'status'>,
  { state, completedBy }: Pick<SealReading, 'state' | 'completedBy'>,
): boolean {
  return status === 'sealed' && completedBy === undefined && state !== 'broken';
}

/**
 * From when (ISO) a group's record may be closed without those who have not signed: the trust's days after its text.
 * Empty where it may not: it is complete, of a pair, of the first kind, or nobody but its supervisor has signed.
 */
export function closableFrom(
  { state, content, text, parties, signatures, waitsFor }: SealReading,
  days: number,
): string {
  const isGroup = content?.version === 2 && parties.length > 2;
  if (state !== 'signing' || !isGroup || text === undefined || signatures.length < 2 || waitsFor.length === 0)
    return '';
  if (!signatures.some(({ role }) => role === 'supervisor')) return '';
  const waited = Math.max(days, fewestClosingDays) * 86_400_000;
  return new Date(Date.parse(text.createdAt) + waited).toISOString();
}
