import { createHash } from 'node:crypto';

/** A GUID of its own for something known by another: always the same, and told from every other. */
export function derivedGuid(of: string, purpose: string): string {
  const hex = createHash('sha256').update(`${purpose} ${of}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
