import { hash } from 'node:crypto';

/** A GUID that is always the same for the same text, for what has no row of its own to keep one in. */
export function guidOf(text: string): string {
  const hex = hash('md5', text, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
