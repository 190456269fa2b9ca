import type { Issue } from './Issue';

/** What stands where a street, a number or a birthday was: no reference says that. */
export const leftOut = '[left out]';

/** The words an identity warning means. */
export function wordsMeant(text: string, { facts }: Issue): string {
  const at = Number(facts?.at ?? 0);
  return text.slice(at, at + Number(facts?.length ?? 0));
}

/**
 * The text with the reference where these warnings found a name or a pupil number, and `leftOut` where they found
 * anything else. They must be warnings of this very text.
 */
export function putInPlace(text: string, warnings: readonly Issue[], reference: string): string {
  return [...warnings]
    .sort((a, b) => Number(b.facts?.at) - Number(a.facts?.at))
    .reduce((changed, { code, facts }) => {
      const at = Number(facts?.at);
      const instead = code === 'looksLikeName' || code === 'looksLikeUpn' ? reference : leftOut;
      return changed.slice(0, at) + instead + changed.slice(at + Number(facts?.length));
    }, text);
}
