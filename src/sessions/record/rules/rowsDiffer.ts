import { plainText } from '../../../records/rules/canonicalText';
import type { RecordRow } from '../../../records/rules/SealedRecord';

/**
 * Do the words written now say something else than the rows that were signed? Titles and blocks are the trust's own and
 * may have been
 * reworded since; an agenda item that is no longer there cannot be compared.
 */
export function rowsDiffer(signed: readonly RecordRow[], now: readonly RecordRow[]): boolean {
  return signed.some((row) => {
    const same = now.find(({ number }) => number === row.number);
    return same !== undefined && wordsOf(row) !== wordsOf(same);
  });
}

function wordsOf({ covered, notes, actions }: RecordRow): string {
  return JSON.stringify([
    covered,
    notes.map(plainText),
    actions.map(({ text, byName, byDay }) => [plainText(text), plainText(byName), byDay ?? null]),
  ]);
}
