import type { Issue } from '../rules/Issue';
import { leftOut } from '../rules/putInPlace';
import { issueSentence } from './issueSentences';
import { capital, joined, numberWord } from './words';

const quoted = (words: string): string => `“${words}”`;
const takesReference = ({ code }: Issue): boolean => code === 'looksLikeName' || code === 'looksLikeUpn';

export const identityStrings = {
  /** `words`: what each of the warnings means, as it stands in the box. */
  warning: (warnings: readonly Issue[], words: readonly string[]): string => {
    const [first] = warnings;
    if (first === undefined) return '';
    if (warnings.length === 1) return issueSentence(first.code, first.facts);
    const places = `${capital(numberWord(warnings.length))} places look as if they say who a child is`;
    return `${places}: ${joined([...new Set(words)].map(quoted))}. Use the case reference instead?`;
  },
  /** Where there is no reference yet, what it looks like. */
  reference: 'Case [reference]',
  put: (warning: Issue, words: string, reference: string): string =>
    takesReference(warning) ? `Put “${reference}” for ${quoted(words)}` : `Put “${leftOut}” for ${quoted(words)}`,
  putAll: (count: number): string =>
    count === 2 ? 'Put them in both places' : `Put them in all ${numberWord(count)} places`,
  places: 'Places that look as if they say who a child is',
};
