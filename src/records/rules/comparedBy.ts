import { isBy } from './Party';
import type { SealReading } from './sealing';
import type { Acknowledgement, SealedContent } from './SealedRecord';

/** Whose Hub has compared the complete text with their own receipt, and when (ISO); empty for who has not yet. */
export function comparedBy(
  { parties, text, completedBy }: SealReading<SealedContent>,
  acknowledgements: readonly Acknowledgement[],
): readonly { readonly name: string; readonly at: string }[] {
  if (text === undefined || completedBy === undefined) return [];
  return parties.map((party) => {
    const own = acknowledgements.find((one) => one.textHash === text.hash && isBy(one, party));
    return { name: party.name, at: own?.createdAt ?? '' };
  });
}
