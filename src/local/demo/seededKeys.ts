import { createHash } from 'node:crypto';
import { codeFrom } from '../../ground/rules/codes';
import type { KeyMaker } from '../../ground/ports';

/**
 * Keys that look random and come out the same on every machine, so that two seeded databases hold the same demo trust.
 */
export function seededKeys(seed: string): KeyMaker {
  let count = 0;
  const bytes = (): Buffer =>
    createHash('sha256')
      .update(`${seed} ${(count += 1)}`)
      .digest();
  return {
    newKey: () => {
      const hex = bytes().toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
    newCode: () => codeFrom(bytes()),
  };
}
