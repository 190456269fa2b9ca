import type { Found } from './Found';
import { foundAt } from './foundAt';

/** A British number as people group it: ten or eleven digits from 0, or from +44. */
const numberPattern = /(?<![\p{L}\p{N}/.])(?:\+44|0044|\(?0)[\d\s()-]{7,16}\d(?![\p{L}\p{N}/])/gu;
const mailPattern = /(?<![\p{L}\p{N}])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** 03 and 08 are helplines and offices, which are nobody's own. */
function isOwnNumber(written: string): boolean {
  const digits = written
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?44/, '0');
  return /^0[12457]\d{8,9}$/.test(digits);
}

/** A telephone number or an e-mail address; those of these domains are the trust's own people. */
export function contactsIn(text: string, ownDomains: readonly string[]): readonly Found[] {
  const numbers = [...text.matchAll(numberPattern)].filter(([written]) => isOwnNumber(written));
  const mails = [...text.matchAll(mailPattern)].filter(
    ([address]) => !ownDomains.some((domain) => address.toLowerCase().endsWith(`@${domain.toLowerCase()}`)),
  );
  return [...numbers, ...mails].map(foundAt('looksLikeContact'));
}
