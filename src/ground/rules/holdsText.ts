import { foldedText } from './foldedText';

const plain = (text: string): string => foldedText(text).replace(/'/g, '');

/** Whether a text holds every word of what somebody looks for, however both are accented, capitalised or apostrophed. */
export function holdsText(text: string, part: string): boolean {
  const within = plain(text);
  return plain(part)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
